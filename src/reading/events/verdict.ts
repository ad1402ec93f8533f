/** What the words around an event say of whether it is so: the innermost that say anything, from its clause outwards. */
import { standsAs } from '../../english/lexicon/stances';
import { speechVerb } from '../../english/lexicon/speech';
import { speaks } from '../../english/lexicon/verbs';
import { OPENS_CONTENT, QUESTION_WORDS } from '../../english/words/quoting';
import type { VerbGroup } from '../syntax/types';
import { contentNoun, nounAround } from './content-noun';
import { partiesOf, tokenAt, verbOf, type Clause } from './clause';
import type { EventDraft } from './draft';
import { saysWhatItSaid } from './notices';
import { verdictOfNoun } from './noun-verdict';
import { calledBy, isNegated, voiceOf, type Verdict } from './standing';

/** Far more clauses in each other than anybody writes. */
const DEEPEST = 8;

/** Null where nothing is said of it but itself. */
export function verdictOn(clause: Clause, { np, verb: own, light }: EventDraft): Verdict | null {
  let verb = own;
  if (np !== null && light === null) {
    const noun = nounAround(clause, np);
    const place = verbOf(clause, noun ?? np);
    const verdict = noun
      ? verdictOfNoun(clause, noun)
      : place && place.as === (place.verb.passive ? 'subject' : 'object') && isDenial(clause, place.verb)
        ? ({ stance: 'denies', voice: voiceOf(clause, place.verb) } as const)
        : null;
    if (verdict) return verdict;
    verb = place?.verb ?? null;
    if (noun === null && place?.as !== 'subject') return null;
  }
  for (let steps = 0; verb && steps < DEEPEST; steps++) {
    const noun = contentNoun(clause, verb);
    const verdict: Verdict | null = noun ? verdictOfNoun(clause, noun) : verdictOfVerb(clause, verb);
    if (verdict) return verdict;
    const next: VerbGroup | null = noun ? (verbOf(clause, noun)?.verb ?? null) : contentOf(clause, verb);
    verb = next === verb ? null : next;
  }
  return null;
}

const isDenial = (clause: Clause, verb: VerbGroup): boolean => verb.lemma === 'deny' && !isNegated(clause, verb);

/** “rejected what they ask”: that is a thing, and no question. */
const ASKING = new Set([...QUESTION_WORDS].filter((word) => word !== 'what' && word !== 'which'));

/** The verb whose content a clause is: no relative clause, and none of time or cause. */
function contentOf(clause: Clause, verb: VerbGroup): VerbGroup | null {
  const { tokens } = clause.sentence;
  const { describes, marker, governor, form, from } = verb;
  if (describes !== null || !(marker === null || OPENS_CONTENT.has(marker) || ASKING.has(marker))) return null;
  // "rejected the plan, saying that": nothing governs a participle after a comma
  const apart = form === 'ing' && governor !== null && tokens.slice(governor.to, from).some(({ text }) => text === ',');
  return apart || (governor !== null && marker === 'that' && followsThing(clause, verb, governor)) ? null : governor;
}

/** "rejected the plan that they had made": what is rejected is the plan. */
function followsThing(clause: Clause, { from }: VerbGroup, { object, lemma }: VerbGroup): boolean {
  if (object === null || !standsAs(lemma, 'denies') || partiesOf(clause, object).length > 0) return false;
  return tokenAt(clause, object.to)?.norm === 'that' && object.to < from;
}

/** “denied that they left”, “doubts whether they left”, “it is untrue that they left”, “did not say that they left”. */
function verdictOfVerb(clause: Clause, content: VerbGroup): Verdict | null {
  const verb = contentOf(clause, content);
  if (!verb) return null;
  if (verb.copula || verb.predicate !== null) return calledBy(clause, verb);
  const { lemma } = verb;
  const negated = isNegated(clause, verb);
  const says = speaks(lemma) || speechVerb(lemma) !== undefined;
  if (says && saysWhatItSaid(clause, verb)) return { stance: 'corrects', voice: null };
  const voice = voiceOf(clause, verb);
  if (standsAs(lemma, 'denies'))
    return negated ? { stance: 'asserts', voice, open: true } : { stance: 'denies', voice };
  if (standsAs(lemma, 'clears') && content.marker === 'of') return negated ? null : { stance: 'denies', voice };
  if (content.form !== 'finite') return null;
  if (standsAs(lemma, 'doubts')) return { stance: negated ? 'asserts' : 'doubts', voice };
  const doubts = negated && (standsAs(lemma, 'believes') || standsAs(lemma, 'confirms'));
  if (doubts) return { stance: 'doubts', voice };
  if (content.marker !== null && content.marker !== 'that')
    return standsAs(lemma, 'asks') && !negated ? { stance: 'asks', voice } : null;
  if (standsAs(lemma, 'corrects')) return negated ? null : { stance: 'corrects', voice };
  return negated && says && !standsAs(lemma, 'knows') ? { stance: 'asserts', voice: null, open: true } : null;
}
