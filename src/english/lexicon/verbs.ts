/** English verbs that tell events, by lemma. The tables are in `verbs/`, the notation in `sense.ts`. */
import { remembered } from '../../base/memo';
import { parseTables, type Sense } from './sense';
import { CONFLICT_VERBS } from './verbs/conflict';
import { COOPERATION_VERBS } from './verbs/cooperation';
import { ORDERED_VERBS } from './verbs/ordered';
import { ORDERED_VERBS_P_TO_Z } from './verbs/ordered-p-to-z';
import { SPEECH_VERBS } from './verbs/saying';

let compiled: ReadonlyMap<string, readonly Sense[]> | undefined;

/** All verbs with their senses; parsed at the first call, since the app's first paint does not need them. */
export const allVerbs = (): ReadonlyMap<string, readonly Sense[]> =>
  (compiled ??= parseTables([ORDERED_VERBS, ORDERED_VERBS_P_TO_Z], [COOPERATION_VERBS, CONFLICT_VERBS, SPEECH_VERBS]));

/** The tables spell the American way (`criticize`); a British -ise or -yse lemma finds the same entry. */
const americanSpelling = (lemma: string): string =>
  lemma
    .replace(/is(e|ing)$/, 'iz$1')
    .replace(/yse$/, 'yze')
    .replace(/([^aeiou])our$/, '$1or')
    .replace(/ence$/, 'ense');

/** The senses of a verb lemma in lower case, in order of preference; none for a verb that tells no event. */
export const verbSenses = remembered(
  (lemma: string): readonly Sense[] => allVerbs().get(lemma) ?? allVerbs().get(americanSpelling(lemma)) ?? [],
);

/** A verb of telling: what follows it is a clause of its own. */
export const speaks = (lemma: string): boolean => verbSenses(lemma).some((sense) => sense.says);

export const knownVerb = (lemma: string): boolean => verbSenses(lemma).length > 0;
