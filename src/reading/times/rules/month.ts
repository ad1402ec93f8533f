/** "September 2010", "late December", "last March", "in May". */
import { yearOf, monthOf, type Day } from '../calendar';
import { lookOf, yearOfMonth } from '../direction';
import { date, PART, partOf, unknownDate, type Part } from '../meaning';
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
    const words = (whose ? `${whose} year` : which)?.toLowerCase();
    return {
      resolve: (context) =>
        stated === undefined
          ? relative({ month: at, which: words, before: place.before }, partOf(part), context)
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

interface NamedMonth {
  readonly month: number;
  /** "last", "this coming", "next year". */
  readonly which: string | undefined;
  /** The text before it. */
  readonly before: string;
}

function relative(named: NamedMonth, part: Part | null, context: Context): Meaning {
  const { month } = named;
  const { published } = context;
  if (published === null) return unknownDate(`XXXX-${String(month).padStart(2, '0')}`);
  const year = yearOfNamed(named, published, context);
  return date({ unit: 'month', year, month }, 'relative', part, published);
}

function yearOfNamed({ month, which, before }: NamedMonth, published: Day, context: Context): number {
  const year = yearOf(published);
  const now = monthOf(published);
  if (which?.endsWith('year')) return year + (which.startsWith('last') ? -1 : which.startsWith('next') ? 1 : 0);
  if (which === undefined || which === 'this') return yearOfMonth(published, month, lookOf(before, context.tense()));
  if (/next|coming|following/.test(which)) return month > now ? year : year + 1;
  return month < now ? year : year - 1;
}
