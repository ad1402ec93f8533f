import type { Token } from '../types';
import { isPersonNoun } from '../../english/lexicon/party-nouns';

/** "son-in-law", "vice-president": the hyphenated compound in which a word stands, and where it ends. */
export function compoundAt(tokens: readonly Token[], at: number): { to: number; lemma: string } {
  const hyphen = (i: number) => tokens[i]?.text === '-' || tokens[i]?.text === '‑';
  if (!hyphen(at - 1) && !hyphen(at + 1)) return { to: at + 1, lemma: tokens[at]?.lemma ?? '' };
  let [from, to] = [at, at + 1];
  while (from > 1 && hyphen(from - 1)) from -= 2;
  while (hyphen(to) && to + 1 < tokens.length) to += 2;
  const joined = tokens
    .slice(from, to)
    .map((t) => t.norm)
    .join('');
  return to === from + 1 || !isPersonNoun(joined)
    ? { to: at + 1, lemma: tokens[at]?.lemma ?? '' }
    : { to, lemma: joined };
}
