/** A noun that may tell an event, with its verb, its light verb and its prepositions. */
import type { Sense } from '../../english/lexicon/sense';
import type { NounPhrase, Prep, VerbGroup } from '../syntax/types';
import type { EventType } from '../../graph/schema';
import { tokenAt, verbOf, type Clause, type Governed } from './clause';
import { lends, SPEECH_ABOUT, type Light } from './light';
import { fitVerb, measured } from './senses';
import { AWAITED } from '../../english/words/limits';
import { verbSenses } from '../../english/lexicon/verbs';
import { isForbidden, isSupposed } from './untold';

export interface Noun {
  readonly clause: Clause;
  readonly np: NounPhrase;
  readonly sense: Sense;
  /** "a series of" talks: the phrase that measures the noun. */
  readonly measure: NounPhrase | null;
  /** The whole of both. */
  readonly outer: NounPhrase;
  readonly place: Governed | null;
  readonly light: Light | null;
  readonly preps: readonly Prep[];
  /** All parties act alike. */
  readonly mutual: boolean;
}

/** Null where the verb only speaks about the noun. */
export function nounIn(clause: Clause, np: NounPhrase, sense: Sense): Noun | null {
  const measure = measureBefore(clause, np);
  const outer = measure ?? np;
  const place = verbOf(clause, outer);
  const light = place && !isNamed(clause, np, place.verb) ? lends(clause, outer, place, sense) : null;
  if (place && place.as === 'object' && speaksAbout(clause, place.verb, light === null ? null : sense.type))
    return null;
  // "if it receives no contract from the port": what somebody would have to get first
  if (isConditional(clause, np.head)) return null;
  if (light && (isSupposed(clause, light.verb) || isForbidden(clause, light.verb))) return null;
  const preps = [...np.preps, ...(measure?.preps.filter((p) => p.np !== np) ?? [])];
  const mutual = sense.mutual === true || preps.some((p) => p.word === 'between');
  return { clause, np, sense, measure, outer, place, light, preps, mutual };
}

/** Whether a word stands in a clause that is a condition; "asked if" asks, and sets none. */
function isConditional({ sentence: { tokens }, syntax: { tree } }: Clause, word: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps < 8; at = tree.headOf(at), steps++)
    if (tree.kindOf(at) === 'advcl' && tree.in(at, 'mark').some((m) => AWAITED.has(tokens[m]?.norm ?? ''))) return true;
  return false;
}

const DEFINITE = /^(?:the|this|that|these|those|both)$/;

const isDefinite = (clause: Clause, np: NounPhrase): boolean => DEFINITE.test(tokenAt(clause, np.from)?.norm ?? '');

/** "the talks", "these rounds of talks". */
export const opensDefinite = ({ clause, np, measure }: Noun): boolean =>
  isDefinite(clause, np) || (measure !== null && isDefinite(clause, measure));

/** "called the talks useful", "termed it a success": a verb of calling lends nothing to a noun that is there already. */
const isNamed = (clause: Clause, np: NounPhrase, verb: VerbGroup): boolean =>
  /^(?:brand|call|consider|declare|deem|describe|dub|find|label|offer|present|see|show|term)$/.test(verb.lemma) &&
  (isDefinite(clause, np) || (verb.object !== null && verb.object !== np));

const measureBefore = (clause: Clause, np: NounPhrase): NounPhrase | null =>
  clause.syntax.phrases.find((p) => p !== np && measured(clause, p) === np) ?? null;

/** "rejected the offer", "threatened strikes"; but in "issued a threat" verb and noun tell one and the same. */
const speaksAbout = (clause: Clause, verb: VerbGroup, lent: EventType | null): boolean => {
  const sense = fitVerb(clause, verb, verbSenses(verb.lemma));
  // what is condemned has been done, what is alleged need not have
  return sense !== null && SPEECH_ABOUT.has(sense.type) && sense.type !== lent && sense.mode !== 'disapprove';
};
