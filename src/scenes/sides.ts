/** Who stands with whom: an actor's side is whatever it belongs to in the end, a minister's country, a plant's firm, or itself. */
import { keptFor } from '../base/memo';
import type { GraphIndex } from '../graph/lookup';
import type { Actor } from '../graph/schema';

/** The actor at the end of the chain, by the id of one; itself where it belongs to nobody. */
export const sideOf: (index: GraphIndex) => (id: string) => string = keptFor((index) => {
  const found = new Map<string, string>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    let at = id;
    // a graph's check leaves no circle; the count is for one that was never checked
    for (let step = 0; step < LONGEST; step++) {
      const up = index.actors.get(at)?.memberOf;
      if (!up || !index.actors.has(up)) break;
      at = up;
    }
    found.set(id, at);
    return at;
  };
});
const LONGEST = 20;

/** Others on an actor's side who take part in the story, the most involved first. */
export const peopleOf: (index: GraphIndex) => ReadonlyMap<string, readonly Actor[]> = keptFor((index) => {
  const side = sideOf(index);
  const people = new Map<string, Actor[]>();
  const involved = (id: string): number => index.eventsOfActor.get(id)?.length ?? 0;
  for (const actor of index.graph.actors) {
    const own = side(actor.id);
    if (own === actor.id || involved(actor.id) === 0) continue;
    const list = people.get(own);
    if (list) list.push(actor);
    else people.set(own, [actor]);
  }
  for (const list of people.values()) list.sort((a, b) => involved(b.id) - involved(a.id));
  return people;
});

/** Firms of one country are no side: who tells of several wants to see each. */
function hidesFirms(index: GraphIndex): boolean {
  const side = sideOf(index);
  const involved = (id: string): number => index.eventsOfActor.get(id)?.length ?? 0;
  const leading = [...index.eventsOfActor.keys()].sort((a, b) => involved(b) - involved(a)).slice(0, FIT.leading);
  const firms = leading.filter((id) => index.actors.get(id)?.kind === 'organization' && side(id) !== id).map(side);
  return new Set(firms).size < firms.length;
}

const FIT = {
  /** Among so many of the most involved, no two organizations may be of one side. */
  leading: 8,
  /** Sides that more than one takes part for. */
  sides: 2,
  /** Share of all taking part that these have together, and the most that one of them may have. */
  together: 0.45,
  one: 0.5,
};

/** Sides tell a story where there are several, most of what is done is done by them, and none does more than half of it. */
export function sidesFit(index: GraphIndex): boolean {
  const people = peopleOf(index);
  if (people.size < FIT.sides || hidesFirms(index)) return false;
  const side = sideOf(index);
  const parts = new Map<string, number>();
  let all = 0;
  for (const [id, events] of index.eventsOfActor) {
    const own = side(id);
    parts.set(own, (parts.get(own) ?? 0) + events.length);
    all += events.length;
  }
  const shares = [...people.keys()].map((own) => (parts.get(own) ?? 0) / Math.max(all, 1));
  return shares.reduce((sum, share) => sum + share, 0) >= FIT.together && Math.max(...shares) <= FIT.one;
}
