/** Days, weeks and months where they are neither subject nor object. */
import type { Token } from '../types';
import type { NounPhrase } from './types';

const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/;
const UNITS = /^(?:minute|hour|day|week|month|quarter|year|decade|time|morning|afternoon|evening|night|weekend)$/;
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const TEMPORAL_OPENERS =
  /^(?:this|that|last|next|earlier|later|every|each|mere|previous|minutes|hours|days|weeks|months|years)$/;

/** "Tuesday", "last week", "hours" without a preposition say when, and are nobody's subject or object. */
export function isTemporal(tokens: readonly Token[], np: NounPhrase): boolean {
  const head = tokens[np.head];
  if (!head || np.pronoun) return false;
  return DAYS.test(head.norm) || (UNITS.test(head.lemma) && TEMPORAL_OPENERS.test(tokens[np.from]?.norm ?? ''));
}

/** Whether what a preposition governs is a time: "on Monday", "in March", "in 2019", "over the weekend". */
export function isTime(tokens: readonly Token[], np: NounPhrase): boolean {
  const head = tokens[np.head];
  if (!head || np.pronoun) return false;
  return (
    DAYS.test(head.norm) || MONTHS.test(head.norm) || UNITS.test(head.lemma) || /^(?:1[5-9]|20)\d\d$/.test(head.norm)
  );
}

/** "Norway Friday froze", "its demand today that", "Last week Norway": a time ends the phrase before it and begins none. */
export function isTimeBreak(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1]];
  if (DAYS.test(token.norm)) return !(after && (['NOUN', 'PROPN'].includes(after.pos) || /^['’]s?$/.test(after.norm)));
  if (MONTHS.test(token.norm)) return before.pos === 'NOUN' && after?.pos === 'NUM';
  const saysWhen = DAYS.test(before.norm) || (before.pos === 'NOUN' && UNITS.test(before.norm));
  return saysWhen && token.pos === 'PROPN';
}
