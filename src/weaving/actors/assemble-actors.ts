/** Drafts of actors and places → what the graph file lists, with ids and names for people to read. */
import type { Actor, Place } from '../../graph/schema';
import { remembered } from '../../base/memo';
import type { ActorDraft, Entities } from './resolve';
import { isCountry, isGroup, isNamed, isState } from '../keys';
import { isPluralName } from '../../english/words/plural-names';
import { slugger } from '../../base/slug';

export interface People {
  actorId(key: string): string;
  placeId(key: string): string;
  /** Short enough for a title: a surname, a country. */
  shortName(key: string): string;
  placeName(key: string): string;
  isPlural(key: string): boolean;
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
  const uniquePlace = slugger();
  const placeIds = new Map(
    [...entities.places.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).map((p) => [p.key, uniquePlace(p.name)]),
  );
  const followers = followersOf(entities);
  // merging asks for every pair that it compares
  const stateOf: (key: string) => string | null = remembered((key) => {
    if (isState(key)) return key;
    const ties = entities.actors.get(key)?.ties;
    // "Berg's envoys" go for Berg's country
    const [owner] = isGroup(key) ? (ties?.keys() ?? []) : [];
    if (owner !== undefined && !isGroup(owner))
      return stateOf(owner) ?? strongest(followers.get(owner) ?? NO_TIES, entities);
    return ties ? strongest(ties, entities) : null;
  });
  const surnames = new Map<string, number>();
  for (const d of drafts)
    if (d.kind === 'person') surnames.set(surname(nameOf(d)), (surnames.get(surname(nameOf(d))) ?? 0) + 1);
  const shortName = (key: string): string => {
    const draft = entities.actors.get(key);
    if (!draft) return key;
    const name = nameOf(draft);
    return draft.kind === 'person' && draft.spellings.has(surname(name)) && surnames.get(surname(name)) === 1
      ? surname(name)
      : name;
  };
  return {
    actorId: (key) => ids.get(key) ?? key,
    placeId: (key) => placeIds.get(key) ?? key,
    shortName,
    placeName: (key) => entities.places.get(key)?.name ?? key,
    isPlural: (key) => isGroup(key) && isPluralName(entities.actors.get(key)?.name ?? ''),
    stateOf,
    keep: (participants) =>
      drafts
        .filter(
          (d) =>
            participants.has(ids.get(d.key) ?? '') ||
            (d.mentions.length > 0 && (isState(d.key) || (isNamed(d.key) && d.kind !== 'group'))),
        )
        .map((d) => {
          const state = stateOf(d.key);
          const name = nameOf(d);
          const memberOf =
            state === null || state === d.key || !entities.actors.get(state)?.mentions.length
              ? null
              : (ids.get(state) ?? null);
          return {
            id: ids.get(d.key) ?? d.key,
            name,
            kind: d.kind,
            aliases: [...d.spellings.keys()].filter((s) => s !== name).sort(),
            roles: d.roles,
            memberOf,
            mentions: [...d.mentions].sort((a, b) =>
              a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start,
            ),
          };
        }),
  };
}

/** The fullest of the common spellings; a country keeps the name of the data set. */
function nameOf(draft: ActorDraft): string {
  const spellings = [...draft.spellings].sort(
    (a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  if (!isNamed(draft.key)) return draft.name;
  return (spellings.find(([s]) => words(s) <= 4) ?? spellings[0])?.[0] ?? draft.name;
}

const words = (text: string): number => text.split(' ').length;
const surname = (name: string): string => name.split(' ').at(-1) ?? name;

const NO_TIES: ReadonlyMap<string, number> = new Map();

/** Who is tied to an actor, with how often: "Berg's envoy Olav Kvam" who is "the Norwegian envoy" elsewhere tells for whom she sends. */
function followersOf(entities: Entities): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const followers = new Map<string, Map<string, number>>();
  for (const { key, ties } of entities.actors.values())
    for (const [to, n] of ties) {
      if (isState(to)) continue;
      const list = followers.get(to) ?? new Map<string, number>();
      followers.set(to, list.set(key, n));
    }
  return followers;
}

/** The country or region that most roles tie an actor to, through people and bodies of that country too. */
function strongest(ties: ReadonlyMap<string, number>, entities: Entities): string | null {
  const votes = new Map<string, number>();
  for (const [key, n] of ties) {
    const state = isState(key) ? key : [...(entities.actors.get(key)?.ties.keys() ?? [])].find(isCountry);
    if (state) votes.set(state, (votes.get(state) ?? 0) + n);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

export const assemblePlaces = (entities: Entities, placeId: (key: string) => string): Place[] =>
  [...entities.places.values()]
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1))
    .map(({ key, name, kind, lat, lon, mentions }) => ({ id: placeId(key), name, kind, lat, lon, mentions }));
