/** The dead, the injured and the missing: "killed 12 people", "left nine dead", "the death toll rose to 20". */
import { hedgeLength } from '../../../english/words/hedges';
import type { Syntax } from '../../syntax/types';
import type { Token } from '../../types';
import { numberAt, vagueAt } from './numbers';

export interface Toll {
  /** `12 dead`. */
  readonly value: string;
  /** Positions of its tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** The word that says what befell them. */
  readonly at: number;
}

/** What befell those counted, by the word that says so. */
const FATES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:dead|killed|kill|kills|killing|died|die|dies|dying|perished|drowned|deaths?|fatalit(?:y|ies)|lives|slain)$/,
    'dead',
  ],
  [/^(?:injured|injure|injures|injuring|wounded|wound|wounds|wounding|hurt|hurting|injuries)$/, 'injured'],
  [/^missing$/, 'missing'],
  [/^(?:displaced|homeless)$/, 'displaced'],
];
const fateOf = (word: string): string | null => FATES.find(([words]) => words.test(word))?.[1] ?? null;
/** What is done to people, so that whom it is done to comes after it in the active. */
const DOES = /^(?:kill(?:s|ed|ing)?|injur(?:e|es|ed|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?|displac(?:es?|ed|ing))$/;
const UNIT = /^(?:second|minute|hour|day|week|month|year|decade|time|percent|%|mile|kilometre|kilometer|km)$/;
/** Between those counted and their fate: "were reported", "have been", "also". */
const BETWEEN =
  /^(?:were|was|are|is|have|has|had|been|being|be|also|reported(?:ly)?|confirmed|feared|believed|found|still|left)$/;
/** Between the fate and the number, beside hedges. */
const BEFORE_NUMBER = /^(?:another|a|an|further)$/;

export function tollsIn(tokens: readonly Token[], syntax: Syntax): Toll[] {
  const tolls: Toll[] = [];
  const add = (toll: Toll | null) => {
    if (toll && !tolls.some((t) => t.from < toll.to && toll.from < t.to)) tolls.push(toll);
  };
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'toll') add(risenToll(tokens, i));
    else if (fateOf(word) !== null) add(countedBefore(tokens, syntax, i) ?? countedAfter(tokens, i));
  }
  return tolls;
}

/** "12 people were killed", "nine miners dead", "12 deaths": the number stands before. */
function countedBefore(tokens: readonly Token[], syntax: Syntax, at: number): Toll | null {
  if (isActive(syntax, at) || fateOf(tokens[at]?.norm ?? '') === null) return null;
  let i = at - 1;
  while (i > 0 && BETWEEN.test(tokens[i]?.norm ?? '')) i--;
  for (let steps = 0; i >= 0 && steps < 5; i--, steps++) {
    const token = tokens[i];
    if (!token || ['VERB', 'PUNCT', 'CCONJ', 'SCONJ', 'AUX', 'PRON'].includes(token.pos)) return null;
    const from = startOfNumber(tokens, i);
    const read = numberAt(tokens, from) ?? vagueAt(tokens, from);
    if (read) return tollOf(tokens, { from, to: Math.max(at + 1, read.to), at }, read);
    if (token.pos === 'ADP' && token.norm !== 'of') return null;
  }
  return null;
}

/** "killed at least 12 people", "claimed 12 lives": the number stands after. */
function countedAfter(tokens: readonly Token[], at: number): Toll | null {
  if (!DOES.test(tokens[at]?.norm ?? '')) return null;
  let i = at + 1;
  for (let steps = 0; steps < 3 && !numberAt(tokens, i); steps++) {
    const start = i;
    i += hedgeLength((k) => tokens[start + k]?.norm) || (BEFORE_NUMBER.test(tokens[i]?.norm ?? '') ? 1 : 0);
  }
  const read = numberAt(tokens, i) ?? vagueAt(tokens, i);
  return read ? tollOf(tokens, { from: i, to: read.to, at }, read) : null;
}

/** "the death toll from the floods has risen from 12 to 20": the last number that it "rises to" or "stands at". */
function risenToll(tokens: readonly Token[], at: number): Toll | null {
  const before = tokens[at - 1]?.norm ?? '';
  if (['injury', 'road', 'bridge', 'motorway'].includes(before)) return null;
  let found: Toll | null = null;
  for (let i = at + 1; i < Math.min(tokens.length, at + 16); i++) {
    if (/^[.;,]$/.test(tokens[i]?.norm ?? '')) break;
    const leads =
      /^(?:to|at|of|is|was|least|than|reached|reaches|hit|hits|passes|passed|tops|exceeds|nearly|about|around)$/;
    const read = leads.test(tokens[i - 1]?.norm ?? '') ? numberAt(tokens, i) : null;
    if (read && !isYear(tokens, i, read.to) && !UNIT.test(tokens[read.to]?.lemma ?? ''))
      found = { value: `${read.count} dead`, from: i, to: read.to, at };
  }
  return found;
}

function tollOf(
  tokens: readonly Token[],
  stretch: Omit<Toll, 'value'>,
  read: { readonly to: number; readonly count?: number; readonly words?: string },
): Toll | null {
  const { from, at } = stretch;
  const next = tokens[read.to];
  if (UNIT.test(next?.lemma ?? '') || /^(?:st|nd|rd|th|-)$/.test(next?.norm ?? '')) return null;
  // "12 of the injured" and "one in three" count a part
  if (read.words === undefined && /^(?:of|in|out|per)$/.test(next?.norm ?? '')) return null;
  if (isYear(tokens, from, read.to) || tokens[from - 1]?.norm === 'aged' || tokens[from - 1]?.norm === '$') return null;
  return { value: `${read.words ?? String(read.count)} ${fateOf(tokens[at]?.norm ?? '') ?? ''}`, ...stretch };
}

/** "in 2014 killed": a year counts nobody. */
const isYear = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 &&
  /^(?:19|20)\d\d$/.test(tokens[from]?.norm ?? '') &&
  /^(?:in|since|of|by|until|from|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    tokens[from - 1]?.norm ?? '',
  );

/** "12 soldiers killed 30 rebels": who kills is not counted with the killed. */
const isActive = (syntax: Syntax, at: number): boolean => {
  const verb = syntax.verbs.find((v) => v.main === at);
  return verb !== undefined && !verb.passive && verb.object !== null && verb.object.from >= at;
};

/** The first token of the number that a token ends or belongs to. */
function startOfNumber(tokens: readonly Token[], i: number): number {
  let from = i;
  for (let k = i; k >= Math.max(0, i - 5); k--) {
    const read = numberAt(tokens, k) ?? vagueAt(tokens, k);
    if (read && read.to > i) from = k;
  }
  return from;
}
