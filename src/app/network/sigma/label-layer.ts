/**
 * Names over sigma's picture, placed by the scene's rule at the places on the screen. Letters and their halos lie on a canvas
 * each: where only the window moves, letters that are there already are dyed anew, for writing them takes many times as long.
 */
import type Sigma from 'sigma';
import type { Theme } from '../../../scenes/appearance';
import type { FrameNode, NetworkFrame } from '../../../scenes/network/where/frame';
import type { Stroke } from '../../../scenes/network/text/boxes';
import { placeLabels, type PlacedLabel } from '../../../scenes/network/text/labels';
import { selectedIn, type Lamp } from '../../../scenes/network/lit/light';
import type { Point } from '../../../scenes/network/positions';
import { MOST_FORCED, labelMark, labelRequests, strokesOf } from '../../../scenes/network/text/names';
import { countIn } from '../../../scenes/network/lit/times';
import { FONT_FAMILY, type TextMark, type TextWidth } from '../../../scenes/scene';
import { emptied } from './canvas';
import { STATE, type Lighting } from './lighting';
import { endOnScreen, toScreen } from './screen';

/** Names tried at most in one frame: the rule is quadratic, and more would not be read. */
const MOST_LABELS = 160;
/** Pixels beyond the panel's edge at which a node still has a name. */
const MARGIN = 20;

interface Placed {
  readonly label: PlacedLabel;
  readonly node: FrameNode;
  readonly item: number;
  readonly forced: boolean;
}

export class LabelLayer {
  readonly #halos = document.createElement('canvas');
  readonly #letters = document.createElement('canvas');
  readonly #sigma: Sigma;
  readonly textWidth: TextWidth;
  readonly #lighting: Lighting;
  readonly #draw = () => this.#render();
  #lamp: Lamp | null = null;
  #frame: { frame: NetworkFrame; ranked: readonly number[]; strokes: readonly Stroke[] } | null = null;
  /** Names as they stand, with what they depend on: neither is the time window. */
  #placed: { key: string; names: readonly Placed[] } = { key: '', names: [] };
  /** What the letters stand for, and whose nodes were lit. */
  #drawn: { key: string; lit: readonly boolean[] } = { key: '', lit: [] };

  constructor(container: HTMLElement, sigma: Sigma, textWidth: TextWidth, lighting: Lighting) {
    this.#sigma = sigma;
    this.textWidth = textWidth;
    this.#lighting = lighting;
    for (const canvas of [this.#halos, this.#letters]) {
      canvas.className = 'labels';
      Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
    }
    container.append(this.#halos, this.#letters);
    sigma.on('afterRender', this.#draw);
  }

  set(lamp: Lamp): void {
    this.#lamp = lamp;
    if (lamp.frame === this.#frame?.frame) return;
    const { frame } = lamp;
    const ranked = frame.nodes.map((_, item) => item);
    const rank = (item: number) => (frame.nodes[item]?.alone ? 0 : (frame.nodes[item]?.events.length ?? 0));
    ranked.sort((a, b) => rank(b) - rank(a));
    this.#frame = { frame, ranked, strokes: strokesOf(frame) };
    this.#placed = { key: '', names: [] };
  }

  /** The names as they stand on the screen. */
  get placed(): readonly PlacedLabel[] {
    return this.#placed.names.map(({ label }) => label);
  }

  remove(): void {
    this.#sigma.off('afterRender', this.#draw);
    this.#halos.remove();
    this.#letters.remove();
  }

  #render(): void {
    const lamp = this.#lamp;
    if (!lamp || !this.#frame) return;
    const { width, height } = this.#sigma.getDimensions();
    const camera = this.#sigma.getCamera();
    const { focus, theme } = lamp;
    const place = [camera.x, camera.y, camera.ratio, width, height, devicePixelRatio, this.#lighting.version].join();
    if (place !== this.#placed.key) this.#placed = { key: place, names: this.#place(lamp, { width, height }) };
    const { names } = this.#placed;
    const [drawn, lit] = [this.#drawn, names.map(({ item }) => this.#isLit(item))];
    this.#drawn = { key: `${place} ${theme} ${focus ?? ''}`, lit };
    const stale = names.flatMap((_, i) => (lit[i] === drawn.lit[i] ? [] : [i]));
    // A name that lies over another cannot be dyed apart from it.
    const over = names.some(({ forced }) => forced);
    const anew = drawn.key !== this.#drawn.key || (over && stale.length > 0);
    if (anew) this.#write(lamp, over, { width, height });
    else if (stale.length > 0) this.#dye(lamp, stale);
  }

  #write({ theme }: Lamp, over: boolean, { width, height }: { width: number; height: number }): void {
    const [halos, letters] = [emptied(this.#halos, width, height), emptied(this.#letters, width, height)];
    for (const [i, name] of this.#placed.names.entries()) {
      const mark = this.#markOf(name, this.#drawn.lit[i] ?? false, theme);
      // The halo of a name that lies over another parts the two.
      draw(over ? letters : halos, mark, 'halo');
      draw(letters, mark, 'letters');
    }
  }

  #dye({ theme }: Lamp, stale: readonly number[]): void {
    const context = this.#letters.getContext('2d');
    if (!context) return;
    context.globalCompositeOperation = 'source-atop';
    for (const i of stale) {
      const name = this.#placed.names[i];
      if (!name) continue;
      const { box } = name.label;
      context.fillStyle = this.#markOf(name, this.#drawn.lit[i] ?? false, theme).fill ?? '#000';
      context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    }
    context.globalCompositeOperation = 'source-over';
  }

  #isLit(item: number): boolean {
    const { nodes, window } = this.#lighting;
    return nodes !== null && ((nodes.states[item] ?? 0) & STATE.near) > 0 && countIn(nodes.times, item, window) > 0;
  }

  #markOf({ label, node, item }: Placed, lit: boolean, theme: Theme): TextMark {
    const selected = ((this.#lighting.nodes?.states[item] ?? 0) & STATE.selected) > 0;
    return labelMark({ lit, selected, alone: node.alone }, label, theme);
  }

  #place(lamp: Lamp, size: { width: number; height: number }): Placed[] {
    const { frame, focus } = lamp;
    const place = toScreen(this.#sigma, frame);
    const items = this.#onScreen(place, size);
    const itemOf = new Map(items.flatMap((item) => (frame.nodes[item] ? [[frame.nodes[item].id, item]] : [])));
    const nodes = items.flatMap((item) => frame.nodes[item] ?? []);
    const isSelected = selectedIn(lamp);
    const chosen = { focus, selected: ({ ref }: FrameNode) => isSelected(ref) };
    const requests = labelRequests(frame, nodes, chosen, endOnScreen(this.#sigma, frame));
    const forced = new Set(requests.filter((request) => request.forced).map(({ id }) => id));
    const strokes = (this.#frame?.strokes ?? []).map(({ from, to }) => ({ from: place(from), to: place(to) }));
    return placeLabels(requests, size, this.textWidth, strokes).flatMap((label) => {
      const item = itemOf.get(label.id);
      const node = item === undefined ? undefined : frame.nodes[item];
      return item === undefined || !node ? [] : [{ label, node, item, forced: forced.has(label.id) }];
    });
  }

  /** The most important nodes on the screen, and those that must have a name. */
  #onScreen(place: (point: Point) => Point, { width, height }: { width: number; height: number }): number[] {
    const { frame, ranked } = this.#frame ?? { frame: null, ranked: [] };
    const states = this.#lighting.nodes?.states;
    const seen: number[] = [];
    let more = MOST_FORCED;
    for (const item of ranked) {
      const node = frame?.nodes[item];
      if (!node || (states?.[item] ?? 0) & STATE.gone) continue;
      const must = node.id === this.#lamp?.focus || (states?.[item] ?? 0) & STATE.selected;
      if (seen.length >= MOST_LABELS && !(must && more-- > 0)) continue;
      const { x, y } = place(node);
      if (x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN) seen.push(item);
    }
    return seen;
  }
}

export function draw(context: CanvasRenderingContext2D, mark: TextMark, part: 'halo' | 'letters'): void {
  context.font = `${mark.weight ?? 400} ${mark.size}px ${FONT_FAMILY}`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
  if (part === 'letters') {
    context.fillStyle = mark.fill ?? '#000';
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = mark.halo ?? 'transparent';
  context.strokeText(mark.text, mark.x, mark.y);
}
