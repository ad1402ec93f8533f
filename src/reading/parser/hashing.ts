/**
 * Features as numbers: the hashing trick (Weinberger et al. 2009, "Feature hashing for large scale multitask learning"). All sums
 * are of 32-bit integers, so that Node and every browser agree to the last bit.
 */

/** A feature is one of 2^26 keys. With 400,000 of them weighted, an unseen one is taken for another in 0.6 % of cases. */
export const KEY_BITS = 26;

/** One more part of a feature into its hash. */
export function mix(hash: number, part: number): number {
  const product = Math.imul(hash ^ part, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** Hash of a text's code units from `from` up to `to`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash, to - from);
}

/** The features of one decision, as keys; filled anew for each. */
export class FeatureList {
  count = 0;
  constructor(readonly keys = new Int32Array(128)) {}

  clear(): void {
    this.count = 0;
  }

  /** `template` tells features apart that are made of the same parts. */
  add(template: number, a: number, b = 0, c = 0): void {
    this.keys[this.count++] = mix(mix(mix(Math.imul(template + 1, 0x85ebca6b), a), b), c) >>> (32 - KEY_BITS);
  }
}
