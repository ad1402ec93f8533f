/** Which country an actor belongs to. */
import { remembered } from '../../base/memo';
import { isCountry, isGroup, isState } from '../keys';
import type { Entities } from './entities';

/** The country, region or body of states by its key, itself for one; null for who has none. */
export function statesOf(entities: Entities): (key: string) => string | null {
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
  return stateOf;
}

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
