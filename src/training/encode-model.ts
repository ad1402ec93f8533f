/** What was learnt → the bytes that `decodeModel` reads. */
import { FORM, LEAST_HASH, RowContexts, columnContext, type ModelParts } from '../reading/parser/model-file';
import { NUMBER_CONTEXTS } from '../reading/parser/range-decoder';
import type { SparseRows } from '../reading/parser/weights';
import { RangeEncoder } from './range-encoder';

export function encodeModel({ header, lexicon, tagger, arcs, relations }: ModelParts): Uint8Array {
  const writer = new Writer();
  const encoder = new TextEncoder();
  writer.bytes(encoder.encode(FORM));
  const text = encoder.encode(JSON.stringify(header));
  writer.number(text.length);
  writer.bytes(text);
  writer.rising(lexicon.words, LEAST_HASH);
  for (const number of lexicon.classes) writer.number(number);
  writer.bytes(lexicon.closed);
  const squeezed = new RangeEncoder();
  for (const rows of [tagger, arcs, relations]) writeRows(squeezed, rows);
  writer.bytes(squeezed.finish());
  return writer.written;
}

function writeRows(encoder: RangeEncoder, { width, keys, starts, columns, values }: SparseRows): void {
  const contexts = new RowContexts(width);
  let last = 0;
  keys.forEach((key, row) => {
    encoder.number(contexts.gaps, 0, key - last);
    last = key;
    const start = starts[row] ?? 0;
    let at = start;
    for (let column = 0; column < width; column++) {
      const has = at < (starts[row + 1] ?? 0) && columns[at] === column;
      encoder.bit(contexts.columns, columnContext(column, at - start), has ? 1 : 0);
      if (!has) continue;
      const value = values[at++] ?? 0;
      encoder.bit(contexts.signs, column, value < 0 ? 1 : 0);
      encoder.number(contexts.sizes, column * NUMBER_CONTEXTS, Math.abs(value) - 1);
    }
  });
}

class Writer {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get written(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  bytes(more: Uint8Array): void {
    while (this.#length + more.length > this.#bytes.length) this.#grow();
    this.#bytes.set(more, this.#length);
    this.#length += more.length;
  }

  number(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#byte((rest % 128) + 128);
    this.#byte(rest);
  }

  rising(numbers: Int32Array, first: number): void {
    let last = first;
    for (const number of numbers) {
      this.number(number - last);
      last = number;
    }
  }

  #byte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length++] = byte;
  }

  #grow(): void {
    const bytes = new Uint8Array(this.#bytes.length * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
