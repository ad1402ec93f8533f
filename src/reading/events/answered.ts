/**
 * Denials that say only “it”: “Norway said that Denmark shelled the port. Denmark denied it.” What is denied is what was last told of
 * whoever denies it, one sentence or two before.
 */
import { nounSenses } from '../../english/lexicon/nouns';
import { isNounOf, standsAs } from '../../english/lexicon/stances';
import { POINTING } from '../../english/words/determiners';
import { SPEECH_NOUNS } from '../../english/lexicon/speech';
import type { NounPhrase, VerbGroup } from '../syntax/types';
import { rootOf } from '../mentions/root';
import type { EventFact, MentionFact } from '../types';
import { isNegated, voiceOf } from './standing';
import { headLemma, tokenAt, type Clause, type Voice } from './clause';

/** How many sentences back an answer reaches. */
const REACH = 2;
/** Types of what is said: whoever denies an accusation denies what he is accused of. */
const SAYING = new Set(['STATEMENT', 'ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT']);

/** `told`, of one article in the order of its text, and after it the denials of what it tells, as tellings of that. */
export function withAnswers(clauses: readonly Clause[], told: readonly EventFact[]): EventFact[] {
  const answers = clauses.flatMap((clause) =>
    clause.syntax.verbs.flatMap((verb): EventFact[] => {
      if (!standsAs(verb.lemma, 'denies') || verb.form !== 'finite' || verb.passive || isNegated(clause, verb))
        return [];
      const voice = voiceOf(clause, verb);
      const denied = voice && refersTo(clause, verb.object) ? lastOf(clause, voice, verb, told) : undefined;
      return voice && denied ? [answerOf(clause, verb, voice, denied)] : [];
    }),
  );
  return [...told, ...answers.map((answer, k) => ({ ...answer, index: told.length + k }))];
}

/** “it”, “this”, “the claim”, “the allegations”, “the attack”; not “any role in the attack”. */
function refersTo(clause: Clause, object: NounPhrase | null): boolean {
  if (!object || object.preps.length > 0) return false;
  const first = tokenAt(clause, object.from)?.norm ?? '';
  if (object.pronoun) return /^(?:it|this|that)$/.test(first);
  if (!POINTING.has(first) && object.possessor === null) return false;
  const head = headLemma(clause, object);
  return isNounOf(head, 'claim') || isNounOf(head, 'report') || SPEECH_NOUNS.has(head) || nounSenses(head).length > 0;
}

function lastOf(
  clause: Clause,
  voice: Voice,
  { object }: VerbGroup,
  told: readonly EventFact[],
): EventFact | undefined {
  const { mentions } = clause.mentions;
  const who = rootOf(mentions, voice.speaker);
  const is = (index: number) => {
    const root = rootOf(mentions, index);
    return root !== undefined && who !== undefined && (root === who || namesAlike(root, who));
  };
  // "denied the attack" denies an attack
  const types = new Set(object && !object.pronoun ? nounSenses(headLemma(clause, object)).map(({ type }) => type) : []);
  return told.findLast(
    (fact) =>
      fact.sentence < clause.sentence.index &&
      fact.sentence >= clause.sentence.index - REACH &&
      fact.stance === 'asserts' &&
      fact.status !== 'hypothetical' &&
      !SAYING.has(fact.type) &&
      (types.size === 0 || SPEECH_NOUNS.has(headLemma(clause, object as NounPhrase)) || types.has(fact.type)) &&
      [...fact.actors, ...fact.targets].some(is) &&
      (fact.speaker === null || !is(fact.speaker)),
  );
}

/** "Kvam" and "Olav Kvam". */
const namesAlike = (a: MentionFact, b: MentionFact): boolean =>
  a.form === 'name' &&
  b.form === 'name' &&
  (a.text === b.text || a.text.endsWith(` ${b.text}`) || b.text.endsWith(` ${a.text}`));

const answerOf = ({ sentence }: Clause, verb: VerbGroup, { speaker, cue }: Voice, denied: EventFact): EventFact => ({
  ...denied,
  sentence: sentence.index,
  trigger: {
    start: sentence.tokens[verb.main]?.start ?? sentence.start,
    end: sentence.tokens[verb.main]?.end ?? sentence.end,
  },
  stance: 'denies',
  status: 'denied',
  speaker,
  cue,
  quote: { text: sentence.text.trim(), whole: true, start: sentence.start },
  when: null,
  connector: null,
  within: null,
  claims: [],
  rule: `answer:${verb.lemma}`,
});
