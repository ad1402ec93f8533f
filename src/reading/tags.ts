/**
 * Which capitals mean a name. A sentence's first word and a headline's every word are capitalised anyway, and a tagger then
 * takes "Officials" for a name. The document itself is the evidence: a word seen capitalised in mid-sentence is a name, one
 * seen in lower case is not, and one seen in neither is looked up. Words that are no names are lowered before tagging.
 */
import type { SentenceSpan } from './sentences';

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}/u;

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
    let previousEnd = -1;
    for (const match of body.matchAll(WORD)) {
      const [word] = match;
      const key = word.toLowerCase();
      const free = previousEnd >= 0 && !/["“‘:(—–]\s*$/.test(body.slice(previousEnd, match.index));
      if (!CAPITAL.test(word)) lower.set(key, (lower.get(key) ?? 0) + 1);
      else if (free) capital.set(key, (capital.get(key) ?? 0) + 1);
      previousEnd = match.index + word.length;
    }
  }
  return { capital, lower };
}

/**
 * The sentence with every word lowered whose capital means nothing; same length, same offsets.
 * `isCommon` says whether a lower-case word is an ordinary word of the language.
 */
export function lowerOrdinaryWords(
  sentence: string,
  kind: SentenceSpan['kind'],
  evidence: CaseEvidence,
  isCommon: (word: string) => boolean,
): string {
  const words = [...sentence.matchAll(WORD)];
  const titleCase = kind !== 'body' && isTitleCase(words.map(([w]) => w));
  let previousEnd = -1;
  return sentence.replace(WORD, (word: string, at: number) => {
    const opens = previousEnd < 0 || /["“‘:(—–]\s*$/.test(sentence.slice(previousEnd, at));
    previousEnd = at + word.length;
    if (!CAPITAL.test(word) || !(opens || titleCase)) return word;
    if (ALL_CAPITALS.test(word) && !words.every(([w]) => w === w.toUpperCase())) return word;
    const key = word.toLowerCase();
    const capital = evidence.capital.get(key) ?? 0;
    const lower = evidence.lower.get(key) ?? 0;
    const ordinary = capital > lower ? false : lower > 0 || key.split(/['’-]/).every((part) => isCommon(part));
    const lowered = word.charAt(0).toLowerCase() + word.slice(1);
    return ordinary && lowered.length === word.length ? lowered : word;
  });
}

const isTitleCase = (words: readonly string[]): boolean => {
  const long = words.filter((w) => w.length > 3);
  return long.length > 0 && long.filter((w) => CAPITAL.test(w)).length >= 0.6 * long.length;
};
