/** What both programs share. Geometry is done in CSS pixels, y upward, so that the numbers are those of the scene. */

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
