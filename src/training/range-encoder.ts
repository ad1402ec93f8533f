/** The writing half of the range coder that `range-decoder.ts` describes. */
import { ADAPTING, LEAST_RANGE, PROBABILITY_BITS, digitContext } from '../reading/parser/range-decoder';

export class RangeEncoder {
  readonly #bytes: number[] = [];
  /** Up to 2^33: what is above 2^32 is carried into bytes that are written already. */
  #low = 0;
  #range = 0xffffffff;
  #held = 0;
  /** Bytes that wait for a carry. */
  #waiting = 1;

  bit(odds: Uint16Array, context: number, bit: number): void {
    const probability = odds[context] as number;
    const bound = (this.#range >>> PROBABILITY_BITS) * probability;
    if (bit === 0) {
      this.#range = bound;
      odds[context] = probability + (((1 << PROBABILITY_BITS) - probability) >> ADAPTING);
    } else {
      this.#low += bound;
      this.#range -= bound;
      odds[context] = probability - (probability >> ADAPTING);
    }
    while (this.#range < LEAST_RANGE) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
  }

  number(odds: Uint16Array, context: number, value: number): void {
    const digits = 31 - Math.clz32(value + 1);
    for (let i = 0; i < digits; i++) this.bit(odds, context + i, 1);
    if (digits < 31) this.bit(odds, context + digits, 0);
    let written = 1;
    for (let i = 0; i < digits; i++) {
      const bit = ((value + 1) >>> (digits - 1 - i)) & 1;
      this.bit(odds, digitContext(context, digits, i, written), bit);
      written = written * 2 + bit;
    }
  }

  #shift(): void {
    if (this.#low < 0xff000000 || this.#low >= 2 ** 32) {
      const carry = this.#low >= 2 ** 32 ? 1 : 0;
      for (let byte = this.#held; this.#waiting > 0; this.#waiting--) {
        this.#bytes.push((byte + carry) & 0xff);
        byte = 0xff;
      }
      this.#held = Math.floor(this.#low / LEAST_RANGE) & 0xff;
    }
    this.#waiting++;
    this.#low = (this.#low % LEAST_RANGE) * 256;
  }

  /** All bytes; nothing can be written after it. */
  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.#shift();
    return Uint8Array.from(this.#bytes);
  }
}
