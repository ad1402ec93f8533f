/** Which events are told well enough to be shown. Names and sentences are invented. */
import { describe, expect, test } from 'vitest';
import { storyOf } from '../../../tests/support/woven';
import type { EventRecord } from '../../graph/schema';

const event = (text: string, type: EventRecord['type']): EventRecord => {
  const found = storyOf(text).events.find((e) => e.type === type);
  if (!found) throw new Error(`no ${type} in “${text}”`);
  return found;
};

describe('an event is of the first rank', () => {
  test.each([
    ['where somebody named does something to somebody', 'Ada Berg accused the union of fraud.', 'ACCUSE'],
    ['where a group is somebody’s', 'Norwegian officials accused the company of fraud.', 'ACCUSE'],
    ['where somebody is quoted with “we”', 'Ada Berg said: “We will leave the port in May.”', 'STATEMENT'],
    ['where it has no type, and is told whole', 'Ada Berg repaired the ferry on Monday.', 'OTHER'],
    ['where nobody is named, but a town and a day', 'A ferry sank off Oslo on Monday.', 'OTHER'],
    ['where what was threatened is named', 'Ada Berg threatened strikes.', 'THREATEN'],
  ] as const)('%s', (_, text, type) => expect(event(text, type)).toMatchObject({ rank: 1, lacks: null }));
});

describe('an event is of the second rank', () => {
  test.each([
    ['where nobody is named', 'An expert said that the port had closed.', 'STATEMENT', 'party'],
    ['where it only might be', 'Ada Berg may meet Olav Kvam in Oslo.', 'CONSULT', 'fact'],
  ] as const)('%s', (_, text, type, lacks) => expect(event(text, type)).toMatchObject({ rank: 2, lacks }));

  test('where a common word alone speaks for its type', () => {
    const found = event('Ada Berg welcomed the spring.', 'SUPPORT');
    expect(found).toMatchObject({ rank: 2, lacks: 'sense' });
  });

  test('unless two origins tell it', () => {
    const graph = storyOf('Ada Berg welcomed the spring.', 'On Tuesday Ada Berg welcomed the spring.');
    const [found] = graph.events.filter((e) => e.type === 'SUPPORT');
    expect(found?.reports).toHaveLength(2);
    expect(found?.rank).toBe(1);
  });
});

describe('a statement gives way to the deed that it tells', () => {
  const ranks = (text: string) =>
    storyOf(text).events.map(({ type, rank, lacks }) => `${type} ${rank} ${lacks ?? ''}`.trim());

  test('where its speaker says what it does itself', () =>
    expect(ranks('The Brix company announced on Monday that it would cut 300 jobs.').sort()).toEqual([
      'SANCTION 1',
      'STATEMENT 2 deed',
    ]));

  test('but not where it tells what somebody else does', () =>
    expect(ranks('Ada Berg said on Monday that Norway had sued Denmark.').sort()).toEqual(['ACCUSE 1', 'STATEMENT 1']));

  test('and not where it says more', () =>
    expect(ranks('Ada Berg said on Monday that the port was full.')).toEqual(['STATEMENT 1']));
});

describe('who does it must be clear', () => {
  const lacks = (text: string) => storyOf(text).events.map((e) => e.lacks);
  test('and is not where “it” fits two alike', () =>
    expect(lacks('Norway sued Brix. Denmark sued Moss. It accused Iceland of fraud.')).toContain('reference'));
  test('and is where “he” or a subject is meant', () =>
    expect(lacks('Norway sued Denmark on Monday. It accused Iceland of fraud.')).not.toContain('reference'));
});
