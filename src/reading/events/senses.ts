/** Which sense of a verb or noun its clause fits; the tables order them, the first that fits wins. */
import type { Sense } from '../lexicon/sense';
import type { NounPhrase, Prep, VerbGroup } from '../syntax/types';
import { headLemma, partiesOf, patientOf, tokenAt, type Clause } from './clause';

export function fitVerb(clause: Clause, verb: VerbGroup, senses: readonly Sense[]): Sense | null {
  return senses.find((sense) => fits(clause, verb, sense)) ?? null;
}

function fits(clause: Clause, verb: VerbGroup, sense: Sense): boolean {
  const patient = patientOf(verb);
  if (sense.particle !== undefined && !hasParticle(clause, verb, sense.particle)) return false;
  if (!objectFits(clause, patient, sense)) return false;
  if (sense.prep && !hasPrep(clause, verb.preps, sense.prep, verb.to, patient)) return false;
  return sense.complement === undefined || hasComplement(clause, verb, sense.complement);
}

function objectFits(clause: Clause, patient: NounPhrase | null, sense: Sense): boolean {
  const heads = patient ? [patient, ...patient.coordinated].map((np) => headLemma(clause, np)) : [];
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
      return heads.some((head) => sense.object?.includes(head));
  }
}

/** The particle stands right after the verb, or after its object: "called the strike off". */
function hasParticle(clause: Clause, verb: VerbGroup, particle: string): boolean {
  return [verb.to, verb.object?.to].some((i) => i !== undefined && tokenAt(clause, i)?.norm === particle);
}

function hasPrep(
  clause: Clause,
  preps: readonly Prep[],
  words: readonly string[],
  after: number,
  object: NounPhrase | null,
): boolean {
  if (preps.some((p) => words.includes(p.word) || words.includes(p.word.split(' ').at(-1) ?? ''))) return true;
  // a preposition before a gerund ("accused of hiding") governs no phrase
  return [after, object?.to].some((i) => i !== undefined && words.includes(tokenAt(clause, i)?.norm ?? ''));
}

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

/** A noun's sense asks for prepositions ("appeal for") or for none. */
export function fitNoun(clause: Clause, np: NounPhrase, senses: readonly Sense[]): Sense | null {
  const next = tokenAt(clause, np.to)?.norm ?? '';
  return senses.find((s) => !s.prep || np.preps.some((p) => s.prep?.includes(p.word)) || s.prep.includes(next)) ?? null;
}
