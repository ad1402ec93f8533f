/** What was learnt → the bytes that `decodeModel` reads. */
import { FORM, LEAST_HASH, type ModelParts } from '../reading/parser/model-file';
import type { SparseRows } from '../reading/parser/weights';

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
  for (const rows of [tagger, arcs, relations]) writeRows(writer, rows);
  return writer.written;
}

function writeRows(writer: Writer, { keys, starts, columns, values }: SparseRows): void {
  writer.rising(keys, 0);
  writer.bytes(Uint8Array.from(keys, (_, row) => (starts[row + 1] ?? 0) - (starts[row] ?? 0)));
  writer.bytes(columns);
  for (const value of values) writer.number(value < 0 ? -2 * value - 1 : 2 * value);
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
