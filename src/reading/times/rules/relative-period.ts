/** "last week", "this year", "next month", "early next year", "the following week", "later in the month", "year end". */
import { weekdayOf, type Day } from '../calendar';
import { focusStart } from '../focus';
import { date, PART, partOf, unknownDate, type Part } from '../meaning';
import { pattern } from '../pattern';
import { daysOf, dayPoint, periodAround, unknownPeriod, type Point } from '../point';
import type { Context, Meaning, Rule } from '../rule';
import { HYPHEN, S } from '../../../english/words/time-words';

const PERIOD = '(?<unit>week|weekend|month|quarter|year|decade|century)';
const FROM_PUBLICATION = '(?:this|last|next|this past|this coming|the current|the coming|current)';
const FROM_FOCUS = '(?:that(?: same)?|the same|the (?:very )?(?:next|following|previous|preceding))';

const STEPS: readonly (readonly [RegExp, number])[] = [
  [/last|past|previous|preceding/, -1],
  [/next|following|the coming/, 1],
];
const stepOf = (which: string): number => STEPS.find(([words]) => words.test(which))?.[1] ?? 0;

export const relativePeriod: Rule = {
  name: 'relative-period',
  pattern: pattern(
    `(?:(?<part>${PART})${HYPHEN})?(?:(?<near>${FROM_PUBLICATION})|(?<far>${FROM_FOCUS})) (?:(?:calendar|fiscal|financial|school|academic) )?${PERIOD}${S}`,
  ),
  read({ part, near, far, unit = '' }, place) {
    // "the next decade of talks" counts; "this year-old dispute" and "last week-long" do not
    if (/^[-‐](?:old|long|end)/i.test(place.after)) return null;
    // "the last week", "the next year": a length of time
    if (near !== undefined && /^(?:last|next)$/i.test(near) && /\bthe\s+$/i.test(place.before)) return null;
    // "the coming weeks" are many; "this years" is a slip of the pen
    const which = (near ?? far ?? '').toLowerCase();
    if (/[a-z]s$/i.test(place.sentence.text.slice(place.start, place.end)) && which.startsWith('the')) return null;
    const name = unit.toLowerCase();
    const period = { which, unit: name, part: partOf(part) };
    return {
      resolve(context) {
        const from = far === undefined ? context.published : focusStart(context.focus, context.published);
        return periodFrom(period, from, context);
      },
    };
  },
};

interface NamedPeriod {
  readonly which: string;
  readonly unit: string;
  readonly part: Part | null;
}

/** Counted from a day; from none where nobody knows it. */
function periodFrom({ which, unit, part }: NamedPeriod, from: Day | null, context: Context): Meaning {
  const point =
    from === null ? null : periodAround(from, unit, stepOf(which) - weekendBehind(unit, which, from, context));
  return point ? date(point, 'relative', part, context.published) : unknownDate(unknownPeriod(unit));
}

/** "This weekend" told in the past, early in a week, is the one that has just gone. */
function weekendBehind(unit: string, which: string, from: Day, { tense }: Context): number {
  return unit === 'weekend' && which === 'this' && weekdayOf(from) < 5 && tense() === 'past' ? 1 : 0;
}

/** "earlier in the week", "later in the year", "over the weekend": the period that publication lies in. */
export const withinPeriod: Rule = {
  name: 'within-period',
  pattern: pattern(`(?:(?<part>earlier|early|later|late) (?:on )?in|(?<over>over|during|throughout)) the ${PERIOD}`),
  read({ part, over, unit = '' }) {
    const name = unit.toLowerCase();
    // "over the year" is a length of time; "over the weekend" is the last one
    if (over !== undefined && name !== 'weekend') return null;
    return {
      resolve(context) {
        const which = name === 'weekend' ? 'this' : 'the current';
        return periodFrom({ which, unit: name, part: partOf(part) }, context.published, context);
      },
    };
  },
};

/** "by the end of the year", "by year-end": a day, and the last. */
export const endOfPeriod: Rule = {
  name: 'end-of-period',
  pattern: pattern(
    `(?<=(?:by|before|until|till) )(?:(?:the )?end of (?:the|this|(?<next>next)) (?<unit>week|month|quarter|year|decade|century)|(?<short>year|month|week)${HYPHEN}end)`,
  ),
  read({ next, unit, short = '' }) {
    const name = (unit ?? short).toLowerCase();
    return {
      resolve({ published }) {
        const point = published === null ? null : periodAround(published, name, next ? 1 : 0);
        const last = point && daysOf(point)?.last;
        return last === null || last === undefined
          ? unknownDate(unknownPeriod(name))
          : date(dayPoint(last), 'relative');
      },
    };
  },
};

/** "the year before", "the week after": counted from the date last spoken of. */
export const periodBeside: Rule = {
  name: 'period-beside',
  pattern: pattern('the (?<unit>week|month|year|decade) (?<side>before|after|earlier|prior)'),
  read({ unit = '', side = '' }, place) {
    // "the week before the vote": the vote's week, and nothing here knows when that is
    if (/^(?:before|after)$/i.test(side) && /^\s+[\p{L}\p{N}]/u.test(place.after)) {
      if (!/^\s+(?:and|but|when|while|as|that)\b/i.test(place.after)) return null;
    }
    const name = unit.toLowerCase();
    return {
      resolve({ focus, published }) {
        const from = focusStart(focus, published);
        const point: Point | null = from === null ? null : periodAround(from, name, /after/i.test(side) ? 1 : -1);
        return point ? date(point, 'relative') : unknownDate(unknownPeriod(name));
      },
    };
  },
};
