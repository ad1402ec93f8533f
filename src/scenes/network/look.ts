/** How nodes and edges of the network look: asked by the scene, by sigma's programs and by the legend alike. */
import { interpolateRgb, scaleSqrt } from 'd3';
import type { ActorKind, EventRecord, Status } from '../../graph/schema';
import type { EdgeKind } from './fold';
import { PALETTES, STATUS_FORM, SCALE, TONE_VALUE, toneOf, type Theme } from '../appearance';

/** Radius of a node in pixels, by the number of events it takes part in; at the rim all are alike. */
export const NODE_RADIUS = { least: 5, greatest: 18, alone: 4, event: 4, meeting: 6, place: 6 };
/** Size of a name in pixels, by the number of events of who bears it; of one at the rim, and of events and places. */
export const LABEL_SIZE = { greatest: 15, least: 12, alone: 11 };
/** Size of the number of origins on an edge; pixels. */
export const COUNT_SIZE = 10;
/** What that number means, for legends. */
export const COUNT_LABEL = 'Independent origins, where more than one';
/** Width of an edge in pixels, by the number of events folded in it; of one outside the window. */
export const EDGE_WIDTH = { least: 1.5, greatest: 5, ghost: 1.125 };
/** What is only said is a hollow line: no thinner than `least`, with so much of its width left open. */
export const HOLLOW = { least: 3.5, open: 0.45 };
/**
 * A community: least actors that make one; pixels of ground around a disc, between the ground and a foreign disc, of a band
 * between two members and of the thinnest; and its colours as shares of the text's colour in the background's.
 */
export const COMMUNITY = { least: 3, room: 11, off: 3, band: 14, thinnest: 3, outline: 0.34, fill: 0.08 };
/** What that ground means, for legends. */
export const COMMUNITY_LABEL = 'Community: tied more closely among themselves';
/** Room between the two edges of a pair, from middle to middle, in pixels. */
export const EDGE_GAP = 9;
/** Length and half width of an arrow's head, in widths of its edge, and the least of each in pixels. */
export const ARROW = { length: 2.6, half: 1.5, least: 7 };

/** The form of a node by kind, so that colour is free for the tone of events. */
export const KIND_SHAPE = { person: 'circle', organization: 'square', country: 'diamond', group: 'triangle' } as const;
/** Events and places have forms of their own. */
export type Shape = (typeof KIND_SHAPE)[ActorKind] | 'dot' | 'hexagon';
export const KIND_LABEL: Record<ActorKind, string> = {
  person: 'Person',
  organization: 'Organisation',
  country: 'Country',
  group: 'Group',
};

/** What standing at the rim means, for legends. */
export const ALONE_LABEL = 'At the rim: tied to no other actor';

/** `room` is the shorter side of the picture: in a small panel the discs are smaller, down to three fifths. */
export const nodeRadius = (events: number, most: number, room: number): number =>
  scaleSqrt([0, Math.max(1, most)], [NODE_RADIUS.least, NODE_RADIUS.greatest])(events) *
  Math.max(0.6, Math.min(1, room / FULL_SIZE));
/** Shorter side from which nodes have their full size, in pixels. */
const FULL_SIZE = 420;

/** By what an edge says, the number of its events, and the most on any edge. */
export function edgeWidth(kind: EdgeKind, events: number, most: number): number {
  if (kind === 'part' || kind === 'aim' || kind === 'at') return EDGE_WIDTH.least;
  const width = countWidth(events, most);
  return kind === 'about' ? Math.max(HOLLOW.least, width) : width;
}
const countWidth = (events: number, most: number): number =>
  scaleSqrt([1, Math.max(2, most)], [EDGE_WIDTH.least, EDGE_WIDTH.greatest]).clamp(true)(events);

/** Mean tone of events, −1 (conflict) to 1 (cooperation); statements count as 0. */
export function meanTone(events: readonly EventRecord[]): number {
  if (events.length === 0) return 0;
  return events.reduce((sum, event) => sum + TONE_VALUE[toneOf(event.type)], 0) / events.length;
}

/** The colours of the tones −1, −½, 0, ½ and 1. */
export function toneStops(theme: Theme): readonly string[] {
  const { tone } = PALETTES[theme];
  return [...SCALE].reverse().map((name) => tone[name]);
}

/** The colour of a tone between −1 and 1, on the timeline's scale. */
export function toneColor(tone: number, theme: Theme): string {
  const stops = toneStops(theme);
  const at = (Math.max(-1, Math.min(1, tone)) + 1) * 2;
  const below = Math.min(3, Math.floor(at));
  return toHex(interpolateRgb(stops[below] ?? '#000', stops[below + 1] ?? '#000')(at - below));
}

/** d3 answers `rgb(…)`; sigma and SVG files read hex faster and everywhere. */
export const toHex = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

/**
 * One form for many events: an edge is drawn solid as soon as one of them has happened, else as the plainest form that
 * any of them has.
 */
export function edgeStroke(events: readonly EventRecord[]): EdgeStroke {
  const statuses = new Set<Status>(events.map((event) => event.status));
  const status = PLAINEST_FIRST.find((s) => statuses.has(s)) ?? 'happened';
  return STROKE_OF[status];
}
/** A line's form: `dash` in pixels, drawn and left out; `struck` bars the line in its middle. */
export interface EdgeStroke {
  readonly name: 'done' | 'planned' | 'open' | 'denied';
  readonly dash: readonly [number, number] | null;
  readonly struck: boolean;
  readonly label: string;
}
const PLAINEST_FIRST: readonly Status[] = [
  'happened',
  'ongoing',
  'planned',
  'disputed',
  'threatened',
  'hypothetical',
  'denied',
  'negated',
  'corrected',
];
const DONE: EdgeStroke = { name: 'done', dash: null, struck: false, label: 'Happened or ongoing' };
const PLANNED: EdgeStroke = { name: 'planned', dash: [9, 5], struck: false, label: 'Only planned' };
const OPEN: EdgeStroke = {
  name: 'open',
  dash: [2.5, 4],
  struck: false,
  label: 'Only threatened, disputed or hypothetical',
};
const DENIED: EdgeStroke = {
  name: 'denied',
  dash: [9, 5],
  struck: STATUS_FORM.denied.struck,
  label: 'Denied, taken back or not done',
};
const STROKE_OF: Record<Status, EdgeStroke> = {
  happened: DONE,
  ongoing: DONE,
  planned: PLANNED,
  threatened: OPEN,
  hypothetical: OPEN,
  denied: DENIED,
  negated: DENIED,
  corrected: DENIED,
  disputed: OPEN,
};
/** Dash of a stroke at a width, in pixels: longer on a wide edge, where short ones would read as hatching. */
export function dashOf({ dash }: EdgeStroke, width: number): readonly [number, number] | null {
  const times = Math.max(1, width / 2);
  return dash && [dash[0] * times, dash[1] * times];
}
export const EDGE_STROKES: readonly EdgeStroke[] = [DONE, PLANNED, OPEN, DENIED];
