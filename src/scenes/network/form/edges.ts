/** Edges of the network as marks. */
import { refOf } from '../../ref';
import { PALETTES, type Theme } from '../../appearance';
import type { GroupMark, Mark } from '../../scene';
import { hasHead } from '../fold';
import type { FrameEdge, FrameNode, NetworkFrame } from '../where/frame';
import type { LitEdge } from '../lit/light';
import { HOLLOW, dashOf } from '../look';
import { SHAPE_EXTENT, edgeCourse, type EdgeCourse, type End } from '../shapes';

/** A node as edges and names meet it: its middle and how far its shape reaches, in the frame's own pixels. */
export const endOf = ({ x, y, r, shape }: FrameNode): End => ({ x, y, r: r * SHAPE_EXTENT[shape] });

/** Null where the nodes are so near that no line is left. `at` says where nodes are on a screen that is not the frame. */
export function courseOf(
  edge: FrameEdge,
  frame: NetworkFrame,
  width: number,
  at: (node: FrameNode) => End = endOf,
): EdgeCourse | null {
  const source = frame.nodeById.get(edge.source);
  const target = frame.nodeById.get(edge.target);
  return source && target ? edgeCourse(at(source), at(target), { side: edge.side, width, head: hasHead(edge) }) : null;
}

export function edgeMark(edge: LitEdge, frame: NetworkFrame, theme: Theme): GroupMark[] {
  const course = courseOf(edge, frame, edge.width);
  if (!course) return [];
  const { from, to, head } = course;
  const line = { type: 'line' as const, x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const marks: Mark[] = [];
  if (edge.selected)
    marks.push({ ...line, stroke: PALETTES[theme].accent, strokeWidth: edge.width + 5, opacity: 0.35 });
  const dashed = dashOf(edge.stroke, edge.width);
  const dash = dashed ? { dash: dashed.map(round).join(' ') } : {};
  marks.push({ ...line, stroke: edge.color, strokeWidth: edge.width, ...dash });
  if (isHollow(edge))
    marks.push({ ...line, stroke: PALETTES[theme].background, strokeWidth: edge.width * HOLLOW.open });
  if (head) {
    const [point, left, right] = head;
    marks.push({
      type: 'path',
      d: `M${round(point.x)} ${round(point.y)}L${round(left.x)} ${round(left.y)}L${round(right.x)} ${round(right.y)}Z`,
      fill: edge.color,
    });
  }
  if (edge.stroke.struck) marks.push(bar(course, edge));
  const told = edge.litEvents.length > 0 ? edge.litEvents : edge.events;
  const label = `${edge.label}. ${told.map((event) => event.title).join('; ')}`;
  return [{ type: 'group', ref: refOf('edge', edge.id), label, marks }];
}

/** A ghost is too thin to be hollow. */
const isHollow = ({ kind, lit }: LitEdge): boolean => kind === 'about' && lit;

/** The stroke through the middle of what was denied. */
function bar({ from, to }: EdgeCourse, { width, color }: LitEdge): Mark {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const half = width + 5;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const [px, py] = [(ux - uy) * half * 0.7, (uy + ux) * half * 0.7];
  return { type: 'line', x1: mx - px, y1: my - py, x2: mx + px, y2: my + py, stroke: color, strokeWidth: 2 };
}

const round = (value: number): number => Math.round(value * 100) / 100;
