/** "today", "yesterday", "the day after tomorrow", "this morning", "last night": counted from publication. */
import { date, timeOn, unknownDate } from '../meaning';
import { pattern } from '../pattern';
import { dayPoint } from '../point';
import type { Rule } from '../rule';

const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI', tonight: 'TNI',
}; // prettier-ignore

export const relativeDay: Rule = {
  name: 'relative-day',
  pattern: pattern(
    '(?:the day (?<beyond>before|after) (?<far>yesterday|tomorrow)|(?:(?:earlier|early|later|late) )?(?:(?<day>yesterday|today|tonight|tomorrow)|(?<which>this|last) (?<part>morning|afternoon|evening|night)))',
  ),
  read({ beyond, far, day, which, part }, place) {
    // newspapers: "USA Today"
    if (/^T/.test(day ?? '') && /\p{Lu}\p{L}{0,40}\s{1,40}$/u.test(place.before)) return null;
    const name = (day ?? far ?? part ?? '').toLowerCase();
    const offset =
      (OFFSETS[name] ?? (which?.toLowerCase() === 'last' ? -1 : 0)) + (beyond ? (/before/i.test(beyond) ? -1 : 1) : 0);
    const time = PARTS[name];
    return {
      resolve({ published }) {
        const at = published === null ? unknownDate('XXXX-XX-XX') : date(dayPoint(published + offset), 'relative');
        return time === undefined ? at : timeOn(at, { time, alone: true });
      },
    };
  },
};
