/**
 * The file of weights: eight letters that name its form, a sum over all that follows, the length of a header (both of 32 bits, low
 * bytes first), the header in JSON, the hashes of the words that have rows and of the ordinary ones as rising gaps (LEB128), and the numbers of the network:
 * tables, layers and single rows, in the order of `TABLES`, `LAYERS` and `ROWS`, as the kernel reads them.
 */
import * as z from 'zod';
import { FEATURES } from './word-features';

export const FORM = 'DATEPAR4';

const count = z.number().int().nonnegative();
const header = z.object({
  /** "VERB VBD". */
  tags: z.array(z.string()),
  relations: z.array(z.string()),
  edits: z.array(z.object({ lower: z.boolean(), cut: count, add: z.string() })),
  lemmas: z.record(z.string(), z.record(z.string(), count)),
  wholeWords: z.array(z.string()),
  prefixes: z.array(z.string()),
  /** How many words have rows of their own. */
  words: count,
  /** How many words are mostly written small. */
  ordinary: count,
  /** Of each table of features, by `FEATURES`. */
  tables: z.array(z.object({ rows: count, size: count })).length(FEATURES.length),
  /** Sizes of a layer of LSTM in one direction, of what arcs are scored by, and of what relations are named by. */
  hidden: count,
  arc: count,
  relation: count,
});
export type ModelHeader = z.infer<typeof header>;

/** Layers of the network: rows × columns, by the sizes of the header. A row beyond those that are needed is of zeros. */
export const LAYERS = {
  ahead1: ({ hidden, tables }) => [4 * hidden, tables.reduce((sum, { size }) => sum + size, 0)],
  behind1: ({ hidden, tables }) => [4 * hidden, tables.reduce((sum, { size }) => sum + size, 0)],
  aheadState1: ({ hidden }) => [4 * hidden, hidden],
  behindState1: ({ hidden }) => [4 * hidden, hidden],
  ahead2: ({ hidden }) => [4 * hidden, 2 * hidden],
  behind2: ({ hidden }) => [4 * hidden, 2 * hidden],
  aheadState2: ({ hidden }) => [4 * hidden, hidden],
  behindState2: ({ hidden }) => [4 * hidden, hidden],
  tag: ({ hidden, tags }) => [tags.length, 2 * hidden],
  dependent: ({ hidden, arc }) => [arc, 2 * hidden],
  head: ({ hidden, arc }) => [arc, 2 * hidden],
  wanted: ({ arc }) => [arc, arc],
  distance: ({ hidden }) => [DISTANCES, 2 * hidden],
  relationDependent: ({ hidden, relation }) => [relation, 2 * hidden],
  relationHead: ({ hidden, relation }) => [relation, 2 * hidden],
  relation: ({ relation, relations }) => [relations.length, relation],
} as const satisfies Record<string, (header: ModelHeader) => readonly [rows: number, columns: number]>;
export type LayerName = keyof typeof LAYERS;

/** Single rows of 32-bit floats, by how many numbers they have. */
export const ROWS = {
  root: ({ arc }) => arc,
  relationDistance: ({ relation }) => DISTANCES * relation,
} as const satisfies Record<string, (header: ModelHeader) => number>;
export type RowName = keyof typeof ROWS;

/** Kinds of distance between a word and its head. */
export const DISTANCES = 12;
/** Rows that the kernel handles together. */
const BLOCK = 16;
export const padded = (rows: number): number => Math.ceil(rows / BLOCK) * BLOCK;

export interface Table {
  readonly factors: Uint8Array;
  readonly numbers: Uint8Array;
}
export interface Layer {
  readonly scales: Uint8Array;
  readonly bias: Uint8Array;
  readonly weights: Uint8Array;
}

/** What stands in the file; numbers as the bytes that the kernel reads. */
export interface ModelParts {
  readonly header: ModelHeader;
  readonly words: Int32Array;
  /** Hashes of the words that are mostly written small, rising. */
  readonly ordinary: Int32Array;
  readonly tables: readonly Table[];
  readonly layers: Readonly<Record<LayerName, Layer>>;
  readonly rows: Readonly<Record<RowName, Uint8Array>>;
}

/** @throws Error where the bytes are no file of weights, or one of another form, or damaged */
export function decodeModel(bytes: Uint8Array): ModelParts {
  const reader = new Reader(bytes);
  const found = new TextDecoder().decode(reader.bytes(Math.min(FORM.length, bytes.length)));
  if (found !== FORM) throw new Error(`parser: expected weights that begin with ${FORM}, got ${JSON.stringify(found)}`);
  if (reader.fixed() !== checkSum(bytes.subarray(reader.at)))
    throw new Error('parser: the weights are damaged, their sum is another; get parser.bin anew');
  const parts = header.parse(JSON.parse(new TextDecoder().decode(reader.bytes(reader.fixed()))));
  const words = reader.rising(parts.words, LEAST_HASH);
  const ordinary = reader.rising(parts.ordinary, LEAST_HASH);
  const tables = parts.tables.map(({ rows, size }) => ({
    factors: reader.bytes(rows),
    numbers: reader.bytes(rows * size),
  }));
  const layers = named(LAYERS, (shape) => {
    const [rows, columns] = shape(parts);
    const height = padded(rows);
    return {
      scales: reader.bytes(4 * height),
      bias: reader.bytes(4 * height),
      weights: reader.bytes(height * columns),
    };
  });
  const rows = named(ROWS, (size) => reader.bytes(4 * size(parts)));
  if (reader.at !== bytes.length) throw new Error(`parser: ${bytes.length - reader.at} bytes follow the weights`);
  return { header: parts, words, ordinary, tables, layers, rows };
}

/** As many values, by the same names and in the same order. */
export const named = <Name extends string, From, To>(
  all: Readonly<Record<Name, From>>,
  make: (from: From, name: Name) => To,
): Record<Name, To> =>
  Object.fromEntries(Object.entries<From>(all).map(([name, from]) => [name, make(from, name as Name)])) as Record<
    Name,
    To
  >;

/** Hashes are of 32 bits with a sign. */
export const LEAST_HASH = -(2 ** 31);

/** FNV-1a. */
export function checkSum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

class Reader {
  at = 0;
  constructor(private readonly from: Uint8Array) {}

  bytes(count: number): Uint8Array {
    const end = this.at + count;
    if (end > this.from.length) throw new Error(`parser: the weights end at byte ${this.from.length}, not ${end}`);
    const found = this.from.subarray(this.at, end);
    this.at = end;
    return found;
  }

  fixed(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.bytes(4);
    return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
  }

  number(): number {
    let number = 0;
    for (let unit = 1; unit < 2 ** 35; unit *= 128) {
      const [byte = 0] = this.bytes(1);
      number += (byte % 128) * unit;
      if (byte < 128) return number;
    }
    throw new Error('parser: a number in the weights has no end');
  }

  rising(count: number, first: number): Int32Array {
    let last = first;
    return Int32Array.from({ length: count }, () => (last += this.number()));
  }
}
