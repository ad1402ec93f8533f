/**
 * From an inflected form back to a lemma that the tables know.
 *
 * The tagger's lemmas are not enough here: it leaves "looted" as it is when it takes it for an adjective, and makes "rap"
 * of "raped" and "stag" of "staged". Going the other way, from each known lemma to its forms, is exact.
 */
import { LIGHT_VERB_LEMMAS } from './light-verbs';
import { MODALITY } from './modality';
import { IRREGULAR_VERBS } from './irregular-verbs';
import { sForm } from './plural';
import { tableLines } from './sense';
import { allSpeechVerbs } from './speech';
import { allVerbs } from './verbs';

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  tableLines(IRREGULAR_VERBS).map((line) => {
    const [lemma = '', ...forms] = line.split(' ');
    return [lemma, forms.flatMap((form) => form.split('/'))];
  }),
);

/** Verbs of two syllables that double their last consonant though the rule below does not see the stress. */
const DOUBLING = new Set(
  'abet acquit admit airdrop allot appal commit compel concur confer control debar defer deter dispel emit equip excel expel forget format forswear handicap impel incur infer kidnap occur omit outfit outwit patrol permit prefer propel rebel rebut recur refer regret remit repel submit transfer transmit zigzag'.split(
    ' ',
  ),
);

/** British spelling doubles an l whatever the stress: "cancelled", "labelled". */
const BRITISH_L = /[^aeiou][aeiou]l$/;

const doubles = (lemma: string): boolean => DOUBLING.has(lemma) || /^([^aeiou]|qu)*[aeiou][bdglmnprt]$/.test(lemma);

/** The stems before -ed and -ing. */
const stems = (lemma: string): string[] => {
  const last = lemma.slice(-1);
  if (doubles(lemma)) return [lemma + last];
  return BRITISH_L.test(lemma) ? [lemma, `${lemma}l`] : [lemma];
};

const pastForms = (lemma: string): readonly string[] => {
  const known = irregular.get(lemma);
  if (known) return known;
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return stems(lemma).map((stem) => `${stem}ed`);
};

const ingForms = (lemma: string): readonly string[] => {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  return stems(lemma).map((stem) => `${stem}ing`);
};

/** "Attacking" of "attack". */
export const ingForm = (lemma: string): string => ingForms(lemma)[0] ?? lemma;

/** All forms of a verb, the lemma first. */
export const verbForms = (lemma: string): string[] => [lemma, sForm(lemma), ...pastForms(lemma), ...ingForms(lemma)];

/** British spellings of forms whose lemma stands the American way. */
const britishForms = (form: string): string[] => {
  const british = form.replace(/iz(e|es|ed|ing)$/, 'is$1');
  return british === form ? [form] : [form, british];
};

const indexForms = (): ReadonlyMap<string, string> => {
  const lemmas = new Set([...irregular.keys(), ...allVerbs().keys(), ...allSpeechVerbs().keys()]);
  for (const lemma of [...MODALITY.complement.keys(), ...LIGHT_VERB_LEMMAS]) lemmas.add(lemma.split(' ')[0] ?? lemma);
  const index = new Map<string, string>();
  const put = (form: string, lemma: string): void => {
    if (!index.has(form)) index.set(form, lemma);
  };
  // Irregular forms first: "found" is find's, "felt" is feel's; then lemmas, so that "wound" stays wound's present.
  for (const [lemma, forms] of irregular) for (const form of forms) put(form, lemma);
  for (const lemma of lemmas) put(lemma, lemma);
  for (const lemma of lemmas) for (const form of verbForms(lemma).flatMap(britishForms)) put(form, lemma);
  return index;
};

let index: ReadonlyMap<string, string> | undefined;

/**
 * The lemma of any form of a verb in these tables, in lower case ("struck" → "strike", "criticised" → "criticize");
 * undefined for a verb in none of them. Where two verbs share a form the irregular past wins ("found" → "find").
 */
export const verbLemma = (form: string): string | undefined => (index ??= indexForms()).get(form);

export { sForm };
