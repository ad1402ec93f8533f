/** "now", "recently", "in the coming weeks": times that point only to the present, the past or the future. */
import { unknownDate } from '../meaning';
import { pattern } from '../pattern';
import type { Rule } from '../rule';
import { COUNT, UNIT } from '../../../english/words/time-words';

const reference = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', words: string, not?: RegExp): Rule => ({
  name: value.toLowerCase().replace('_', '-'),
  pattern: pattern(words),
  read: (_, { after }) => (not?.test(after) ? null : { resolve: () => unknownDate(value) }),
});

const UNITS = '(?:days|weeks|months|years|decades|times|centuries)';

export const present = reference(
  'PRESENT_REF',
  '(?:right now|just now|now|currently|at present|presently|nowadays|these days|at (?:the|this) moment|at this time)',
  /^\s+that\b|^['’]|^-/, // "now that", "now-closed"
);

export const past = reference(
  'PAST_REF',
  `(?:recently|lately|formerly|long ago|in the (?:recent |distant )?past|in the old days|(?:in )?recent ${UNITS}|${UNITS} ago)`,
  new RegExp(`^\\s+(?:${COUNT}|${UNIT}|few|several|many)\\b`.replaceAll(' ', '\\s'), 'i'), // "in the past few days" is a length
);

/** "hours before": but "hours before the vote" is before something that nothing here dates. */
export const earlier = reference(
  'PAST_REF',
  `(?:${UNITS}|hours|moments|minutes) (?:earlier|before)`,
  /^\s+[\p{L}\p{N}]/u,
);

export const future = reference(
  'FUTURE_REF',
  `(?:soon|in the (?:near |foreseeable |distant )?future|in the (?:coming|next) ${UNITS}|in ${UNITS} to come|in due course|one day soon|(?:hours|minutes|moments|${UNITS}) later)`,
  /^\s+(?:after|as|than)\b/i,
);
