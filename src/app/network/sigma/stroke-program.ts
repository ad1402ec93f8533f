/**
 * sigma's program for edges: a straight stroke in its lane, dashed by status, with an arrow's head, a bar through what was
 * denied and a halo under what is selected. One strip per edge; the forms are cut out per pixel. Colour, width and form follow
 * from the events that lie in the window, as `lightEdge` has it.
 */
import type { EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { hasHead, type EdgeKind } from '../../../scenes/network/fold';
import { ARROW, EDGE_GAP, EDGE_STROKES, EDGE_WIDTH, HOLLOW } from '../../../scenes/network/look';
import { EDGE_CLEARANCE, SHAPE_EXTENT } from '../../../scenes/network/shapes';
import { ITEM, PIXEL, SUMS_WITHIN, float } from './glsl';
import type { Lighting } from './lighting';
import type { ShapeData } from './shape-program';
import { TimedProgram, itemDefinition, type ProgramArgs } from './timed-program';

/** What our graph says of an edge. */
export interface StrokeData {
  readonly side: number;
  readonly kind: EdgeKind;
  /** Place of the edge in the frame's list. */
  readonly item: number;
}

/** Dash and bar of a form, as `dashOf` has them. */
const FORMS = EDGE_STROKES.map(({ dash, struck }) => {
  return `vec3(${float(dash?.[0] ?? 0)}, ${float(dash?.[1] ?? 0)}, ${struck ? '1.0' : '0.0'})`;
});

/**
 * The strip that a stroke is drawn on: no wider than the line, and wider only under the arrow's head, for in a crowd most of the
 * work is in pixels that stay empty. First of each corner is where along the stroke it lies (its beginning, twice where the head
 * begins, its point), second the side.
 */
const STRIP = [0, 1, 2, 3].flatMap((along) => [[along, -1] as const, [along, 1] as const]);

/** Pixels beside a line at which the pointer still hits it. */
const PICK_ROOM = 3;

const VERTEX = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute float a_side;
attribute float a_head;
attribute float a_kind;
uniform float u_most;
uniform float u_aa;
varying float v_hollow;
varying float v_halo;
varying vec3 v_dash;
varying vec2 v_at;
varying float v_length;
varying float v_width;
varying vec2 v_head;
${ITEM}
${SUMS_WITHIN}
float widthOf(float count, float kind) {
  if (kind > 1.5) return ${float(EDGE_WIDTH.least)};
  float share = (sqrt(count) - 1.0) / (sqrt(max(2.0, u_most)) - 1.0);
  float width = mix(${float(EDGE_WIDTH.least)}, ${float(EDGE_WIDTH.greatest)}, clamp(share, 0.0, 1.0));
  return kind > 0.5 ? max(${float(HOLLOW.least)}, width) : width;
}
void main() {
  bvec3 is = states();
  float first = begun();
  float last = ended();
  float count = first - last;
  bool lit = is.x && count > 0.5;
  bool left = is.z || leftOut(lit);
  #ifdef PICKING_MODE
  // A ghost is no longer what passed between the two: the pointer goes through it.
  left = left || !lit;
  #endif

  vec2 from = toPixels(a_from);
  vec2 course = toPixels(a_to) - from;
  float whole = max(length(course), 0.001);
  vec2 along = course / whole;
  float start = a_radii.x / u_sizeRatio + ${float(EDGE_CLEARANCE)};
  v_length = whole - a_radii.y / u_sizeRatio - ${float(EDGE_CLEARANCE)} - start;
  if (left || v_length < 2.0) {
    gl_Position = NOWHERE;
    return;
  }

  // What no event of the window tells is told by all of them.
  vec4 sums = count > 0.5 ? sumsWithin(first, last) : sumsWithin(a_times.y, 0.0);
  float told = count > 0.5 ? count : a_times.y;
  vec3 form = sums.y > 0.5 ? ${FORMS[0]} : sums.z > 0.5 ? ${FORMS[1]} : sums.w > 0.5 ? ${FORMS[2]} : ${FORMS[3]};
  v_width = lit ? widthOf(count, a_kind) : ${float(EDGE_WIDTH.ghost)};
  v_head = a_head * vec2(max(${float(ARROW.least)}, ${float(ARROW.length)} * v_width),
                         max(${float(ARROW.least / 2)}, ${float(ARROW.half)} * v_width));
  v_dash = vec3(form.xy * max(1.0, v_width / 2.0), form.z);
  v_hollow = lit && a_kind > 0.5 && a_kind < 1.5 ? 1.0 : 0.0;
  v_halo = is.y ? 0.35 : 0.0;
  #ifdef PICKING_MODE
  v_color = pickColor();
  float body = max(v_head.y, v_width * 0.5 + ${float(PICK_ROOM)});
  float base = body;
  float point = body;
  #else
  v_color = vec4(lit ? toneColor(a_kind > 2.5 ? 0.0 : sums.x / told) : u_ghostColor, 1.0);
  // Half the line; the bar and the halo reach further, and over the head too.
  float over = max(is.y ? v_width * 0.5 + 2.5 : 0.0, form.z * (v_width + 5.0));
  float body = max(v_width * 0.5, over) + u_aa;
  float base = max(v_head.y, over) + u_aa;
  float point = over + u_aa;
  #endif
  v_at = vec2(
    a_corner.x < 0.5 ? 0.0 : a_corner.x > 2.5 ? v_length : max(v_length - v_head.x, 0.0),
    a_corner.y * (a_corner.x < 1.5 ? body : a_corner.x < 2.5 ? base : point)
  );
  vec2 right = vec2(along.y, -along.x);
  gl_Position = fromPixels(from + along * (start + v_at.x) + right * (a_side * ${float(EDGE_GAP)} + v_at.y));
}
`;

const FRAGMENT = /* glsl */ `
${PIXEL}
varying float v_halo;
varying vec3 v_dash;
varying vec2 v_at;
varying float v_length;
varying float v_width;
varying vec2 v_head;
varying float v_hollow;
uniform vec3 u_selectedColor;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float across = abs(v_at.y);
  float left = v_length - v_at.x;
  float body = coverage(across - v_width * 0.5);
  if (left < v_head.x) body = coverage(across - v_head.y * left / v_head.x);
  else if (v_dash.x > 0.0) {
    float phase = mod(v_at.x, v_dash.x + v_dash.y);
    body *= coverage(phase - v_dash.x) * coverage(-phase);
  }
  if (v_dash.z > 0.5) {
    vec2 p = vec2(v_at.x - (v_length - v_head.x) * 0.5, v_at.y);
    float bar = max(abs(p.x - p.y) * 0.7071 - 1.0, abs(p.x + p.y) * 0.7071 - (v_width + 5.0));
    body = max(body, coverage(bar));
  }
  gl_FragColor = v_color * body;
  if (v_hollow > 0.5) {
    float open = body * coverage(across - v_width * ${float(HOLLOW.open / 2)}) * step(v_head.x, left);
    gl_FragColor = mix(v_color, vec4(u_backgroundColor, 1.0), open) * body;
  }
  // sigma blends premultiplied colours; a halo is the only one that is see-through.
  if (v_halo > 0.0)
    gl_FragColor += vec4(u_selectedColor, 1.0) * v_halo * coverage(across - v_width * 0.5 - 2.5) * (1.0 - body);
  #endif
}
`;

/** How an edge is drawn, as the shader tells it: a deed, hollow for a statement, thin, thin and without a tone. */
const KINDS: Record<EdgeKind, number> = { to: 0, and: 0, about: 1, part: 2, aim: 2, at: 3 };

class StrokeProgram extends TimedProgram {
  drawLabel = undefined;

  override getDefinition() {
    return itemDefinition({
      vertex: VERTEX,
      fragment: FRAGMENT,
      corners: STRIP,
      attributes: [
        { name: 'a_from', size: 2 },
        { name: 'a_to', size: 2 },
        { name: 'a_radii', size: 2 },
        { name: 'a_side', size: 1 },
        { name: 'a_head', size: 1 },
        { name: 'a_kind', size: 1 },
      ],
    });
  }

  process(
    index: number,
    offset: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    { kind = 'to', side = 0, item = 0 }: EdgeDisplayData & Partial<StrokeData>,
  ): void {
    const ends = [source.x, source.y, target.x, target.y, radiusOf(source), radiusOf(target)];
    this.writeItem(offset, index, item, [...ends, side, hasHead({ kind }) ? 1 : 0, KINDS[kind]]);
  }

  protected override itemsOf({ edges }: Lighting) {
    return edges;
  }
}

/** The program as sigma makes it, lit by `lighting`. */
export const strokeProgram = (lighting: Lighting): EdgeProgramType =>
  class extends StrokeProgram {
    constructor(...args: ProgramArgs) {
      super(lighting, ...args);
    }
  };

/** sigma hands over its own type of a node; every node of ours carries a shape. */
const radiusOf = (node: NodeDisplayData & Partial<ShapeData>): number =>
  node.size * (node.shape ? SHAPE_EXTENT[node.shape] : 1);
