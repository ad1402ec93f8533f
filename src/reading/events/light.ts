/** Light verbs, which lend a noun their subject: "held talks", "issued a threat", "prepare for a strike". */
import { lightVerb } from '../../english/lexicon/light-verbs';
import type { Sense } from '../../english/lexicon/sense';
import { verbSenses } from '../../english/lexicon/verbs';
import type { EventType, Status } from '../../graph/schema';
import type { NounPhrase, VerbGroup } from '../syntax/types';
import { tokenAt, type Clause, type Governed } from './clause';
import { fitVerb } from './senses';
import { statusOfVerb } from './status';

/** What is threatened, asked for, refused or alleged has not happened: only the speech about it is an event. */
export const SPEECH_ABOUT = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN']);

/**
 * "is set for talks", "gets ready for talks" tell a plan. "is ready for talks" tells that they may be held, and "is ready for war" nothing but how the one
 * who says so speaks.
 */
function statusOfReadiness(clause: Clause, verb: VerbGroup, np: NounPhrase, sense: Sense): Status | null {
  const at = verb.preps.find((p) => p.np === np)?.at;
  const word = at === undefined ? '' : (tokenAt(clause, at - 1)?.norm ?? '');
  const outer = statusOfVerb(clause, verb);
  const holds = outer === 'happened' || outer === 'ongoing';
  if (/^(?:set|poised|bound)$/.test(word) || (word !== '' && verb.lemma === 'get')) return holds ? 'planned' : outer;
  return /^(?:ready|prepared)$/.test(word) && !HOSTILE.has(sense.type) ? (holds ? 'hypothetical' : outer) : null;
}
const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'PROTEST']);

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
  const readiness = as === 'prep' && prep === 'for' ? statusOfReadiness(clause, verb, np, sense) : null;
  if (readiness) return { verb, subjectIs: 'actor', status: readiness };
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
