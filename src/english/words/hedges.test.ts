import { describe, expect, it } from 'vitest';
import { HEDGES, hedgeAfter, hedgeBefore, hedgeLength, hedgeLengthAfter, hedgeOpening } from './hedges';

/** Written down a second time, by what they mean: a sign turned round anywhere shows here. */
const MEANING: Readonly<Record<string, readonly string[]>> = {
  '≈': ['about', 'around', 'approximately', 'roughly', 'some', 'an estimated'],
  '<': [
    'almost',
    'nearly',
    'close to',
    'just under',
    'well under',
    'less than',
    'fewer than',
    'under',
    'just short of',
  ],
  '≤': [
    'up to',
    'at most',
    'no more than',
    'not more than',
    'as many as',
    'as much as',
    'a maximum of',
    'no longer than',
  ],
  '>': ['more than', 'over', 'just over', 'well over', 'slightly more than', 'upwards of', 'in excess of'],
  '≥': ['at least', 'no fewer than', 'no less than', 'not less than', 'as few as', 'a minimum of'],
  '': ['only', 'just', 'exactly'],
};
const entries = Object.entries(MEANING).flatMap(([sign, list]) => list.map((words) => [words, sign] as const));

describe('the hedge of a figure', () => {
  it.each(entries)('"%s" puts the sign "%s" before it', (words, sign) => {
    expect(hedgeBefore(`The fire hurt ${words} `)).toEqual({ words: `${words} `, sign });
    expect(hedgeOpening(`${words} 12 dockers`)).toEqual({ words: `${words} `, sign });
    expect(hedgeLength((k) => `${words} 12`.split(' ')[k])).toBe(words.split(' ').length);
  });

  it('is the longest that stands there: what "no" or "not" opens turns the sign round', () => {
    for (const words of HEDGES.keys()) {
      expect(hedgeBefore(`Police hurt ${words} `)?.words).toBe(`${words} `);
      expect(hedgeLength((k) => words.split(' ')[k])).toBe(words.split(' ').length);
    }
  });

  it('may stand apart by an article or "another", and is no part of another word', () => {
    expect(hedgeBefore('at least another ')).toEqual({ words: 'at least another ', sign: '≥' });
    expect(hedgeBefore('The Rover ')).toBeNull();
    expect(hedgeBefore('They are all-over ')).toBeNull();
    expect(hedgeOpening('overall 12')).toBeNull();
  });

  it.each([
    [' or more dockers', '≥'],
    [' or fewer', '≤'],
    [' or so.', '≈'],
  ])('may follow: "12%s"', (text, sign) => {
    expect(hedgeAfter(text)?.sign).toBe(sign);
    expect(hedgeLengthAfter((k) => text.trim().split(/\W+/)[k])).toBe(2);
  });

  it('is none in "12 or moreover", or in words that hedge nothing', () => {
    expect(hedgeAfter(' or moreover')).toBeNull();
    expect(hedgeBefore('The fire hurt ')).toBeNull();
    expect(hedgeLength((k) => ['most', 'people'][k])).toBe(0);
  });
});

/** All of them, so that none falls out of the table unseen. */
const ALL: Readonly<Record<string, string>> = {
  '≈': 'about|around|approximately|circa|roughly|some|an estimated|in the region of|more or less|something like',
  '<': 'almost|nearly|close to|just short of|under|below|less than|fewer than|smaller than|shorter than',
  '≤':
    'up to|at most|at the most|as many as|as much as|as long as|as high as|a maximum of|not over|no more than|not more than|' +
    'no greater than|not greater than|no longer than|not longer than|no higher than',
  '>': 'more than|greater than|longer than|higher than|over|above|upwards of|upward of|in excess of',
  '≥':
    'at least|at the least|at the very least|as few as|as little as|a minimum of|no under|not under|no fewer than|' +
    'not fewer than|no less than|not less than|no shorter than|not shorter than|no smaller than',
  '': 'only|just|merely|exactly|precisely',
};

describe('every hedge', () => {
  it.each(Object.entries(ALL))('with the sign "%s" is one of "%s"', (sign, list) => {
    for (const words of list.split('|')) {
      expect(hedgeBefore(`The fire hurt ${words} `), words).toEqual({ words: `${words} `, sign });
      expect(hedgeOpening(`${words} 12 dockers`), words).toEqual({ words: `${words} `, sign });
    }
  });

  it.each(['just', 'only just', 'well', 'far', 'a little', 'a bit', 'slightly', 'significantly'])(
    'that compares may be heightened by "%s", and keeps its sign',
    (more) => {
      for (const [words, sign] of [
        ['over', '>'],
        ['above', '>'],
        ['in excess of', '>'],
        ['more than', '>'],
        ['under', '<'],
        ['below', '<'],
        ['fewer than', '<'],
      ])
        expect(hedgeBefore(`The fire hurt ${more} ${words} `)).toEqual({ words: `${more} ${words} `, sign });
      for (const words of ['no more than', 'not under', 'at least', 'about'])
        expect(hedgeBefore(`The fire hurt ${more} ${words} `)?.words).toBe(`${words} `);
    },
  );

  it.each([
    ['or more', '≥'],
    ['or less', '≤'],
    ['or fewer', '≤'],
    ['or so', '≈'],
  ])('behind a figure is known in any case: "%s"', (words, sign) => {
    expect(hedgeAfter(` ${words.toUpperCase()} dockers`)?.sign).toBe(sign);
    expect(hedgeLengthAfter((k) => words.split(' ')[k])).toBe(2);
  });

  it.each(['a', 'an', 'another', 'the'])('may stand apart from its figure by "%s"', (word) => {
    expect(hedgeBefore(`Police hurt more than ${word} `)).toEqual({ words: `more than ${word} `, sign: '>' });
  });
});
