/** What both programs share. Geometry is done in CSS pixels, y upward, so that the numbers are those of the scene. */
import { SUMS } from '../../../scenes/network/lit/times';
import { TABLE_WIDTH } from './table-texture';

/** A number as GLSL's `float`, which takes no whole numbers. */
export const float = (value: number) => value.toFixed(4);

/** Clip positions from pixels and back, and the clip position of what a drawing leaves out. */
const PLACES = /* glsl */ `
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);
vec2 toPixels(vec2 position) { return (u_matrix * vec3(position, 1.0)).xy * u_viewport * 0.5; }
vec4 fromPixels(vec2 point) { return vec4(point / u_viewport * 2.0, 0.0, 1.0); }
`;

/** sigma packs an item's number as a colour whose alpha is 254; this gives back what picking compares. */
const PICK_COLOR = /* glsl */ `
attribute vec4 a_id;
vec4 pickColor() { return vec4(a_id.rgb, a_id.a * (255.0 / 254.0)); }
`;

/**
 * `tallyIn` of scenes/network/times.ts for one item: `a_times` is where its beginnings stand and how many there are. Also
 * what the page says of the item in a byte (`STATE`).
 */
const TIMES = /* glsl */ `
attribute vec2 a_times;
attribute float a_item;
uniform highp sampler2D u_ranks;
uniform highp sampler2D u_states;
uniform vec2 u_window;
uniform float u_layer;
vec4 tableAt(highp sampler2D table, float rows, float i) {
  float row = floor(i / ${float(TABLE_WIDTH)});
  return texture2D(table, vec2((i - row * ${float(TABLE_WIDTH)} + 0.5) / ${float(TABLE_WIDTH)}, (row + 0.5) / rows));
}
uniform vec3 u_rows;
float below(float from, float count, float bound) {
  float low = 0.0;
  float high = count;
  for (int halving = 0; halving < 24; halving++) {
    if (low >= high) break;
    float middle = floor((low + high) * 0.5);
    if (tableAt(u_ranks, u_rows.x, from + middle).r < bound) low = middle + 1.0;
    else high = middle;
  }
  return low;
}
float begun() { return below(a_times.x, a_times.y, u_window.y); }
float ended() { return below(a_times.x + a_times.y, a_times.y, u_window.x); }
bvec3 states() {
  float byte = floor(tableAt(u_states, u_rows.y, a_item).r * 255.0 + 0.5);
  return bvec3(mod(byte, 2.0) > 0.5, mod(floor(byte / 2.0), 2.0) > 0.5, byte > 3.5);
}
bool leftOut(bool lit) { return lit != (u_layer > 0.5); }
`;

/** The sums of an item's events within the window, of which `begun` had begun and `ended` had ended. */
export const SUMS_WITHIN = /* glsl */ `
uniform highp sampler2D u_sums;
vec${SUMS} sumsWithin(float begun, float ended) {
  vec4 sums = vec4(0.0);
  if (begun > 0.5) sums += tableAt(u_sums, u_rows.z, a_times.x + begun - 1.0);
  if (ended > 0.5) sums -= tableAt(u_sums, u_rows.z, a_times.x + a_times.y + ended - 1.0);
  return sums;
}
`;

/** `toneColor` of scenes/network/look.ts. */
const TONE_COLOR = /* glsl */ `
uniform vec3 u_tones[5];
vec3 toneColor(float tone) {
  float at = (clamp(tone, -1.0, 1.0) + 1.0) * 2.0;
  if (at < 1.0) return mix(u_tones[0], u_tones[1], at);
  if (at < 2.0) return mix(u_tones[1], u_tones[2], at - 1.0);
  if (at < 3.0) return mix(u_tones[2], u_tones[3], at - 2.0);
  return mix(u_tones[3], u_tones[4], at - 3.0);
}
`;

/** What the vertex shaders of both programs begin with. */
export const ITEM = /* glsl */ `
attribute vec2 a_corner;
uniform vec3 u_litColor;
uniform vec3 u_ghostColor;
uniform vec3 u_selectedColor;
varying vec4 v_color;
${PLACES}
${PICK_COLOR}
${TIMES}
${TONE_COLOR}
`;

/** What their fragment shaders begin with: `coverage` of a pixel at a signed distance (negative inside) from an outline. */
export const PIXEL = /* glsl */ `
precision highp float;
varying vec4 v_color;
uniform vec3 u_backgroundColor;
// Half a device pixel, a little more.
uniform float u_aa;
float coverage(float d) { return 1.0 - smoothstep(-u_aa, u_aa, d); }
`;
