/** Which sense of a verb or noun its clause fits; the tables order them, the first that fits wins. */
import { BLOODLESS } from '../../english/words/limits';
import { nounLemma, nounSenses } from '../../english/lexicon/nouns';
import type { EventType } from '../../graph/schema';
import type { Sense } from '../../english/lexicon/sense';
import { isTime } from '../syntax/times';
import type { NounPhrase, Prep, VerbGroup } from '../syntax/types';
import { counted, headLemma, members, partiesOf, patientOf, placesIn, tokenAt, type Clause } from './clause';

export function fitVerb(clause: Clause, verb: VerbGroup, senses: readonly Sense[]): Sense | null {
  return senses.find((sense) => fits(clause, verb, sense)) ?? null;
}

function fits(clause: Clause, verb: VerbGroup, sense: Sense): boolean {
  const patient = patientOf(verb);
  if (sense.particle !== undefined && !hasParticle(clause, verb, sense.particle)) return false;
  if (!objectFits(clause, patient, sense)) return false;
  if (sense.type === 'ASSAULT' && patient && isBloodless(clause, patient)) return false;
  if (sense.prep && !hasPrep(clause, verb, sense.prep, patient)) return false;
  if (sense.mode === 'visit' && sense.prep && !leadsSomewhere(clause, verb, sense.prep)) return false;
  return sense.complement === undefined || hasComplement(clause, verb, sense.complement);
}

function objectFits(clause: Clause, patient: NounPhrase | null, sense: Sense): boolean {
  const heads = patient ? members(patient).map((np) => headLemma(clause, counted(clause, np))) : [];
  if (sense.except && heads.some((head) => sense.except?.includes(head))) return false;
  switch (sense.object) {
    case undefined:
      return true;
    case 'none':
      return patient === null;
    case 'actor':
      return patient !== null && partiesOf(clause, patient).length > 0;
    case 'thing':
      return patient !== null && partiesOf(clause, patient).length === 0;
    default:
      return (
        heads.some((head) => sense.object?.includes(head)) ||
        (isBusinessSense(sense.object) && (namesBody(clause, patient) || namesThing(clause, patient))) ||
        (isProductSense(sense.object) && namesThing(clause, patient))
      );
  }
}

/** A sense whose object is a company takes a company's name as well. */
const isBusinessSense = (object: readonly string[]): boolean => object.includes('company') && object.includes('firm');
const namesBody = (clause: Clause, patient: NounPhrase | null): boolean =>
  partiesOf(clause, patient).some((i) => {
    const { form, evidence } = clause.mentions.mentions[i] ?? { form: 'pronoun', evidence: {} };
    return form === 'name' && (evidence.organization ?? 0) > (evidence.person ?? 0) + (evidence.country ?? 0);
  });

/** A sense whose object is a product takes a product's name as well. */
const isProductSense = (object: readonly string[]): boolean => object.includes('product') && object.includes('device');

/** A name that nothing makes a person's, a country's or a place's. */
const namesThing = (clause: Clause, patient: NounPhrase | null): boolean => {
  if (patient === null || tokenAt(clause, patient.head)?.pos !== 'PROPN') return false;
  return partiesOf(clause, patient).every((i) => {
    const { person = 0, country = 0, place = 0, region = 0, other = 0 } = clause.mentions.mentions[i]?.evidence ?? {};
    return person + country + place + region <= Math.max(other, 1.5);
  });
};

/** Types whose words mean something else as often: one of them alone is no evidence. */
const COMMON: ReadonlySet<EventType> = new Set([
  'AGREE', 'AID', 'CONCEDE', 'CONSULT', 'COOPERATE', 'MOBILIZE', 'RETREAT', 'STATEMENT', 'SUPPORT',
]); // prettier-ignore

/** Does more than the word itself speak for a sense: what it asks for, or that its word has none of another type? */
export const isEvidenced = (sense: Sense, all: readonly Sense[]): boolean =>
  sense.says === true ||
  [sense.object, sense.prep, sense.complement, sense.particle].some(
    (test) => test !== undefined && !(test === 'thing' && COMMON.has(sense.type)),
  ) ||
  (all.every(({ type }) => type === sense.type) && !COMMON.has(sense.type));

/** The particle stands right after the verb, or after its object: "called the strike off". */
function hasParticle(clause: Clause, verb: VerbGroup, particle: string): boolean {
  return [verb.to, verb.object?.to].some((i) => i !== undefined && tokenAt(clause, i)?.norm === particle);
}

function hasPrep(
  clause: Clause,
  { preps, to: after }: VerbGroup,
  words: readonly string[],
  object: NounPhrase | null,
): boolean {
  const asked = (p: Prep) => words.includes(p.word) || words.includes(p.word.split(' ').at(-1) ?? '');
  const { tokens } = clause.sentence;
  if (preps.some((p) => asked(p) && !isTime(tokens, p.np))) return true;
  // "freed on Monday" is freed on no condition
  if (preps.some(asked)) return false;
  // a preposition before a gerund ("accused of hiding") governs no phrase
  return [after, object?.to].some((i) => i !== undefined && words.includes(tokenAt(clause, i)?.norm ?? ''));
}

/** "went to Oslo", "arrived for talks": not "went from strength to strength". */
const leadsSomewhere = (clause: Clause, { preps }: VerbGroup, words: readonly string[]): boolean =>
  preps.some(
    (p) =>
      (words.includes(p.word) || p.word === 'to' || p.word === 'in') &&
      (partiesOf(clause, p.np).length > 0 || placesIn(clause, [p]).length > 0 || nominalSense(clause, p.np) !== null),
  );

function hasComplement(clause: Clause, verb: VerbGroup, complement: 'that' | 'to' | 'ing'): boolean {
  const { verbs } = clause.syntax;
  if (complement === 'to') return verbs.some((v) => v.form === 'infinitive' && v.governor === verb);
  if (complement === 'ing') return verbs.some((v) => v.form === 'ing' && v.governor === verb);
  const next = tokenAt(clause, verb.to)?.norm;
  return (
    next === 'that' ||
    verbs.some((v) => v.form === 'finite' && v.governor === verb) ||
    /["“‘,]/.test(next ?? '') ||
    /["”’,]/.test(tokenAt(clause, verb.from - 1)?.norm ?? '')
  );
}

/** A noun's sense asks for prepositions ("appeal for"), for what its "of" phrase is ("release of a report"), or for nothing. */
export function fitNoun(clause: Clause, np: NounPhrase, senses: readonly Sense[]): Sense | null {
  // "a strike on Monday" hits no Monday
  const preps = np.preps.filter((p) => !isTime(clause.sentence.tokens, p.np));
  const next = preps.length < np.preps.length ? '' : (tokenAt(clause, np.to)?.norm ?? '');
  const of = preps.find((p) => p.word === 'of')?.np ?? np.possessor;
  return (
    senses.find(
      (s) =>
        (!s.prep || preps.some((p) => s.prep?.includes(p.word)) || s.prep.includes(next)) &&
        (!s.object || objectFits(clause, of, s)),
    ) ?? null
  );
}

/** "a round of talks", "hours of dialogue": the noun after "of" tells the event. */
const MEASURES = new Set(
  'bout day form hour kind lot marathon minute month night number round series session set spate string wave week'.split(
    ' ',
  ),
);

/** The phrase whose head tells the event where `np` only measures it; `np` itself otherwise. */
export function measured(clause: Clause, np: NounPhrase): NounPhrase {
  if (!MEASURES.has(headLemma(clause, np))) return np;
  return np.preps.find((p) => p.word === 'of' && sensesOf(clause, p.np).length > 0)?.np ?? np;
}

/** The senses of a phrase's head, of its compound with the word before first: "hunger strike". */
export function sensesOf(clause: Clause, np: NounPhrase): readonly Sense[] {
  const [before, head] = [tokenAt(clause, np.head - 1), tokenAt(clause, np.head)];
  if (head?.pos !== 'NOUN') return [];
  // the tagger's lemmas are cut short at times ("dialog"); the tables' own are not
  const lemma = nounLemma(head.norm) ?? head.lemma;
  const compound = np.head > np.from && before ? nounSenses(`${before.lemma} ${lemma}`) : [];
  if (compound.length > 0) return compound;
  const senses = nounSenses(lemma);
  return isBloodless(clause, np) ? senses.flatMap(harmless) : senses;
}

/** "a diplomatic offensive" hurts nobody. */
const isBloodless = (clause: Clause, np: NounPhrase): boolean =>
  np.head > np.from && BLOODLESS.has(tokenAt(clause, np.head - 1)?.lemma ?? '');

/** What sheds no blood is something that was done, and no kind of violence. */
const harmless = (sense: Sense): Sense[] =>
  sense.type !== 'ASSAULT' ? [sense] : sense.mode === undefined ? [{ ...sense, type: 'OTHER' }] : [];

/** The sense in which a phrase tells an event, measured or not; null where it tells none. */
export const nominalSense = (clause: Clause, np: NounPhrase): Sense | null => {
  const told = measured(clause, np);
  return fitNoun(clause, told, sensesOf(clause, told));
};
