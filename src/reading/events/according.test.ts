/** What is said “according to” somebody. Names and sentences are invented. */
import { describe, expect, test } from 'vitest';
import { eventsIn, outline } from '../../../tests/support/told';

const gists = (text: string) => eventsIn(text).map(({ type, gist }) => `${type}: ${gist}`);

describe('what somebody says by “according to” is a statement', () => {
  test.each([
    ['before it', 'According to Ada Berg, the town lacks the money for a bridge.'],
    ['after it', 'The town lacks the money for a bridge, according to Ada Berg.'],
  ])('%s', (_, text) => {
    expect(outline(text)).toEqual(['STATEMENT happened: Ada Berg']);
    expect(gists(text)).toEqual(['STATEMENT: says the town lacks the money for a bridge']);
  });
});

describe('and none', () => {
  test.each([
    ['where a deed is told, which has its speaker', 'According to Ada Berg, Norway sued Iceland.', 'ACCUSE'],
    ['where nobody is named', 'According to the timetable, the ferry is late.', undefined],
    ['where no clause stands beside it', 'Places went according to Ada Berg.', undefined],
    ['in a question', 'According to Ada Berg, who lacks the money?', undefined],
  ])('%s', (_, text, type) => expect(eventsIn(text)[0]?.type).toBe(type));
});
