/** sigma's program for nodes: a filled shape by kind of actor with a ring in the background's colour, as in the scene. */
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Shape } from '../../../scenes/network/look';
import { SHAPE_EXTENT } from '../../../scenes/network/shapes';
import { COVERAGE, ID_BIAS, TO_PIXELS } from './glsl';

export interface ShapeData extends NodeDisplayData {
  readonly shape: Shape;
  /** Colour of the ring: the page's background. */
  readonly ring: string;
}

const SHAPES: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle'];
const extents = SHAPES.map((shape) => SHAPE_EXTENT[shape].toFixed(4));

const VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_extent;
varying float v_shape;
${TO_PIXELS}
void main() {
  float extent = ${extents[0]};
  if (a_shape > 2.5) extent = ${extents[3]};
  else if (a_shape > 1.5) extent = ${extents[2]};
  else if (a_shape > 0.5) extent = ${extents[1]};
  v_extent = extent * a_size / u_sizeRatio;
  v_offset = a_corner * (v_extent + 3.0);
  v_shape = a_shape;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  v_color.a *= ${ID_BIAS};
  #else
  v_color = a_color;
  #endif
  gl_Position = vec4((toPixels(u_matrix, a_position, u_viewport) + v_offset) / u_viewport * 2.0, 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_extent;
varying float v_shape;
uniform float u_aa;
${COVERAGE}
float outline(vec2 p, float e) {
  if (v_shape > 2.5) return max(-p.y, max(0.8660254 * p.x + 0.5 * p.y, -0.8660254 * p.x + 0.5 * p.y)) - e * 0.5;
  if (v_shape > 1.5) return (abs(p.x) + abs(p.y) - e) * 0.70710678;
  if (v_shape > 0.5) return max(abs(p.x), abs(p.y)) - e;
  return length(p) - e;
}
void main() {
  float d = outline(v_offset, v_extent);
  #ifdef PICKING_MODE
  // A small disc is hard to hit: two pixels of grace.
  if (d > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float ring = coverage(d - 1.0, u_aa);
  float body = coverage(d + 1.0, u_aa);
  gl_FragColor = mix(v_ring * ring, v_color, body);
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_viewport', 'u_aa'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(id: number, start: number, data: ShapeData): void {
    const { array } = this;
    let at = start;
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = SHAPES.indexOf(data.shape);
    array[at++] = floatColor(data.color);
    array[at++] = floatColor(data.ring);
    array[at] = id;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations: at }: Parameters<NodeProgram['setUniforms']>[1]) {
    gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform2f(at['u_viewport'] ?? null, params.width, params.height);
    gl.uniform1f(at['u_aa'] ?? null, 0.6 / params.pixelRatio);
  }
}
