import { describe, expect, it } from 'vitest';
import { readSentences } from '../tokens';
import { tenseNear } from './tense';

/** The tense that the word "Friday" stands in. */
function tenseAtFriday(text: string): string | null {
  const [sentence] = readSentences({ text, title: null });
  if (!sentence) return null;
  return tenseNear(
    sentence,
    sentence.tokens.findIndex(({ norm }) => norm === 'friday'),
  );
}

describe('the tense around a time', () => {
  it.each([
    ['The ferry sank on Friday.', 'past'],
    ['The ferry has sunk, they said Friday.', 'past'],
    ['The owner came to meet the crew on Friday.', 'past'],
    ['The union on Friday agreed to meet.', 'past'],
    ['The union agreed to meet on Friday.', 'future'],
    ['The ferry is to sail on Friday.', 'future'],
    ['The ferry is expected on Friday.', 'future'],
    ['Talks planned for Friday may fail.', 'future'],
    ['The ferry would have sailed on Friday.', 'past'],
    ['Owners to meet crew on Friday', 'future'],
    ['Owners meet crew on Friday', 'past'],
  ])('%s is %s', (text, tense) => {
    expect(tenseAtFriday(text)).toBe(tense);
  });

  it('does not take a noun for a verb', () => {
    expect(tenseAtFriday('The far end of the hall, shortly after opening Friday.')).toBeNull();
  });

  it('is unknown without a verb', () => {
    expect(tenseAtFriday('A quiet Friday.')).toBeNull();
  });
});
