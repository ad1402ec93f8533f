/** Offices of several words, in which a capital begins no name: "Prime Minister", "Secretary of State", "Minister for Trade". */
import { startsCapital } from '../tokens/capitals';
import type { Token } from '../types';
import { placeNamed } from '../../english/world/named';
import { isListedPerson, isPersonNoun } from '../../english/lexicon/party-nouns';

/** What ministers and secretaries are in charge of, first words; lower case. From general knowledge of governments. */
const CHARGES = new Set(
  (
    'administration affairs assistant agriculture antiquities aviation awqaf budget business climate commerce communications ' +
    'competition culture defence deputy defense development economic economics economy education employment energy enlargement ' +
    'enterprise environment equality europe european exterior families finance fisheries food foreign forestry health ' +
    'higher home homeland housing immigration industry information infrastructure integration intelligence interior ' +
    'government international investment justice labor labour mines national natural oil pensions petroleum planning police public ' +
    'religious science security social sport sports staff state technology tourism trade transport transportation ' +
    'treasury veterans vice war water welfare women work works youth'
  ).split(' '),
);
const HOLDERS = new Set(
  'head heads minister ministers secretary secretaries undersecretary commissioner director directors chief chiefs'.split(
    ' ',
  ),
);

/** As printed: a sentence's first word may have been lowered for the tagger. */
const isCapital = (token: Token | undefined): boolean => token !== undefined && startsCapital(token.text);

/**
 * Where an office that begins at `i` ends, or null: "Foreign Minister" in "Foreign Minister Ada Berg". Only offices of more
 * than one word count, and only before their last word.
 */
export function officeEnd(tokens: readonly Token[], i: number): number | null {
  if (!isCapital(tokens[i]) || placeNamed(tokens[i]?.text ?? '')) return null;
  let words = '';
  for (let j = i; j < Math.min(tokens.length, i + 4); j++) {
    const token = tokens[j] as Token;
    if (!isCapital(token) && token.norm !== 'and' && token.norm !== '&') return null;
    words += (words && ' ') + token.norm;
    if (j === i) continue;
    if (isPersonNoun(words) && isListedPerson(words)) return j + 1;
    if (HOLDERS.has(token.norm) && CHARGES.has(tokens[i]?.norm ?? '')) return j + 1;
  }
  return null;
}

/** Where "Secretary of State" or "Minister for Trade and Industry" that begins at `i` ends, or null. */
export function chargeEnd(tokens: readonly Token[], i: number): number | null {
  if (!HOLDERS.has(tokens[i]?.norm ?? '')) return null;
  const link = tokens[i + 1]?.norm;
  if (link !== 'of' && link !== 'for') return null;
  let j = i + 2;
  if (tokens[j]?.norm === 'the') j++;
  const first = j;
  while (
    (CHARGES.has(tokens[j]?.norm ?? '') && tokens[j]?.capital) ||
    (j > first && /^(?:and|&|,)$/.test(tokens[j]?.norm ?? '') && CHARGES.has(tokens[j + 1]?.norm ?? ''))
  )
    j++;
  return j > first ? j : null;
}
