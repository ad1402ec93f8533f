/** "summer 2016", "late last winter", "this spring", "the autumn of 1989". */
import { monthOf, yearOf, type Day } from '../calendar';
import { date, PART, partOf, unknownDate } from '../meaning';
import { pattern } from '../pattern';
import type { Season } from '../point';
import type { Rule, Tense } from '../rule';
import { HYPHEN, YEAR } from '../../../english/words/time-words';

const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
const ORDER: readonly Season[] = ['WI', 'SP', 'SU', 'FA'];

export const season: Rule = {
  name: 'season',
  pattern: pattern(
    `(?:(?<part>${PART})${HYPHEN})?(?:(?<which>last|next|this|this past|this coming|the previous|the following) )?` +
      `(?<season>spring|summer|autumn|fall|winter)(?:(?: of|,)? (?<year>${YEAR})(?![\\d:]))?`,
  ),
  read({ part, which, season: name = '', year }, place) {
    const at = SEASONS[name.toLowerCase()];
    if (!at || (year === undefined && which === undefined)) return null;
    // "this fall in prices", "last spring in the clock", "next Winter Olympics"
    if (year === undefined && /^\s+(?:in|of|from)\b/i.test(place.after) && /fall|spring/i.test(name)) return null;
    if (/^\s+\p{Lu}/u.test(place.after) && /^\p{Lu}/u.test(name)) return null;
    if (year !== undefined) {
      return { resolve: () => date({ unit: 'season', year: Number(year), season: at }, 'stated', partOf(part)) };
    }
    const direction = which?.toLowerCase() ?? 'this';
    return {
      resolve({ published, tense }) {
        if (published === null) return unknownDate(`XXXX-${at}`);
        const point = { unit: 'season', year: seasonYear(published, at, direction, tense()), season: at } as const;
        return date(point, 'relative', partOf(part), published);
      },
    };
  },
};

/** Seasons counted in a row, four a year from the winter that began in December: January 2025 lies in 2024-WI. */
function seasonYear(published: Day, season: Season, which: string, tense: Tense | null): number {
  const now = Math.floor((yearOf(published) * 12 + monthOf(published)) / 3); // … 0 winter, 1 spring, 2 summer, 3 autumn
  const offset = (ORDER.indexOf(season) - (now % 4) + 4) % 4; // the next such season, 0 where it is now
  const ended = offset > 0;
  let at = now + offset;
  if (/last|previous/.test(which) || (/past/.test(which) && ended)) at -= 4;
  else if (/next|coming|following/.test(which)) at += offset === 0 ? 4 : 0;
  else if (tense === 'past' && ended) at -= 4;
  return Math.floor(at / 4) - (season === 'WI' ? 1 : 0);
}
