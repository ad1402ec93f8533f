/**
 * Bits that were squeezed by how likely they were, back: the binary range coder of LZMA (after Martin 1979), whose probabilities adapt
 * as it goes. A third smaller than the same numbers compressed by gzip, and no larger where nobody compresses it.
 */

/** Probabilities are shares of 2^11, and move by 1/2^5 of what they were wrong. */
export const PROBABILITY_BITS = 11;
export const ADAPTING = 5;
/** Below this the range takes in another byte. */
export const LEAST_RANGE = 2 ** 24;

export const evenOdds = (contexts: number): Uint16Array => new Uint16Array(contexts).fill(1 << (PROBABILITY_BITS - 1));

/** Contexts of a number that is written as the count of its binary digits and then these. */
export const NUMBER_CONTEXTS = 32 + 32 * 8;

export class RangeDecoder {
  #range = 0xffffffff;
  #code = 0;
  #at: number;

  /** @throws Error where `bytes` has nothing from `at` on */
  constructor(
    private readonly bytes: Uint8Array,
    at: number,
  ) {
    this.#at = at;
    for (let i = 0; i < 5; i++) this.#code = ((this.#code << 8) | this.#byte()) >>> 0;
  }

  /** How far it has read. */
  get at(): number {
    return this.#at;
  }

  #byte(): number {
    const byte = this.bytes[this.#at++];
    if (byte === undefined) throw new Error('parser: the weights end too early');
    return byte;
  }

  bit(odds: Uint16Array, context: number): number {
    const probability = odds[context] as number;
    const bound = (this.#range >>> PROBABILITY_BITS) * probability;
    let bit = 0;
    if (this.#code < bound) {
      this.#range = bound;
      odds[context] = probability + (((1 << PROBABILITY_BITS) - probability) >> ADAPTING);
    } else {
      this.#range -= bound;
      this.#code -= bound;
      odds[context] = probability - (probability >> ADAPTING);
      bit = 1;
    }
    while (this.#range < LEAST_RANGE) {
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | this.#byte()) >>> 0;
    }
    return bit;
  }

  /** A number from 0, small ones the shortest (Elias 1975, gamma), in `NUMBER_CONTEXTS` contexts from `context` on. */
  number(odds: Uint16Array, context: number): number {
    let digits = 0;
    while (digits < 31 && this.bit(odds, context + digits) === 1) digits++;
    let value = 1;
    for (let i = 0; i < digits; i++) value = value * 2 + this.bit(odds, digitContext(context, digits, i, value));
    return value - 1;
  }
}

/** The first three digits depend on each other, the others stand for themselves. */
export const digitContext = (context: number, digits: number, i: number, value: number): number =>
  context + 32 + digits * 8 + (i < 2 ? (value & 3) + i * 2 : 7);
