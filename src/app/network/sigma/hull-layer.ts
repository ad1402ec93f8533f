/** Communities under sigma's picture, on a canvas of our own; drawn anew where the camera, the frame or the theme changes. */
import type Sigma from 'sigma';
import { PALETTES } from '../../../scenes/appearance';
import { communityOutline } from '../../../scenes/network/communities';
import type { Lamp } from '../../../scenes/network/light';
import { COMMUNITY_FORM } from '../../../scenes/network/look';
import { emptied } from './canvas';

export class HullLayer {
  readonly #canvas = document.createElement('canvas');
  readonly #sigma: Sigma;
  readonly #draw = () => this.#render();
  #lamp: Lamp | null = null;
  #drawn: readonly unknown[] = [];

  constructor(container: HTMLElement, sigma: Sigma) {
    this.#sigma = sigma;
    this.#canvas.className = 'communities';
    Object.assign(this.#canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
    container.prepend(this.#canvas);
    sigma.on('afterRender', this.#draw);
  }

  set(lamp: Lamp): void {
    this.#lamp = lamp;
  }

  remove(): void {
    this.#sigma.off('afterRender', this.#draw);
    this.#canvas.remove();
  }

  #render(): void {
    const lamp = this.#lamp;
    if (!lamp) return;
    const { frame, theme } = lamp;
    const { width, height } = this.#sigma.getDimensions();
    const { x, y, ratio } = this.#sigma.getCamera();
    const drawn = [
      frame,
      theme,
      width,
      height,
      devicePixelRatio,
      ...(frame.communities.length > 0 ? [x, y, ratio] : []),
    ];
    if (drawn.length === this.#drawn.length && drawn.every((value, i) => value === this.#drawn[i])) return;
    this.#drawn = drawn;
    const context = emptied(this.#canvas, width, height);
    const { text } = PALETTES[theme];
    for (const members of frame.communities) {
      const discs = members.flatMap((id) => {
        const node = frame.nodeById.get(id);
        if (!node) return [];
        const at = this.#sigma.graphToViewport({ x: node.x, y: frame.size.height - node.y });
        return [{ ...at, r: this.#sigma.scaleSize(node.r) }];
      });
      const outline = communityOutline(discs);
      if (outline === null) continue;
      const path = new Path2D(outline);
      context.fillStyle = context.strokeStyle = text;
      context.globalAlpha = COMMUNITY_FORM.fill;
      context.fill(path);
      context.globalAlpha = COMMUNITY_FORM.stroke;
      context.stroke(path);
    }
  }
}
