/** What the attaching rules ask about the surroundings of a chunk. */
import type { Token } from '../types';
import { isTime } from './times';
import type { Chunk, NounPhrase } from './types';

/** The chunk before `i` that is no adverb, quotation mark or possessive. */
export function significant(chunks: readonly Chunk[], i: number): Chunk | undefined {
  let j = i - 1;
  while (chunks[j]?.type === 'adverb' || chunks[j]?.type === 'quote') j--;
  return chunks[j];
}

const SETS_A_TIME = new Set(['on', 'in', 'at', 'since', 'until', 'during', 'over', 'after', 'before', 'by', 'within']);

/** The phrase before a chunk. */
export interface Neighbour {
  readonly np: NounPhrase;
  /** Only adverbs and times stand between: "the court on Monday fined". */
  readonly direct: boolean;
  /** A preposition governs it. */
  readonly governed: boolean;
}

export function nounBefore(tokens: readonly Token[], chunks: readonly Chunk[], i: number): Neighbour | null {
  let direct = true;
  for (let j = i - 1; j >= 0; j--) {
    const c = chunks[j];
    if (c?.type === 'vg') return null;
    if (c?.type === 'np') {
      const before = chunks[j - 1];
      if (
        before?.type === 'prep' &&
        chunks[j - 2]?.type === 'np' &&
        SETS_A_TIME.has(before.word) &&
        isTime(tokens, c)
      ) {
        j--;
        continue;
      }
      let k = j;
      while (chunks[k - 1]?.type === 'and' && chunks[k - 2]?.type === 'np') k -= 2;
      return { np: c, direct, governed: significant(chunks, k)?.type === 'prep' };
    }
    if (c?.type !== 'adverb' && c?.type !== 'quote') direct = false;
  }
  return null;
}
