/**
 * The file of weights: eight letters that name its form, the length of a header, the header in JSON, then columns of numbers.
 * Keys and other rising numbers are written as gaps; numbers of more than seven bits in several bytes, the low ones first (LEB128).
 */
import * as z from 'zod';
import type { LexiconRows } from './tag-lexicon';
import type { SparseRows } from './weights';

export const FORM = 'DATEPAR1';

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
  const matrices = parts.rows.map((size) => readRows(reader, size));
  const [tagger, arcs, relations] = matrices;
  if (!tagger || !arcs || !relations) throw new Error(`parser: expected 3 matrices, got ${matrices.length}`);
  return { header: parts, lexicon, tagger, arcs, relations };
}

class Reader {
  constructor(
    private readonly all: Uint8Array,
    private at: number,
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

function readRows(reader: Reader, { width, rows, entries }: ModelHeader['rows'][number]): SparseRows {
  const keys = reader.rising(rows, 0);
  const lengths = reader.bytes(rows);
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] as number) + (lengths[row] as number);
  if (starts[rows] !== entries)
    throw new Error(`parser: ${entries} weights were promised, the rows hold ${starts[rows]}`);
  const columns = reader.bytes(entries);
  if (columns.some((column) => column >= width)) throw new Error('parser: a weight is of no class');
  return { width, keys, starts, columns, values: Int16Array.from(columns, () => signed(reader.number())) };
}

/** Small numbers of either sign are written as small ones: 0 -1 1 -2 2 as 0 1 2 3 4. */
function signed(written: number): number {
  return written % 2 === 0 ? written / 2 : -(written + 1) / 2;
}
