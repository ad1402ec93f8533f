/** "September 2010", "late December", "last March", "in May". */
import { yearOf, monthOf } from '../calendar';
import { lookOf, yearOfMonth } from '../direction';
import { date, PART, partOf, unknownDate } from '../meaning';
import { pattern } from '../pattern';
import type { Context, Meaning, Rule } from '../rule';
import { DASH, HYPHEN, MONTH, monthNumber, YEAR } from '../../../english/words/time-words';

const WHICH = '(?:last|next|this|this past|this coming|the previous|the following)';

export const month: Rule = {
  name: 'month',
  pattern: pattern(
    `(?:(?<part>${PART})${HYPHEN})?(?:(?<which>${WHICH}) )?(?<month>${MONTH})` +
      `(?:(?:,? | of )(?<year>${YEAR})(?![\\d:])|,? of (?<whose>this|last|next) year|(?=(?:${DASH}| (?:to|and|through|until) )${MONTH} (?<later>${YEAR})(?!\\d))|)`,
  ),
  read({ part, which, month: name = '', year, later, whose }, place) {
    if (!/^\p{Lu}/u.test(name)) return null;
    const at = monthNumber(name);
    const stated = year ?? later;
    const marked = [part, which, stated, whose].some((words) => words !== undefined);
    if (!marked && !standsAlone(name, place.before, place.after)) return null;
    return {
      resolve: (context) =>
        stated === undefined
          ? relative(at, whose ? `${whose} year` : which, part, place.before, context)
          : date({ unit: 'month', year: Number(stated), month: at }, 'stated', partOf(part)),
    };
  },
};

/** May, March and August are words, April and June are names of people: only where the words around speak of time. */
const NAMES_TOO = /^(?:march|april|may|june|august)$/i;
const CUE =
  /\b(?:in|by|since|until|till|from|to|through|throughout|during|between|and|or|before|after|of|for|every|each)\s+$/i;

function standsAlone(name: string, before: string, after: string): boolean {
  if (name.length < 5 && !/^(?:may|june|july)$/i.test(name)) return false; // "Mar", "Dec": only with a day or a year
  const named = /^\s+\p{Lu}\p{Ll}/u.test(after);
  return (CUE.test(before) && !(named && NAMES_TOO.test(name))) || !(named || NAMES_TOO.test(name));
}

function relative(
  month: number,
  which: string | undefined,
  part: string | undefined,
  before: string,
  context: Context,
): Meaning {
  const { published } = context;
  if (published === null) return unknownDate(`XXXX-${String(month).padStart(2, '0')}`);
  return date(
    { unit: 'month', year: yearWith(published, month, which?.toLowerCase(), before, context), month },
    'relative',
    partOf(part),
    published,
  );
}

function yearWith(
  published: number,
  month: number,
  which: string | undefined,
  before: string,
  context: Context,
): number {
  const year = yearOf(published);
  const now = monthOf(published);
  if (which?.endsWith('year')) return year + (which.startsWith('last') ? -1 : which.startsWith('next') ? 1 : 0);
  if (which === undefined || which === 'this') return yearOfMonth(published, month, lookOf(before, context.tense()));
  if (/next|coming|following/.test(which)) return month > now ? year : year + 1;
  return month < now ? year : year - 1;
}
