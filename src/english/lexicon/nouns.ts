/** Nouns that name events, by lemma or compound. The table is `nounTable.ts`, the notation in `sense.ts`. */
import { GROUPED_NOUNS, ORDERED_NOUNS } from './noun-table';
import { sForm } from './plural';
import { parseTables, type Sense } from './sense';

let compiled: ReadonlyMap<string, readonly Sense[]> | undefined;

/** All event nouns with their senses; parsed at the first call. */
export const allNouns = (): ReadonlyMap<string, readonly Sense[]> =>
  (compiled ??= parseTables([ORDERED_NOUNS], [GROUPED_NOUNS]));

/** The senses of a singular lemma or a compound of two ("hunger strike"), in lower case; none for any other noun. */
export const nounSenses = (lemma: string): readonly Sense[] => allNouns().get(lemma) ?? [];

let singulars: ReadonlyMap<string, string> | undefined;

/** The entry that a noun or compound, singular or plural, stands for ("peace talks" → "peace talk"); undefined for none. */
export const nounLemma = (form: string): string | undefined => {
  if (allNouns().has(form)) return form;
  singulars ??= new Map([...allNouns().keys()].map((lemma) => [sForm(lemma), lemma]));
  return singulars.get(form);
};
