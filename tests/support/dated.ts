/** For tests: what is read in a text, as "words: value", with the real tokens and their tags. */
import { readSentences } from '../../src/reading/tokens/read-sentences';
import { parser } from './parser';
import { readTimexes, type TimexFact } from '../../src/reading/times/index';

/** A Wednesday. */
export const WEDNESDAY = '2031-06-18';

export const factsIn = (text: string, published: string | null = WEDNESDAY): TimexFact[] =>
  readTimexes(readSentences({ text, title: null }, parser), { published });

export const timesIn = (text: string, published: string | null = WEDNESDAY): string[] =>
  factsIn(text, published).map(({ start, end, value }) => `${text.slice(start, end)}: ${value}`);

/** The days of the first time in a text: "start..end granularity". */
export function whenIn(text: string, published: string | null = WEDNESDAY): string | null {
  const when = factsIn(text, published)[0]?.when;
  return when ? `${when.start}..${when.end} ${when.granularity}` : null;
}

/** The days that a value names by itself. */
function daysOfValue(value: string): string {
  const [, day = '', time] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(T(?!24).+)?$/.exec(value) ?? [];
  if (time !== undefined && /^T\d/.test(time)) return `${value}..${value} minute`;
  return day === '' ? '-' : `${day}..${day} ${['year', 'month', 'day'][day.split('-').length - 1]}`;
}

/** All times of a text in one line, and the days that they cover: undefined where the values say them, unless `all`. */
export function formsIn(text: string, all = false): [string, string | undefined] {
  const facts = factsIn(text);
  const days = facts.map(({ when }) => (when ? `${when.start}..${when.end} ${when.granularity}` : '-')).join(' | ');
  const said = facts.map(({ value }) => daysOfValue(value)).join(' | ');
  return [timesIn(text).join(' | '), days === said && !all ? undefined : days];
}
