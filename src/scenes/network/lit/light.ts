/** What the time window, the selection and a hover do to a frame: colours and widths, never places. */
import type { GraphIndex } from '../../../graph/lookup';
import type { EventRecord } from '../../../graph/schema';
import { PALETTES, STATUS_FORM, TONE_LABEL, type Theme, type Tone } from '../../appearance';
import { isLit } from '../../shown';
import type { View } from '../../view';
import { plural } from '../../words';
import { originsOfEvents, type EdgeKind } from '../fold';
import type { FrameEdge, FrameNode, NetworkFrame } from '../where/frame';
import { keyOf, type NodeRef } from '../keys';
import { sidePlace } from '../where/sides';
import { reachOf } from './reach';
import { timesWithin } from './times';
import { EDGE_WIDTH, edgeStroke, edgeWidth, meanTone, toneColor, type EdgeStroke } from '../look';

export interface LitNode extends FrameNode {
  /** Some event of the node lies in the window (and near what is hovered); else it is a ghost. */
  readonly lit: boolean;
  readonly selected: boolean;
  readonly fill: string;
  /** One sentence: name, kind, involvement. */
  readonly label: string;
}
export interface LitEdge extends FrameEdge {
  readonly lit: boolean;
  readonly selected: boolean;
  readonly color: string;
  readonly width: number;
  readonly stroke: EdgeStroke;
  readonly litEvents: readonly EventRecord[];
  /** Independent origins of what is told of it: of its lit events, or of a ghost's all. */
  readonly origins: number;
  readonly label: string;
}
export interface LitNetwork {
  readonly nodes: readonly LitNode[];
  readonly edges: readonly LitEdge[];
}

/** What a frame is lit by. `focus` is the actor under the pointer: all but its neighbourhood steps back. */
export interface Lamp {
  readonly index: GraphIndex;
  readonly frame: NetworkFrame;
  readonly view: Pick<
    View,
    'window' | 'clock' | 'hiddenPublishers' | 'leftOut' | 'selection' | 'also' | 'ego' | 'path'
  >;
  readonly theme: Theme;
  readonly focus: string | null;
}

/** What an ego network leaves out is not there. */
export function lightNetwork(lamp: Lamp): LitNetwork {
  const { frame } = lamp;
  const reach = reachOf(frame, lamp.view, lamp.focus);
  const isSelected = selectedIn(lamp);
  return {
    nodes: frame.nodes.filter(({ id }) => reach.has(id)).map((node) => lightNode(lamp, node, reach, isSelected)),
    edges: frame.edges.filter((edge) => reach.hasEdge(edge)).map((edge) => lightEdge(lamp, edge, reach)),
  };
}

/** Selected itself, chosen beside it, or a party of the selected event. */
export function selectedIn({
  index,
  view: { selection, also },
}: Pick<Lamp, 'index' | 'view'>): (ref: NodeRef) => boolean {
  const chosen = selection?.kind === 'event' ? index.events.get(selection.id) : undefined;
  const actors = new Set([...also, ...(chosen ? [...chosen.actors, ...chosen.targets] : [])]);
  const own = selection && keyOf(selection);
  return (ref) => keyOf(ref) === own || (ref.kind === 'actor' && actors.has(ref.id));
}

/** An edge that holds the selected event. */
export const isEdgeSelected = ({ view: { selection } }: Pick<Lamp, 'view'>, { events }: FrameEdge): boolean =>
  selection?.kind === 'event' && events.some((event) => event.id === selection.id);

export function lightNode(
  lamp: Lamp,
  node: FrameNode,
  reach = reachOf(lamp.frame, lamp.view, lamp.focus),
  isSelected = selectedIn(lamp),
): LitNode {
  const { index, view, theme } = lamp;
  const { accent, ghost } = PALETTES[theme];
  const count = node.events.filter((event) => isLit(index, view, event)).length;
  const lit = count > 0 && reach.isNear(node.id);
  const selected = isSelected(node.ref);
  const fill = selected ? accent : lit ? ownFill(index, node, theme) : ghost;
  const inWindow = view.window ? ` in the time window, ${node.events.length} in all` : '';
  const lone = node.alone ? ', none with another actor' : '';
  return { ...node, lit, selected, fill, label: labelOf(node, `${plural(count, 'event')}${inWindow}${lone}`) };
}

/** An event has its tone's colour, an actor its side's where the story has several; places leave colour to what happens. */
function ownFill(index: GraphIndex, { ref, events: [event] }: FrameNode, theme: Theme): string {
  if (ref.kind === 'event' && event) return toneColor(meanTone([event]), theme);
  const side = ref.kind === 'actor' ? sidePlace(index, ref.id) : null;
  return (side === null ? undefined : PALETTES[theme].sides[side]) ?? PALETTES[theme].muted;
}

const labelOf = ({ ref, name, events: [event] }: FrameNode, involved: string): string =>
  ref.kind === 'event' && event ? `${name} (${STATUS_FORM[event.status].label.toLowerCase()})` : `${name}: ${involved}`;

export function lightEdge(lamp: Lamp, edge: FrameEdge, reach = reachOf(lamp.frame, lamp.view, lamp.focus)): LitEdge {
  const { index, frame, view, theme } = lamp;
  const events = edge.events.filter((event) => isLit(index, view, event));
  const lit = events.length > 0 && reach.isEdgeNear(edge);
  const told = events.length > 0 ? events : edge.events;
  const origins = originsOfEvents(index, told);
  const within = timesWithin(index, view, edge.events);
  const tone = meanTone(within.length > 0 ? within : timesWithin(index, { ...view, window: null }, edge.events));
  const name = (id: string) => frame.nodeById.get(id)?.name ?? id;
  return {
    ...edge,
    lit,
    selected: isEdgeSelected(lamp, edge),
    color: lit ? toneColor(edge.kind === 'at' ? 0 : tone, theme) : PALETTES[theme].ghost,
    width: lit ? edgeWidth(edge.kind, within.length, frame.mostOnEdge) : EDGE_WIDTH.ghost,
    stroke: edgeStroke(told),
    litEvents: events,
    origins,
    label:
      `${name(edge.source)} ${BETWEEN[edge.kind]} ${name(edge.target)}: ` +
      `${plural(told.length, 'event')} from ${plural(origins, origins > 1 ? 'independent origin' : 'origin')}, ${toneWords(tone)}`,
  };
}

/** What stands between the names of an edge's ends. */
const BETWEEN: Record<EdgeKind, string> = { to: '→', and: 'and', about: 'speaks of', part: 'in', aim: '→', at: 'at' };

/** The mean tone of an edge in the legend's words. */
export function toneWords(tone: number): string {
  const words = (of: Tone) => TONE_LABEL[of].toLowerCase();
  if (tone <= -0.75) return words('material-conflict');
  if (tone < -0.1) return words('verbal-conflict');
  if (tone <= 0.1) return 'neither cooperation nor conflict';
  return words(tone < 0.75 ? 'verbal-cooperation' : 'material-cooperation');
}
