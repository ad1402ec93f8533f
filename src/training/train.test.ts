/** A parser is packed of weights that nobody learnt, which takes no time, and of what is counted in the project's own sentences. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Parser } from '../reading/parser/parser';
import { readConllu } from './conllu';
import { evaluate, wordsFound } from './evaluate';
import type { Matrix } from './quantize';
import { SETTINGS, assemble, prepare, type Settings } from './train';

const OWN = readFileSync('tests/data/news.conllu', 'utf8');
const SMALL: Settings = { ...SETTINGS, hidden: 16, arc: 16, relation: 16, features: [16, 8, 8, 8, 8] };

/** Weights from −1 to 1 by a linear congruential generator, the same for the same name. */
function unlearnt(prepared: ReturnType<typeof prepare>): (name: string) => Matrix {
  const { hidden, arc, relation, features } = prepared.settings;
  const { tags, relations } = prepared.inventory;
  const width = features.reduce((sum, size) => sum + size, 0);
  const shapes: Record<string, [number, number]> = {
    ...Object.fromEntries(
      ['word', 'prefix3', 'suffix2', 'suffix3', 'shape'].map((name, k) => [
        `tables.${name}`,
        [prepared.tables.rows[k] ?? 0, features[k] ?? 0],
      ]),
    ),
    ...{ input1: [8 * hidden, width], bias1: [2, 4 * hidden], state1: [8 * hidden, hidden] },
    ...{ input2: [8 * hidden, 2 * hidden], bias2: [2, 4 * hidden], state2: [8 * hidden, hidden] },
    ...{ tag: [tags.length, 2 * hidden], tag_bias: [1, tags.length], root: [1, arc] },
    ...{ arc_dependent: [arc, 2 * hidden], arc_dependent_bias: [1, arc], arc_head: [arc, 2 * hidden] },
    ...{ arc_head_bias: [1, arc], arc_product: [arc, arc], arc_product_bias: [1, arc] },
    ...{ distance: [12, 2 * hidden], distance_bias: [1, 12] },
    ...{ relation_dependent: [relation, 2 * hidden], relation_head: [relation, 2 * hidden] },
    ...{
      relation_distance: [12, relation],
      relation: [relations.length, relation],
      relation_bias: [1, relations.length],
    },
  };
  return (name) => {
    const [rows, columns] = shapes[name] ?? [0, 0];
    let state = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
    const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 31 - 1;
    return { rows, columns, numbers: Float32Array.from({ length: rows * columns }, next) };
  };
}

const pack = (): Uint8Array => {
  const prepared = prepare([{ conllu: OWN, times: 1 }], SMALL);
  return assemble(prepared, unlearnt(prepared));
};

describe('what training is handed', () => {
  const { columns, about, sentences, inventory } = prepare(
    [
      { conllu: OWN, times: 2 },
      { conllu: OWN, times: 0 },
    ],
    SMALL,
  );

  it('is the same numbers each time', () => {
    const again = prepare([{ conllu: OWN, times: 2 }, { conllu: OWN, times: 0 }], SMALL); // prettier-ignore
    expect(Buffer.from(again.columns.buffer).equals(Buffer.from(columns.buffer))).toBe(true);
  });

  it('has a column for each feature, tag, head, relation and mark, and says where sentences start and how often they are read', () => {
    const words = 2 * sentences.reduce((sum, { forms }) => sum + forms.length, 0);
    expect(about).toMatchObject({ words, sentences: 2 * sentences.length });
    expect(columns).toHaveLength(words * 9 + 4 * sentences.length + 1);
    expect(columns.at(-1)).toBe(0);
    expect(columns.at(-1 - sentences.length)).toBe(2);
    expect(Math.max(...columns.subarray(words * 5, words * 6))).toBe(inventory.tags.length - 1);
  });

  it('has no mark as a head', () => {
    const words = (columns.length - 4 * sentences.length - 1) / 9;
    const [heads, marks] = [columns.subarray(6 * words, 7 * words), columns.subarray(8 * words, 9 * words)];
    const starts = columns.subarray(9 * words, 9 * words + 2 * sentences.length + 1);
    for (let s = 0; s + 1 < starts.length; s++) {
      const [start = 0, end = 0] = starts.subarray(s, s + 2);
      for (let i = start; i < end; i++)
        if (marks[i] === 0 && (heads[i] ?? -1) >= 0) expect(marks[start + (heads[i] ?? 0)]).toBe(0);
    }
  });
});

describe('what is packed', () => {
  const bytes = pack();
  const parser = new Parser(bytes);

  it('is the same bytes each time', () => expect(Buffer.from(pack()).equals(Buffer.from(bytes))).toBe(true));

  it('parts sentences into their words', () => expect(wordsFound(parser, readConllu(OWN))).toBeGreaterThan(99));

  it.each([
    ['another file', (all: Uint8Array) => all.subarray(1), /expected weights that begin with/],
    ['half of them', (all: Uint8Array) => all.subarray(0, all.length / 2), /damaged/],
    ['one byte of another value', (all: Uint8Array) => all.map((byte, i) => (i === 5000 ? byte ^ 1 : byte)), /damaged/],
    ['one byte more', (all: Uint8Array) => Uint8Array.from([...all, 0]), /damaged/],
    ['nothing', () => new Uint8Array(0), /expected weights that begin with/],
  ])('is refused in words as weights: %s', (_, spoil, words) => expect(() => new Parser(spoil(bytes))).toThrow(words));
});

/** Follows heads up from each word; whoever does not reach the root is in a circle. */
function expectTree(heads: readonly number[]): void {
  expect(heads.filter((head) => head < 0)).toHaveLength(heads.length === 0 ? 0 : 1);
  heads.forEach((_, word) => {
    let [at, steps] = [word, 0];
    while (at >= 0 && steps <= heads.length) [at, steps] = [heads[at] ?? -1, steps + 1];
    expect(at).toBe(-1);
  });
}

describe('a parse', () => {
  // weights that nobody learnt ask for trees that no English sentence has
  const parsers = [new Parser(pack()), new Parser(readFileSync('public/parser.bin'))];

  it('is one tree of whatever is given, whose words are exactly the text’s', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.constantFrom('ship', 'sank', ',', '“', '”', '(', ')', '.', 'the', 'Oslo'), { maxLength: 40 }),
        fc.constantFrom(...parsers),
        (noise, words, parser) => {
          const text = `${noise} ${words.join(' ')}`;
          const { starts, ends, forms, heads, ...others } = parser.parse(text, { start: 0, end: text.length });
          for (const column of Object.values(others)) expect(column).toHaveLength(forms.length);
          expectTree(heads);
          forms.forEach((form, i) => expect(text.slice(starts[i], ends[i])).toBe(form));
          expect(text.replace(/\s/g, '')).toBe(forms.join(''));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same whatever was parsed before', () => {
    const parser = parsers[1] as Parser;
    const parse = (text: string) => parser.parse(text, { start: 0, end: text.length });
    const first = parse('The crew left Oslo on Monday.');
    parse('A far longer sentence, which says that the harbour of Bergen, where ships lie, is closed until the spring.');
    expect(parse('The crew left Oslo on Monday.')).toEqual(first);
  });

  it('is one tree of a sentence that is longer than a piece', () => {
    const { heads } = (parsers[0] as Parser).parse('The ship sank. '.repeat(300), { start: 0, end: 15 * 300 });
    expect(heads).toHaveLength(4 * 300);
    expectTree(heads);
  });
});

describe('the shipped weights', () => {
  const TREEBANK = '../shared/train/gum-dev.conllu.gz';
  it.skipIf(!existsSync(TREEBANK))(`read clauses of a treebank (${TREEBANK}, where it is)`, () => {
    const gold = readConllu(gunzipSync(readFileSync(TREEBANK)).toString()).filter(({ document }) =>
      /_(?:news|interview)_/.test(document),
    );
    const { upos, las, verbs, subject, object, clause } = evaluate(new Parser(readFileSync('public/parser.bin')), gold);
    expect(upos).toBeGreaterThan(95.5);
    expect(las).toBeGreaterThan(83);
    expect(verbs).toBeGreaterThan(95);
    expect(subject).toBeGreaterThan(91);
    expect(object).toBeGreaterThan(86);
    expect(clause).toBeGreaterThan(82);
  });
});
