/**
 * Words that say how exact a figure is, with the sign that they put before it: "at least 12" is `≥12`. The one list of them:
 * phrases, lengths of time, claims and names of groups all read it.
 */

/** `≈` about, `<` `≤` short of or up to, `>` `≥` beyond or from; empty where a figure is exact, and called little. */
export const SIGNS = ['≈', '<', '≤', '>', '≥', ''] as const;
export type Sign = (typeof SIGNS)[number];

const BEFORE: readonly (readonly [Sign, string])[] = [
  ['≈', 'about|around|approximately|circa|roughly|some|an estimated|in the region of|more or less|something like'],
  ['<', 'almost|nearly|close to|just short of|under|below|less than|fewer than|smaller than|shorter than'],
  ['≤', 'up to|at most|at the most|as many as|as much as|as long as|as high as|a maximum of|not over'],
  ['≤', 'no more than|not more than|no greater than|not greater than|no longer than|not longer than|no higher than'],
  ['>', 'more than|greater than|longer than|higher than|over|above|upwards of|upward of|in excess of'],
  ['≥', 'at least|at the least|at the very least|as few as|as little as|a minimum of|no under|not under'],
  ['≥', 'no fewer than|not fewer than|no less than|not less than|no shorter than|not shorter than|no smaller than'],
  ['', 'only|just|merely|exactly|precisely'],
];
/** "well over", "slightly more than": they stand before a bare comparison and change no sign. */
const INTENSIFIERS = ['just', 'only just', 'well', 'far', 'a little', 'a bit', 'slightly', 'significantly'];
const COMPARISON = /^(?:over|under|above|below|short of|in excess of|\p{L}+ than)$/u;
const isCompared = (words: string): boolean => COMPARISON.test(words) && !/^(?:no|not) /.test(words);
/** "12 or more people". */
const AFTER: ReadonlyMap<string, Sign> = new Map([
  ['or more', '≥'],
  ['or so', '≈'],
  ['or less', '≤'],
  ['or fewer', '≤'],
]);

/** Every hedge before a figure, in lower case, with its sign. */
export const HEDGES: ReadonlyMap<string, Sign> = new Map(
  BEFORE.flatMap(([sign, list]) => {
    const forms = (words: string) => [
      words,
      ...(isCompared(words) ? INTENSIFIERS.map((more) => `${more} ${words}`) : []),
    ];
    return list
      .split('|')
      .flatMap(forms)
      .map((words) => [words, sign] as const);
  }),
);

const longestFirst = [...HEDGES.keys()].sort((a, b) => b.length - a.length);
/** A regular expression's source that matches any of them, the longest first. */
export const ANY_HEDGE = `(?:${longestFirst.join('|')})`;

export interface Hedge {
  /** As written. */
  readonly words: string;
  readonly sign: Sign;
}

const AT_END = new RegExp(`(?<![\\p{L}-])(?<words>(?<hedge>${ANY_HEDGE})(?: (?:a|an|another|the))? )$`, 'iu');
const AT_START = new RegExp(`^(?<words>(?<hedge>${ANY_HEDGE}) )`, 'iu');
/** Characters that the longest takes, with what separates it from the word before and from the figure. */
const LONGEST = (longestFirst[0]?.length ?? 0) + ' another '.length;

/** The hedge that ends a text, with the space behind it: what comes next is the figure. */
export const hedgeBefore = (text: string): Hedge | null => hedgeOf(AT_END.exec(text.slice(-LONGEST)), HEDGES);

/** The hedge that opens a text. */
export const hedgeOpening = (text: string): Hedge | null => hedgeOf(AT_START.exec(text), HEDGES);

const BEHIND = new RegExp(`^(?<words> (?<hedge>${[...AFTER.keys()].join('|')}))(?!\\p{L})`, 'iu');
/** The hedge that follows a figure, with the space between. */
export const hedgeAfter = (text: string): Hedge | null => hedgeOf(BEHIND.exec(text), AFTER);

function hedgeOf(match: RegExpExecArray | null, of: ReadonlyMap<string, Sign>): Hedge | null {
  const { words, hedge } = match?.groups ?? {};
  const sign = hedge === undefined ? undefined : of.get(hedge.toLowerCase());
  return words === undefined || sign === undefined ? null : { words, sign };
}

/** By their first word, the longest first. */
const byFirst = (list: Iterable<string>): ReadonlyMap<string, string[][]> => {
  const map = new Map<string, string[][]>();
  for (const hedge of [...list].sort((a, b) => b.length - a.length)) {
    const [first = '', ...rest] = hedge.split(' ');
    map.set(first, [...(map.get(first) ?? []), [first, ...rest]]);
  }
  return map;
};
const BEFORE_BY_FIRST = byFirst(HEDGES.keys());
const AFTER_BY_FIRST = byFirst(AFTER.keys());

/** The word at an offset from where one looks, in lower case. */
type WordAt = (offset: number) => string | undefined;

/** How many words the hedge takes that begins there, 0 for none. */
export const hedgeLength = (wordAt: WordAt): number => lengthIn(BEFORE_BY_FIRST, wordAt);

/** The same of one after a figure. */
export const hedgeLengthAfter = (wordAt: WordAt): number => lengthIn(AFTER_BY_FIRST, wordAt);

const lengthIn = (hedges: ReadonlyMap<string, string[][]>, wordAt: WordAt): number =>
  hedges.get(wordAt(0) ?? '')?.find((words) => words.every((word, k) => wordAt(k) === word))?.length ?? 0;
