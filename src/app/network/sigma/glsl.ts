/** What both programs share. Geometry is done in CSS pixels, y upward, so that the numbers are those of the scene. */
import { SUMS } from '../../../scenes/network/times';
import { TABLE_WIDTH } from './table-texture';

/** A number as GLSL's `float`, which takes no whole numbers. */
export const float = (value: number) => value.toFixed(4);

/** sigma packs an item's number as a colour whose alpha is 254; this gives back what picking compares. */
export const ID_BIAS = '(255.0 / 254.0)';

export const TO_PIXELS = /* glsl */ `
vec2 toPixels(mat3 matrix, vec2 position, vec2 viewport) {
  return (matrix * vec3(position, 1.0)).xy * viewport * 0.5;
}
`;

/** Coverage of a pixel at signed distance `d` (negative inside) from an outline; `aa` is half a device pixel. */
export const COVERAGE = /* glsl */ `
float coverage(float d, float aa) {
  return 1.0 - smoothstep(-aa, aa, d);
}
`;

/**
 * `tallyIn` of scenes/network/times.ts for one item: `a_times` is where its beginnings stand and how many there are. Also
 * what the page says of the item in a byte (`STATE`), and the clip position of what this drawing leaves out.
 */
export const TIMES = /* glsl */ `
attribute vec2 a_times;
attribute float a_item;
uniform highp sampler2D u_ranks;
uniform highp sampler2D u_states;
uniform vec2 u_window;
uniform float u_layer;
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);
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
export const TONE_COLOR = /* glsl */ `
uniform vec3 u_tones[5];
vec3 toneColor(float tone) {
  float at = (clamp(tone, -1.0, 1.0) + 1.0) * 2.0;
  if (at < 1.0) return mix(u_tones[0], u_tones[1], at);
  if (at < 2.0) return mix(u_tones[1], u_tones[2], at - 1.0);
  if (at < 3.0) return mix(u_tones[2], u_tones[3], at - 2.0);
  return mix(u_tones[3], u_tones[4], at - 3.0);
}
`;
