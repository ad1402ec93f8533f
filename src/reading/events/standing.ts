/** Whether a verb is negated, who stands behind it, and what its predicate calls what is told. */
import { isCalled, type Called } from '../../english/lexicon/stances';
import { NOBODY } from '../../english/words/limits';
import type { Stance } from '../../graph/schema';
import type { VerbGroup } from '../syntax/types';
import { speakerOf } from './attribution';
import { agentOf, partiesOf, tokenAt, type Clause, type Voice } from './clause';

export interface Verdict {
  readonly stance: Stance;
  /** Who says so, where it is another than whoever tells the sentence. */
  readonly voice: Voice | null;
  /** It is passed on, and nobody stands for it: “did not say that they had met”. */
  readonly open?: boolean;
  /** It is not there at all: “no plans to leave”. */
  readonly absent?: boolean;
}

/** “did not say”, “nobody says”, “no report says”. */
export const isNegated = (clause: Clause, { negated, subject }: VerbGroup): boolean =>
  negated || (subject !== null && NOBODY.has(tokenAt(clause, subject.from)?.norm ?? ''));

/** Who does what a verb of telling says, in the passive as well. */
export function voiceOf(clause: Clause, verb: VerbGroup): Voice | null {
  if (!verb.passive) return speakerOf(clause, verb);
  const speaker = partiesOf(clause, agentOf(verb))[0];
  return speaker === undefined ? null : { speaker, cue: tokenAt(clause, verb.main)?.text ?? '' };
}

/** “is untrue”, “was not true”, “is unclear”, “were fabricated”; null where nothing is said of whether it is so. */
export function calledBy(clause: Clause, verb: VerbGroup): Verdict | null {
  // "turned out to be false"
  const found = clause.syntax.verbs.find((v) => v.governor === verb && v.copula && v.form === 'infinitive');
  const called = [verb.predicate, verb.object?.head, verb.passive ? verb.main : null, found?.predicate];
  for (const at of called) {
    const verdict = at === null || at === undefined ? null : verdictOfWord(clause, at, isNegated(clause, verb));
    if (verdict) return verdict;
  }
  return null;
}

/** What an adjective, a participle or a noun says of what it is said of. */
export function verdictOfWord(clause: Clause, at: number, negated: boolean): Verdict | null {
  const { norm = '', lemma = '' } = tokenAt(clause, at) ?? {};
  const is = (called: Called) => isCalled(norm, called) || isCalled(lemma, called);
  if (is('false')) return negated ? null : { stance: 'denies', voice: null };
  if (is('true')) return negated ? { stance: 'denies', voice: null } : null;
  return is('open') || (negated && is('sure')) ? { stance: 'doubts', voice: null } : null;
}
