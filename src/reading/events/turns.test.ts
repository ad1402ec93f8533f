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

describe('in questions and answers', () => {
  const asked = (intro: string) =>
    [
      intro,
      'Q: Why did you walk out?',
      'A: We sued the company on Monday. I met the minister on Friday.',
      'Q: You accused the mayor of fraud.',
      'A: He rejected the plan.',
    ].join('\n\n');
  const text = asked('Ines Valgard leads the dockers’ union. She spoke on Thursday.');

  it('“I” and “we” of an answer are the one person who is named before, and so is “you” of a question, which the paper asks', () => {
    expect(told(text, 'CONSULT')).toContainEqual({
      actors: ['Ines Valgard', 'the minister'],
      speaker: 'Ines Valgard',
    });
    expect(told(text, 'ACCUSE')).toContainEqual({ actors: ['Ines Valgard'], speaker: null });
  });

  it('nobody is where two are named, or nobody', () => {
    for (const intro of ['Ines Valgard and Tom Hale lead the dockers’ union.', 'The union spoke to us.'])
      expect(told(asked(intro), 'CONSULT').every(({ speaker }) => speaker === null)).toBe(true);
  });
});

describe('in a transcript', () => {
  it('a name may have behind it what somebody is, or how he is heard', () => {
    const text = TALK.join('\n\n')
      .replace('Tom Hale:', 'Tom Hale, host:')
      .replace('Tom Hale: You', 'Hale (on camera): You')
      .replaceAll('Ines Valgard:', 'Valgard:')
      .concat('\n\nHale: Why?\n\nValgard: We had to.\n\nHale: Thank you.');
    expect(
      factsOf(text)
        .sentences.filter(({ kind }) => kind === 'label')
        .map((s) => s.text),
    ).toEqual(['Tom Hale, host:', 'Valgard:', 'Hale (on camera):', 'Valgard:', 'Hale:', 'Valgard:', 'Hale:']);
    expect(told(text, 'ACCUSE')).toContainEqual({ actors: ['Valgard'], speaker: 'Hale' });
  });

  it('a day before what somebody said is no name', () => {
    const text = [...TALK, 'On Monday, the minister said: no.'].join('\n\n');
    expect(factsOf(text).sentences.filter(({ kind }) => kind === 'label')).toHaveLength(4);
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
