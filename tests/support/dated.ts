/** For tests: what is read in a text, as "words: value", with the real tokens and their tags. */
import { readSentences } from '../../src/reading/tokens/read-sentences';
import { readTimexes, type TimexFact } from '../../src/reading/times/index';

/** A Wednesday. */
export const WEDNESDAY = '2031-06-18';

export const factsIn = (text: string, published: string | null = WEDNESDAY): TimexFact[] =>
  readTimexes(readSentences({ text, title: null }), { published });

export const timesIn = (text: string, published: string | null = WEDNESDAY): string[] =>
  factsIn(text, published).map(({ start, end, value }) => `${text.slice(start, end)}: ${value}`);

/** The days of the first time in a text: "start..end granularity". */
export function whenIn(text: string, published: string | null = WEDNESDAY): string | null {
  const when = factsIn(text, published)[0]?.when;
  return when ? `${when.start}..${when.end} ${when.granularity}` : null;
}
