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
