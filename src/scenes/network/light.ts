/** What the time window, the selection and a hover do to a frame: colours and widths, never places. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { PALETTES, TONE_LABEL, type Theme, type Tone } from '../appearance';
import { isLit } from '../shown';
import type { View } from '../view';
import { plural } from '../words';
import { originsOfEvents } from './fold';
import type { FrameEdge, FrameNode, NetworkFrame } from './frame';
import { EDGE_WIDTH, edgeStroke, edgeWidth, meanTone, toneColor, type EdgeStroke } from './look';

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
  readonly view: Pick<View, 'window' | 'selection'>;
  readonly theme: Theme;
  readonly focus: string | null;
}

export function lightNetwork(lamp: Lamp): LitNetwork {
  const near = nearFocus(lamp);
  return {
    nodes: lamp.frame.nodes.map((node) => lightNode(lamp, node, near)),
    edges: lamp.frame.edges.map((edge) => lightEdge(lamp, edge)),
  };
}

/** The focus and its neighbours; null where nothing is in focus, and everything is near. */
export function nearFocus({ frame, focus }: Pick<Lamp, 'frame' | 'focus'>): ReadonlySet<string> | null {
  return focus === null ? null : new Set([focus, ...(frame.neighbours.get(focus) ?? [])]);
}

/** Selected itself, or a party of the selected event. */
export function isNodeSelected({ index, view: { selection } }: Pick<Lamp, 'index' | 'view'>, id: string): boolean {
  if (selection?.kind === 'actor') return selection.id === id;
  const chosen = selection?.kind === 'event' ? index.events.get(selection.id) : undefined;
  return chosen !== undefined && (chosen.actors.includes(id) || chosen.targets.includes(id));
}

/** An edge that holds the selected event. */
export const isEdgeSelected = ({ view: { selection } }: Pick<Lamp, 'view'>, { events }: FrameEdge): boolean =>
  selection?.kind === 'event' && events.some((event) => event.id === selection.id);

export function lightNode(lamp: Lamp, node: FrameNode, near = nearFocus(lamp)): LitNode {
  const { index, view, theme } = lamp;
  const { accent, muted, ghost } = PALETTES[theme];
  const count = node.events.filter((event) => isLit(index, view, event)).length;
  const lit = count > 0 && (near?.has(node.id) ?? true);
  const selected = isNodeSelected(lamp, node.id);
  const fill = selected ? accent : lit ? muted : ghost;
  const inWindow = view.window ? ` in the time window, ${node.events.length} in all` : '';
  const lone = node.alone ? ', none with another actor' : '';
  return { ...node, lit, selected, fill, label: `${node.actor.name}: ${plural(count, 'event')}${inWindow}${lone}` };
}

export function lightEdge(lamp: Lamp, edge: FrameEdge): LitEdge {
  const { index, frame, view, theme, focus } = lamp;
  const events = edge.events.filter((event) => isLit(index, view, event));
  const lit = events.length > 0 && (focus === null || edge.source === focus || edge.target === focus);
  const told = events.length > 0 ? events : edge.events;
  const tone = meanTone(told);
  const name = (id: string) => index.actors.get(id)?.name ?? id;
  return {
    ...edge,
    lit,
    selected: isEdgeSelected(lamp, edge),
    color: lit ? toneColor(tone, theme) : PALETTES[theme].ghost,
    width: lit ? edgeWidth(events.length, frame.mostOnEdge) : EDGE_WIDTH.ghost,
    stroke: edgeStroke(told),
    litEvents: events,
    label:
      `${name(edge.source)} ${edge.mutual ? 'and' : '→'} ${name(edge.target)}: ` +
      `${plural(told.length, 'event')} from ${plural(originsOfEvents(index, told), 'origin')}, ${toneWords(tone)}`,
  };
}

/** The mean tone of an edge in the legend's words. */
export function toneWords(tone: number): string {
  const words = (of: Tone) => TONE_LABEL[of].toLowerCase();
  if (tone <= -0.75) return words('material-conflict');
  if (tone < -0.1) return words('verbal-conflict');
  if (tone <= 0.1) return 'neither cooperation nor conflict';
  return words(tone < 0.75 ? 'verbal-cooperation' : 'material-cooperation');
}
