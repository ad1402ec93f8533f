/** Events told by nouns: "talks between A and B", "Norway's warning to the fleet", "an attack on the port". */
import { lightVerb } from '../../english/lexicon/light-verbs';
import type { Sense } from '../../english/lexicon/sense';
import { verbSenses } from '../../english/lexicon/verbs';
import type { EventType, Status } from '../../graph/schema';
import type { NounPhrase, Prep, VerbGroup } from '../syntax/types';
import {
  agentOf,
  governedBy,
  headLemma,
  ownersOf,
  partiesOf,
  placesIn,
  themeOf,
  tokenAt,
  unique,
  verbOf,
  type Clause,
} from './clause';
import type { EventDraft } from './draft';
import { fitNoun, fitVerb, measured, sensesOf } from './senses';
import { EXISTENCE, statusOfNoun, statusOfVerb } from './status';
import { isSupposed, orElse } from './verbal';

const MUTUAL_PREPS = ['between', 'with', 'among'];
const DEFINITE = /^(?:the|this|that|these|those|both)$/;
/** What is threatened, asked for, refused or alleged has not happened: only the speech about it is an event. */
const SPEECH_ABOUT = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN']);
const SPEECH_TYPES = new Set(['THREATEN', 'REQUEST', 'REJECT', 'ACCUSE']);

export function readNominal(clause: Clause): EventDraft[] {
  return clause.syntax.phrases.flatMap((np) => {
    if (np.pronoun || clause.mentions.denoted.has(np)) return [];
    const sense = measured(clause, np) === np ? fitNoun(clause, np, sensesOf(clause, np)) : null;
    const noun = sense && nounIn(clause, np, sense);
    return (noun && draftOf(noun)) ?? [];
  });
}

/** A noun that may tell an event, and what stands around it. */
interface Noun {
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
type Governed = NonNullable<ReturnType<typeof verbOf>>;

/** Null where the verb only speaks about the noun. */
function nounIn(clause: Clause, np: NounPhrase, sense: Sense): Noun | null {
  const measure = measureBefore(clause, np);
  const outer = measure ?? np;
  const place = verbOf(clause, outer);
  const light = place && !isNamed(clause, np, place.verb) ? lends(clause, outer, place, sense) : null;
  if (place && place.as === 'object' && speaksAbout(clause, place.verb, light === null ? null : sense.type))
    return null;
  if (light && isSupposed(clause, light.verb)) return null;
  const preps = [...np.preps, ...(measure?.preps.filter((p) => p.np !== np) ?? [])];
  const mutual = sense.mutual === true || preps.some((p) => p.word === 'between');
  return { clause, np, sense, measure, outer, place, light, preps, mutual };
}

interface NounParties {
  readonly actors: readonly number[];
  readonly targets: readonly number[];
  /** Some of them are the light verb's. */
  readonly lent: boolean;
}

function partiesAround(noun: Noun): NounParties {
  const { clause, mutual, light, place } = noun;
  const owners = ownersAround(noun);
  const named = actorsNamed(noun);
  const lent = light ? partiesOf(clause, light.subjectIs === 'actor' ? agentOf(light.verb) : null) : [];
  const lentTarget = light?.subjectIs === 'target' ? partiesOf(clause, light.verb.subject) : [];
  const targeted = targetsNamed(noun);
  const around = besideLight(noun, targeted.length === 0);
  // "war broke out between A and B"
  const apart =
    mutual && place?.as === 'subject'
      ? governedBy(place.verb.preps, MUTUAL_PREPS).flatMap((p) => partiesOf(clause, p))
      : [];
  const doers = lent.length > 0 ? [...lent, ...(mutual ? owners : [])] : [...owners, ...named];
  const actors = unique(mutual ? [...doers, ...named, ...targeted, ...around, ...apart] : doers);
  const targets = mutual ? [] : [...targeted, ...lentTarget, ...around, ...objectHit(noun)];
  return {
    actors,
    targets: unique(targets).filter((m) => !actors.includes(m)),
    lent: lent.length > 0 || lentTarget.length > 0,
  };
}

/** "Norway's warning"; "the mine blast", "Chile's explosion": whose it was did not set it off. */
function ownersAround({ clause, np, measure }: Noun): number[] {
  const owned = ACCIDENTAL.has(headLemma(clause, np)) ? [] : ownersOf(clause, np);
  return [...owned, ...(measure ? ownersOf(clause, measure) : [])].filter(
    (m) => !clause.mentions.mentions[m]?.locative,
  );
}

/** "talks between A and B", "an attack by A". */
function actorsNamed({ clause, sense, preps, mutual }: Noun): number[] {
  const words = mutual ? [...MUTUAL_PREPS, ...(sense.agent ?? [])] : (sense.agent ?? ['by', 'of', 'from']);
  return governedBy(preps, words).flatMap((p) => partiesOf(clause, p));
}

/** "an attack on A". */
const targetsNamed = ({ clause, sense, preps }: Noun): number[] =>
  governedBy(preps, sense.target ?? ['on', 'against', 'to', 'with', 'towards', 'toward']).flatMap((p) => [
    ...orElse(partiesOf(clause, p), () => ownersOf(clause, p)),
  ]);

/** "held talks with A", "issued a threat to A": whom the light verb's own phrases name. */
function besideLight({ clause, sense, light, mutual }: Noun, aimless: boolean): number[] {
  if (!light || !(mutual || aimless)) return [];
  const words = mutual ? MUTUAL_PREPS : (sense.target ?? ['to', 'against', 'with', 'on']);
  return governedBy(light.verb.preps, words).flatMap((p) => partiesOf(clause, p));
}

/** "hit the board with accusations", "gives the city a loan": the object is whom it is done to. */
const objectHit = ({ clause, light, place, outer }: Noun): number[] =>
  light && (place?.as === 'prep' || themeOf(clause, light.verb) === outer) ? partiesOf(clause, light.verb.object) : [];

/** Where it happens: inside the phrase, after it, and after its verb. */
function placesAround({ clause, np, preps, place, light }: Noun): number[] {
  const inside = (clause.mentions.anchors.get(np) ?? []).filter((m) => clause.mentions.mentions[m]?.locative);
  const beside = place && (place.as !== 'prep' || light) ? placesIn(clause, place.verb.preps) : [];
  return unique([...inside, ...placesIn(clause, preps), ...beside]);
}

const opensDefinite = ({ clause, np, measure }: Noun): boolean =>
  [np, ...(measure ? [measure] : [])].some(({ from }) => DEFINITE.test(tokenAt(clause, from)?.norm ?? ''));

function draftOf(noun: Noun): EventDraft | null {
  const { clause, np, sense, outer, place, light, mutual } = noun;
  const parties = partiesAround(noun);
  const anaphoric = opensDefinite(noun);
  if (!isTold(noun, parties, anaphoric)) return null;
  const lemma = headLemma(clause, np);
  const status = statusOfNoun(clause, outer);
  return {
    rule: `noun:${lemma}${light ? `+${light.verb.lemma}` : ''}`,
    trigger: { from: np.head, to: np.head + 1 },
    verb: place?.verb ?? null,
    np,
    type: sense.type,
    mode: sense.mode ?? null,
    lemma,
    // "reached no deal": the noun's own "no" outweighs whatever its verb says
    status: light && status !== 'denied' ? light.status : status,
    actors: parties.actors,
    targets: parties.targets,
    places: placesAround(noun).filter((m) => !parties.actors.includes(m)),
    mutual,
    anaphoric,
    says: sense.says === true,
  };
}

/** "called the talks useful", "termed it a success": a verb of calling lends nothing to a noun that is there already. */
const isNamed = (clause: Clause, np: NounPhrase, verb: VerbGroup): boolean =>
  /^(?:brand|call|consider|declare|deem|describe|dub|find|label|offer|present|see|show|term)$/.test(verb.lemma) &&
  (DEFINITE.test(tokenAt(clause, np.from)?.norm ?? '') || (verb.object !== null && verb.object !== np));

/** What may be an attack and may be an accident is somebody's deed only where a "by" says so. */
const ACCIDENTAL = new Set(['blast', 'explosion']);

/** Long states of affairs: news names them in passing far more often than it tells them. */
const STATES = new Set([
  'war',
  'conflict',
  'aggression',
  'crisis',
  'occupation',
  'hostility',
  'hostilities',
  'tension',
  'dispute',
  'unrest',
  'violence',
]);
/** What a state of affairs does where news tells it: "war broke out". */
const BEGINNING = new Set('begin break erupt escalate flare ignite start'.split(' '));
/** Types whose nouns mostly name a thing or a wish ("the proposal", "his support") unless a clause says it was done. */
const OFTEN_THINGS = new Set([
  'REQUEST',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REJECT',
  'COOPERATE',
  'STATEMENT',
  'AID',
  'RETREAT',
  'SANCTION',
  'COERCE',
  'MOBILIZE',
]);

/** Does the sentence tell the event, and not merely mention the noun? */
function isTold({ clause, np, sense, place, light, mutual }: Noun, parties: NounParties, anaphoric: boolean): boolean {
  const [actors, targets] = [parties.actors.length, parties.targets.length];
  if (light && (parties.lent || place?.verb.passive)) return actors + targets > 0;
  const happens = place?.as === 'subject' && !place.verb.copula;
  const takesPlace = happens && EXISTENCE.has(place.verb.lemma);
  if (STATES.has(headLemma(clause, np))) return actors > 0 && happens && BEGINNING.has(place.verb.lemma);
  if (mutual) return actors > 1 || (anaphoric && !saysWhen(clause, np)) || (actors > 0 && place?.as === 'subject');
  if (OFTEN_THINGS.has(sense.type)) return actors > 0 && (targets > 0 || takesPlace);
  const possessed = np.possessor !== null || np.preps.some((p) => p.word === 'by');
  return actors > 0 && (targets > 0 || possessed || happens);
}

/** "Ahead of the talks", "during the strike" say when something else was. */
function saysWhen(clause: Clause, np: NounPhrase): boolean {
  const { chunks } = clause.syntax;
  const before = chunks[chunks.findIndex((c) => c.from >= np.from) - 1];
  return before?.type === 'prep' && WHEN.test(before.word + (tokenAt(clause, before.to - 1)?.norm ?? ''));
}
const WHEN = /^(?:ahead|before|after|during|following|since|until|prior|preceding)/;

/** "is getting ready for talks": who is ready for a thing means to do it. */
const isReadyFor = (clause: Clause, verb: VerbGroup, np: NounPhrase): boolean => {
  const at = verb.preps.find((p) => p.np === np)?.at;
  return at !== undefined && /^(?:ready|prepared|set|poised|bound)$/.test(tokenAt(clause, at - 1)?.norm ?? '');
};
const combined = (outer: Status): Status => (outer === 'happened' || outer === 'ongoing' ? 'planned' : outer);

const measureBefore = (clause: Clause, np: NounPhrase): NounPhrase | null =>
  clause.syntax.phrases.find((p) => p !== np && measured(clause, p) === np) ?? null;

const PARTICLES = new Set('away back down off out over up'.split(' '));

interface Light {
  readonly verb: VerbGroup;
  readonly subjectIs: 'actor' | 'target';
  readonly status: Status;
}

/** The light verb whose object, passive subject or "prepare for" phrase the noun is. */
function lends(clause: Clause, np: NounPhrase, { verb, as, prep }: Governed, sense: Sense): Light | null {
  if (as === 'subject' && !verb.passive) return null;
  // "hit the board with accusations" attacks nobody: it accuses the board
  if (
    as === 'prep' &&
    prep === 'with' &&
    SPEECH_TYPES.has(sense.type) &&
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

/** "rejected the offer", "threatened strikes"; but in "issued a threat" verb and noun tell one and the same. */
const speaksAbout = (clause: Clause, verb: VerbGroup, lent: EventType | null): boolean => {
  const sense = fitVerb(clause, verb, verbSenses(verb.lemma));
  // what is condemned has been done, what is alleged need not have
  return sense !== null && SPEECH_ABOUT.has(sense.type) && sense.type !== lent && sense.mode !== 'disapprove';
};
