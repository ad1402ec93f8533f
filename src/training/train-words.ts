/** Treebanks → which words with marks inside they keep whole, and which words they mostly write small. */
import { straight } from '../reading/parser/split-words';
import { wordHash } from '../reading/parser/word-features';
import { compare } from '../base/compare';
import type { GoldSentence } from './conllu';

export interface LearntWords {
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
}

/** Letters with marks of a word between or after them. */
const MARKED = /^\p{L}[\p{L}\p{N}]*(?:[-./&_]+[\p{L}\p{N}]+)*[.]?$/u;
/** Times that a prefix is seen whole before it is believed. */
const RAREST_PREFIX = 2;

/** A word is kept whole that is so more often than it is parted. */
export function trainWords(sentences: readonly GoldSentence[]): LearntWords {
  const words = new Tally();
  const prefixes = new Tally();
  for (const { forms, spaceAfter } of sentences)
    forms.forEach((form, i) => {
      const lower = straight(form);
      const glued = spaceAfter[i] === false;
      const next = straight(forms[i + 1] ?? '');
      if (/[^\p{L}\p{N}]/u.test(lower) && MARKED.test(lower)) {
        words.add(lower, 1);
        const [, prefix] = /^(\p{L}+)-\p{L}+$/u.exec(lower) ?? [];
        if (prefix !== undefined) prefixes.add(prefix, 1);
      }
      if (!glued || next === '') return;
      if (next === '.') words.add(`${lower}.`, -1);
      if (next !== '-' || spaceAfter[i + 1] !== false) return;
      words.add(`${lower}-${straight(forms[i + 2] ?? '')}`, -1);
      prefixes.add(lower, -1);
    });
  return { words: words.above(0), prefixes: prefixes.above(RAREST_PREFIX - 1) };
}

/** A capital inside a sentence says that a word is a name, and a small letter anywhere that it is none: hashes of those mostly written small, rising. */
export function ordinaryWords(sentences: readonly GoldSentence[]): Int32Array {
  const small = new Map<number, number>();
  for (const { forms } of sentences)
    forms.forEach((form, i) => {
      const capital = /^\p{Lu}/u.test(form);
      if (!/^\p{L}/u.test(form) || (capital && i === 0)) return;
      const hash = wordHash(form);
      small.set(hash, (small.get(hash) ?? 0) + (capital ? -1 : 1));
    });
  return Int32Array.from([...small].flatMap(([hash, more]) => (more > 0 ? [hash] : []))).sort();
}

class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string, by: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
  }

  above(least: number): string[] {
    return [...this.#counts].flatMap(([name, count]) => (count > least ? [name] : [])).sort(compare);
  }
}
