/** The noun whose content an event is: “reports that they left”, “evidence of an attack”, “plans to leave”. */
import { isNounOf, STANDS } from '../../english/lexicon/stances';
import type { Chunk, NounPhrase, VerbGroup } from '../syntax/types';
import { headLemma, members, type Clause } from './clause';

const standIn = (clause: Clause, c: Chunk | null | undefined): NounPhrase | null =>
  c?.type === 'np' && !c.pronoun && STANDS.noun.has(headLemma(clause, c)) ? c : null;

/**
 * Of a clause: the noun right before its “that”, with a phrase between them at the most (“claims by the port that …”); of an
 * infinitive the noun that it tells of. Null for “the report that he read”.
 */
export function contentNoun(clause: Clause, verb: VerbGroup): NounPhrase | null {
  const { chunks } = clause.syntax;
  if (verb.form === 'infinitive') return standIn(clause, verb.describes);
  if (verb.form !== 'finite' || verb.marker !== 'that' || !verb.subject) return null;
  // "the report that he read", "the report that said so"
  if (verb.object && verb.object.from < verb.from && verb.object !== verb.subject) return null;
  const at = chunks.findLastIndex(
    (c) => (c.type === 'marker' || c.type === 'relative') && c.word === 'that' && c.from < verb.from,
  );
  const subject = verb.subject.possessor?.from ?? verb.subject.from;
  if (at < 1 || subject < (chunks[at]?.from ?? 0)) return null;
  const before = chunks[at - 1];
  const outer = before?.type === 'np' && chunks[at - 2]?.type === 'prep' ? chunks[at - 3] : null;
  const noun = standIn(clause, before) ?? standIn(clause, outer);
  // "the plan that they had made" is described, and not told
  return noun && isNounOf(headLemma(clause, noun), 'plan') ? null : noun;
}

/** Of a noun that tells an event: the one before its “of”. */
export const nounAround = (clause: Clause, np: NounPhrase): NounPhrase | null =>
  clause.syntax.phrases.find(
    (p) =>
      p !== np &&
      STANDS.noun.has(headLemma(clause, p)) &&
      p.preps.some(({ word, np: inner }) => word === 'of' && members(inner).includes(np)),
  ) ?? null;
