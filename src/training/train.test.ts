/** A parser is learnt from the project's own sentences, which is little and quick, and is read back. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Parser } from '../reading/parser/parser';
import { readConllu } from './conllu';
import { evaluate, wordsFound } from './evaluate';
import { SETTINGS, train } from './train';

const OWN = readFileSync('tests/data/news.conllu', 'utf8');
/** Hundreds of words, not hundreds of thousands: everything that was ever updated is kept. */
const pruning = { updates: 1, step: 0.1 };
const quick = {
  ...SETTINGS,
  ...{
    tagEpochs: 5,
    tagFeatures: null,
    folds: 2,
    arcEpochs: 4,
    trial: { epochs: 3, features: 1_000_000 },
    relationEpochs: 5,
    beam: 2,
    margin: 1000,
  },
  pruning: { tagger: pruning, arcs: pruning, relations: pruning },
};
// several times, so that each fold of the jackknife has met the words of the others
const learn = (conllu: string, seed = 1) =>
  train(
    [1, 1, 1].map((times) => ({ conllu, times })),
    { ...quick, seed },
    () => undefined,
  );

describe('what is learnt from sentences', () => {
  const bytes = learn(OWN);
  const parser = new Parser(bytes);

  it('is the same bytes each time, and others from another seed', () => {
    expect(Buffer.from(learn(OWN)).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(learn(OWN, 2)).equals(Buffer.from(bytes))).toBe(false);
  });

  it('parses those sentences', () => {
    const { upos, las, clause } = evaluate(parser, readConllu(OWN));
    expect(upos).toBeGreaterThan(95);
    expect(las).toBeGreaterThan(85);
    expect(clause).toBeGreaterThan(85);
  });

  it('parts them into their words', () => expect(wordsFound(parser, readConllu(OWN))).toBeGreaterThan(99));

  it('makes one tree of whatever it is given, whose words are exactly the text’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { starts, ends, forms, heads, relations, lemmas, upos, xpos } = parser.parse(text, {
          start: 0,
          end: text.length,
        });
        for (const column of [starts, ends, heads, relations, lemmas, upos, xpos])
          expect(column).toHaveLength(forms.length);
        expect(heads.filter((head) => head < 0)).toHaveLength(forms.length === 0 ? 0 : 1);
        forms.forEach((form, i) => expect(text.slice(starts[i], ends[i])).toBe(form));
      }),
    );
  });

  it('makes one tree of a sentence that is longer than a piece', () => {
    const { heads } = parser.parse('The ship sank. '.repeat(300), { start: 0, end: 15 * 300 });
    expect(heads).toHaveLength(4 * 300);
    expect(heads.filter((head) => head < 0)).toHaveLength(1);
  });

  it.each([
    ['another file', (all: Uint8Array) => all.subarray(1)],
    ['half of them', (all: Uint8Array) => all.subarray(0, all.length / 2)],
    ['nothing', () => new Uint8Array(0)],
  ])('is refused as weights: %s', (_, spoil) => expect(() => new Parser(spoil(bytes))).toThrow());
});

describe('the shipped weights', () => {
  const shipped = 'public/parser.bin';
  const TREEBANK = '../shared/train/gum-dev.conllu.gz';
  it.skipIf(!existsSync(TREEBANK))(`read clauses of a treebank (${TREEBANK}, where it is)`, async () => {
    const { gunzipSync } = await import('node:zlib');
    const gold = readConllu(gunzipSync(readFileSync(TREEBANK)).toString()).filter(({ document }) =>
      /_news_/.test(document),
    );
    const { upos, verbs, subject } = evaluate(new Parser(readFileSync(shipped)), gold);
    expect(upos).toBeGreaterThan(94);
    expect(verbs).toBeGreaterThan(93);
    expect(subject).toBeGreaterThan(85);
  });
});
