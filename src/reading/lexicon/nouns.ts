/** Nouns that name events, by lemma or compound. The table is `nounTable.ts`, the notation in `sense.ts`. */
import { GROUPED_NOUNS, ORDERED_NOUNS } from './nounTable';
import { parseTables, type Sense } from './sense';

let compiled: ReadonlyMap<string, readonly Sense[]> | undefined;

/** All event nouns with their senses; parsed at the first call. */
export const allNouns = (): ReadonlyMap<string, readonly Sense[]> =>
  (compiled ??= parseTables([ORDERED_NOUNS], [GROUPED_NOUNS]));

/** The senses of a singular lemma or a compound of two ("hunger strike"), in lower case; none for any other noun. */
export const nounSenses = (lemma: string): readonly Sense[] => allNouns().get(lemma) ?? [];
