/** Every date, time, duration and set of one article, as TIMEX3 has them, in the order of the text. */
export { readTimexes, type TimexFact } from './read-times';
export type { Tense } from './rule';
