/** Events told by nouns: "talks between A and B", "Norway's warning to the fleet", "an attack on the port". */
import { lightVerb } from '../../english/lexicon/light-verbs';
import type { Sense } from '../../english/lexicon/sense';
import { verbSenses } from '../../english/lexicon/verbs';
import type { EventType, Status } from '../../graph/schema';
import type { NounPhrase, VerbGroup } from '../syntax/types';
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
    if (!sense) return [];
    const draft = draftOf(clause, np, sense);
    return draft ? [draft] : [];
  });
}

function draftOf(clause: Clause, np: NounPhrase, sense: Sense): EventDraft | null {
  const measure = measureBefore(clause, np);
  const outer = measure ?? np;
  const place = verbOf(clause, outer);
  const light =
    place && !isNamed(clause, np, place.verb) ? lends(clause, outer, place.verb, place.as, place.prep, sense) : null;
  if (place && place.as === 'object' && speaksAbout(clause, place.verb, light === null ? null : sense.type))
    return null;
  if (light && isSupposed(clause, light.verb)) return null;
  const preps = [...np.preps, ...(measure?.preps.filter((p) => p.np !== np) ?? [])];
  const mutual = sense.mutual === true || preps.some((p) => p.word === 'between');
  // "the mine blast", "Chile's explosion": whose it was did not set it off
  const owned = ACCIDENTAL.has(headLemma(clause, np)) ? [] : ownersOf(clause, np);
  const owners = [...owned, ...(measure ? ownersOf(clause, measure) : [])].filter(
    (m) => !clause.mentions.mentions[m]?.locative,
  );
  const named = governedBy(
    preps,
    mutual ? [...MUTUAL_PREPS, ...(sense.agent ?? [])] : (sense.agent ?? ['by', 'of', 'from']),
  ).flatMap((p) => partiesOf(clause, p));
  const lent = light ? partiesOf(clause, light.subjectIs === 'actor' ? agentOf(light.verb) : null) : [];
  const targeted = governedBy(preps, sense.target ?? ['on', 'against', 'to', 'with', 'towards', 'toward']).flatMap(
    (p) => [...orElse(partiesOf(clause, p), () => ownersOf(clause, p))],
  );
  const lentTarget = light?.subjectIs === 'target' ? partiesOf(clause, light.verb.subject) : [];
  // "war broke out between A and B"
  const apart = mutual && place?.as === 'subject' ? governedBy(place.verb.preps, MUTUAL_PREPS) : [];
  const around =
    light && (mutual || targeted.length === 0)
      ? governedBy(light.verb.preps, mutual ? MUTUAL_PREPS : (sense.target ?? ['to', 'against', 'with', 'on'])).flatMap(
          (p) => partiesOf(clause, p),
        )
      : [];
  // "hit the board with accusations", "gives the city a loan": the object is whom it is done to
  const hit =
    light && (place?.as === 'prep' || themeOf(clause, light.verb) === outer)
      ? partiesOf(clause, light.verb.object)
      : [];
  const doers = lent.length > 0 ? [...lent, ...(mutual ? owners : [])] : [...owners, ...named];
  const actors = unique(
    mutual ? [...doers, ...named, ...targeted, ...around, ...apart.flatMap((p) => partiesOf(clause, p))] : doers,
  );
  const targets = unique(mutual ? [] : [...targeted, ...lentTarget, ...around, ...hit]).filter(
    (m) => !actors.includes(m),
  );
  const anaphoric =
    DEFINITE.test(tokenAt(clause, np.from)?.norm ?? '') ||
    (measure !== null && DEFINITE.test(tokenAt(clause, measure.from)?.norm ?? ''));
  const own = placesIn(clause, preps);
  const inside = (clause.mentions.anchors.get(np) ?? []).filter((m) => clause.mentions.mentions[m]?.locative);
  const around_ = place && (place.as !== 'prep' || light) ? placesIn(clause, place.verb.preps) : [];
  if (
    !isTold(clause, np, sense, {
      light: light !== null && (lent.length > 0 || lentTarget.length > 0 || place?.verb.passive === true),
      actors: actors.length,
      targets: targets.length,
      mutual,
      anaphoric,
      place,
    })
  )
    return null;
  return {
    rule: `noun:${headLemma(clause, np)}${light ? `+${light.verb.lemma}` : ''}`,
    trigger: { from: np.head, to: np.head + 1 },
    verb: place?.verb ?? null,
    np,
    type: sense.type,
    mode: sense.mode ?? null,
    lemma: headLemma(clause, np),
    // "reached no deal": the noun's own "no" outweighs whatever its verb says
    status: light && statusOfNoun(clause, outer) !== 'denied' ? light.status : statusOfNoun(clause, outer),
    actors,
    targets,
    places: unique([...inside, ...own, ...around_]).filter((m) => !actors.includes(m)),
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
function isTold(
  clause: Clause,
  np: NounPhrase,
  sense: Sense,
  found: {
    light: boolean;
    actors: number;
    targets: number;
    mutual: boolean;
    anaphoric: boolean;
    place: ReturnType<typeof verbOf>;
  },
): boolean {
  const { light, actors, targets, mutual, anaphoric, place } = found;
  if (light) return actors + targets > 0;
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

/** The light verb whose object, passive subject or "prepare for" phrase the noun is. */
function lends(
  clause: Clause,
  np: NounPhrase,
  verb: VerbGroup,
  as: 'subject' | 'object' | 'prep',
  prep: string | null,
  sense: Sense,
): { verb: VerbGroup; subjectIs: 'actor' | 'target'; status: Status } | null {
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
