/** "3 p.m.", "10:30 GMT", "at 22:30", "noon", "seven o'clock": without a day beside it, on the day last spoken of. */
import { pattern } from '../pattern';
import type { Rule } from '../rule';
import { COUNT, countOf, ZONES } from '../../../english/words/time-words';

/** A zone's name is part of the words; the time stays wall time, since a graph has one zone and no text names it. */
const ZONE = `(?: ?\\(?(?:${ZONES}|local time|Eastern(?: time)?|Pacific(?: time)?|hours|hrs)(?: ?[+-]\\d{1,2})?\\)?)`;

const HALF = '(?<half>[ap])(?:\\.\\s?m\\.?|m\\.?(?= )|m)';
const at = (hour: number, minute: string | undefined): string => `T${String(hour).padStart(2, '0')}:${minute ?? '00'}`;

export const twelveHour: Rule = {
  name: 'twelve-hour',
  pattern: pattern(`(?<![\\d:.])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?${HALF}${ZONE}?`),
  read({ hour, minute, half }) {
    const twelve = Number(hour) % 12;
    return { clock: { time: at(half?.toLowerCase() === 'p' ? twelve + 12 : twelve, minute), alone: true } };
  },
};

/** 2:30 may be a score, a ratio, a verse or a length: it needs a zone, a preposition of time, or a date beside it. */
const CUE =
  /\b(?:at|by|from|until|till|before|after|around|about|since|between|past|and|to|the|approximately|exactly)\s+$/i;

export const twentyFourHour: Rule = {
  name: 'twenty-four-hour',
  pattern: pattern(
    `(?<![\\d:.,-])(?:(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?<zone>${ZONE})?|(?<h4>[01]\\d|2[0-3])(?<m4>[0-5]\\d)(?<z4>${ZONE}))(?![:.]\\d)`,
  ),
  read({ hour, minute, zone, h4, m4 }, { before }) {
    const alone = zone !== undefined || h4 !== undefined || CUE.test(before);
    return { clock: { time: at(Number(hour ?? h4), minute ?? m4), alone } };
  },
};

export const noon: Rule = {
  name: 'noon',
  pattern: pattern('(?:12 )?(?<name>noon|midday|midnight)'),
  read({ name = '' }, { before }) {
    const time = name.toLowerCase() === 'midnight' ? 'T24:00' : 'T12:00';
    return { clock: { time, alone: CUE.test(before) && !/\bthe\s+$/i.test(before) } };
  },
};

export const oClock: Rule = {
  name: "o'clock",
  pattern: pattern(`(?<count>${COUNT}) o['’] ?clock(?: in the (?<part>morning|afternoon|evening))?`),
  read({ count = '', part }) {
    const hour = countOf(count);
    if (hour === null || hour < 1 || hour > 12) return null;
    const later = part !== undefined && !/morning/i.test(part);
    return {
      clock: {
        time: at((hour % 12) + (later || (part === undefined && hour === 12) ? 12 : 0), undefined),
        alone: true,
      },
    };
  },
};
