/** Days, weeks and months where they are neither subject nor object. */
import type { Token } from '../types';
import type { NounPhrase } from './types';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const DAYS = words('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight');
const UNITS = words('minute hour day week month quarter year decade time morning afternoon evening night weekend');
const MONTHS = words('january february march april may june july august september october november december');
const TEMPORAL_OPENERS = words(
  'this that last next earlier later every each mere previous minutes hours days weeks months years',
);

/** "hour", "weekend". */
export const isTimeUnit = (token: Token | undefined): boolean => token !== undefined && UNITS.has(token.lemma);

/** "Tuesday", "last week", "hours" without a preposition say when, and are nobody's subject or object. */
export function isTemporal(tokens: readonly Token[], np: NounPhrase): boolean {
  const head = tokens[np.head];
  if (!head || np.pronoun) return false;
  return DAYS.has(head.norm) || (UNITS.has(head.lemma) && TEMPORAL_OPENERS.has(tokens[np.from]?.norm ?? ''));
}

/** Whether what a preposition governs is a time: "on Monday", "in March", "in 2019", "over the weekend". */
export function isTime(tokens: readonly Token[], np: NounPhrase): boolean {
  const head = tokens[np.head];
  if (!head || np.pronoun) return false;
  return DAYS.has(head.norm) || MONTHS.has(head.norm) || UNITS.has(head.lemma) || /^(?:1[5-9]|20)\d\d$/.test(head.norm);
}

/** "Norway Friday froze", "its demand today that", "Last week Norway": a time ends the phrase before it and begins none. */
export function isTimeBreak(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1]];
  if (DAYS.has(token.norm)) return !(after && (['NOUN', 'PROPN'].includes(after.pos) || /^['’]s?$/.test(after.norm)));
  if (opensWithDay(tokens, i)) return true;
  if (MONTHS.has(token.norm)) return before.pos === 'NOUN' && after?.pos === 'NUM';
  // "imposed on Norway nine years ago"
  if (token.pos === 'NUM' && before.pos === 'PROPN' && isTimeUnit(after)) return true;
  const saysWhen = DAYS.has(before.norm) || (before.pos === 'NOUN' && UNITS.has(before.norm));
  return saysWhen && token.pos === 'PROPN';
}

/** "On Monday police arrested", "On 3 March 40 dockers marched": a day that opens its sentence is no part of who acts then. */
function opensWithDay(tokens: readonly Token[], i: number): boolean {
  const normAt = (at: number): string => tokens[at]?.norm ?? '';
  const [token, last] = [tokens[i] as Token, normAt(i - 1)];
  let from = i - 1;
  while (DAYS.has(normAt(from)) || MONTHS.has(normAt(from)) || tokens[from]?.pos === 'NUM') from--;
  const opener = tokens[from - 1];
  const opens = opener === undefined || opener.pos === 'PUNCT' || opener.pos === 'CCONJ';
  if (from === i - 1 || normAt(from) !== 'on' || !opens || isTimeUnit(token) || MONTHS.has(token.norm)) return false;
  const isWhole = DAYS.has(last) || (from < i - 2 && (MONTHS.has(last) || MONTHS.has(normAt(i - 2))));
  // "On Monday 3 March", "On March 3 2031"
  const goesOn = token.pos === 'NUM' && (MONTHS.has(normAt(i + 1)) || /^(?:1[5-9]|20)\d\d$/.test(token.norm));
  return isWhole && !goesOn && ['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(token.pos);
}
