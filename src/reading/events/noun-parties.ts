/** Whose event a noun tells, and where. */
import { agentOf, governedBy, headLemma, orElse, ownersOf, partiesOf, placesIn, themeOf, unique } from './clause';
import type { Noun } from './noun';

const MUTUAL_PREPS = ['between', 'with', 'among'];
/** What may be an attack and may be an accident is somebody's deed only where a "by" says so. */
const ACCIDENTAL = new Set(['blast', 'explosion']);

export interface NounParties {
  readonly actors: readonly number[];
  readonly targets: readonly number[];
  /** Some of them are the light verb's. */
  readonly lent: boolean;
}

export function partiesAround(noun: Noun): NounParties {
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
  governedBy(preps, sense.target ?? ['on', 'against', 'to', 'with', 'towards', 'toward']).flatMap((p) =>
    orElse(partiesOf(clause, p), () => ownersOf(clause, p)),
  );

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
export function placesAround({ clause, np, preps, place, light }: Noun): number[] {
  const inside = (clause.mentions.anchors.get(np) ?? []).filter((m) => clause.mentions.mentions[m]?.locative);
  const beside = place && (place.as !== 'prep' || light) ? placesIn(clause, place.verb.preps) : [];
  return unique([...inside, ...placesIn(clause, preps), ...beside]);
}
