/**
 * Numbers of independent origins over sigma's edges, under the names and off them, on a canvas of their own. They are placed
 * where the camera or the frame changes; a step of a scrub counts anew only the few that are shown.
 */
import type Sigma from 'sigma';
import {
  MOST_COUNTS,
  countMark,
  countRequests,
  placeCounts,
  toldByMany,
  wordsOnLine,
  type PlacedCount,
  type ToldByMany,
} from '../../../scenes/network/text/counts';
import { originsOfEvents } from '../../../scenes/network/fold';
import type { FrameEdge, NetworkFrame } from '../../../scenes/network/where/frame';
import type { Lamp } from '../../../scenes/network/lit/light';
import { strokesOf } from '../../../scenes/network/text/names';
import { isLit } from '../../../scenes/shown';
import { emptied } from './canvas';
import { draw, type LabelLayer } from './label-layer';
import { STATE, type Lighting } from './lighting';
import { endOnScreen, toScreen } from './screen';

interface Told extends ToldByMany {
  readonly item: number;
}
interface Placed {
  readonly count: PlacedCount;
  readonly edge: FrameEdge;
  readonly item: number;
  readonly strong: boolean;
}

export class CountLayer {
  readonly #canvas = document.createElement('canvas');
  readonly #sigma: Sigma;
  readonly #lighting: Lighting;
  readonly #labels: LabelLayer;
  readonly #draw = () => this.#render();
  #lamp: Lamp | null = null;
  #told: { frame: NetworkFrame; list: readonly Told[] } | null = null;
  #placed: { key: string; counts: readonly Placed[] } = { key: '', counts: [] };
  #drawn = '';

  /** To be made after `labels`, whose names are placed first; numbers are measured as they are. */
  constructor(container: HTMLElement, sigma: Sigma, lighting: Lighting, labels: LabelLayer) {
    this.#sigma = sigma;
    this.#lighting = lighting;
    this.#labels = labels;
    this.#canvas.className = 'counts';
    Object.assign(this.#canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
    container.insertBefore(this.#canvas, container.querySelector('canvas.labels'));
    sigma.on('afterRender', this.#draw);
  }

  set(lamp: Lamp): void {
    this.#lamp = lamp;
    const { frame, index } = lamp;
    if (frame === this.#told?.frame) return;
    const itemOf = new Map(frame.edges.map((edge, item) => [edge, item]));
    this.#told = {
      frame,
      list: toldByMany(index, frame).map((told) => ({ ...told, item: itemOf.get(told.edge) ?? 0 })),
    };
    this.#placed = { key: '', counts: [] };
  }

  remove(): void {
    this.#sigma.off('afterRender', this.#draw);
    this.#canvas.remove();
  }

  #render(): void {
    const lamp = this.#lamp;
    if (!lamp) return;
    const { width, height } = this.#sigma.getDimensions();
    const { x, y, ratio, angle } = this.#sigma.getCamera();
    const key = [x, y, ratio, angle, width, height, devicePixelRatio, this.#lighting.version].join();
    if (key !== this.#placed.key) this.#placed = { key, counts: this.#place(lamp, { width, height }) };
    const words = this.#placed.counts.map((placed) => this.#wordsOn(placed, lamp));
    const drawn = `${key} ${lamp.theme} ${words.join()}`;
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const context = emptied(this.#canvas, width, height);
    this.#placed.counts.forEach(({ count }, i) => {
      const said = words[i] ?? '';
      if (said === '') return;
      const mark = countMark(count, said, lamp.theme);
      draw(context, mark, 'halo');
      draw(context, mark, 'letters');
    });
  }

  /** Of what is lit of an edge; nothing where it stands back. */
  #wordsOn({ edge, item, strong }: Placed, { index, view }: Lamp): string {
    if (((this.#lighting.edges?.states[item] ?? 0) & STATE.near) === 0) return '';
    const all = view.window === null && view.leftOut.length === 0;
    const lit = all ? edge.events : edge.events.filter((event) => isLit(index, view, event));
    return wordsOnLine(lit, originsOfEvents(index, lit), strong);
  }

  #place({ frame }: Lamp, size: { width: number; height: number }): Placed[] {
    const end = endOnScreen(this.#sigma, frame);
    const place = toScreen(this.#sigma, frame);
    const states = this.#lighting.edges?.states;
    const shown: Told[] = [];
    for (const told of this.#told?.list ?? []) {
      if (shown.length >= MOST_COUNTS) break;
      const [source, target] = [frame.nodeById.get(told.edge.source), frame.nodeById.get(told.edge.target)];
      if (!source || !target || (states?.[told.item] ?? 0) & STATE.gone) continue;
      const { x, y } = place({ x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 });
      if (x > 0 && y > 0 && x < size.width && y < size.height) shown.push(told);
    }
    if (shown.length === 0) return [];
    const strokes = strokesOf(frame).map((stroke) => ({ ...stroke, from: place(stroke.from), to: place(stroke.to) }));
    const discs = frame.nodes.length > MOST_DISCS ? [] : frame.nodes.map(end);
    const byId = new Map(shown.map((told) => [told.edge.id, told]));
    const around = { names: this.#labels.placed, discs, strokes };
    return placeCounts(countRequests(frame, shown, end), around, this.#labels.textWidth).flatMap((count) => {
      const told = byId.get(count.id);
      return told ? [{ count, edge: told.edge, item: told.item, strong: told.strong }] : [];
    });
  }
}
/** Nodes up to which numbers keep off their discs: in a larger crowd the numbers are where one has come near. */
const MOST_DISCS = 2000;
