/** Events told by verbs: "the union rejected the offer", "the bridge was bombed by rebels", "officials met in Oslo". */
import { lightVerb } from '../../english/lexicon/light-verbs';
import { NATURAL_FORCES } from '../../english/lexicon/natural-forces';
import { nounSenses } from '../../english/lexicon/nouns';
import { MODALITY } from '../../english/lexicon/modality';
import { OBJECT_CLASSES } from '../../english/lexicon/object-classes';
import type { Sense } from '../../english/lexicon/sense';
import { SPEECH_NOUNS } from '../../english/lexicon/speech';
import { verbSenses } from '../../english/lexicon/verbs';
import { speaksForCountry } from '../../english/lexicon/party-nouns';
import type { NounPhrase, VerbGroup } from '../syntax/types';
import { isQuoted, quotingVerb } from './attribution';
import {
  COMPANY,
  agentOf,
  governedBy,
  headLemma,
  ownersOf,
  partiesOf,
  patientOf,
  placesIn,
  themeOf,
  tokenAt,
  unique,
  type Clause,
} from './clause';
import type { EventDraft } from './draft';
import { fitVerb, nominalSense, sensesOf } from './senses';
import { statusOfVerb } from './status';

/** What is threatened, asked for, refused or alleged is an event of speech, whatever noun it takes. */
const SPEECH_ABOUT = new Set(['THREATEN', 'REQUEST', 'REJECT', 'ACCUSE']);
const MUTUAL_PREPS = ['with', 'between', 'among', 'alongside', 'and'];
/** Where no preposition is named, the target of a verb may stand after these. */
const DEFAULT_TARGETS = ['against', 'with', 'to', 'on', 'at', 'from', 'of', 'for'];

export function readVerbal(clause: Clause): EventDraft[] {
  return clause.syntax.verbs.flatMap((verb) => {
    // who comes along is a party to what the others do, and nothing of its own
    if (isHearsay(clause, verb)) return [];
    if (verb.copula || (verb.form === 'participle' && verb.passive && COMPANY.has(verb.lemma))) return [];
    const sense = fitVerb(clause, verb, verbSenses(verb.lemma));
    if (
      !sense ||
      lendsItself(clause, verb, sense) ||
      isAlleged(clause, verb) ||
      isSupposed(clause, verb) ||
      isManner(verb) ||
      isMute(clause, verb, sense) ||
      isTrait(clause, verb, sense) ||
      isStruggle(clause, verb, sense)
    )
      return [];
    const draft = draftOf(clause, verb, sense);
    // without an agent, only what is done to somebody in person is told: "the proposals were accepted" names nobody
    return draft.actors.length > 0 || isSuffered(clause, verb) || isHit(clause, verb, draft) ? [draft] : [];
  });
}

/** A participle with nobody before it and no agent after it is too little to tell a deed by. */
const isSuffered = (clause: Clause, verb: VerbGroup): boolean =>
  verb.passive &&
  partiesOf(clause, patientOf(verb)).length > 0 &&
  (verb.form !== 'participle' || verb.describes === patientOf(verb));

/** "a bombing killed two sailors": an attack or a weapon hits somebody, and nobody says whose it was. */
const isHit = (clause: Clause, verb: VerbGroup, draft: EventDraft): boolean =>
  draft.type === 'ASSAULT' && draft.targets.length > 0 && !verb.passive && isAttack(clause, verb.subject);

function isAttack(clause: Clause, np: NounPhrase | null): boolean {
  if (!np) return false;
  const head = headLemma(clause, np);
  return OBJECT_CLASSES.weapon.includes(head) || nounSenses(head).some((s) => s.type === 'ASSAULT');
}

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

/** "held talks", "issued a warning": the noun tells the event, and `readNominal` takes the verb's subject. */
function lendsItself(clause: Clause, verb: VerbGroup, sense: Sense): boolean {
  // "called off the talks" tells more than "called talks"
  if (sense.particle !== undefined) return false;
  const lent = (np: NounPhrase) => partiesOf(clause, np).length === 0 && nominalSense(clause, np);
  const patient = patientOf(verb);
  const theme = themeOf(clause, verb);
  if (theme && lightVerb(verb.lemma) && lent(theme)) return true;
  if (patient && lightVerb(verb.lemma)) {
    const noun = lent(patient);
    return noun !== null && noun !== false && (!SPEECH_ABOUT.has(sense.type) || noun.type === sense.type);
  }
  // "engaged in talks", "met its critics with threats"
  return verb.preps.some((p) => {
    const noun = p.at > verb.main && lent(p.np);
    if (!noun) return false;
    return (
      lightVerb(`${verb.lemma} ${p.word}`) !== undefined ||
      (p.word === 'with' && sense.type === 'ASSAULT' && SPEECH_ABOUT.has(noun.type))
    );
  });
}

function draftOf(clause: Clause, verb: VerbGroup, sense: Sense): EventDraft {
  const agent = agentOf(verb);
  const patient = patientOf(verb);
  const doers = orElse(
    orElse(partiesOf(clause, agent), () => firstPerson(clause, agent)),
    () => (actsForOwner(clause, agent) ? ownersOf(clause, agent) : []),
  );
  const mutual = sense.mutual === true;
  const joint = mutual ? governedBy(verb.preps, MUTUAL_PREPS).flatMap((np) => partiesOf(clause, np)) : [];
  const done = mutual ? partiesOf(clause, patient) : targetsOf(clause, verb, sense);
  const places = placesIn(clause, verb.preps);
  const meets = sense.type === 'STATEMENT' && places.length > 0 && isOfficial(clause, patient);
  const actors = unique(mutual ? [...doers, ...done, ...joint] : doers);
  return {
    rule: `verb:${verb.lemma}`,
    told: 'verb',
    light: null,
    trigger: { from: verb.main, to: verb.main + 1 },
    verb,
    np: null,
    ...(meets ? { type: 'CONSULT' as const, mode: null } : typeFor(clause, sense, agent)),
    lemma: verb.lemma,
    status: statusOfVerb(clause, verb),
    actors,
    targets: unique(done.filter((m) => !actors.includes(m))),
    places: places.filter((m) => !actors.includes(m)),
    mutual,
    anaphoric: false,
    says: sense.says === true,
  };
}

/** “We will sue,” said the union: in a quotation "we" is whoever is quoted. */
function firstPerson(clause: Clause, np: NounPhrase | null): number[] {
  if (!np?.pronoun || !/^(?:i|we)$/.test(tokenAt(clause, np.head)?.norm ?? '')) return [];
  const quoting = quotingVerb(clause, np.head);
  if (quoting) return partiesOf(clause, quoting.subject);
  return clause.quoted.voice && isQuoted(clause, np.head) ? [clause.quoted.voice.speaker] : [];
}

/** "Norway's warships", "the ministry's statement" act for their owner; his storms and his talks do not. */
const actsForOwner = (clause: Clause, np: NounPhrase | null): boolean => {
  if (!np) return false;
  const head = headLemma(clause, np);
  return !NATURAL_FORCES.has(head) && (SPEECH_NOUNS.has(head) || sensesOf(clause, np).length === 0);
};

/** Where who acts decides the type: soldiers who withdraw from a town do not withdraw from a treaty. */
const typeFor = (clause: Clause, sense: Sense, agent: NounPhrase | null): Pick<EventDraft, 'type' | 'mode'> =>
  sense.mode === 'withdraw' && agent && OBJECT_CLASSES.troops.includes(headLemma(clause, agent))
    ? { type: 'RETREAT', mode: 'withdraw' }
    : { type: sense.type, mode: sense.mode ?? null };

/** Whoever informs ministers in a city has gone to see them; whoever tells reporters there makes a statement. */
const isOfficial = (clause: Clause, patient: NounPhrase | null): boolean =>
  patient !== null &&
  partiesOf(clause, patient).length > 0 &&
  speaksForCountry(tokenAt(clause, patient.head)?.lemma ?? '');

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
const isHearsay = (clause: Clause, verb: VerbGroup): boolean =>
  verb.passive &&
  !verb.preps.some((p) => p.word === 'by') &&
  clause.syntax.verbs.some((v) => v.form === 'infinitive' && v.governor === verb) &&
  (verbSenses(verb.lemma).some((s) => s.says) || MODALITY.adjective.has(tokenAt(clause, verb.main)?.norm ?? ''));

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
  return opens || !governor || !(governor.predicate !== null || verbSenses(governor.lemma).some((s) => s.says));
}

/** "seen as requiring changes", "what officials described as": what something is taken for is nothing that anybody does. */
const isManner = (verb: VerbGroup): boolean =>
  (verb.form === 'ing' && verb.marker === 'as') || verb.marker === 'what' || verb.marker === 'whatever';

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

/** The direct object, else the phrase after the sense's prepositions, else whose the object is. */
function targetsOf(clause: Clause, verb: VerbGroup, sense: Sense): number[] {
  const patient = patientOf(verb);
  // troops are sent, and somebody else is the target
  const direct = sense.type === 'MOBILIZE' ? [] : partiesOf(clause, patient);
  if (direct.length > 0) return direct;
  const preps = sense.target ?? (sense.says ? ['to'] : DEFAULT_TARGETS);
  const placed = placesIn(clause, verb.preps);
  // what stands before the verb belongs to its subject: "an adviser to the mayor said"
  const after = verb.preps.filter((p) => p.at > verb.main);
  for (const np of governedBy(after, preps)) {
    const parties = partiesOf(clause, np).filter((m) => !placed.includes(m) && !isTemporal(clause, np.head));
    if (parties.length > 0) return parties;
  }
  const owners = ownersOf(clause, patient);
  if (owners.length > 0) return owners;
  const nested = (patient?.preps ?? []).filter((p) =>
    (sense.target ?? ['of', 'from', 'with', 'by', 'against', 'on']).includes(p.word),
  );
  return nested.flatMap((p) => orElse(partiesOf(clause, p.np), () => ownersOf(clause, p.np)));
}

const isTemporal = (clause: Clause, at: number): boolean => /day$|^\d/.test(tokenAt(clause, at)?.norm ?? '');

export const orElse = <T>(list: readonly T[], other: () => readonly T[]): readonly T[] =>
  list.length > 0 ? list : other();
