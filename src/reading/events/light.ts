/** Light verbs, which lend a noun their subject: "held talks", "issued a threat", "prepare for a strike". */
import { lightVerb } from '../../english/lexicon/light-verbs';
import type { Sense } from '../../english/lexicon/sense';
import { verbSenses } from '../../english/lexicon/verbs';
import type { Status } from '../../graph/schema';
import type { NounPhrase, VerbGroup } from '../syntax/types';
import { tokenAt, type Clause, type Governed } from './clause';
import { fitVerb } from './senses';
import { statusOfVerb } from './status';

/** What is threatened, asked for, refused or alleged has not happened: only the speech about it is an event. */
export const SPEECH_ABOUT = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN']);

/** "is getting ready for talks": who is ready for a thing means to do it. */
const isReadyFor = (clause: Clause, verb: VerbGroup, np: NounPhrase): boolean => {
  const at = verb.preps.find((p) => p.np === np)?.at;
  return at !== undefined && /^(?:ready|prepared|set|poised|bound)$/.test(tokenAt(clause, at - 1)?.norm ?? '');
};
const combined = (outer: Status): Status => (outer === 'happened' || outer === 'ongoing' ? 'planned' : outer);

const PARTICLES = new Set('away back down off out over up'.split(' '));

export interface Light {
  readonly verb: VerbGroup;
  readonly subjectIs: 'actor' | 'target';
  readonly status: Status;
}

/** The light verb whose object, passive subject or "prepare for" phrase the noun is. */
export function lends(clause: Clause, np: NounPhrase, { verb, as, prep }: Governed, sense: Sense): Light | null {
  if (as === 'subject' && !verb.passive) return null;
  // "hit the board with accusations" attacks nobody: it accuses the board
  if (
    as === 'prep' &&
    prep === 'with' &&
    SPEECH_ABOUT.has(sense.type) &&
    fitVerb(clause, verb, verbSenses(verb.lemma))?.type === 'ASSAULT'
  )
    return { verb, subjectIs: 'actor', status: statusOfVerb(clause, verb) };
  if (as === 'prep' && prep === 'for' && isReadyFor(clause, verb, np))
    return { verb, subjectIs: 'actor', status: combined(statusOfVerb(clause, verb)) };
  // "ended their talks": whoever ends a meeting was in it, whoever ends a war need not have waged it
  if (as === 'object' && sense.type === 'CONSULT' && /^(?:end|finish|close|wrap)$/.test(verb.lemma))
    return { verb, subjectIs: 'actor', status: statusOfVerb(clause, verb) };
  // "called off the strike" lends nothing that "called the strike" lends
  const particle = tokenAt(clause, verb.to)?.norm ?? '';
  const lemma = PARTICLES.has(particle) && as !== 'prep' ? `${verb.lemma} ${particle}` : verb.lemma;
  const light =
    as === 'prep' ? (prep && !verb.object ? lightVerb(`${verb.lemma} ${prep}`) : undefined) : lightVerb(lemma);
  if (!light) return null;
  const own = statusOfVerb(clause, verb);
  const status = own === 'happened' || own === 'ongoing' ? (light.status ?? null) : own;
  return { verb, subjectIs: light.subjectIs, status: status ?? own };
}
