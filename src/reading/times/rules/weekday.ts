/** "Tuesday", "last Friday", "the following Monday": the tense of the clause says which week. */
import type { Weekday } from '../../../graph/time';
import { mondayOf, type Day } from '../calendar';
import { lookOf, weekdayFrom, weekdayUpTo } from '../direction';
import { focusDay } from '../focus';
import { date } from '../meaning';
import { pattern } from '../pattern';
import { dayPoint, type Point } from '../point';
import type { Context, Place, Rule, Tense } from '../rule';
import { HYPHEN, WEEKDAY, weekdayNumber } from '../../../english/words/time-words';

const WHICH =
  '(?:last|next|this|this past|this coming|the (?:very )?(?:next|following|previous|preceding)|the same|that(?: same)?|earlier|later)';

export const weekday: Rule = {
  name: 'weekday',
  pattern: pattern(`(?:(?:early|mid|late)${HYPHEN}(?:on )?)?(?:(?<which>${WHICH}) (?:on )?)?(?<name>${WEEKDAY})`),
  read({ which, name = '' }, place) {
    const day = weekdayNumber(name);
    if (day === null || !/^\p{Lu}/u.test(name) || isName(place, which)) return null;
    return {
      resolve: (context) =>
        date(pointAt(day, which?.toLowerCase().replace(/\s+/g, ' '), place.before, context), 'relative'),
    };
  },
};

/** Days that are names: "Black Friday", "Easter Monday", "Bloody Sunday". Sorted. */
const NAMED_DAY =
  /\b(?:ash|black|bloody|boxing|cyber|easter|fat|giving|good|holy|maundy|palm|pentecost|shrove|spy|super|whit)\s+$/i;

/** "the Sunday Times", "Tuesday Weld": a capital behind, and nothing before that a date would have. */
function isName({ before, after }: Place, which: string | undefined): boolean {
  if (NAMED_DAY.test(before)) return true;
  return which === undefined && /\bthe\s+$/i.test(before) && /^\s+\p{Lu}\p{Ll}/u.test(after);
}

function pointAt(day: Weekday, which: string | undefined, before: string, context: Context): Point {
  const { published } = context;
  if (which !== undefined && /^(?:the|that)\b/.test(which)) return fromFocus(day, which, context);
  if (published === null) return { unit: 'weekday', weekday: day };
  return dayPoint(fromPublished(day, which, published, () => lookOf(before, context.tense())));
}

/** A weekday told from the story's own time. */
function fromFocus(day: Weekday, which: string, { focus, published }: Context): Point {
  const from = focusDay(focus, published);
  if (from?.unit !== 'day') return { unit: 'weekday', weekday: day };
  if (/next|following/.test(which)) return dayPoint(weekdayFrom(from.day + 1, day));
  return dayPoint(weekdayUpTo(/same|that/.test(which) ? from.day : from.day - 1, day));
}

/** `look` is asked only where the words leave it open. */
function fromPublished(day: Weekday, which: string | undefined, published: Day, look: () => Tense | null): Day {
  switch (which) {
    case 'last':
    case 'this past':
      return weekdayUpTo(published - 1, day);
    case 'this coming':
      return weekdayFrom(published + 1, day);
    case 'next': {
      // that of next week, though on a Monday "Friday" alone would do for this one
      const coming = weekdayFrom(published + 1, day);
      return coming <= mondayOf(published) + 6 ? coming + 7 : coming;
    }
    case 'earlier':
      return weekdayUpTo(published, day);
    case 'later':
      return weekdayFrom(published, day);
  }
  const tense = look();
  if (which === 'this' && tense === null) return mondayOf(published) + day - 1;
  return tense === 'future' ? weekdayFrom(published, day) : weekdayUpTo(published, day);
}
