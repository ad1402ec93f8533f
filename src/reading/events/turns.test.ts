import { describe, expect, it } from 'vitest';
import { eventsIn, factsOf } from '../../../tests/support/told';
import { labelOf, turnLabels } from '../tokens/turn-labels';

const TALK = [
  'Ines Valgard leads the dockers’ union of Lanmark.',
  'Tom Hale: Why did you walk out?',
  'Ines Valgard: We sued the company on Monday.',
  'Tom Hale: You accused the mayor of fraud.',
  'Ines Valgard: I met the minister on Friday. She rejected the plan.',
];
const told = (text: string, type: string) =>
  eventsIn(text)
    .filter((event) => event.type === type)
    .map(({ actors, speaker }) => ({ actors, speaker }));

describe('in an interview', () => {
  const text = TALK.join('\n\n');
  it('“I” and “we” are whoever stands before the turn', () => {
    const [met] = told(text, 'CONSULT');
    expect([met?.actors[0], met?.speaker]).toEqual(['Ines Valgard', 'Ines Valgard']);
  });

  it('“you” is the other of two', () => {
    expect(told(text, 'ACCUSE')).toContainEqual({ actors: ['Ines Valgard'], speaker: 'Tom Hale' });
  });

  it('nobody is “you” among three', () => {
    const three = `${text}\n\nOda Kessel: You sued us.\n\nOda Kessel: I know that.`;
    expect(told(three, 'ACCUSE').every(({ actors, speaker }) => speaker !== 'Oda Kessel' || actors.length === 0)).toBe(
      true,
    );
    expect(told(three, 'ACCUSE').some(({ speaker }) => speaker === 'Tom Hale')).toBe(false);
  });

  it('a turn goes on in the paragraph after it where that says “we”, and else ends', () => {
    const met = told(`${text}\n\nWe met the mayor as well.`, 'CONSULT').at(-1);
    expect([met?.actors.includes('Ines Valgard'), met?.speaker]).toEqual([true, 'Ines Valgard']);
    expect(told(`${text}\n\nThe mayor met the police.`, 'CONSULT').at(-1)?.speaker).toBeNull();
  });

  it('whoever speaks is not the “she” of her own turn', () => {
    expect(eventsIn(text).find(({ type }) => type === 'REJECT')?.actors ?? []).not.toContain('Ines Valgard');
  });

  it('labels are sentences of their own, and every word keeps its place', () => {
    const { sentences } = factsOf(text);
    expect(sentences.filter(({ kind }) => kind === 'label').map((s) => s.text)).toEqual([
      'Tom Hale:',
      'Ines Valgard:',
      'Tom Hale:',
      'Ines Valgard:',
    ]);
    for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
  });
});

describe('what is no interview', () => {
  it.each([
    ['one line with a colon', 'Ada Berg: the minister who sued.\n\nShe met the mayor.'],
    ['a list of different things', 'Oslo: rain.\n\nBergen: snow.\n\nHamar: sun.\n\nDrammen: wind.'],
    ['a few such lines in a long text', [...TALK, ...Array.from({ length: 20 }, () => 'The port closed.')].join('\n')],
    ['one who speaks alone', 'Berg: a.\n\nBerg: b.\n\nBerg: c.\n\nBerg: d.'],
  ])('%s', (_, text) => expect([...turnLabels(text)]).toEqual([]));

  it.each(['Note: it rained', 'ADA BERG: Yes.', 'J. R. Dahl: No.'])('but a label is %s', (line) => {
    expect(labelOf(line)).toBe(line.split(':')[0]);
  });
  it.each(['It is 10:30 now', 'the mayor: no', 'https://a.example', 'Ada Berg:', 'He said on Monday in Oslo: no'])(
    'and none is %s',
    (line) => expect(labelOf(line)).toBeNull(),
  );
});
