import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../graph/schema';
import { article, build, eventsOf, namesOf, storyOf } from '../../../tests/support/woven';

/** "disputed: asserts Norway, denies Denmark" of each event of a type. */
const told = (type: EventRecord['type'], ...texts: string[]): string[] => {
  const graph = storyOf(...texts);
  return eventsOf(graph, type).map(
    ({ status, reports }) =>
      `${status}: ${reports.map((r) => `${r.stance ?? '?'} ${r.speaker === null ? '-' : (namesOf(graph, [r.speaker])[0] ?? '')}`).join(', ')}`,
  );
};

describe('what one asserts and another denies', () => {
  test.each([
    [
      'in one article',
      ['Norway said that Denmark had shelled the harbour. Denmark denied shelling the harbour.'],
      'ASSAULT',
      'disputed: asserts Norway, denies Denmark',
    ],
    [
      'in two',
      ['Norway said that Denmark had shelled the harbour.', 'Denmark said it had not shelled the harbour.'],
      'ASSAULT',
      'disputed: asserts Norway, denies Denmark',
    ],
    [
      'whichever comes first',
      ['Denmark denied that it had shelled the harbour.', 'Norway said that Denmark had shelled the harbour.'],
      'ASSAULT',
      'disputed: denies Denmark, asserts Norway',
    ],
    [
      'of a meeting',
      ['Ada Bergstrom met Olav Kvamsund in Oslo.', 'Olav Kvamsund denied that he had met Ada Bergstrom in Oslo.'],
      'CONSULT',
      'disputed: asserts -, denies Olav Kvamsund',
    ],
    [
      'of an arrest',
      [
        'Police arrested Olav Kvamsund in Oslo.',
        'Olav Kvamsund rejected reports that police had arrested him in Oslo.',
      ],
      'COERCE',
      'disputed: asserts -, denies Olav Kvamsund',
    ],
  ] as const)('is one event, disputed: %s', (_, texts, type, expected) => {
    expect(told(type, ...texts)).toEqual([expected]);
  });

  test('has the date of whoever asserts it, and a title that tells it plainly', () => {
    const graph = storyOf(
      'Norway said that Denmark had shelled the harbour on Monday.',
      'Denmark denied shelling the harbour.',
    );
    const [event] = eventsOf(graph, 'ASSAULT');
    expect(event).toMatchObject({
      status: 'disputed',
      title: 'Denmark shells the harbour',
      when: { start: '2024-05-13' },
    });
  });

  test('is two where it is of other things or other people', () => {
    expect(told('ASSAULT', 'Denmark shelled the harbour.', 'Denmark denied shelling the hospital.')).toHaveLength(2);
    expect(
      told('COERCE', 'Police arrested Olav Kvamsund.', 'Police denied that they had arrested Ada Bergstrom.'),
    ).toHaveLength(2);
  });

  test('is two where the other only tells what was not done', () => {
    const statuses = told('CONSULT', 'Ada Bergstrom met Olav Kvamsund.', 'Ada Bergstrom did not meet Olav Kvamsund.');
    expect(statuses.sort()).toEqual(['happened: asserts -', 'negated: denies -']);
  });

  test('is only doubted by whoever doubts it', () => {
    expect(
      told(
        'COERCE',
        'Norlake bribed Olav Kvamsund, Ada Bergstrom said.',
        'Police found no evidence that Norlake had bribed Olav Kvamsund.',
      ),
    ).toEqual(['happened: asserts Ada Bergstrom, doubts Police']);
  });
});

describe('a title', () => {
  const titles = (type: EventRecord['type'], text: string) => eventsOf(storyOf(text), type).map((e) => e.title);

  test.each([
    ['of one’s own deed', 'Denmark denied that it had attacked Norway.', 'ASSAULT', 'Denmark denies attacking Norway'],
    [
      'of another’s deed',
      'Ada Bergstrom denied that Denmark had attacked Norway.',
      'ASSAULT',
      'Ada Bergstrom denies that Denmark attacks Norway',
    ],
    [
      'of what befell oneself',
      'Olav Kvamsund denied that he had been arrested in Oslo.',
      'COERCE',
      'Olav Kvamsund denies being arrested in Oslo',
    ],
    [
      'of several who deny',
      'Police denied that they had arrested Olav Kvamsund.',
      'COERCE',
      'Police deny arresting Olav Kvamsund',
    ],
    [
      'of a meeting',
      'Ada Bergstrom denied that she had met Olav Kvamsund.',
      'CONSULT',
      'Ada Bergstrom denies meeting Olav Kvamsund',
    ],
    [
      'of a deed that a noun tells',
      'The attack by Denmark on Norway was denied by Denmark.',
      'ASSAULT',
      'Denmark denies attacking Norway',
    ],
    [
      'where nobody is known who denies',
      'The claim that Denmark attacked Norway was rejected.',
      'ASSAULT',
      /not attack/,
    ],
    [
      'of what is taken back',
      'Ada Bergstrom retracted the claim that Denmark had attacked Norway.',
      'ASSAULT',
      'Taken back: Denmark attacks Norway',
    ],
  ] as const)('says who denies it, and never that it was so: %s', (_, text, type, expected) => {
    const [title] = titles(type, text);
    if (typeof expected === 'string') expect(title).toBe(expected);
    else expect(title).toMatch(expected);
  });
});

describe('what is taken back', () => {
  const claim = 'Ada Bergstrom said that Norlake had bribed Olav Kvamsund.';
  test('is no longer asserted by whoever takes it back', () => {
    const statuses = told('COERCE', claim, 'Ada Bergstrom retracted the claim that Norlake had bribed Olav Kvamsund.');
    expect(statuses).toEqual(['corrected: asserts Ada Bergstrom, corrects Ada Bergstrom']);
  });

  test('is disputed where another still asserts it', () => {
    const { graph } = build(
      article('a', claim),
      article('b', 'Nils Lindqvist said that Norlake had bribed Olav Kvamsund.'),
      article('c', 'Ada Bergstrom retracted the claim that Norlake had bribed Olav Kvamsund.'),
    );
    expect(eventsOf(graph, 'COERCE').map((e) => e.status)).toEqual(['disputed']);
  });
});

test('what is only asked is no event', () =>
  expect(told('ASSAULT', 'Police are investigating reports that Olav Kvamsund attacked Ada Bergstrom.')).toEqual([]));

describe('a paper’s correction', () => {
  const notice = 'Correction: An earlier version of this article said that rebels killed 12 sailors in Oslo on Monday.';

  test('takes back a deed that the article told', () => {
    const wrong = 'Police arrested Ada Bergstrom in Oslo on 10 May.';
    const graph = storyOf(
      `${wrong}\n\nCorrection: An earlier version of this article said that police arrested Ada Bergstrom.`,
    );
    const [event, ...more] = eventsOf(graph, 'COERCE');
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      status: 'corrected',
      title: expect.stringMatching(/^Taken back: Police arrest Ada Bergstrom/),
    });
    expect(event?.reports.map((r) => r.stance)).toEqual(['asserts', 'corrects']);
  });

  test('leaves what another article asserts, which is then disputed', () => {
    const statuses = told(
      'COERCE',
      'Police arrested Ada Bergstrom in Oslo.',
      'Norlake fell.\n\nCorrection: An earlier version of this article said that police arrested Ada Bergstrom in Oslo.',
    );
    expect(statuses).toEqual(['disputed: asserts -, corrects -']);
  });

  const figures = (graph: ReturnType<typeof storyOf>) =>
    eventsOf(graph, 'ASSAULT').flatMap((e) =>
      e.claims
        .filter((c) => c.attribute === 'number')
        .map(
          (c) => `${e.status} ${c.agreement}: ${c.values.map((v) => `${v.stance ?? ''} ${v.value}`.trim()).join(', ')}`,
        ),
    );

  test('takes back a figure and not the deed, where the article tells another', () => {
    const graph = storyOf(`Rebels killed ten sailors in Oslo on Monday.\n\n${notice}`);
    expect(figures(graph)).toEqual(['happened single: 10 dead, corrects 12 dead']);
    const [event] = eventsOf(graph, 'ASSAULT');
    expect(event?.claims.filter((c) => c.attribute === 'date').flatMap((c) => c.values.map((v) => v.stance))).toEqual([
      undefined,
    ]);
  });

  test('takes it back where the article still tells it, and titles by what is right', () => {
    const graph = storyOf(
      `Rebels killed 12 sailors in Oslo on Monday.\n\n${notice} In fact, rebels killed ten sailors in Oslo on Monday.`,
    );
    expect(figures(graph)).toEqual(['happened single: corrects 12 dead, 10 dead']);
    expect(eventsOf(graph, 'ASSAULT')[0]?.title).toMatch(/^Rebels kill ten sailors/);
  });
});
