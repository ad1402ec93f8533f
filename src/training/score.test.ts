import { describe, expect, it } from 'vitest';
import { readConllu } from './conllu';
import { Scorer } from './score';

const line = (...columns: (string | number)[]) => columns.join('\t');
const word = (id: number, form: string, tags: string, head: number, relation: string) =>
  line(id, form, form, ...tags.split(' '), '_', head, relation, '_', '_');
/** “Ada Berg met envoys in Oslo.” */
const MET = [
  '# newdoc id = quay',
  '# sent_id = 1',
  '# text = Ada Berg met envoys in Oslo',
  word(1, 'Ada', 'PROPN NNP', 3, 'nsubj'),
  word(2, 'Berg', 'PROPN NNP', 1, 'flat'),
  word(3, 'met', 'VERB VBD', 0, 'root'),
  word(4, 'envoys', 'NOUN NNS', 3, 'obj'),
  word(5, 'in', 'ADP IN', 6, 'case'),
  word(6, 'Oslo', 'PROPN NNP', 3, 'obl'),
].join('\n');
const [gold] = readConllu(MET);
if (!gold) throw new Error('no sentence');

const scoresWith = (changes: Partial<typeof gold>) => {
  const scorer = new Scorer();
  scorer.add(gold, { ...gold, ...changes });
  return scorer.scores;
};

describe('a parse', () => {
  it('like gold’s is wholly right', () => {
    const all = Object.values(scoresWith({}));
    expect(all.every((share) => share === 100)).toBe(true);
  });

  it('loses a word’s score for another head, and only the labelled one for another relation', () => {
    expect(scoresWith({ relations: gold.relations.with(3, 'iobj') })).toMatchObject({ uas: 100, las: 83.3 });
    expect(scoresWith({ heads: gold.heads.with(5, 3) })).toMatchObject({ uas: 83.3, las: 83.3, oblique: 0 });
  });

  it('may take any word of a name for its head', () => {
    const other = { heads: [1, 2, -1, 2, 5, 2], relations: ['compound', 'nsubj', 'root', 'obj', 'case', 'obl'] };
    expect(scoresWith(other)).toMatchObject({ subject: 100, clause: 100, uas: 66.7 });
  });

  it.each([
    ['whose subject is another word', { heads: [3, 0, -1, 2, 5, 2] }],
    ['with an object too many', { relations: gold.relations.with(5, 'obj') }],
    ['without its object', { relations: gold.relations.with(3, 'obl') }],
    ['whose verb is taken for a noun', { upos: gold.upos.with(2, 'NOUN') }],
  ])('has no clause right %s', (_, changes) => expect(scoresWith(changes).clause).toBe(0));
});

describe('CoNLL-U', () => {
  it('is read with its document, and contractions leave no space', () => {
    const [sentence] = readConllu(
      [line('1-2', "don't", ...'________'), word(1, 'do', 'AUX VBP', 0, 'root'), word(2, "n't", 'PART RB', 1, 'advmod'), line('2.1', 'x', ...'________')].join('\n'), // prettier-ignore
    );
    expect(sentence?.forms).toEqual(['do', "n't"]);
    expect(sentence?.spaceAfter).toEqual([false, true]);
    expect(gold.document).toBe('quay');
  });

  it('with a line of other columns is refused with its number', () =>
    expect(() => readConllu('# x\nword')).toThrow('line 2'));
});
