import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from './sentences';

const split = (text: string, title: string | null = null): string[] =>
  splitSentences(text, title).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string, title: string | null = null): string[] =>
  splitSentences(text, title).map(({ kind }) => kind);

describe('a sentence ends', () => {
  it.each([
    ['at a full stop before a capital', 'The port closed. Crews went home.', 2],
    ['at an exclamation or a question', 'Is the dam safe? No! Nobody knows.', 3],
    ['after the closing quotation mark', '“The dam will hold.” The mayor smiled.', 2],
    ['at an ellipsis before a capital', 'The water rose… Then it stopped.', 2],
    ['after "Inc." before a word that the text has small too', 'They sued Brix Inc. Crews left. The crews slept.', 3],
    ['after "U.S." before a word that begins sentences', 'The ship left the U.S. The crew stayed.', 2],
    ['after "Ltd." before a word that begins sentences', 'She sold Quay Ltd. The buyer is unknown.', 2],
    ['after "no" that counts nothing', 'The union said no. Talks went on.', 2],
  ])('%s', (_, text, count) => expect(split(text)).toHaveLength(count));
});

describe('a sentence goes on', () => {
  it.each([
    ['after a title before a name', 'Gen. Moss and Dr. Ada Quill met Mr. Dunn.'],
    ['after initials', 'The judge, J. R. Halloran, freed E. Voss.'],
    ['after "U.S." before a name', 'The U.S. Navy sent a tug to U.S. President Marlow.'],
    ['after "Inc." before a verb or a name', 'Brightwater Inc. Chairman Olsen told Vale Corp. to wait.'],
    ['after "No." before a number', 'Reactor No. 4 was shut.'],
    ['within a decimal', 'Prices rose 3.5 percent to 12.20 crowns.'],
    ['at an ellipsis before a small letter', 'The water rose... and then it stopped.'],
    ['when a question is quoted and its speaker follows', '“Who opened the gate?” Mayor Dunn asked.'],
    ['at a web address', 'The site harbour.example went dark.'],
  ])('%s', (_, text) => expect(split(text)).toEqual([text]));
});

describe('a line', () => {
  it('is a paragraph of its own, without the space around it', () => {
    const text = '  The port closed.\n\n\tCrews went home. Nobody paid.  ';
    expect(splitSentences(text, null).map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
    expect(split(text)).toEqual(['The port closed.', 'Crews went home.', 'Nobody paid.']);
  });

  it('that is short and has no final mark is a heading', () =>
    expect(kinds('What the owners want\nThe owners want peace.')).toEqual(['heading', 'body']));

  it('that asks in capitals is a heading, that asks in small letters is none', () =>
    expect(kinds('What Comes After the Strike?\nWhat comes after the strike?')).toEqual(['heading', 'body']));

  it('that is long without any mark is body', () =>
    expect(kinds('the crews went home and the owners went to court '.repeat(3).trim())).toEqual(['body']));

  it('that is the title is the title', () =>
    expect(kinds('Port closes\nPort closes again today.', 'Port closes')).toEqual(['title', 'body']));

  it('that merely begins with the words of the title is body', () =>
    expect(kinds('Strike ends as owners pay up.', 'Strike')).toEqual(['body']));
});

describe('a stretch without boundary', () => {
  it('is cut at white space', () => {
    const parts = split('gulls '.repeat(1000).trim() + ' cry.');
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect(part).toMatch(/^(?:gulls )*(?:gulls|cry\.)$/);
    }
  });

  it('without white space is cut between characters', () => {
    const parts = split(`x${'🚢'.repeat(2000)}`);
    expect(parts.join('')).toBe(`x${'🚢'.repeat(2000)}`);
    for (const part of parts) expect(() => encodeURIComponent(part)).not.toThrow();
  });

  it('of a million dots is read in one go', () =>
    expect(split(`${'.'.repeat(1_000_000)}x`).join('')).toHaveLength(1_000_001));
});

it('no text has no sentence', () => {
  expect(split('')).toEqual([]);
  expect(split(' \n\t\n')).toEqual([]);
});
