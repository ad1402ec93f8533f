/**
 * The file of weights: eight letters that name its form, the length of a header, the header in JSON, the lexicon, and the matrices of
 * weights, squeezed by a range coder. Numbers outside of it that need more than seven bits stand in several bytes, the low ones
 * first (LEB128); rising numbers are written as gaps.
 */
import * as z from 'zod';
import { NUMBER_CONTEXTS, RangeDecoder, evenOdds } from './range-decoder';
import type { LexiconRows } from './tag-lexicon';
import type { SparseRows } from './weights';

export const FORM = 'DATEPAR2';

const count = z.number().int().nonnegative();
const counts = z.array(count);
const header = z.object({
  /** "VERB VBD". */
  tags: z.array(z.string()),
  coarse: z.array(z.string()),
  coarseOf: counts,
  /** Tags that any word with a capital may have. */
  names: counts,
  relations: z.array(z.string()),
  /** Relations of each group. */
  members: z.array(counts),
  leftGroups: count,
  beam: count,
  margin: count,
  edits: z.array(z.object({ lower: z.boolean(), cut: count, add: z.string() })),
  lemmas: z.record(z.string(), z.record(z.string(), count)),
  wholeWords: z.array(z.string()),
  prefixes: z.array(z.string()),
  lexicon: z.object({ words: count, members: z.array(counts) }),
  /** Of each matrix: classes, rows and entries. */
  rows: z.array(z.object({ width: count, rows: count, entries: count })),
});
export type ModelHeader = z.infer<typeof header>;

/** What stands in the file. */
export interface ModelParts {
  readonly header: ModelHeader;
  readonly lexicon: LexiconRows;
  readonly tagger: SparseRows;
  readonly arcs: SparseRows;
  readonly relations: SparseRows;
}

/** @throws Error where the bytes are no file of weights, or one of another form */
export function decodeModel(bytes: Uint8Array): ModelParts {
  const found = new TextDecoder().decode(bytes.subarray(0, FORM.length));
  if (found !== FORM) throw new Error(`parser: expected weights that begin with ${FORM}, got ${JSON.stringify(found)}`);
  const reader = new Reader(bytes, FORM.length);
  const length = reader.number();
  const text = new TextDecoder().decode(reader.bytes(length));
  const parts = header.parse(JSON.parse(text));
  const lexicon = readLexicon(reader, parts);
  const decoder = new RangeDecoder(bytes, reader.at);
  const matrices = parts.rows.map((size) => readRows(decoder, size));
  const [tagger, arcs, relations] = matrices;
  if (!tagger || !arcs || !relations) throw new Error(`parser: expected 3 matrices, got ${matrices.length}`);
  return { header: parts, lexicon, tagger, arcs, relations };
}

class Reader {
  constructor(
    private readonly all: Uint8Array,
    public at: number,
  ) {}

  number(): number {
    let value = 0;
    let shift = 1;
    for (;;) {
      const byte = this.all[this.at++];
      if (byte === undefined) throw new Error('parser: the weights end too early');
      value += (byte & 127) * shift;
      if (byte < 128) return value;
      shift *= 128;
    }
  }

  bytes(length: number): Uint8Array {
    if (this.at + length > this.all.length) throw new Error('parser: the weights end too early');
    this.at += length;
    return this.all.subarray(this.at - length, this.at);
  }

  /** Rising numbers. */
  rising(length: number, first: number): Int32Array {
    const numbers = new Int32Array(length);
    let last = first;
    for (let i = 0; i < length; i++) numbers[i] = last += this.number();
    return numbers;
  }
}

/** Least hash of a word: gaps are counted from it. */
export const LEAST_HASH = -(2 ** 31);

function readLexicon(reader: Reader, { lexicon }: ModelHeader): LexiconRows {
  const words = reader.rising(lexicon.words, LEAST_HASH);
  const classes = Uint16Array.from(words, () => reader.number());
  return { words, classes, closed: reader.bytes(lexicon.words), members: lexicon.members };
}

/** Contexts of the range coder in which the parts of a matrix are written; a weight's depend on its class. */
export class RowContexts {
  readonly gaps = evenOdds(NUMBER_CONTEXTS);
  /** Whether a row has a weight for a class, by class and by how many it has so far. */
  readonly columns: Uint16Array;
  readonly signs: Uint16Array;
  readonly sizes: Uint16Array;

  constructor(width: number) {
    this.columns = evenOdds(width * COUNTED);
    this.signs = evenOdds(width);
    this.sizes = evenOdds(width * NUMBER_CONTEXTS);
  }
}
const COUNTED = 4;
export const columnContext = (column: number, found: number): number => column * COUNTED + Math.min(found, COUNTED - 1);

function readRows(decoder: RangeDecoder, { width, rows, entries }: ModelHeader['rows'][number]): SparseRows {
  const contexts = new RowContexts(width);
  const keys = new Int32Array(rows);
  const starts = new Int32Array(rows + 1);
  const columns = new Uint8Array(entries);
  const values = new Int16Array(entries);
  let at = 0;
  let key = 0;
  for (let row = 0; row < rows; row++) {
    keys[row] = key += decoder.number(contexts.gaps, 0);
    const start = at;
    for (let column = 0; column < width; column++) {
      if (decoder.bit(contexts.columns, columnContext(column, at - start)) === 0) continue;
      const negative = decoder.bit(contexts.signs, column) === 1;
      const size = 1 + decoder.number(contexts.sizes, column * NUMBER_CONTEXTS);
      columns[at] = column;
      values[at++] = negative ? -size : size;
    }
    starts[row + 1] = at;
  }
  if (at !== entries) throw new Error(`parser: ${entries} weights were promised, the rows hold ${at}`);
  return { width, keys, starts, columns, values };
}
