/** What joins the words of one name: particles ("de Klerk"), hyphens ("Jean-Claude"), "&", and the number of a model. */
import { nounSenses } from '../../english/lexicon/nouns';
import type { NounPhrase } from '../syntax/types';
import type { Token } from '../types';
import { isGivenName } from '../../english/world/given-names';
import { placeNamed } from '../../english/world/named';

const PARTICLES = new Set("de del della der den van von zu bin ibn al el la le du da dos di ' 's . &".split(' '));
/** Particles that a hyphen joins to the name: "al-Rashid", "Abd-el-Krim". */
const ARTICLES = new Set('abu al an ar as ash at az bint el es ould ul ur'.split(' '));
const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';
const glued = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

/** How many tokens from `at` on go with the name that began at `from`, a name word among them being the last; 0 for none. */
export function joinsName(tokens: readonly Token[], at: number, from: number, np: NounPhrase): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return 0;
  if (token.pos === 'NUM') return isModel(tokens, at, from) ? modelLength(tokens, at) : 0;
  if (at + 1 >= np.to && !isHyphen(token)) return 0;
  if (ARTICLES.has(token.norm) && isHyphen(next) && tokens[at + 2]?.capital) return 3;
  if (isHyphen(token)) {
    if (!next?.capital) return endsInSyllable(tokens, at, from) ? 2 : 0;
    if (ARTICLES.has(next.norm) && isHyphen(tokens[at + 2]) && tokens[at + 3]?.capital) return 4;
    return joinsTwo(tokens, at, from, np) ? 2 : 0;
  }
  const last = PARTICLES.has(next?.norm ?? '') ? at + 2 : at + 1;
  return PARTICLES.has(token.norm) && last < np.to && tokens[last]?.capital ? last + 1 - at : 0;
}

/** "al-Rashid said": the article before the first name word, when a hyphen ties it to it. */
export const particleBefore = (tokens: readonly Token[], i: number, start: number): number =>
  i - 2 >= start && isHyphen(tokens[i - 1]) && ARTICLES.has(tokens[i - 2]?.norm ?? '') ? i - 2 : i;

/** A hyphen joins a name ("Jean-Pierre", "Rolls-Royce"), but not two parties ("the Berg-Dunn talks", "US-Norway talks"). */
function joinsTwo(tokens: readonly Token[], at: number, from: number, np: NounPhrase): boolean {
  const [left, right] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (placeNamed(`${left}-${right}`)) return true;
  if (placeNamed(left) || placeNamed(right)) return false;
  if (at - 1 > from || tokens[at + 2]?.capital) return true;
  const head = tokens[np.head];
  return np.head === at + 1 || (head !== undefined && nounSenses(head.lemma).length === 0);
}

/** "Kim Jong-un": a short syllable in small letters; not "a Steve Jobs-run firm". */
function endsInSyllable(tokens: readonly Token[], at: number, from: number): boolean {
  const [syllable, after] = [tokens[at + 1], tokens[at + 2]];
  return (
    at - 1 > from &&
    glued(tokens[at - 1], tokens[at]) &&
    glued(tokens[at], syllable) &&
    /^[a-z]{2,4}$/.test(syllable?.text ?? '') &&
    !/^(?:era|led|made|run|held|wide|free|bred|born|like)$/.test(syllable?.text ?? '') &&
    !['NOUN', 'PROPN'].includes(after?.pos ?? '')
  );
}

/** "Falcon 9", "Model 3": a bare number after a name of a thing; not after a place, a person or before a measure. */
function isModel(tokens: readonly Token[], at: number, from: number): boolean {
  const number = tokens[at] as Token;
  const before = tokens[at - 1]?.text ?? '';
  return (
    /^\d+(?:\.\d+)?$/.test(number.text) &&
    at === from + 1 &&
    !isGivenName(before) &&
    !placeNamed(before) &&
    !/^(?:%|percent|per|million|billion|thousand|hundred|-|‑|–|:|\/|a\.m\.|p\.m\.)$/.test(tokens[at + 1]?.norm ?? '')
  );
}

/** "3GS" is a number and the letters glued to it. */
const modelLength = (tokens: readonly Token[], at: number): number =>
  glued(tokens[at], tokens[at + 1]) && /^\p{L}{1,3}$/u.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
