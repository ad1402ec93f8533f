/**
 * Which capitals mean a name. A sentence's first word and a headline's every word are capitalised anyway. The document itself is the
 * evidence: a word seen capitalised in mid-sentence is a name, one seen in lower case is not, and one seen in neither is looked up.
 */
import { isHead, isShouted, isTitleCase, startsCapital, WORD } from './capitals';
import type { SentenceSpan } from './sentences';

const ALL_CAPITALS = /^\p{Lu}{2,}/u;
/** After these marks English begins again with a capital. */
const OPENING = /["“‘:(—–]\s*$/;
/** A word of `WORD` with what stands before it: nothing that is a word, or such a mark. */
const OPENED = new RegExp(`(^[^\\p{L}]*|["“‘:(—–]\\s*)(${WORD.source})`, 'gu');
const ANY = new RegExp(`()(${WORD.source})`, 'gu');
const NEXT_WORD = new RegExp(WORD.source, 'uy');

function wordAt(text: string, at: number): string | undefined {
  NEXT_WORD.lastIndex = at;
  return NEXT_WORD.exec(text)?.[0];
}

export interface CaseEvidence {
  /** Times a word stood capitalised where English would not have capitalised it anyway. */
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
}

/** Counts over a whole article; linear. Keys are lower-case words. */
export function caseEvidence(text: string, sentences: readonly SentenceSpan[]): CaseEvidence {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence.kind !== 'body') continue;
    const body = text.slice(sentence.start, sentence.end);
    if (isShouted(body)) continue;
    let previousEnd = -1;
    for (const match of body.matchAll(WORD)) {
      const [word] = match;
      const key = word.toLowerCase();
      if (!startsCapital(word)) lower.set(key, (lower.get(key) ?? 0) + 1);
      else if (previousEnd >= 0 && !OPENING.test(body.slice(previousEnd, match.index)))
        capital.set(key, (capital.get(key) ?? 0) + 1);
      previousEnd = match.index + word.length;
    }
  }
  return { capital, lower };
}

/** What a reader knows of words beyond the article. */
export interface WordKnowledge {
  /** Is a lower-case word an ordinary word of the language? */
  isCommon(word: string): boolean;
  /** Is a word, as written here, most often a name wherever it stands ("Norway")? */
  isName(word: string): boolean;
  /** Do words in capitals, the third of which may be missing, open a name ("Rose Adair", "North Vale", "Ford Motor Company")? */
  opensName(word: string, next: string, third: string | undefined): boolean;
  /** Is a word, with the two after it, somebody who does something ("Stone urges", "Stone has urged")? */
  acts(word: string, next: string, third: string | undefined): boolean;
}

/** Where the words of a sentence begin whose capital means nothing: offsets in it. */
export function vainCapitals(
  sentence: string,
  kind: SentenceSpan['kind'],
  evidence: CaseEvidence,
  knowledge: WordKnowledge,
): ReadonlySet<number> {
  const shouted = isShouted(sentence);
  const everywhere = shouted || (isHead(kind) && isTitleCase(sentence));
  const vain = new Set<number>();
  // elsewhere only a sentence's first word and what opens anew can be meant, which are few
  for (const match of sentence.matchAll(everywhere ? ANY : OPENED)) {
    const [, before = '', word = ''] = match;
    const at = match.index + before.length;
    const end = at + word.length;
    if (!startsCapital(word)) continue;
    // "U.S. tugs": the initials are one word
    if (word.length === 1 && sentence.charAt(end) === '.') continue;
    if (ALL_CAPITALS.test(word) && !shouted) continue;
    const written = shouted ? capitalised(word) : word;
    const next = everywhere ? undefined : wordAt(sentence, end + 1);
    const third = next === undefined ? undefined : wordAt(sentence, end + 1 + next.length + 1);
    const opensName =
      next !== undefined &&
      (startsCapital(next)
        ? knowledge.opensName(written, next, third !== undefined && startsCapital(third) ? third : undefined)
        : knowledge.acts(written, next, third));
    if (!opensName && isOrdinary(written, evidence, knowledge)) vain.add(at);
  }
  return vain;
}

function isOrdinary(word: string, evidence: CaseEvidence, knowledge: WordKnowledge): boolean {
  const key = word.toLowerCase();
  const capital = evidence.capital.get(key) ?? 0;
  const lower = evidence.lower.get(key) ?? 0;
  if (capital > lower) return false;
  if (lower > 0) return true;
  return !knowledge.isName(word) && key.split(/['’-]/).every((part) => knowledge.isCommon(part));
}

const capitalised = (word: string): string =>
  word.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
