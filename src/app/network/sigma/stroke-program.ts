/**
 * sigma's program for edges: a straight stroke in its lane, dashed by status, with an arrow's head, a bar through what was
 * denied and a halo under what is selected. One quad per edge; the forms are cut out per pixel. Same numbers as the scene.
 */
import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { ARROW, EDGE_GAP, dashOf, type EdgeStroke } from '../../../scenes/network/look';
import { EDGE_CLEARANCE, SHAPE_EXTENT } from '../../../scenes/network/shapes';
import { COVERAGE, ID_BIAS, TO_PIXELS } from './glsl';
import type { ShapeData } from './shape-program';

export interface StrokeData extends EdgeDisplayData {
  readonly side: number;
  readonly head: boolean;
  readonly stroke: EdgeStroke;
  /** Colour of the halo, `#rrggbbaa`; wholly transparent for none. */
  readonly halo: string;
}

const float = (value: number) => value.toFixed(3);

const VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_side;
attribute float a_head;
attribute vec3 a_dash;
attribute vec4 a_color;
attribute vec4 a_halo;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
varying vec4 v_color;
varying vec4 v_halo;
varying vec3 v_dash;
varying vec2 v_at;
varying float v_length;
varying float v_width;
varying vec2 v_head;
${TO_PIXELS}
void main() {
  vec2 from = toPixels(u_matrix, a_from, u_viewport);
  vec2 to = toPixels(u_matrix, a_to, u_viewport);
  vec2 course = to - from;
  float whole = max(length(course), 0.001);
  vec2 along = course / whole;
  vec2 right = vec2(along.y, -along.x);
  float start = a_radii.x / u_sizeRatio + ${float(EDGE_CLEARANCE)};
  float stop = whole - a_radii.y / u_sizeRatio - ${float(EDGE_CLEARANCE)};
  v_length = max(stop - start, 0.0);
  v_width = a_width;
  v_head = a_head * vec2(max(${float(ARROW.least)}, ${float(ARROW.length)} * a_width),
                         max(${float(ARROW.least / 2)}, ${float(ARROW.half)} * a_width));
  float reach = max(v_head.y, a_width + 5.0) + 2.0;
  v_at = vec2(a_corner.x * v_length, a_corner.y * reach);
  v_dash = a_dash;
  v_halo = a_halo;
  #ifdef PICKING_MODE
  v_color = a_id;
  v_color.a *= ${ID_BIAS};
  #else
  v_color = a_color;
  #endif
  vec2 point = from + along * (start + v_at.x) + right * (a_side * ${float(EDGE_GAP)} + v_at.y);
  gl_Position = vec4(point / u_viewport * 2.0, 0.0, 1.0);
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
  // sigma blends premultiplied colours; a halo is the only one that is see-through.
  vec4 under = vec4(v_halo.rgb * v_halo.a, v_halo.a) * coverage(across - v_width * 0.5 - 2.5, u_aa);
  gl_FragColor = v_color * body + under * (1.0 - body);
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_viewport', 'u_aa'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

export class StrokeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const color = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
        { name: 'a_head', size: 1, type: FLOAT },
        { name: 'a_dash', size: 3, type: FLOAT },
        { name: 'a_color', ...color },
        { name: 'a_halo', ...color },
        { name: 'a_id', ...color },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, -1],
        [1, -1],
        [0, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: StrokeData,
  ): void {
    const { array } = this;
    const [on, off] = dashOf(data.stroke, data.size) ?? [0, 0];
    let at = start;
    array[at++] = source.x;
    array[at++] = source.y;
    array[at++] = target.x;
    array[at++] = target.y;
    array[at++] = radiusOf(source);
    array[at++] = radiusOf(target);
    array[at++] = data.size;
    array[at++] = data.side;
    array[at++] = data.head ? 1 : 0;
    array[at++] = on;
    array[at++] = off;
    array[at++] = data.stroke.struck ? 1 : 0;
    array[at++] = floatColor(data.color);
    array[at++] = floatColor(data.halo);
    array[at] = id;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations: at }: Parameters<EdgeProgram['setUniforms']>[1]) {
    gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform2f(at['u_viewport'] ?? null, params.width, params.height);
    gl.uniform1f(at['u_aa'] ?? null, 0.6 / params.pixelRatio);
  }
}

/** sigma hands over its own type of a node; every node of ours carries a shape. */
const radiusOf = (node: NodeDisplayData & Partial<ShapeData>): number =>
  node.size * (node.shape ? SHAPE_EXTENT[node.shape] : 1);
