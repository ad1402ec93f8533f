/** What the shaders are told at each drawing and no buffer holds: the window, the colours, and a byte on each item. */
import { PALETTES, type Palette, type Theme } from '../../../scenes/appearance';
import { isEdgeSelected, selectedIn, type Lamp } from '../../../scenes/network/lit/light';
import { toneStops } from '../../../scenes/network/look';
import { reachOf } from '../../../scenes/network/lit/reach';
import {
  rankWindow,
  standing,
  storyTimes,
  timeTable,
  type RankWindow,
  type TimeTable,
} from '../../../scenes/network/lit/times';
import type { NetworkFrame } from '../../../scenes/network/where/frame';

/** Bits of an item's byte: in the neighbourhood of the focus, selected, not drawn at all. */
export const STATE = { near: 1, selected: 2, gone: 4 } as const;

export interface LitItems {
  readonly times: TimeTable;
  readonly states: Uint8Array;
}

/** Colours as shaders take them: red, green, blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

export class Lighting {
  nodes: LitItems | null = null;
  edges: LitItems | null = null;
  mostOnEdge = 1;
  window: RankWindow = { low: 0, high: 1 };
  /** Whether anything may be a ghost: else one layer has all. */
  ghosts = false;
  /** Whether the next drawing also makes the hidden one, in which each item has a colour of its own for the pointer. */
  picking = false;
  /** Counts the changes of the states, which are changed in place. */
  version = 0;
  palette: Palette = PALETTES.light;
  colors = colorsOf('light');
  #theme: Theme = 'light';
  /** What the states were made from. */
  #stated: readonly unknown[] = [];

  /** A new frame, another clock, or somebody else left out: its times and fresh states. */
  setFrame({ index, frame, view }: Pick<Lamp, 'index' | 'frame' | 'view'>): void {
    const story = storyTimes(index, view);
    const items = (list: NetworkFrame['nodes'] | NetworkFrame['edges']): LitItems => ({
      times: timeTable(
        story,
        list.map(({ events }) => ({ events: standing(index, view, events) })),
      ),
      states: new Uint8Array(list.length),
    });
    this.nodes = items(frame.nodes);
    this.edges = items(frame.edges);
    this.mostOnEdge = frame.mostOnEdge;
    this.#stated = [];
  }

  /** Takes constant time where only the window differs from the last call. */
  set(lamp: Lamp): void {
    const { nodes, edges } = this;
    if (!nodes || !edges) throw new Error('Lighting.set: expected a frame to be set before');
    const { frame, view, theme, focus } = lamp;
    this.window = rankWindow(nodes.times, view.window);
    this.ghosts = view.window !== null || view.leftOut.length > 0 || focus !== null || view.path !== null;
    if (theme !== this.#theme) {
      this.#theme = theme;
      this.palette = PALETTES[theme];
      this.colors = colorsOf(theme);
    }
    const { selection, also, ego, path } = view;
    const stated = [frame, selection, also, ego, path, focus];
    if (stated.every((value, i) => value === this.#stated[i])) return;
    this.#stated = stated;
    this.version++;
    const reach = reachOf(frame, view, focus);
    const byte = (has: boolean, near: boolean, selected: boolean) =>
      (has ? 0 : STATE.gone) | (near ? STATE.near : 0) | (selected ? STATE.selected : 0);
    const isSelected = selectedIn(lamp);
    frame.nodes.forEach(({ id, ref }, item) => {
      nodes.states[item] = byte(reach.has(id), reach.isNear(id), isSelected(ref));
    });
    frame.edges.forEach((edge, item) => {
      edges.states[item] = byte(reach.hasEdge(edge), reach.isEdgeNear(edge), isEdgeSelected(lamp, edge));
    });
  }
}

const colorsOf = (theme: Theme) => {
  const { background, muted, accent, ghost, sides } = PALETTES[theme];
  return {
    tones: new Float32Array(toneStops(theme).flatMap(rgb)),
    sides: new Float32Array(sides.flatMap(rgb)),
    background: rgb(background),
    muted: rgb(muted),
    accent: rgb(accent),
    ghost: rgb(ghost),
  };
};

/** Of `#rrggbb`. */
function rgb(hex: string): Rgb {
  const at = (from: number) => parseInt(hex.slice(from, from + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}
