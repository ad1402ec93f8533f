/** What a search finds, whatever it is: how it reads, and what a choice of it does. */
import type { Change } from '../../view/change';

export type FoundKind = 'actor' | 'place' | 'event' | 'sentence' | 'action';

export interface Found {
  readonly kind: FoundKind;
  readonly id: string;
  /** As it reads; what was asked for is lit. */
  readonly pieces: readonly { readonly text: string; readonly lit: boolean }[];
  /** What tells it from another that reads the same. */
  readonly hint: string;
  readonly producer: Parameters<Change>[0];
}

/** What was found of one kind: the best, and how many more there are. */
export interface FoundGroup {
  readonly kind: FoundKind;
  readonly found: readonly Found[];
  readonly more: number;
}

/** A thing with what it is found by. */
export interface Entry {
  /** Folded words between blanks, with what a match there is worth. */
  readonly fields: readonly { readonly words: string; readonly worth: number }[];
  /** 0–1: the more the story turns on it, the higher among equals. */
  readonly weight: number;
  /** Made for those that are shown alone. */
  readonly found: () => Omit<Found, 'pieces'> & { readonly name: string };
}

/** Words as a field holds them: ` lodz ferry `. */
export const fieldOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** Every word of the query must begin a word of the entry; a whole word counts more than a beginning. */
export function scoreOf({ fields, weight }: Entry, wanted: readonly string[]): number {
  let score = 0;
  for (const word of wanted) {
    let best = 0;
    for (const { words, worth } of fields)
      if (worth * WHOLE > best && words.includes(` ${word}`))
        best = Math.max(best, words.includes(` ${word} `) ? worth * WHOLE : worth);
    if (best === 0) return 0;
    score += best;
  }
  return score + weight;
}
const WHOLE = 1.5;
