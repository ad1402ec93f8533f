/** Where names begin and end: runs of capitalised words inside noun phrases, split at titles, offices and nationalities. */
import { nounSenses } from '../lexicon/nouns';
import { isGroupNoun, isListedPerson, isOrganizationNoun, isPersonNoun, isTitle } from './words';
import { placeNamed } from '../world/named';
import type { NounPhrase, TokenRange } from '../syntax/types';
import type { Token } from '../types';

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;
const startsCapital = (token: Token | undefined): boolean => token?.capital === true;
const LINKS = /^(?:of|for|de|del|della|der|van|von|bin|ibn|al|el|la|le|du|da|dos|di|and|&|the|on|-|‑|'|’|\.)$/i;
/** Links at home inside person names; the rest only join the names of organisations. */
const PARTICLES = /^(?:de|del|della|der|van|von|bin|ibn|al|el|la|le|du|da|dos|di|-|‑|'|’|\.|&)$/i;

/** The names in a noun phrase, in text order, as ranges of tokens. */
export function nameSpans(tokens: readonly Token[], np: NounPhrase): TokenRange[] {
  const spans: TokenRange[] = [];
  let i = np.from;
  while (i < np.to) {
    if (!isNameWord(tokens, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < np.to) {
      if (isNameWord(tokens, to) && !splitsBefore(tokens, to, i)) to++;
      else if (
        PARTICLES.test(tokens[to]?.text ?? '') &&
        to + 1 < np.to &&
        isNameWord(tokens, to + 1) &&
        joined(tokens, to, i)
      )
        to += 2;
      else break;
    }
    const from = opensSentence(tokens, i - 1) ? i - 1 : i;
    if (!beforeDemonym(tokens, to)) spans.push({ from, to });
    i = to;
  }
  return spans;
}

/** "Bank of England", "Ministry for Foreign Affairs": a head of an organisation, "of", and a name right after the phrase. */
export function extendOverOf(tokens: readonly Token[], span: TokenRange): TokenRange {
  const head = tokens[span.to - 1];
  const link = tokens[span.to];
  if (!head || !link || !/^(?:of|for)$/.test(link.norm) || !isOrganizationNoun(head.norm)) return span;
  let from = span.to + 1;
  if (tokens[from]?.norm === 'the') from++;
  if (!startsCapital(tokens[from]) || !isNameWord(tokens, from)) return span;
  let to = from + 1;
  while (
    isNameWord(tokens, to) ||
    (LINKS.test(tokens[to]?.text ?? '') &&
      /^(?:and|&)$/.test(tokens[to]?.norm ?? '') &&
      isNameWord(tokens, to + 1) &&
      isOrganizationNoun(head.norm) &&
      !placeNamed(tokens[from]?.text ?? ''))
  )
    to++;
  return { from: span.from, to };
}

function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !startsCapital(token) || CALENDAR.test(token.text)) return false;
  if (token.pos === 'PROPN') return !isTitle(token.norm);
  // a common noun in capitals belongs to the name that it closes: "Trade Ministry", "Labour Party"
  const inName = startsCapital(tokens[i - 1]) && tokens[i - 1]?.pos === 'PROPN';
  return (
    (token.pos === 'NOUN' || token.pos === 'ADJ') &&
    (isOrganizationNoun(token.norm) ? inName || startsCapital(tokens[i + 1]) : inName && !isPersonNoun(token.lemma)) &&
    !isTitle(token.norm)
  );
}

/** "Al Jazeera said": a sentence's first word was lowered for tagging; a noun right before a name may be part of it. */
function opensSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (i !== 0 || !token || token.pos !== 'NOUN' || !/^\p{Lu}/u.test(token.text)) return false;
  const ordinary =
    isPersonNoun(token.lemma) || isPersonNoun(token.norm) || isGroupNoun(token.norm) || isTitle(token.norm);
  return !ordinary && token.norm === token.lemma && nounSenses(token.lemma).length === 0;
}

/** "Franco-" in "the Franco-British plan" is half of an adjective. */
const beforeDemonym = (tokens: readonly Token[], i: number): boolean =>
  /^[-‑–]$/.test(tokens[i]?.text ?? '') &&
  placeNamed(tokens[i + 1]?.text ?? '')?.match === 'demonym' &&
  !placeNamed(tokens[i - 1]?.text ?? '');

/** A hyphen joins a name ("Jean-Pierre"), but not two parties ("Putin-Trump meeting", "US-Russia talks"). */
function joined(tokens: readonly Token[], at: number, from: number): boolean {
  const link = tokens[at]?.text ?? '';
  if (!/^[-‑]$/.test(link)) return true;
  const [left, right] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (placeNamed(left) || placeNamed(right)) return false;
  return at - 1 > from || startsCapital(tokens[at + 2]);
}

/** "British Prime Minister X", "Russian Y": an office or a nationality ends the name before it. */
function splitsBefore(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i] as Token;
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
