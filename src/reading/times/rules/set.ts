/** "every week", "each Tuesday", "on Mondays", "twice a month", "annually": what comes again and again. */
import { durationValue } from '../amount';
import {
  monthNumber,
  weekdayNumber,
  COUNT,
  countOf,
  MONTH,
  UNIT,
  unitName,
  WEEKDAY,
} from '../../../english/words/time-words';
import { set } from '../meaning';
import { pattern } from '../pattern';
import type { Rule } from '../rule';

const PARTS: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };

export const every: Rule = {
  name: 'every',
  pattern: pattern(
    `(?:every|each)(?: and every)?(?: (?<other>other|single|second|(?:${COUNT})))? (?:(?<unit>${UNIT})|(?<weekday>${WEEKDAY})|(?<month>${MONTH})|(?<part>morning|afternoon|evening|night)|(?<season>spring|summer|autumn|fall|winter))`,
  ),
  read({ other, unit, weekday, month, part, season }) {
    const step = /^(?:other|second)$/i.test(other ?? '') ? 2 : other === undefined ? 1 : (countOf(other) ?? 1);
    if (weekday !== undefined) return { resolve: () => set(`XXXX-WXX-${weekdayNumber(weekday)}`) };
    if (month !== undefined) return { resolve: () => set(`XXXX-${String(monthNumber(month)).padStart(2, '0')}`) };
    const time = PARTS[(part ?? unit ?? '').toLowerCase()];
    if (time !== undefined) return { resolve: () => set(`XXXX-XX-XX${time}`) };
    if (season !== undefined) return { resolve: () => set(`XXXX-${SEASONS[season.toLowerCase()] ?? 'SU'}`) };
    return { resolve: () => set(durationValue([{ count: step, unit: unitName(unit ?? 'day') }])) };
  },
};

const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

export const weekdays: Rule = {
  name: 'weekdays',
  pattern: pattern(`(?<name>${WEEKDAY})s`),
  read: ({ name = '' }) => (/^\p{Lu}/u.test(name) ? { resolve: () => set(`XXXX-WXX-${weekdayNumber(name)}`) } : null),
};

const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'P1Y', biannually: 'P6M', biennially: 'P2Y', daily: 'P1D', hourly: 'PT1H', monthly: 'P1M', nightly: 'P1D',
  quarterly: 'P3M', weekly: 'P1W', yearly: 'P1Y', annual: 'P1Y', fortnightly: 'P2W', biennial: 'P2Y',
}; // prettier-ignore

export const regularly: Rule = {
  name: 'regularly',
  pattern: pattern(`(?:(?:once|twice|thrice) )?(?:${Object.keys(ADVERBS).join('|')})`),
  read(_, { sentence, start, end, after }) {
    const text = sentence.text.slice(start, end);
    // "the Daily Herald": a capital inside a sentence is a name's
    if (/(?:^|\s)\p{Lu}\p{L}+$/u.test(text) && (start > 0 || /^\s+\p{Lu}/u.test(after))) return null;
    const value = ADVERBS[text.toLowerCase().split(/\s+/).at(-1) ?? ''];
    return value === undefined ? null : { resolve: () => set(value) };
  },
};

export const times: Rule = {
  name: 'times-per',
  pattern: pattern(
    `(?:(?:once|twice|(?:${COUNT}|several|many) times) (?:an?|every|each|per)|per|(?<=\\b(?:hours|days|weeks|times|dollars|euros|pounds|people|percent|cents|tons|tonnes|barrels|million|billion) )an?|(?<=[$€£]\\d{1,6} )an?) (?<unit>minute|hour|day|week|month|year|decade)`,
  ),
  read: ({ unit = '' }) => ({ resolve: () => set(durationValue([{ count: 1, unit: unitName(unit) }])) }),
};
