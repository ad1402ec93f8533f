/** Verbs that tell of no deed, though their sense is one: what is supposed, alleged, hearsay, a purpose, a manner, a trade. */
import { MODALITY } from '../../english/lexicon/modality';
import { OBJECT_CLASSES } from '../../english/lexicon/object-classes';
import { NATURAL_FORCES } from '../../english/lexicon/natural-forces';
import { nounSenses } from '../../english/lexicon/nouns';
import { belongs } from '../../english/lexicon/stative';
import type { Sense } from '../../english/lexicon/sense';
import { speaks, verbSenses } from '../../english/lexicon/verbs';
import { QUESTION_WORDS } from '../../english/words/quoting';
import type { NounPhrase, VerbGroup } from '../syntax/types';
import { agentOf, headLemma, ownersOf, partiesOf, tokenAt, type Clause } from './clause';
import { SPEECH_ABOUT } from './light';
import { fitVerb } from './senses';
import { isSubjunctive } from './status';

/** Whether a verb that has this sense tells of something that was said or done, or will be. */
export const isTold = (clause: Clause, verb: VerbGroup, sense: Sense): boolean =>
  !isAlleged(clause, verb) &&
  !isSupposed(clause, verb) &&
  !isManner(clause, verb) &&
  !isBelonging(clause, verb) &&
  !isForbidden(clause, verb) &&
  !isHoped(clause, verb) &&
  !isMute(clause, verb, sense) &&
  !isAsked(clause, verb) &&
  !isKept(clause, verb, sense) &&
  !isTrait(clause, verb, sense) &&
  !isStruggle(clause, verb, sense);

/** "asked who attacked the port": a question that somebody asks has no doer yet. */
function isAsked(clause: Clause, { marker, from }: VerbGroup): boolean {
  if (!QUESTION_WORDS.has(marker ?? '')) return false;
  const { chunks } = clause.syntax;
  const at = chunks.findLastIndex(
    (c) => c.from < from && (c.type === 'relative' || c.type === 'marker') && c.word === marker,
  );
  return chunks[at - 1]?.type === 'vg';
}

/** "was hardest hit among the banks", "was hit by the slump": whoever or whatever strikes is named after "by", and can. */
export function isSetback(clause: Clause, verb: VerbGroup, { type }: Sense): boolean {
  if (type !== 'ASSAULT' || !verb.passive || !/^(?:hit|strike)$/.test(verb.lemma)) return false;
  const by = agentOf(verb);
  const doers = by ? [...partiesOf(clause, by), ...ownersOf(clause, by)] : [];
  return doers.length === 0 && !isAttack(clause, by);
}

/** "a missile", "the bombing": what hits, and is hit by. */
export function isAttack(clause: Clause, np: NounPhrase | null): boolean {
  if (!np) return false;
  const head = headLemma(clause, np);
  return OBJECT_CLASSES.weapon.includes(head) || nounSenses(head).some((s) => s.type === 'ASSAULT');
}

/** "the share held by the state": only somebody in person is held and arrested. */
const isKept = (clause: Clause, verb: VerbGroup, { mode }: Sense): boolean => {
  if (mode !== 'arrest' || verb.lemma !== 'hold') return false;
  const patient = verb.passive ? verb.subject : verb.object;
  return !partiesOf(clause, patient).some((m) => {
    const { evidence = {}, form } = clause.mentions.mentions[m] ?? {};
    return (
      form === 'pronoun' ||
      (evidence.person ?? 0) + (evidence.group ?? 0) >
        (evidence.organization ?? 0) + (evidence.country ?? 0) + (evidence.place ?? 0)
    );
  });
};

/** "fought cancer", "fought against the clause": an attack has somebody, some thing or some place that it hits. */
const isStruggle = (clause: Clause, verb: VerbGroup, sense: Sense): boolean =>
  sense.type === 'ASSAULT' &&
  !verb.passive &&
  (verb.object
    ? NATURAL_FORCES.has(headLemma(clause, verb.object))
    : sense.mutual !== true &&
      verb.form === 'finite' &&
      verb.preps.length > 0 &&
      !verb.preps.some((p) => partiesOf(clause, p.np).length > 0 || ownersOf(clause, p.np).length > 0));

/** "the land that the town claims", "told nobody": a verb of speech with nothing said, asked or addressed. */
function isMute(clause: Clause, verb: VerbGroup, sense: Sense): boolean {
  if (sense.type === 'STATEMENT' && /^(?:nobody|nothing|none)$/.test(tokenAt(clause, verb.to)?.norm ?? '')) return true;
  if (sense.type !== 'STATEMENT' || !sense.says || verb.object || verb.preps.length > 0 || verb.passive) return false;
  if (clause.syntax.verbs.some((v) => v.governor === verb)) return false;
  const { tokens } = clause.sentence;
  const from = verb.subject && verb.subject.to === verb.from ? verb.subject.from : verb.from;
  const to = verb.subject && verb.subject.from === verb.to ? verb.subject.to : verb.to;
  const mark = (i: number) => tokens[i] === undefined || tokens[i]?.pos === 'PUNCT' || tokens[i]?.norm === 'that';
  return !mark(from - 1) && !mark(to);
}

/** "Berg, who advises the mayor": what somebody does for a living, and nothing that was done. */
const isTrait = (clause: Clause, verb: VerbGroup, sense: Sense): boolean =>
  verb.marker === 'who' &&
  verb.tense === 'present' &&
  !verb.perfect &&
  !verb.progressive &&
  !verb.passive &&
  LASTING.has(sense.type) &&
  !clause.syntax.verbs.some((v) => v.governor === verb);
const LASTING = new Set(['STATEMENT', 'SUPPORT', 'COOPERATE', 'CONSULT']);

/** "accused the firm of hiding losses", "accusations of fraud": what somebody is accused of is the accusation's content. */
function isAlleged(clause: Clause, verb: VerbGroup): boolean {
  for (let v = verb.governor, steps = 0; v && steps < 5; v = v.governor, steps++) {
    if (verb.form !== 'finite' && fitVerb(clause, v, verbSenses(v.lemma))?.type === 'ACCUSE') return true;
    if (v.form === 'finite') break;
  }
  const { chunks, verbs } = clause.syntax;
  // "of hiding losses and misleading investors": the second charge is as much one as the first
  const at = chunks.indexOf(verb);
  const first = verbs[verbs.indexOf(verb) - 1];
  if (verb.form === 'ing' && chunks[at - 1]?.type === 'and' && first?.form === 'ing') return isAlleged(clause, first);
  const before = chunks.findLast((c) => c.to <= verb.from && c.type === 'np');
  return (
    verb.marker === 'of' &&
    before?.type === 'np' &&
    nounSenses(headLemma(clause, before)).some((s) => SPEECH_ABOUT.has(s.type))
  );
}

/** "is said to have left", "was prepared to meet": the first verb tells nothing but how far the second is true. */
export const isHearsay = (clause: Clause, verb: VerbGroup): boolean =>
  verb.passive &&
  !verb.preps.some((p) => p.word === 'by') &&
  clause.syntax.verbs.some((v) => v.form === 'infinitive' && v.governor === verb) &&
  (speaks(verb.lemma) || MODALITY.adjective.has(tokenAt(clause, verb.main)?.norm ?? ''));

/** "quoted the mayor as saying", "cited the mayor stating": who is quoted says it, and whoever quotes him does nothing else. */
export const quotesSpeaker = (clause: Clause, verb: VerbGroup): boolean =>
  QUOTES.test(verb.lemma) && clause.syntax.verbs.some((v) => quotedBy(clause, v) === verb);

/** The verb that quotes whoever says so: "quoted", of "saying" in "quoted the mayor as saying"; null for none. */
export const quotedBy = (
  { syntax: { verbs } }: Clause,
  { form, lemma, governor, describes }: VerbGroup,
): VerbGroup | null =>
  (form === 'ing' &&
    speaks(lemma) &&
    verbs.find((v) => QUOTES.test(v.lemma) && v.object !== null && (v.object === describes || v === governor))) ||
  null;
const QUOTES = /^(?:cite|quote)$/;

/** A condition is no event, nor is a purpose: "if attacked", "flew in to negotiate", "if they try to leave". */
export function isSupposed(clause: Clause, verb: VerbGroup): boolean {
  const seen = new Set<VerbGroup>();
  for (let v: VerbGroup | null = verb; v && !seen.has(v); v = v.governor) {
    if (isCondition(clause, v)) return true;
    seen.add(v);
    if (v.form === 'finite') break;
  }
  return isPurpose(verb);
}

function isCondition(clause: Clause, verb: VerbGroup): boolean {
  const { governor, marker } = verb;
  if (marker === 'unless') return true;
  if (marker !== 'if') return false;
  // "was uncertain if they would come" asks, and sets no condition; "said that if they came" does
  const { chunks } = clause.syntax;
  const at = chunks.findLastIndex((c) => c.type === 'marker' && c.word === 'if' && c.from < verb.from);
  const opens = ['marker', 'comma', 'quote', 'stop', undefined].includes(chunks[at - 1]?.type);
  return opens || !governor || !(governor.predicate !== null || speaks(governor.lemma));
}

/** "seen as requiring changes", "what officials described as": what something is taken for is nothing that anybody does. */
const isManner = (clause: Clause, verb: VerbGroup): boolean =>
  (verb.form === 'ing' && verb.marker === 'as' && quotedBy(clause, verb) === null) ||
  verb.marker === 'what' ||
  verb.marker === 'whatever';

/** "demands that Norway never attack": who is forbidden to do a thing has not left it undone. */
export const isForbidden = (clause: Clause, verb: VerbGroup): boolean =>
  isSubjunctive(clause, verb) &&
  (verb.negated || clause.sentence.tokens.slice(verb.from, verb.main).some(({ norm }) => norm === 'never'));

/** "gave up its hopes of joining the board": what is hoped for in passing. */
const isHoped = (clause: Clause, { form, marker, from }: VerbGroup): boolean =>
  form === 'ing' && marker === 'of' && MODALITY.noun.get(tokenAt(clause, from - 2)?.lemma ?? '') === 'hypothetical';

/** "crews affiliated with the union", "a ferry named Astrid": what a noun is called, and nothing that was done. */
const isBelonging = (clause: Clause, verb: VerbGroup): boolean =>
  verb.form === 'participle' &&
  verb.describes !== null &&
  (belongs(verb.lemma) || (verb.lemma === 'name' && tokenAt(clause, verb.to)?.pos === 'PROPN'));

function isPurpose(verb: VerbGroup): boolean {
  const { governor } = verb;
  return (
    verb.form === 'infinitive' &&
    verb.describes === null &&
    governor !== null &&
    governor.predicate === null &&
    !governor.copula &&
    !governs(governor.lemma)
  );
}
const governs = (lemma: string): boolean =>
  MODALITY.complement.has(lemma) || verbSenses(lemma).some((s) => s.content !== undefined);
