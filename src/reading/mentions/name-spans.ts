/** Where names begin and end: runs of capitalised words inside noun phrases, split at titles, offices and nationalities. */
import { startsCapital as isCapital } from '../tokens/capitals';
import { nounSenses } from '../../english/lexicon/nouns';
import { speaks } from '../../english/lexicon/verbs';
import type { NounPhrase, TokenRange } from '../syntax/types';
import type { Token } from '../types';
import { isGivenName } from '../../english/world/given-names';
import { placeNamed } from '../../english/world/named';
import { ZONES } from '../../english/words/time-words';
import { joinsName, particleBefore } from './name-links';
import { chargeEnd, officeEnd } from '../syntax/portfolio';
import {
  isGroupNoun,
  isListedOffice,
  isListedPerson,
  isOrganizationNoun,
  isPersonNoun,
  isTitle,
} from '../../english/lexicon/party-nouns';

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;
const startsCapital = (token: Token | undefined): boolean => token?.capital === true;
const HYPHENS = new Set(['-', '‑', '–']);
const isHyphen = (token: Token | undefined): boolean => token !== undefined && HYPHENS.has(token.text);

/** The names in a noun phrase, in text order, as ranges of tokens. */
export function nameSpans(tokens: readonly Token[], np: NounPhrase): TokenRange[] {
  const spans: TokenRange[] = [];
  // the rest of "the Head of State"
  if (np.from > 1 && (chargeEnd(tokens, np.from - 2) ?? 0) >= np.to) return spans;
  let i = np.from;
  while (i < np.to) {
    const charge = chargeEnd(tokens, i);
    const office = officeEnd(tokens, i) ?? charge;
    // "the Head of State": the phrase ends before its "of"
    if (office !== null && (office <= np.to || charge !== null)) {
      i = Math.min(office, np.to);
      continue;
    }
    if (!isNameWord(tokens, i)) {
      if (opensClauseAlone(tokens, i, np)) spans.push({ from: i, to: i + 1 });
      i++;
      continue;
    }
    const to = endOfName(tokens, i, np);
    const from = opensSentence(tokens, i - 1) ? i - 1 : particleBefore(tokens, i, np.from);
    if (!beforeDemonym(tokens, to)) spans.push({ from, to });
    i = to;
  }
  return spans;
}

function endOfName(tokens: readonly Token[], from: number, np: NounPhrase): number {
  let to = from + 1;
  while (to < np.to) {
    const length = joinsName(tokens, to, from, np);
    if (isSurname(tokens, to)) to++;
    else if (isNameWord(tokens, to)) {
      if (splitsBefore(tokens, to, from) || officeEnd(tokens, to) !== null) break;
      to++;
    } else if (length > 0) to += length;
    else break;
  }
  return to;
}

/** "Bank of England", "Ministry for Foreign Affairs": a head of an organisation, "of", and a name right after the phrase. */
export function extendOverOf(tokens: readonly Token[], span: TokenRange): TokenRange {
  const head = tokens[span.to - 1];
  const link = tokens[span.to];
  if (!head || !link || (link.norm !== 'of' && link.norm !== 'for')) return span;
  const whole = endSpelledOut(tokens, span);
  if (whole !== null) return { from: span.from, to: whole };
  let from = span.to + 1;
  if (tokens[from]?.norm === 'the') from++;
  if (!startsCapital(tokens[from]) || !isNameWord(tokens, from)) return span;
  if (!isOrganizationNoun(head.norm)) return extendOverState(tokens, span, from);
  const ofPlace = placeNamed(tokens[from]?.text ?? '') !== null;
  let to = from + 1;
  while (
    isNameWord(tokens, to) ||
    (!ofPlace && /^(?:and|&)$/.test(tokens[to]?.norm ?? '') && isNameWord(tokens, to + 1))
  )
    to++;
  return { from: span.from, to };
}

/** "Union for the Total Freedom of Vale (UTFV)": initials in brackets prove a long name. Its end, or null. */
function endSpelledOut(tokens: readonly Token[], span: TokenRange): number | null {
  let to = span.to;
  while (
    to < span.to + 14 &&
    (startsCapital(tokens[to]) || /^(?:of|for|the|and|&|in|on|-)$/.test(tokens[to]?.norm ?? ''))
  )
    to++;
  const short = tokens[to + 1];
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !short || !/^\p{Lu}{3,}$/u.test(short.text))
    return null;
  const initials = tokens
    .slice(span.from, to)
    .filter(startsCapital)
    .map((t) => t.text.charAt(0));
  let matched = 0;
  for (const initial of initials) if (initial === short.text.charAt(matched)) matched++;
  return matched >= initials.length - 1 ? to : null;
}

/** "Kingdom of Norway", "Isle of Man": one name where the map knows it as one. */
function extendOverState(tokens: readonly Token[], span: TokenRange, from: number): TokenRange {
  for (let to = from + 1; to <= from + 3 && startsCapital(tokens[to - 1]); to++) {
    const words = tokens.slice(span.from, to).map((t) => t.text);
    if (placeNamed(words.join(' '))) return { from: span.from, to };
  }
  return span;
}

/** "General Motors", "Major League": a title before what ends a body's name, and no person's. */
const opensBody = (tokens: readonly Token[], i: number): boolean => {
  const end = endOfRun(tokens, i + 1);
  return end > i + 1 && [tokens[i + 1], tokens[end - 1]].some((t) => isOrganizationNoun(t?.norm ?? ''));
};

function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !startsCapital(token) || CALENDAR.test(token.text) || isUnit(tokens, i) || isZone(tokens, i))
    return false;
  if (token.pos === 'PROPN') return (!isTitle(token.norm) || opensBody(tokens, i)) && !isOfficeBeforeName(tokens, i);
  if (placeNamed(token.text)?.match === 'demonym') return true;
  // a common noun in capitals belongs to the name that it closes: "Trade Ministry", "Labour Party"
  const inName = startsCapital(tokens[i - 1]) && tokens[i - 1]?.pos === 'PROPN';
  if (token.pos === 'NOUN' && opensName(tokens, i)) return true;
  return (
    (token.pos === 'NOUN' || token.pos === 'ADJ') &&
    (isOrganizationNoun(token.norm) ? inName || startsCapital(tokens[i + 1]) : inName && !isPersonNoun(token.lemma)) &&
    !isTitle(token.norm)
  );
}

/** "Chairman Ada Berg", but not "Ada Speaker": an office in capitals with a name after it and none before it. */
const isOfficeBeforeName = (tokens: readonly Token[], i: number): boolean =>
  isListedOffice(tokens[i]?.norm ?? '') && startsCapital(tokens[i + 1]) && tokens[i + 1]?.pos === 'PROPN' &&
  !isGivenName(tokens[i - 1]?.norm ?? ''); // prettier-ignore

/** "12:00 UTC", "3 p.m. GMT": what a clock shows, and nobody. */
const isZone = (tokens: readonly Token[], i: number): boolean =>
  ZONE.test(tokens[i]?.text ?? '') && /\d$|^[ap]\.?m\.?$|^[.(]$/i.test(tokens[i - 1]?.text ?? '');
const ZONE = new RegExp(`^(?:${ZONES})$`);

/** "16GB" and "3G" are tokens of a number and its unit. */
const isUnit = (tokens: readonly Token[], i: number): boolean =>
  UNIT.test(tokens[i]?.text ?? '') || (tokens[i - 1]?.pos === 'NUM' && tokens[i - 1]?.end === tokens[i]?.start);
const UNIT = /^(?:\d+(?:[KMGT]i?B|[KMG]?Hz|[kMGT]?W)|[2-6]G)$/;

/** "Stephen King", "James Baker": after a given name, what closes the name is no office. */
const isSurname = (tokens: readonly Token[], i: number): boolean =>
  startsCapital(tokens[i]) &&
  tokens[i]?.pos === 'PROPN' &&
  isPersonWord(tokens[i] as Token) &&
  isGivenName(tokens[i - 1]?.norm ?? '') &&
  !placeNamed(tokens[i - 1]?.text ?? '') &&
  !(startsCapital(tokens[i + 1]) && tokens[i + 1]?.pos === 'PROPN');

/** "Al Jazeera said": a sentence's first word was lowered for tagging; a noun right before a name may be part of it. */
const opensSentence = (tokens: readonly Token[], i: number): boolean => i === 0 && couldBeName(tokens[i]);

/** "met Park Soo": a capital of mid-sentence that the tagger takes for a noun, before one that it takes for a name. */
const opensName = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && couldBeName(tokens[i]) && startsCapital(tokens[i + 1]) && tokens[i + 1]?.pos === 'PROPN' &&
  !isOrganizationNoun(tokens[i]?.norm ?? ''); // prettier-ignore

/** "Target said", "Oracle President Ada Berg": a lowered first word that speaks or has officers is a name after all. */
function opensClauseAlone(tokens: readonly Token[], i: number, np: NounPhrase): boolean {
  if (!opensSentence(tokens, i) || isOrganizationNoun(tokens[i]?.norm ?? '')) return false;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (np.head === i) return next.pos === 'VERB' && speaks(next.lemma);
  return startsCapital(next) && (isTitle(next.norm) || isListedPerson(next.norm) || officeEnd(tokens, i + 1) !== null);
}

function couldBeName(token: Token | undefined): boolean {
  if (token?.pos !== 'NOUN' || !isCapital(token.text) || CALENDAR.test(token.text)) return false;
  const ordinary =
    isPersonNoun(token.lemma) || isPersonNoun(token.norm) || isGroupNoun(token.norm) || isTitle(token.norm);
  return !ordinary && token.norm === token.lemma && nounSenses(token.lemma).length === 0;
}

/** "Franco-" in "the Franco-British plan" is half of an adjective. */
const beforeDemonym = (tokens: readonly Token[], i: number): boolean =>
  isHyphen(tokens[i]) &&
  placeNamed(tokens[i + 1]?.text ?? '')?.match === 'demonym' &&
  !placeNamed(tokens[i - 1]?.text ?? '');

/** "British Prime Minister X", "Russian Y": an office or a nationality ends the name before it. */
/** Words of the longest name of a place. */
const LONGEST_PLACE = 6;

function splitsBefore(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i] as Token;
  // a run of names without end is no place, and its beginnings would fill what is remembered of places
  if (i - from > LONGEST_PLACE) return isPersonWord(word);
  const soFar = tokens
    .slice(from, i)
    .map((t) => t.text)
    .join(' ');
  if (placeNamed(soFar)?.match === 'demonym')
    return isPersonWord(word) || !isOrganizationNoun(tokens[endOfRun(tokens, i) - 1]?.norm ?? '');
  return isPersonWord(word);
}
/** Names may end like nouns of agents ("Miller"): of a name only listed words count. */
const isPersonWord = (token: Token): boolean =>
  isTitle(token.norm) || (token.pos === 'PROPN' ? isListedPerson(token.norm) : isPersonNoun(token.lemma));

function endOfRun(tokens: readonly Token[], from: number): number {
  let i = from;
  while (startsCapital(tokens[i])) i++;
  return i;
}
