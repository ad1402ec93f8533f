/**
 * Which rules a sentence can have anything for. A pattern tried at every letter costs hundreds of steps, and most sentences
 * name no time at all, so each rule is only tried where a word stands that its pattern cannot do without.
 */
import type { Rule } from './rule';
import { RULES } from './rules';
import * as clock from './rules/clock';
import * as decades from './rules/decade';
import * as distance from './rules/distance';
import * as duration from './rules/duration';
import { isoDate, numericDate } from './rules/iso';
import { month } from './rules/month';
import { dayMonth, monthDay } from './rules/month-day';
import { nthWeekday } from './rules/nth-weekday';
import { partOfDay } from './rules/part-of-day';
import { quarter } from './rules/quarter';
import * as reference from './rules/reference';
import { relativeDay } from './rules/relative-day';
import * as period from './rules/relative-period';
import * as day from './rules/same-day';
import { season } from './rules/season';
import * as set from './rules/set';
import { weekday } from './rules/weekday';
import { year } from './rules/year';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../../english/words/time-words';

/** Stand for any digit, and for four in a row. */
const [DIGIT, YEAR] = ['0', '0000'];
const list = (words: string): string[] => words.split(' ');
const either = (words: readonly string[]): string[] => words.flatMap((word) => [word, `${word}s`]);
const PERIODS = list('week weekend month quarter year decade century');
const UNITS = [
  ...either(list('second minute min hour hr night day week fortnight month year yr decade century')),
  'centuries',
];
const SINGULARS = list('minute hour day week fortnight month quarter year decade century');
const PLURALS = list('seconds minutes hours days weeks months years decades centuries times moments');
const DAY_PARTS = list('day morning afternoon evening night');
const BESIDE = list('before after earlier later prior');
const WHICH = list('this that same last next past coming current following previous preceding');

/**
 * Rule → lower-case words (stretches of the letters a–z) in lists: each of its matches, with what its pattern looks
 * at around it, holds a word of every list. A rule that is not here is always tried.
 */
const NEEDS: ReadonlyMap<Rule, readonly (readonly string[])[]> = new Map<Rule, readonly (readonly string[])[]>([
  [isoDate, [[YEAR]]],
  [numericDate, [[YEAR]]],
  [year, [[YEAR]]],
  [clock.twelveHour, [[DIGIT]]],
  [clock.twentyFourHour, [[DIGIT]]],
  [clock.oClock, [['clock']]],
  [clock.noon, [list('noon midday midnight')]],
  [set.every, [['every', 'each']]],
  [set.times, [list('minute hour day week month year decade'), list('a an per every each')]],
  [set.weekdays, [either(WEEKDAY_WORDS)]],
  [nthWeekday, [WEEKDAY_WORDS, MONTH_WORDS]],
  [weekday, [WEEKDAY_WORDS]],
  [monthDay, [MONTH_WORDS, [DIGIT]]],
  [dayMonth, [MONTH_WORDS, [DIGIT]]],
  [month, [MONTH_WORDS]],
  [quarter, [list('q quarter half')]],
  [season, [list('spring summer autumn fall winter')]],
  [decades.century, [list('century centuries')]],
  [decades.decade, [[DIGIT, ...list('twenties thirties forties fifties sixties seventies eighties nineties')]]],
  [period.endOfPeriod, [PERIODS, ['end']]],
  [period.relativePeriod, [either(PERIODS), WHICH]],
  [period.withinPeriod, [PERIODS, list('earlier early later late over during throughout')]],
  [period.periodBeside, [list('week month year decade'), BESIDE]],
  [distance.ago, [['ago']]],
  [distance.fromNow, [list('time now today'), UNITS]],
  [distance.laterOrEarlier, [[...BESIDE, ...list('afterwards beforehand previously')], UNITS]],
  [distance.inAmount, [either(list('day week month year')), ['in']]],
  [day.dayBeside, [DAY_PARTS, BESIDE]],
  [day.sameDay, [DAY_PARTS, WHICH]],
  [day.inTheDay, [['day']]],
  [relativeDay, [list('yesterday today tonight tomorrow morning afternoon evening night')]],
  [partOfDay, [list('morning afternoon evening night lunchtime hours')]],
  [reference.earlier, [['earlier', 'before'], PLURALS]],
  [reference.past, [list('recently lately formerly ago past days recent')]],
  [reference.future, [list('soon future coming next come due later')]],
  [reference.present, [list('now currently present presently nowadays days moment time')]],
  [duration.countedDuration, [UNITS]],
  [duration.singleDuration, [SINGULARS]],
  [duration.plainDuration, [SINGULARS, list('half all the')]],
  [duration.vagueDuration, [PLURALS]],
  [
    set.regularly,
    [
      list(
        'annually biannually biennially daily hourly monthly nightly quarterly weekly yearly annual fortnightly biennial',
      ),
    ],
  ],
]);

/** Word → the rules that ask for it, each with which of its lists (as one bit) it is in. */
const wanting = new Map<string, { place: number; bit: number }[]>();
/** By place: how the bits of a rule look when all its lists are met. */
const complete = RULES.map((rule) => (1 << (NEEDS.get(rule)?.length ?? 0)) - 1);
RULES.forEach((rule, place) =>
  NEEDS.get(rule)?.forEach((words, i) => {
    for (const word of words) wanting.set(word, [...(wanting.get(word) ?? []), { place, bit: 1 << i }]);
  }),
);

/** The rules that may find something in a text, in their order. */
export function rulesFor(text: string): Rule[] {
  const met = new Uint8Array(RULES.length);
  const meet = (word: string) => {
    for (const { place, bit } of wanting.get(word) ?? NONE) met[place] = (met[place] ?? 0) | bit;
  };
  if (/\d/.test(text)) meet(DIGIT);
  if (/\d{4}/.test(text)) meet(YEAR);
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? NONE) meet(word);
  return RULES.filter((_, place) => met[place] === complete[place]);
}
const NONE: readonly never[] = [];
