/** Drafts of actors and places → what the graph file lists, with ids and names for people to read. */
import type { Actor, Place } from '../../graph/schema';
import type { ActorDraft, Entities } from './entities';
import { isGroup, isNamed, isState } from '../keys';
import { isPluralName } from '../../english/words/plural-names';
import { slugger } from '../../base/slug';
import { statesOf } from './states';

export interface People {
  readonly isKnown: (key: string) => boolean;
  readonly actorId: (key: string) => string;
  readonly placeId: (key: string) => string;
  /** Short enough for a title: a surname, a country. */
  readonly shortName: (key: string) => string;
  readonly placeName: (key: string) => string;
  readonly isPlural: (key: string) => boolean;
  readonly isPerson: (key: string) => boolean;
  /** The country that an actor belongs to, itself for a country; null for others. */
  readonly stateOf: (key: string) => string | null;
  /** The graph's actors: who is named, and of the others who takes part. By number of mentions, then name. */
  keep(participants: ReadonlySet<string>): Omit<Actor, 'position'>[];
}

export function assembleActors(entities: Entities): People {
  const drafts = [...entities.actors.values()].sort(
    (a, b) => b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1),
  );
  const unique = slugger();
  const ids = new Map(drafts.map((d) => [d.key, unique(nameOf(d))]));
  // a country is an actor, and where something happens a place: each id stands for one of them in the whole file
  const placeIds = new Map(
    [...entities.places.values()]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((p) => [p.key, unique(`place ${p.name}`)]),
  );
  const stateOf = statesOf(entities);
  const actorId = (key: string) => ids.get(key) ?? key;
  /** A country of which nothing is told is nobody's. */
  const memberOf = (key: string): string | null => {
    const state = stateOf(key);
    const told = state !== null && state !== key && entities.actors.get(state)?.mentions.length;
    return told ? (ids.get(state) ?? null) : null;
  };
  return {
    isKnown: (key) => ids.has(key),
    actorId,
    placeId: (key) => placeIds.get(key) ?? key,
    shortName: shortNames(drafts),
    placeName: (key) => entities.places.get(key)?.name ?? key,
    isPerson: (key) => entities.actors.get(key)?.kind === 'person',
    isPlural: (key) => isGroup(key) && isPluralName(entities.actors.get(key)?.name ?? ''),
    stateOf,
    keep: (participants) =>
      drafts
        .filter((d) => participants.has(actorId(d.key)) || isTold(d))
        .map((d) => recordOf(d, actorId(d.key), memberOf(d.key))),
  };
}

/** Worth a place in the graph without taking part in any event. */
const isTold = ({ key, kind, mentions }: ActorDraft): boolean =>
  mentions.length > 0 && (isState(key) || (isNamed(key) && kind !== 'group'));

function recordOf(draft: ActorDraft, id: string, memberOf: string | null): Omit<Actor, 'position'> {
  const name = nameOf(draft);
  return {
    id,
    name,
    kind: draft.kind,
    aliases: [...draft.spellings.keys()].filter((s) => s !== name).sort(),
    roles: draft.roles,
    memberOf,
    mentions: [...draft.mentions].sort((a, b) =>
      a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start,
    ),
  };
}

/** A person's surname where nobody else has it and some report uses it alone, else the whole name. */
function shortNames(drafts: readonly ActorDraft[]): (key: string) => string {
  const names = new Map(drafts.map((d) => [d.key, nameOf(d)]));
  const bearers = new Map<string, number>();
  for (const { key, kind } of drafts) {
    const last = surname(names.get(key) ?? '');
    if (kind === 'person') bearers.set(last, (bearers.get(last) ?? 0) + 1);
  }
  const alone = drafts.filter(({ key, kind, spellings }) => {
    const last = surname(names.get(key) ?? '');
    return kind === 'person' && spellings.has(last) && bearers.get(last) === 1;
  });
  for (const { key } of alone) names.set(key, surname(names.get(key) ?? ''));
  return (key) => names.get(key) ?? key;
}

/** The fullest of the common spellings; a country keeps the name of the data set. */
function nameOf(draft: ActorDraft): string {
  const spellings = [...draft.spellings].sort(
    (a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  if (!isNamed(draft.key)) return draft.name;
  const common = draft.kind === 'person' ? spellings : spellings.filter(isCommon);
  return ([...common, ...spellings].find(([s]) => words(s) <= 4) ?? spellings[0])?.[0] ?? draft.name;
}

/** A person's whole name may be written once; what a body is called once, in a column's head, is not what it is called. */
const isCommon = ([, count]: [string, number], _: number, all: readonly [string, number][]): boolean =>
  count * RARE >= all.reduce((sum, [, n]) => sum + n, 0);
const RARE = 8;

const words = (text: string): number => text.split(' ').length;
const surname = (name: string): string => name.split(' ').at(-1) ?? name;

export const assemblePlaces = (entities: Entities, placeId: (key: string) => string): Place[] =>
  [...entities.places.values()]
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1))
    .map(({ key, name, kind, lat, lon, mentions }) => ({ id: placeId(key), name, kind, lat, lon, mentions }));
