/** "morning", "late at night", "in the early hours": a time only beside a date ("Tuesday evening"), or with its own preposition. */
import { pattern } from '../pattern';
import type { Rule } from '../rule';

const TIMES: Readonly<Record<string, string>> = {
  morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI', hours: 'TMO', dawn: 'TMO', dusk: 'TEV', lunchtime: 'TMI',
}; // prettier-ignore

export const partOfDay: Rule = {
  name: 'part-of-day',
  pattern: pattern(
    '(?:(?:early|late|mid)(?:-| ))?(?<in>at |in the (?:early |late )?)?(?:the )?(?:early |late )?(?:(?<part>morning|afternoon|evening|night|lunchtime)|(?:early|small) (?<hours>hours))(?: hours)?',
  ),
  read({ in: preposition, part, hours }, { after }) {
    if (/^['’]s|^[-‐]/.test(after)) return null; // "morning's", "night-time"
    const name = (part ?? hours ?? '').toLowerCase();
    return { clock: { time: TIMES[name] ?? 'TDT', alone: preposition !== undefined } };
  },
};
