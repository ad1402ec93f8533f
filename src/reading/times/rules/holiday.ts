/** Days whose date is fixed and the same wherever English news is written; movable and national ones are not read. */
import { dayFrom } from '../calendar';
import { yearlyDay } from '../direction';
import { date, unknownDate } from '../meaning';
import { pattern } from '../pattern';
import { dayPoint } from '../point';
import type { Rule } from '../rule';
import { YEAR } from '../../../english/words/time-words';

/** Name → month and day. */
const DAYS: readonly (readonly [RegExp, number, number])[] = [
  [/^christmas eve/i, 12, 24],
  [/^christmas/i, 12, 25],
  [/^boxing/i, 12, 26],
  [/^new year['’]?s eve/i, 12, 31],
  [/^new year/i, 1, 1],
  [/^valentine/i, 2, 14],
  [/^halloween/i, 10, 31],
];

export const holiday: Rule = {
  name: 'holiday',
  pattern: pattern(
    `(?<name>Christmas(?: Day| Eve)?|Boxing Day|New Year['’]?s (?:Day|Eve)|Valentine['’]?s Day|Halloween)(?:,? (?<year>${YEAR}))?`,
  ),
  read({ name = '', year }, { before, after }) {
    const [, month, day] = DAYS.find(([words]) => words.test(name)) ?? [];
    if (month === undefined || day === undefined) return null;
    if (/(?<!^)\p{Lu}\p{Ll}+\s+$/u.test(before)) return null; // somebody's surname
    if (/^christmas$/i.test(name) && /^\s+(?:Island|\p{Ll}+s?\b(?<!\b(?:and|or|but|was|is|in|this)))/u.test(after))
      return null; // "Christmas trees"
    return {
      resolve({ published, tense }) {
        const at = year
          ? dayFrom(Number(year), month, day)
          : published === null
            ? null
            : yearlyDay(published, month, day, tense());
        return at === null
          ? unknownDate(`XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
          : date(dayPoint(at), year ? 'stated' : 'relative');
      },
    };
  },
};
