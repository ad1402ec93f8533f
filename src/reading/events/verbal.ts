/** Events told by verbs: "the union rejected the offer", "the bridge was bombed by rebels", "officials met in Oslo". */
import { lightVerb } from '../../english/lexicon/light-verbs';
import { NATURAL_FORCES } from '../../english/lexicon/natural-forces';
import { OBJECT_CLASSES } from '../../english/lexicon/object-classes';
import type { Sense } from '../../english/lexicon/sense';
import { SPEECH_NOUNS, speechVerb } from '../../english/lexicon/speech';
import { verbSenses } from '../../english/lexicon/verbs';
import { OF_WHAT } from '../../english/words/limits';
import { speaksForCountry } from '../../english/lexicon/party-nouns';
import type { NounPhrase, Prep, VerbGroup } from '../syntax/types';
import { isQuoted, quotingVerb } from './attribution';
import {
  COMPANY,
  agentOf,
  governedBy,
  headLemma,
  orElse,
  ownersOf,
  partiesOf,
  patientOf,
  placesIn,
  themeOf,
  tokenAt,
  unique,
  type Clause,
} from './clause';
import { doersAgree } from './doer';
import type { EventDraft } from './draft';
import { SPEECH_ABOUT } from './light';
import { fitVerb, isEvidenced, nominalSense, sensesOf } from './senses';
import { statusOfVerb } from './status';
import { isAttack, isHearsay, isSetback, isTold, quotedBy, quotesSpeaker } from './untold';

const MUTUAL_PREPS = ['with', 'between', 'among', 'alongside', 'and'];
/** Where no preposition is named, the target of a verb may stand after these. */
const DEFAULT_TARGETS = ['against', 'with', 'to', 'on', 'at', 'from', 'of', 'for'];

export function readVerbal(clause: Clause): EventDraft[] {
  return clause.syntax.verbs.flatMap((verb) => {
    // who comes along is a party to what the others do, and nothing of its own
    if (isHearsay(clause, verb) || quotesSpeaker(clause, verb)) return [];
    if (verb.copula || (verb.form === 'participle' && verb.passive && COMPANY.has(verb.lemma))) return [];
    const sense = fitVerb(clause, verb, verbSenses(verb.lemma));
    if (!sense || lendsItself(clause, verb, sense) || !isTold(clause, verb, sense)) return [];
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
    orElse(partiesOf(clause, agent), () => inPerson(clause, agent)),
    () => (actsForOwner(clause, agent) ? ownersOf(clause, agent) : []),
  );
  const mutual = sense.mutual === true;
  const joint = mutual
    ? governedBy(
        verb.preps.filter((p) => !isNested(verb, p)),
        MUTUAL_PREPS,
      ).flatMap((np) => partiesOf(clause, np))
    : [];
  const done = mutual ? partiesOf(clause, patient) : targetsOf(clause, verb, sense);
  const places = placesIn(clause, verb.preps);
  const meets = sense.type === 'STATEMENT' && verb.lemma !== 'say' && places.length > 0 && isOfficial(clause, patient);
  const actors = unique(mutual ? [...doers, ...done, ...joint] : doers);
  return {
    rule: `verb:${verb.lemma}`,
    told: 'verb',
    light: null,
    trigger: { from: verb.main, to: verb.main + 1 },
    verb,
    np: null,
    ...(meets ? { type: 'CONSULT' as const, mode: null } : typeFor(clause, verb, sense)),
    lemma: verb.lemma,
    status: statusOfVerb(clause, verb),
    actors,
    targets: unique(done.filter((m) => !actors.includes(m))),
    places: places.filter((m) => !actors.includes(m)),
    mutual,
    anaphoric: false,
    says: sense.says === true,
    evidenced: isEvidenced(sense, verbSenses(verb.lemma)),
    doubted: quotedBy(clause, verb) === null && !doersAgree(clause, verb),
  };
}

/** "exchanged views on contacts with partners": whoever the contacts are with takes no part in the exchange. */
const isNested = ({ preps, main }: VerbGroup, { at }: Prep): boolean =>
  preps.some((p) => p.at > main && p.np.to === at && OF_WHAT.has(p.word));

/** “We will sue,” said the union: in a quotation "we" is whoever is quoted, and in a talk "you" is whoever is talked to. */
function inPerson(clause: Clause, np: NounPhrase | null): number[] {
  const norm = np?.pronoun ? (tokenAt(clause, np.head)?.norm ?? '') : '';
  if (!np || !/^(?:i|we|you)$/.test(norm)) return [];
  if (norm === 'you') return [clause.quoted.listener ?? []].flat();
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

/** Where who acts or what it is done to decides the type: soldiers who withdraw from a town do not withdraw from a treaty. */
function typeFor(clause: Clause, verb: VerbGroup, sense: Sense): Pick<EventDraft, 'type' | 'mode'> {
  const [agent, patient] = [agentOf(verb), patientOf(verb)];
  if (sense.mode === 'withdraw' && agent && OBJECT_CLASSES.troops.includes(headLemma(clause, agent)))
    return { type: 'RETREAT', mode: 'withdraw' };
  // "fought against the clauses"
  const against = verb.preps.find((p) => p.word === 'against')?.np;
  if (sense.type === 'ASSAULT' && sense.mutual && against && isThing(clause, against))
    return { type: 'REJECT', mode: null };
  // "launched a boat", "posted a loss": what is made known without a word is no statement
  const silent =
    sense.type === 'STATEMENT' &&
    !sense.says &&
    (speechVerb(verb.lemma) ?? 'written') === 'written' &&
    !SPEECH_NOUNS.has(patient ? headLemma(clause, patient) : '');
  return { type: silent || isSetback(clause, verb, sense) ? 'OTHER' : sense.type, mode: sense.mode ?? null };
}

const isThing = (clause: Clause, np: NounPhrase): boolean =>
  partiesOf(clause, np).length === 0 &&
  ownersOf(clause, np).length === 0 &&
  placesIn(clause, [{ word: 'in', at: -1, np }]).length === 0;

/** Whoever informs ministers in a city has gone to see them; whoever tells reporters there makes a statement. */
const isOfficial = (clause: Clause, patient: NounPhrase | null): boolean =>
  patient !== null &&
  partiesOf(clause, patient).length > 0 &&
  speaksForCountry(tokenAt(clause, patient.head)?.lemma ?? '');

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
  // "lifted sanctions imposed on Norway"
  const described = clause.syntax.verbs.find(
    (v) => v.describes === patient && patient !== null && v.form === 'participle',
  );
  const imposed = governedBy(described?.preps ?? [], preps).flatMap((np) => partiesOf(clause, np));
  if (imposed.length > 0) return imposed;
  const nested = (patient?.preps ?? []).filter((p) =>
    (sense.target ?? ['of', 'from', 'with', 'by', 'against', 'on']).includes(p.word),
  );
  return nested.flatMap((p) => orElse(partiesOf(clause, p.np), () => ownersOf(clause, p.np)));
}

const isTemporal = (clause: Clause, at: number): boolean => /day$|^\d/.test(tokenAt(clause, at)?.norm ?? '');
