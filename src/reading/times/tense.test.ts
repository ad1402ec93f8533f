import { describe, expect, it } from 'vitest';
import { parser } from '../../../tests/support/parser';
import { readSentences } from '../tokens/read-sentences';
import { readTimexes } from './index';
import { WEDNESDAY } from '../../../tests/support/dated';

/** The day that a text's only weekday is, for an article of Wednesday 2031-06-18. */
function dayIn(title: string | null, text: string): string | undefined {
  const sentences = readSentences({ text: title === null ? text : `${title}\n\n${text}`, title }, parser);
  return readTimexes(sentences, { published: WEDNESDAY }).find(({ value }) => value !== 'PRESENT_REF')?.value;
}
const [LAST_FRIDAY, NEXT_FRIDAY] = ['2031-06-13', '2031-06-20'];
const [LAST_MONDAY, NEXT_MONDAY, LAST_THURSDAY, NEXT_THURSDAY] = [
  '2031-06-16',
  '2031-06-23',
  '2031-06-12',
  '2031-06-19',
];

describe('the tense around a weekday', () => {
  it.each([
    ['The ferry sank on Friday.', LAST_FRIDAY],
    ['The ferry has sunk, they said Friday.', LAST_FRIDAY],
    ['The owner came to meet the crew on Friday.', LAST_FRIDAY],
    ['The union on Friday agreed to meet.', LAST_FRIDAY],
    ['The ferry would have sailed on Friday.', LAST_FRIDAY],
    ['The crew had a party on Friday.', LAST_FRIDAY],
    ['The hall was open until Friday.', LAST_FRIDAY],
    ['The captain told the crew the news on Friday.', LAST_FRIDAY],
    ['They were meeting the owner when he left on Monday.', LAST_MONDAY],
    ['The talks resumed on Thursday.', LAST_THURSDAY],
    ['The judge was due in court but fled on Monday.', LAST_MONDAY],
  ])('%s is past', (text, day) => {
    expect(dayIn(null, text)).toBe(day);
  });

  it.each([
    ['The union agreed to meet on Friday.', NEXT_FRIDAY],
    ['The ferry is to sail on Friday.', NEXT_FRIDAY],
    ['The ferry is expected on Friday.', NEXT_FRIDAY],
    ['Talks planned for Friday may fail.', NEXT_FRIDAY],
    ['The talks resume on Thursday.', NEXT_THURSDAY],
    ['The two sides agreed to meet on Friday.', NEXT_FRIDAY],
    ['The verdict is due Monday.', NEXT_MONDAY],
    ['The ministers are meeting Monday.', NEXT_MONDAY],
    ['The strike begins on Monday.', NEXT_MONDAY],
    ['The company plans to close the plant on Thursday.', NEXT_THURSDAY],
    ['The delegates are travelling to the capital on Friday.', NEXT_FRIDAY],
    ['The judge ordered the owners to appear on Friday.', NEXT_FRIDAY],
    ['The mayor urged residents to vote on Monday.', NEXT_MONDAY],
    ['The union has until Friday to answer.', NEXT_FRIDAY],
    ['The exhibition is open until Monday.', NEXT_MONDAY],
  ])('%s is yet to come', (text, day) => {
    expect(dayIn(null, text)).toBe(day);
  });

  it('is the past in a headline of the present, and what is to come in one of an infinitive', () => {
    expect(dayIn('Owners meet crew on Friday', 'It was a quiet week.')).toBe(LAST_FRIDAY);
    expect(dayIn('Owners to meet crew on Friday', 'It was a quiet week.')).toBe(NEXT_FRIDAY);
  });
});
