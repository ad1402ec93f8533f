/** Communities under sigma's picture, on a canvas of our own; drawn anew where the camera, the frame or the theme changes. */
import type Sigma from 'sigma';
import { communityMarks } from '../../../scenes/network/form/grounds';
import type { Lamp } from '../../../scenes/network/lit/light';
import { emptied } from './canvas';
import { sightOf } from './screen';

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
    for (const { marks } of communityMarks(frame, theme, sightOf(this.#sigma, frame)))
      for (const mark of marks) {
        context.beginPath();
        if (mark.type === 'circle') {
          context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
          context.fillStyle = mark.fill ?? 'transparent';
          context.fill();
        } else if (mark.type === 'line') {
          context.moveTo(mark.x1, mark.y1);
          context.lineTo(mark.x2, mark.y2);
          context.strokeStyle = mark.stroke ?? 'transparent';
          context.lineWidth = mark.strokeWidth ?? 1;
          context.stroke();
        }
      }
  }
}
