/** Events told by nouns: "talks between A and B", "Norway's warning to the fleet", "an attack on the port". */
import type { NounPhrase } from '../syntax/types';
import { UNDOING } from '../../english/lexicon/modality';
import { FIRST_OR_SECOND_PERSON } from '../../english/words/quoting';
import { OPENS_TIME } from '../../english/words/time-words';
import { headLemma, tokenAt, type Clause } from './clause';
import type { EventDraft } from './draft';
import { nounIn, opensDefinite, type Noun } from './noun';
import { partiesAround, placesAround, type NounParties } from './noun-parties';
import { fitNoun, measured, sensesOf } from './senses';
import { EXISTENCE, statusOfNoun } from './status';

export function readNominal(clause: Clause): EventDraft[] {
  return clause.syntax.phrases.flatMap((np) => {
    if (np.pronoun || clause.mentions.denoted.has(np)) return [];
    if (isUndone(clause, np)) return [];
    const sense = measured(clause, np) === np ? fitNoun(clause, np, sensesOf(clause, np)) : null;
    const noun = sense && nounIn(clause, np, sense);
    return (noun && draftOf(noun)) ?? [];
  });
}

/** "violations of the ceasefire", "lack of talks": what is broken, missing or only hoped for is not told. */
const isUndone = (clause: Clause, np: NounPhrase): boolean =>
  tokenAt(clause, np.from - 1)?.norm === 'of' && UNDOING.has(tokenAt(clause, np.from - 2)?.lemma ?? '');

function draftOf(noun: Noun): EventDraft | null {
  const { clause, np, sense, outer, place, light, mutual } = noun;
  const parties = partiesAround(noun);
  const anaphoric = opensDefinite(noun);
  if (!isTold(noun, parties, anaphoric)) return null;
  const lemma = headLemma(clause, np);
  const status = statusOfNoun(clause, outer);
  const places = placesAround(noun).filter((m) => !parties.actors.includes(m));
  return {
    rule: `noun:${lemma}${light ? `+${light.verb.lemma}` : ''}`,
    told: 'noun',
    light: light?.verb.lemma ?? null,
    trigger: { from: np.head, to: np.head + 1 },
    verb: place?.verb ?? null,
    np,
    type: sense.type,
    mode: sense.mode ?? null,
    lemma,
    // "reached no deal": the noun's own "no" outweighs whatever its verb says
    status: light && status !== 'negated' ? light.status : status,
    actors: parties.actors,
    targets: parties.targets,
    places,
    mutual,
    anaphoric,
    says: sense.says === true,
    // "her visit to Iceland": whose, and where
    evidenced: light !== null || (sense.mode === 'visit' && places.length > 0),
    // "our deals with A and B": each has one with somebody else, and they need have none with each other
    doubted: mutual && !parties.lent && FIRST_OR_SECOND_PERSON.test(tokenAt(clause, np.from)?.text.toLowerCase() ?? ''),
  };
}

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
  return before?.type === 'prep' && OPENS_TIME.test(before.word + (tokenAt(clause, before.to - 1)?.norm ?? ''));
}
