/** Names over sigma's picture, on a canvas of our own: placed by the scene's rule at the places on the screen. */
import type Sigma from 'sigma';
import type { Theme } from '../../../scenes/appearance';
import type { NetworkFrame } from '../../../scenes/network/frame';
import { placeLabels } from '../../../scenes/network/labels';
import type { Point } from '../../../scenes/network/positions';
import type { LitNetwork, LitNode } from '../../../scenes/network/light';
import { labelMark, labelRequests, strokesOf } from '../../../scenes/network/scene';
import { FONT_FAMILY, type TextWidth } from '../../../scenes/scene';

/** Names tried at most in one frame: the rule is quadratic, and more would not be read. */
const MOST_LABELS = 160;

export class LabelLayer {
  readonly #canvas = document.createElement('canvas');
  readonly #sigma: Sigma;
  readonly #textWidth: TextWidth;
  readonly #draw = () => this.#render();
  #shown: { frame: NetworkFrame; lit: LitNetwork; theme: Theme; focus: string | null } | null = null;

  constructor(container: HTMLElement, sigma: Sigma, textWidth: TextWidth) {
    this.#sigma = sigma;
    this.#textWidth = textWidth;
    this.#canvas.className = 'labels';
    Object.assign(this.#canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
    container.append(this.#canvas);
    sigma.on('afterRender', this.#draw);
  }

  set(frame: NetworkFrame, lit: LitNetwork, theme: Theme, focus: string | null): void {
    this.#shown = { frame, lit, theme, focus };
  }

  remove(): void {
    this.#sigma.off('afterRender', this.#draw);
    this.#canvas.remove();
  }

  #render(): void {
    const context = this.#canvas.getContext('2d');
    if (!context || !this.#shown) return;
    const { frame, lit, theme, focus } = this.#shown;
    const { width, height } = this.#sigma.getDimensions();
    const density = devicePixelRatio;
    this.#canvas.width = Math.round(width * density);
    this.#canvas.height = Math.round(height * density);
    Object.assign(this.#canvas.style, { width: `${width}px`, height: `${height}px` });
    context.scale(density, density);
    const nodes = this.#onScreen(frame, lit, width, height);
    const toScreen = ({ x, y }: Point) => this.#sigma.graphToViewport({ x, y: frame.size.height - y });
    const requests = labelRequests({ nodes: nodes.map((n) => n.node), edges: [] }, focus, (node) => {
      return { ...toScreen(node), r: this.#sigma.scaleSize(node.r) };
    });
    const byId = new Map(nodes.map(({ node }) => [node.id, node]));
    const strokes = strokesOf(lit, frame).map(({ from, to }) => ({ from: toScreen(from), to: toScreen(to) }));
    for (const label of placeLabels(requests, { width, height }, this.#textWidth, strokes)) {
      const node = byId.get(label.id);
      if (node) draw(context, labelMark(node, label, theme));
    }
  }

  #onScreen(frame: NetworkFrame, { nodes }: LitNetwork, width: number, height: number): { node: LitNode }[] {
    const seen = nodes.filter((node) => {
      const { x, y } = this.#sigma.graphToViewport({ x: node.x, y: frame.size.height - node.y });
      return x > -20 && y > -20 && x < width + 20 && y < height + 20;
    });
    if (seen.length > MOST_LABELS)
      seen.sort((a, b) => Number(b.lit) - Number(a.lit) || b.events.length - a.events.length).length = MOST_LABELS;
    return seen.map((node) => ({ node }));
  }
}

function draw(context: CanvasRenderingContext2D, mark: ReturnType<typeof labelMark>): void {
  context.font = `${mark.weight ?? 400} ${mark.size}px ${FONT_FAMILY}`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = mark.halo ?? 'transparent';
  context.strokeText(mark.text, mark.x, mark.y);
  context.fillStyle = mark.fill ?? '#000';
  context.fillText(mark.text, mark.x, mark.y);
}
