/**
 * sigma's program for edges: a straight stroke in its lane, dashed by status, with an arrow's head, a bar through what was
 * denied and a halo under what is selected. One quad per edge; the forms are cut out per pixel. Colour, width and form follow
 * from the events that lie in the window, as `lightEdge` has it.
 */
import type Sigma from 'sigma';
import type { EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { indexToColor } from 'sigma/utils';
import { hasHead, type EdgeKind } from '../../../scenes/network/fold';
import { ARROW, EDGE_GAP, EDGE_STROKES, EDGE_WIDTH, HOLLOW } from '../../../scenes/network/look';
import { EDGE_CLEARANCE, SHAPE_EXTENT } from '../../../scenes/network/shapes';
import { COVERAGE, ID_BIAS, SUMS_WITHIN, TIMES, TONE_COLOR, TO_PIXELS, float } from './glsl';
import type { Lighting } from './lighting';
import type { ShapeData } from './shape-program';
import { TimedProgram, quadDefinition } from './timed-program';

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

const VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute float a_side;
attribute float a_head;
attribute float a_kind;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
uniform vec3 u_ghostColor;
uniform vec3 u_selectedColor;
uniform float u_most;
varying float v_hollow;
varying vec4 v_color;
varying vec4 v_halo;
varying vec3 v_dash;
varying vec2 v_at;
varying float v_length;
varying float v_width;
varying vec2 v_head;
${TO_PIXELS}
${TIMES}
${SUMS_WITHIN}
${TONE_COLOR}
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
  // What no event of the window tells is told by all of them.
  vec4 sums = count > 0.5 ? sumsWithin(first, last) : sumsWithin(a_times.y, 0.0);
  float told = count > 0.5 ? count : a_times.y;
  float width = lit ? widthOf(count, a_kind) : ${float(EDGE_WIDTH.ghost)};
  vec3 form = sums.y > 0.5 ? ${FORMS[0]} : sums.z > 0.5 ? ${FORMS[1]} : sums.w > 0.5 ? ${FORMS[2]} : ${FORMS[3]};

  vec2 from = toPixels(u_matrix, a_from, u_viewport);
  vec2 to = toPixels(u_matrix, a_to, u_viewport);
  vec2 course = to - from;
  float whole = max(length(course), 0.001);
  vec2 along = course / whole;
  vec2 right = vec2(along.y, -along.x);
  float start = a_radii.x / u_sizeRatio + ${float(EDGE_CLEARANCE)};
  float stop = whole - a_radii.y / u_sizeRatio - ${float(EDGE_CLEARANCE)};
  v_length = max(stop - start, 0.0);
  v_width = width;
  v_head = a_head * vec2(max(${float(ARROW.least)}, ${float(ARROW.length)} * width),
                         max(${float(ARROW.least / 2)}, ${float(ARROW.half)} * width));
  // As flat as may be: in a crowd most of the work is in pixels that stay empty.
  #ifdef PICKING_MODE
  float reach = max(v_head.y, width * 0.5 + 3.0);
  #else
  float reach = max(max(v_head.y, width * 0.5 + (is.y ? 2.5 : 0.0)), form.z * (width + 5.0)) + 1.0;
  #endif
  v_at = vec2(a_corner.x * v_length, a_corner.y * reach);
  v_dash = vec3(form.xy * max(1.0, width / 2.0), form.z);
  v_hollow = lit && a_kind > 0.5 && a_kind < 1.5 ? 1.0 : 0.0;
  v_halo = vec4(u_selectedColor, is.y ? 0.35 : 0.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  v_color.a *= ${ID_BIAS};
  #else
  v_color = vec4(lit ? toneColor(a_kind > 2.5 ? 0.0 : sums.x / told) : u_ghostColor, 1.0);
  #endif
  vec2 point = from + along * (start + v_at.x) + right * (a_side * ${float(EDGE_GAP)} + v_at.y);
  gl_Position = vec4(point / u_viewport * 2.0, 0.0, 1.0);
  if (is.z || v_length < 2.0 || leftOut(lit)) gl_Position = NOWHERE;
  #ifdef PICKING_MODE
  // A ghost is no longer what passed between the two: the pointer goes through it.
  if (!lit) gl_Position = NOWHERE;
  #endif
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_halo;
varying vec3 v_dash;
varying vec2 v_at;
varying float v_length;
varying float v_width;
varying vec2 v_head;
varying float v_hollow;
uniform vec3 u_openColor;
uniform float u_aa;
${COVERAGE}
void main() {
  float across = abs(v_at.y);
  float left = v_length - v_at.x;
  #ifdef PICKING_MODE
  if (across > max(v_width * 0.5 + 3.0, v_head.y)) discard;
  gl_FragColor = v_color;
  #else
  float body = coverage(across - v_width * 0.5, u_aa) * step(v_head.x, left);
  if (v_dash.x > 0.0) {
    float phase = mod(v_at.x, v_dash.x + v_dash.y);
    body *= coverage(phase - v_dash.x, u_aa) * coverage(-phase, u_aa);
  }
  if (v_head.x > 0.0 && left < v_head.x) body = coverage(across - v_head.y * left / v_head.x, u_aa);
  if (v_dash.z > 0.5) {
    vec2 p = vec2(v_at.x - v_length * 0.5, v_at.y);
    float bar = max(abs(p.x - p.y) * 0.7071 - 1.0, abs(p.x + p.y) * 0.7071 - (v_width + 5.0));
    body = max(body, coverage(bar, u_aa));
  }
  float open = v_hollow * body * coverage(across - v_width * ${float(HOLLOW.open / 2)}, u_aa) * step(v_head.x, left);
  // sigma blends premultiplied colours; a halo is the only one that is see-through.
  vec4 under = vec4(v_halo.rgb * v_halo.a, v_halo.a) * coverage(across - v_width * 0.5 - 2.5, u_aa);
  gl_FragColor = mix(v_color, vec4(u_openColor, 1.0), open) * body + under * (1.0 - body);
  #endif
}
`;

/** How an edge is drawn, as the shader tells it: a deed, hollow for a statement, thin, thin and without a tone. */
const KINDS: Record<EdgeKind, number> = { to: 0, and: 0, about: 1, part: 2, aim: 2, at: 3 };

const UNIFORMS = ['u_tones', 'u_ghostColor', 'u_selectedColor', 'u_openColor', 'u_most'] as const;
type OwnUniform = (typeof UNIFORMS)[number];

class StrokeProgram extends TimedProgram<OwnUniform> {
  drawLabel = undefined;

  override getDefinition() {
    return quadDefinition({
      vertex: VERTEX,
      fragment: FRAGMENT,
      corners: [
        [0, -1],
        [1, -1],
        [0, 1],
        [1, 1],
      ],
      attributes: [
        { name: 'a_from', size: 2 },
        { name: 'a_to', size: 2 },
        { name: 'a_radii', size: 2 },
        { name: 'a_side', size: 1 },
        { name: 'a_head', size: 1 },
        { name: 'a_kind', size: 1 },
      ],
      uniforms: UNIFORMS,
    });
  }

  process(
    index: number,
    offset: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<StrokeData>,
  ): void {
    const at = offset * this.STRIDE;
    const ends = [source.x, source.y, target.x, target.y, radiusOf(source), radiusOf(target)];
    const kind = data.kind ?? 'to';
    this.array.set([...ends, data.side ?? 0, hasHead({ kind }) ? 1 : 0, KINDS[kind]], at);
    this.writeTimes(at + 9, data.item ?? 0, indexToColor(index));
    this.changed();
  }

  protected override itemsOf({ edges }: Lighting) {
    return edges;
  }

  protected override setOwnUniforms(
    gl: WebGL2RenderingContext,
    at: (name: OwnUniform) => WebGLUniformLocation | null,
    { colors, mostOnEdge }: Lighting,
  ): void {
    gl.uniform3fv(at('u_tones'), colors.tones);
    gl.uniform3f(at('u_ghostColor'), ...colors.ghost);
    gl.uniform3f(at('u_selectedColor'), ...colors.accent);
    gl.uniform3f(at('u_openColor'), ...colors.background);
    gl.uniform1f(at('u_most'), mostOnEdge);
  }
}

/** The program as sigma makes it, lit by `lighting`. */
export const strokeProgram = (lighting: Lighting): EdgeProgramType =>
  class extends StrokeProgram {
    constructor(gl: WebGLRenderingContext, picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, picking, renderer, lighting, true);
    }
  };

/** sigma hands over its own type of a node; every node of ours carries a shape. */
const radiusOf = (node: NodeDisplayData & Partial<ShapeData>): number =>
  node.size * (node.shape ? SHAPE_EXTENT[node.shape] : 1);
