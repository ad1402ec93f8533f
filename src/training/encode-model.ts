/** What was learnt → the bytes that `decodeModel` reads. */
import { FORM, LAYERS, LEAST_HASH, ROWS, checkSum, named, type ModelParts } from '../reading/parser/model-file';

export function encodeModel({ header, words, ordinary, tables, layers, rows }: ModelParts): Uint8Array {
  const encoder = new TextEncoder();
  const text = encoder.encode(JSON.stringify(header));
  const parts: Uint8Array[] = [
    fixed(text.length),
    text,
    risingGaps(words, LEAST_HASH),
    risingGaps(ordinary, LEAST_HASH),
  ];
  for (const { factors, numbers } of tables) parts.push(factors, numbers);
  named(LAYERS, (_, name) => parts.push(layers[name].scales, layers[name].bias, layers[name].weights));
  named(ROWS, (_, name) => parts.push(rows[name]));
  const rest = joined(parts);
  return joined([encoder.encode(FORM), fixed(checkSum(rest)), rest]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const fixed = (number: number): Uint8Array => Uint8Array.from([0, 8, 16, 24], (shift) => (number >>> shift) & 255);

/** Each number less the one before, seven bits a byte, the low ones first. */
function risingGaps(numbers: Int32Array, first: number): Uint8Array {
  const bytes: number[] = [];
  let last = first;
  for (const number of numbers) {
    let rest = number - last;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
    last = number;
  }
  return Uint8Array.from(bytes);
}
