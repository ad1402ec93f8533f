/** The tense around a place in a sentence: it decides which Tuesday "Tuesday" is. */
import type { Syntax, VerbGroup } from './types';

/** Of the clause in which token `at` stands: of the last verb before it, or of the first after it. */
export function tenseAt(syntax: Syntax | undefined, at: number): 'past' | 'present' | 'future' | null {
  if (!syntax) return null;
  const last = syntax.verbs.findLast((v) => v.from <= at);
  const verb = last ?? syntax.verbs.find((v) => v.from > at);
  return verb ? tenseOf(verb) : null;
}

function tenseOf(verb: VerbGroup): 'past' | 'present' | 'future' {
  if (verb.perfect) return 'past';
  if (verb.modal !== null && verb.tense !== 'future') return 'future';
  if (verb.form !== 'finite' && verb.governor)
    return verb.form === 'infinitive' && verb.governor.tense !== 'past' ? 'future' : tenseOf(verb.governor);
  return verb.passive && verb.form === 'participle' ? 'past' : verb.tense;
}
