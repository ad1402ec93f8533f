/** How far an event got: from tense, modals, negation, conditionals, and the words that govern it. */
import type { Status } from '../../graph/schema';
import { speaks, verbSenses } from '../../english/lexicon/verbs';
import { lightVerb } from '../../english/lexicon/light-verbs';
import {
  CALLED_OFF,
  CONDITIONS,
  KEEPS_FROM,
  MODALITY,
  SUPPOSING,
  statusOfContent,
  type ModalKind,
} from '../../english/lexicon/modality';
import type { Content } from '../../english/lexicon/sense';
import { hedgeEnd } from '../syntax/phrase';
import type { NounPhrase, VerbGroup } from '../syntax/types';
import { headLemma, tokenAt, verbOf, type Clause } from './clause';

const modal = (kind: ModalKind, word: string): Content | undefined => MODALITY[kind].get(word);

/** What the clause of a verb says of its own event. */
export function statusOfVerb(clause: Clause, verb: VerbGroup): Status {
  const first = sharedWith(clause, verb);
  if (first) return statusOfVerb(clause, first);
  const conditional =
    (verb.form === 'ing' && dependsOn(clause, verb)) || isSubjunctive(clause, verb) || isProvided(clause, verb);
  const none = hasNoObject(clause, verb) || hasNoSubject(clause, verb);
  const own = conditional ? 'hypothetical' : none ? 'negated' : ownStatus(verb);
  if (own !== 'happened' && own !== 'ongoing') return own;
  const governed = governedStatus(clause, verb);
  return governed === null || (governed === 'happened' && own === 'ongoing') ? own : governed;
}

/**
 * "called on the firm to cut pay and sell its ships", "should build a ferry and sell it": a bare verb got as far as the first of its
 * row, which has the "to" or the auxiliary; null for a verb that shares neither. The tree hangs it on what is near as well, so that
 * where that leads nowhere the last one before it counts.
 */
function sharedWith(
  clause: Clause,
  { main, from, form, lemma, marker, modal: own, subject }: VerbGroup,
): VerbGroup | null {
  const { tree, verbs } = clause.syntax;
  const isMarked = (at: number) => tree.tagOf(at) === 'VB' && tree.in(at, 'mark', 'aux').length > 0;
  if (form !== 'finite' || isMarked(main)) return null;
  // what the tree takes for a noun
  const bare = main === from && marker === null && own === null && tokenAt(clause, main)?.norm === lemma;
  const before = bare && subject ? verbs.find((v) => v.main < main && v.subject === subject && v.modal !== null) : null;
  if (before) return before;
  if (tree.tagOf(main) !== 'VB' || tree.kindOf(main) !== 'conj') return null;
  let at = main;
  for (let steps = 0; steps < 6 && tree.kindOf(at) === 'conj'; steps++) at = tree.headOf(at);
  const first = isMarked(at) ? at : undefined;
  return verbs.findLast((v) => v.main < main && (first === undefined ? isMarked(v.main) : v.main === first)) ?? null;
}

/** Of a row of wishes. */
export function isWanted(clause: Clause, verb: VerbGroup): boolean {
  const first = sharedWith(clause, verb);
  return first !== null && statusOfVerb(clause, first) === 'hypothetical';
}

function ownStatus(verb: VerbGroup): Status {
  if (verb.marker !== null && CONDITIONS.has(verb.marker)) return 'hypothetical';
  // "until they leave" and "before they leave" wait for what "until they left" tells
  if ((verb.marker === 'until' || verb.marker === 'before') && verb.tense === 'present' && !verb.perfect)
    return 'hypothetical';
  if (verb.modal !== null) {
    if (verb.modal === 'would' && isFutureInPast(verb)) return verb.negated ? 'negated' : 'planned';
    const status = modal('auxiliary', verb.modal);
    if (status) return verb.negated ? 'negated' : statusOfContent(status);
  }
  if (verb.negated) return 'negated';
  if (verb.tense === 'future') return 'planned';
  return verb.progressive && verb.tense === 'present' ? 'ongoing' : 'happened';
}

/** "said it would leave" tells what "It will leave" told; "would leave if …" and "would depend on" tell no plan. */
const isFutureInPast = ({ governor, marker, lemma }: VerbGroup): boolean =>
  governor?.tense === 'past' &&
  governor.form === 'finite' &&
  (marker === null || marker === 'that') &&
  !CONDITIONAL.has(lemma) &&
  speaks(governor.lemma);

/** What a governing verb, noun or adjective makes of an infinitive, a gerund or a reported clause; null for nothing. */
function governedStatus(clause: Clause, verb: VerbGroup): Status | null {
  const { governor, describes } = verb;
  const helped = helping(clause, verb);
  if (helped) return statusOfVerb(clause, helped);
  if (verb.form === 'ing' && isLeftOut(clause, verb)) return 'negated';
  if (verb.form === 'infinitive') {
    const noun = describes ? modal('noun', headLemma(clause, describes)) : undefined;
    if (noun) return combine(statusOfContent(noun), governor ? statusOfVerb(clause, governor) : 'happened');
    if (!governor) return 'hypothetical';
    const predicate =
      governor.predicate === null
        ? governor.passive
          ? tokenAt(clause, governor.main)?.norm
          : undefined
        : tokenAt(clause, governor.predicate)?.lemma;
    const word = (predicate !== undefined && modal('adjective', predicate)) || contentOf(governor);
    // an infinitive of purpose: wanted, not done
    if (!word) return 'hypothetical';
    const status = statusOfContent(word);
    return governor.negated && status === 'happened'
      ? 'negated'
      : combine(status, statusOfVerb(clause, { ...governor, negated: false }));
  }
  if (!governor) return null;
  // "began shelling", "stopped them from voting"; but after a comma ("…, insisting that") nothing governs
  if (verb.form === 'ing') {
    if (leadsUpTo(clause, verb)) return 'hypothetical';
    // "barred him from leaving", "refrained from striking"
    if (verb.marker === 'from' && KEEPS_FROM.has(governor.lemma)) return 'negated';
    if (verb.marker === null && governor.to !== verb.from) return null;
    const word = contentOf(governor);
    return word ? statusOfContent(word) : null;
  }
  if (verb.marker === 'that' || verb.marker === null) {
    if (isMadeKnown(governor)) return null;
    const content = verbSenses(governor.lemma).find((s) => s.content && s.says)?.content;
    if (content) return statusOfContent(content);
    const outer = ownStatus(governor);
    // what a negated verb makes of what it tells is a question of stance: “has no doubt that they left”
    return outer === 'hypothetical' ? outer : null;
  }
  return null;
}

/** "let it be known that they had left" says so. */
export const isMadeKnown = ({ lemma, passive, governor }: VerbGroup): boolean =>
  lemma === 'know' && passive && (governor?.lemma === 'let' || governor?.lemma === 'make');

/** "would help save the crew": a bare verb after "help" got as far as the help did. */
const helping = (clause: Clause, { form, from, main, lemma }: VerbGroup): VerbGroup | null =>
  form === 'finite' && main === from && tokenAt(clause, main)?.norm === lemma
    ? (clause.syntax.verbs.find((v) => v.lemma === 'help' && v.to === from) ?? null)
    : null;

/** "offered no details": what there is none of was not given. */
const hasNoObject = (clause: Clause, { object, negated }: VerbGroup): boolean =>
  !negated && object !== null && isNone(clause, object);

/** "Neither Norway nor Denmark attacked", "none of the crew left": what nobody did was not done. */
function hasNoSubject(clause: Clause, { subject, negated }: VerbGroup): boolean {
  if (negated || subject === null) return false;
  const [first = '', before = ''] = [subject.from, subject.from - 1].map((i) => tokenAt(clause, i)?.norm);
  return isNone(clause, subject) || /^(?:neither|nobody|none)$/.test(first) || before === 'neither';
}

/** "provided that they leave", "on condition that they leave". */
function isProvided(clause: Clause, { marker, from }: VerbGroup): boolean {
  if (marker !== 'that') return false;
  const at = clause.sentence.tokens.findLastIndex((t, i) => i < from && t.norm === 'that');
  return SUPPOSING.has(tokenAt(clause, at - 1)?.norm ?? '');
}

/** "no details", but not "no more than twelve", which are some. */
const isNone = ({ sentence: { tokens } }: Clause, { from }: NounPhrase): boolean =>
  tokens[from]?.norm === 'no' && hedgeEnd(tokens, from) === from;

/** "asked that the town cede land": a base form after a singular subject is wanted, not told. */
export function isSubjunctive(
  clause: Clause,
  { marker, form, modal: auxiliary, tense, main, from, lemma, subject, governor }: VerbGroup,
): boolean {
  if (marker !== 'that' || form !== 'finite' || auxiliary !== null || tense !== 'present') return false;
  // "demands that Norway never attack", "asks that the crews leave"
  if (governor && demands(governor.lemma) && tokenAt(clause, main)?.norm === lemma) return true;
  if (main !== from) return false;
  // "that it cede land"
  if (subject?.pronoun && /^(?:s?he|it)$/.test(tokenAt(clause, subject.head)?.norm ?? ''))
    return tokenAt(clause, main)?.norm === lemma;
  const head = subject && !subject.pronoun && subject.coordinated.length === 0 ? tokenAt(clause, subject.head) : null;
  return (
    head?.pos === 'NOUN' && head.norm === head.lemma && tokenAt(clause, main)?.norm === lemma && !/s$/.test(head.norm)
  );
}

const demands = (lemma: string): boolean =>
  lemma === 'require' || verbSenses(lemma).some(({ type }) => type === 'REQUEST');

/** "contingent on the rebels leaving", "depends on both sides talking": a condition, not a deed. */
const dependsOn = (clause: Clause, verb: VerbGroup): boolean => {
  const first = verb.subject?.from ?? verb.from;
  const preposition = [first, verb.from].find((i) => /^(?:on|upon)$/.test(tokenAt(clause, i - 1)?.norm ?? ''));
  return preposition !== undefined && CONDITIONAL.has(tokenAt(clause, preposition - 2)?.lemma ?? '');
};
const CONDITIONAL = new Set('conditional conditioned contingent depend dependent hinge predicated'.split(' '));

/** "no closer to signing", "opposed to selling": what one is near or averse to has not come about. */
const leadsUpTo = (clause: Clause, verb: VerbGroup): boolean =>
  verb.marker === 'to' && /^(?:ADJ|ADV)$/.test(tokenAt(clause, verb.from - 2)?.pos ?? '');

/** "stopped short of accusing", "left without signing", "walked out instead of voting": told as what was not done. */
function isLeftOut(clause: Clause, { from }: VerbGroup): boolean {
  const [last = '', before = ''] = [1, 2].map((back) => tokenAt(clause, from - back)?.norm);
  return last === 'without' || /^(?:short|instead) of$|^rather than$|^far from$/.test(`${before} ${last}`);
}

const contentOf = (verb: VerbGroup): Content | undefined =>
  modal('complement', verb.lemma) ?? verbSenses(verb.lemma).find((s) => s.content)?.content;

/** A plan that was not made is no plan; a refused plan is refused. */
const combine = (inner: Status, outer: Status): Status => (outer === 'happened' || outer === 'ongoing' ? inner : outer);

/** How far the event of a noun got: its own modifiers first, then the verb whose subject or object it is. */
export function statusOfNoun(clause: Clause, np: NounPhrase): Status {
  const place = verbOf(clause, np);
  if (place && place.as !== 'prep' && CALLED_OFF.has(place.verb.lemma) && isOff(clause, place.verb)) return 'negated';
  for (let i = np.from; i < np.head; i++) {
    const token = tokenAt(clause, i);
    const status = token && (modal('modifier', token.norm) ?? modal('modifier', token.lemma));
    if (status) return statusOfContent(status);
    if (i === np.from && isNone(clause, np)) return 'negated';
  }
  if (!place) return 'happened';
  const { verb, as } = place;
  if (as === 'subject' || verb.passive) {
    const status = statusOfVerb(clause, verb);
    const takesPlace = verb.lemma === 'take' && verb.object !== null && headLemma(clause, verb.object) === 'place';
    if (takesPlace) return status;
    // "the talks failed to produce", "were not useful": the talks took place all the same
    const denies = verb.copula ? saysWhether(clause, verb) : EXISTENCE.has(verb.lemma);
    return status === 'negated' && !denies ? 'happened' : status;
  }
  if (as === 'object') {
    const status = statusOfVerb(clause, verb);
    // "would withdraw its lawsuit": the suit is there, whatever becomes of it
    const owned = np.possessor !== null && !lightVerb(verb.lemma) && !EXISTENCE.has(verb.lemma);
    return owned &&
      contentOf(verb) === undefined &&
      (status === 'hypothetical' || status === 'negated' || status === 'planned')
      ? 'happened'
      : status;
  }
  return verb.tense === 'future' && verb.form === 'finite' ? 'planned' : 'happened';
}

/** "are possible", "are not under discussion": whether something takes place; "were not useful", "were not a success" tells how it was. */
function saysWhether(clause: Clause, { main, predicate }: VerbGroup): boolean {
  const { tree } = clause.syntax;
  const head = predicate ?? tree.clauseOf(main);
  const { pos, norm = '' } = tokenAt(clause, head) ?? {};
  if (predicate !== null || pos === 'ADJ') return WHETHER.test(norm);
  return pos !== 'NOUN' || tree.in(head, 'case').length > 0;
}
const WHETHER = /^(?:expected|feasible|foreseen|imminent|likely|necessary|planned|possible|probable|scheduled)$/;

const isOff = (clause: Clause, verb: VerbGroup): boolean =>
  verb.lemma !== 'call' ||
  [verb.to, verb.object?.to].some((i) => i !== undefined && tokenAt(clause, i)?.norm === 'off');

/** Verbs that say of a noun's event that it takes place. */
export const EXISTENCE = new Set(
  'arrange be begin come conclude consider continue convene emerge end erupt finish follow go happen hold last materialise materialize occur open plan resume schedule stage start'.split(
    ' ',
  ),
);

/** "is not under consideration", "could not be scheduled": there is nothing to come, and nobody says that anything did not happen. */
export const isAhead = (clause: Clause, status: Status, verb: VerbGroup | null): boolean =>
  status === 'negated' &&
  verb !== null &&
  // a headline's "reach no deal" tells of what has been
  !(clause.sentence.kind !== 'body' && !verb.copula && verb.tense === 'present' && verb.modal === null) &&
  ((verb.tense === 'present' && !verb.perfect) ||
    verb.tense === 'future' ||
    verb.modal !== null ||
    lightVerb(verb.lemma)?.status === 'planned');
