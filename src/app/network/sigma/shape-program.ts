/** sigma's program for nodes: a filled shape by kind of actor with a ring in the background's colour, as in the scene. */
import type { NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import type { Shape } from '../../../scenes/network/look';
import { SHAPE_EXTENT } from '../../../scenes/network/shapes';
import { ITEM, PIXEL, float } from './glsl';
import type { Lighting } from './lighting';
import { TimedProgram, itemDefinition, type ProgramArgs } from './timed-program';

/** What our graph says of a node beside sigma's own. */
export interface ShapeData {
  readonly shape: Shape;
  /** An event's tone; null where the node has none. */
  readonly tone: number | null;
  /** The place of the colour of an actor's side; null where it has none. */
  readonly side: number | null;
  /** Place of the node in the frame's list. */
  readonly item: number;
}

const SHAPES: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'dot'];
const extents = SHAPES.map((shape) => float(SHAPE_EXTENT[shape]));

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_tone;
uniform vec3 u_sides[5];
varying vec2 v_offset;
varying float v_extent;
varying float v_shape;
${ITEM}
vec3 sideColor(float side) {
  if (side < 0.5) return u_sides[0];
  if (side < 1.5) return u_sides[1];
  if (side < 2.5) return u_sides[2];
  if (side < 3.5) return u_sides[3];
  return u_sides[4];
}
void main() {
  bvec3 is = states();
  bool lit = is.x && begun() > ended();
  if (is.z || leftOut(lit)) {
    gl_Position = NOWHERE;
    return;
  }
  float extent = ${extents[0]};
  if (a_shape > 4.5) extent = ${extents[5]};
  else if (a_shape > 3.5) extent = ${extents[4]};
  else if (a_shape > 2.5) extent = ${extents[3]};
  else if (a_shape > 1.5) extent = ${extents[2]};
  else if (a_shape > 0.5) extent = ${extents[1]};
  v_extent = extent * a_size / u_sizeRatio;
  v_offset = a_corner * (v_extent + 3.0);
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = pickColor();
  #else
  v_color = vec4(is.y ? u_selectedColor : lit ? (a_tone < -2.5 ? sideColor(-a_tone - 3.0) : a_tone < -1.5 ? u_litColor : toneColor(a_tone)) : u_ghostColor, 1.0);
  #endif
  gl_Position = fromPixels(toPixels(a_position) + v_offset);
}
`;

const FRAGMENT = /* glsl */ `
${PIXEL}
varying vec2 v_offset;
varying float v_extent;
varying float v_shape;
float outline(vec2 p, float e) {
  if (v_shape > 4.5) return length(p) - e;
  if (v_shape > 3.5) return max(abs(p.y), 0.8660254 * abs(p.x) + 0.5 * abs(p.y)) - e * 0.8660254;
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
  float ring = coverage(d - 1.0);
  float body = coverage(d + 1.0);
  gl_FragColor = mix(vec4(u_backgroundColor, 1.0) * ring, v_color, body);
  #endif
}
`;

/** Below every tone. */
const NO_TONE = -2;
/** Of the first side; each that follows is one less. */
const FIRST_SIDE = -3;

class ShapeProgram extends TimedProgram {
  drawLabel = undefined;
  drawHover = undefined;

  override getDefinition() {
    return itemDefinition({
      vertex: VERTEX,
      fragment: FRAGMENT,
      corners: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
      attributes: [
        { name: 'a_position', size: 2 },
        { name: 'a_size', size: 1 },
        { name: 'a_shape', size: 1 },
        { name: 'a_tone', size: 1 },
      ],
    });
  }

  process(index: number, offset: number, data: NodeDisplayData & Partial<ShapeData>): void {
    const { x, y, size, shape = 'circle', tone = null, side = null, item = 0 } = data;
    const colour = side === null ? (tone ?? NO_TONE) : FIRST_SIDE - side;
    this.writeItem(offset, index, item, [x, y, size, SHAPES.indexOf(shape), colour]);
  }

  protected override itemsOf({ nodes }: Lighting) {
    return nodes;
  }
}

/** The program as sigma makes it, lit by `lighting`. */
export const shapeProgram = (lighting: Lighting): NodeProgramType =>
  class extends ShapeProgram {
    constructor(...args: ProgramArgs) {
      super(lighting, ...args);
    }
  };
