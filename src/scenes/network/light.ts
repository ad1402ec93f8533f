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

/** `focus` is the actor under the pointer: all but its neighbourhood steps back. */
export function lightNetwork(
  index: GraphIndex,
  frame: NetworkFrame,
  view: View,
  theme: Theme,
  focus: string | null = null,
): LitNetwork {
  const palette = PALETTES[theme];
  const litEvents = new Set(frame.nodes.flatMap((n) => n.events).filter((event) => isLit(index, view, event)));
  const near = focus === null ? null : new Set([focus, ...(frame.neighbours.get(focus) ?? [])]);
  const { selection } = view;
  const chosen = selection?.kind === 'event' ? index.events.get(selection.id) : undefined;
  const name = (id: string) => index.actors.get(id)?.name ?? id;

  const nodes = frame.nodes.map((node): LitNode => {
    const count = node.events.filter((event) => litEvents.has(event)).length;
    const lit = count > 0 && (near?.has(node.id) ?? true);
    const selected =
      (selection?.kind === 'actor' && selection.id === node.id) ||
      (chosen !== undefined && (chosen.actors.includes(node.id) || chosen.targets.includes(node.id)));
    const fill = selected ? palette.accent : lit ? palette.muted : palette.ghost;
    const inWindow = view.window ? ` in the time window, ${node.events.length} in all` : '';
    const lone = node.alone ? ', none with another actor' : '';
    return { ...node, lit, selected, fill, label: `${node.actor.name}: ${plural(count, 'event')}${inWindow}${lone}` };
  });

  const edges = frame.edges.map((edge): LitEdge => {
    const events = edge.events.filter((event) => litEvents.has(event));
    const lit = events.length > 0 && (focus === null || edge.source === focus || edge.target === focus);
    const told = events.length > 0 ? events : edge.events;
    const tone = meanTone(told);
    const origins = originsOfEvents(index, told);
    const arrow = edge.mutual ? 'and' : '→';
    return {
      ...edge,
      lit,
      selected: chosen !== undefined && edge.events.includes(chosen),
      color: lit ? toneColor(tone, theme) : palette.ghost,
      width: lit ? edgeWidth(events.length, frame.mostOnEdge) : EDGE_WIDTH.least * 0.75,
      stroke: edgeStroke(told),
      litEvents: events,
      label:
        `${name(edge.source)} ${arrow} ${name(edge.target)}: ` +
        `${plural(told.length, 'event')} from ${plural(origins, 'origin')}, ${toneWords(tone)}`,
    };
  });
  return { nodes, edges };
}

/** The mean tone of an edge in the legend's words. */
export function toneWords(tone: number): string {
  const words = (of: Tone) => TONE_LABEL[of].toLowerCase();
  if (tone <= -0.75) return words('material-conflict');
  if (tone < -0.1) return words('verbal-conflict');
  if (tone <= 0.1) return 'neither cooperation nor conflict';
  return words(tone < 0.75 ? 'verbal-cooperation' : 'material-cooperation');
}
