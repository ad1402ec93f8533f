/**
 * Who stands in the network at first: those who matter. Whoever is tied to nobody, or to one other alone, is told in a list, and of
 * the rest the most involved are drawn; all of them come with one press. It depends on the story alone, so that no filter and no
 * window changes who is there.
 */
import { compare } from '../../../base/compare';
import { least } from '../../../base/extent';
import { keptFor } from '../../../base/memo';
import type { GraphIndex } from '../../../graph/lookup';
import type { View } from '../../view';
import { tiesOfIds } from '../pairs';

export const CAST = {
  /** So many actors are drawn at first, and a few more rather than a list of few. */
  most: 40,
  spare: 4,
  /** Of fewer actors than this all are drawn. */
  small: 16,
} as const;

export interface Cast {
  /** Ids of the actors that are drawn. */
  readonly drawn: ReadonlySet<string>;
  /** Ids of those who are not, the most involved of each kind first: tied to nobody, tied to one other alone, less involved. */
  readonly loners: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly minor: readonly string[];
}

/** How many are left out. */
export const leftOut = ({ loners, pairs, minor }: Cast): number => loners.length + 2 * pairs.length + minor.length;

/** Whether a view is about somebody who is not drawn at first. */
export function asksForOthers(index: GraphIndex, { selection, also, ego, path, pins }: Asking): boolean {
  const { drawn } = main(index);
  const chosen = selection?.kind === 'actor' ? [selection.id] : [];
  const pinned = pins.flatMap(({ kind, id }) => (kind === 'actor' ? [id] : []));
  const asked = [...chosen, ...also, ...(ego ? [ego.id] : []), ...(path ?? []), ...pinned];
  return asked.some((id) => !drawn.has(id) && index.eventsOfActor.has(id));
}
type Asking = Pick<View, 'selection' | 'also' | 'ego' | 'path' | 'pins'>;

/** `everyone`: nobody is left out. */
export const castOf = (index: GraphIndex, everyone: boolean): Cast => (everyone ? whole(index) : main(index));

const whole = keptFor((index: GraphIndex): Cast => ({
  drawn: new Set(index.eventsOfActor.keys()),
  loners: [],
  pairs: [],
  minor: [],
}));

const main = keptFor((index: GraphIndex): Cast => {
  const { events } = index.graph;
  const told = index.firstRank > 0 ? events.filter(({ rank }) => rank === 1) : events;
  const weight = new Map<string, number>();
  for (const { actors, targets, salience } of told)
    for (const id of targets.length === 0 ? actors : new Set([...actors, ...targets]))
      weight.set(id, (weight.get(id) ?? 0) + 0.5 + salience);
  if (weight.size < CAST.small) return whole(index);
  const involved = [...weight].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([id]) => id);
  const ties = new Ties(told);
  const loners = involved.filter((id) => ties.count(id) === 0);
  const isPair = (id: string) => {
    const only = ties.only(id);
    return only !== null && ties.only(only) === id;
  };
  const pairing = new Set(involved.filter(isPair));
  const core = involved.filter((id) => ties.count(id) > 0 && !pairing.has(id));
  // A story of nothing but pairs has no other picture.
  if (core.length === 0) return whole(index);
  const drawn = core.length <= CAST.most + CAST.spare ? new Set(core) : leading(core, ties);
  const pairs: [string, string][] = [];
  for (const id of pairing) {
    const other = ties.only(id);
    if (other === null) continue;
    pairs.push([id, other]);
    pairing.delete(other);
  }
  return { drawn, loners, pairs, minor: core.filter((id) => !drawn.has(id)) };
});

/** The first who fit. Who is tied to none of them yet brings the most involved of its own: nobody stands there alone. */
function leading(core: readonly string[], ties: Ties): Set<string> {
  const rankOf = rankIn(core);
  const drawn = new Set<string>();
  for (const id of core) {
    if (drawn.size === CAST.most) break;
    const others = ties.of(id);
    const partner = others.some((other) => drawn.has(other)) ? undefined : core[least(others.map(rankOf))];
    if (partner !== undefined && drawn.size + 2 > CAST.most) continue;
    drawn.add(id);
    if (partner !== undefined) drawn.add(partner);
  }
  return drawn;
}

function rankIn(order: readonly string[]): (id: string) => number {
  const rank = new Map(order.map((id, i) => [id, i]));
  return (id) => rank.get(id) ?? order.length;
}

/** Whom each is tied to by some event. Most are tied to one, for whom a set would take most of the room. */
class Ties {
  readonly #tied = new Map<string, string | Set<string>>();

  constructor(events: GraphIndex['graph']['events']) {
    for (const event of events)
      for (const [a, b] of tiesOfIds(event).pairs) {
        this.#tie(a, b);
        this.#tie(b, a);
      }
  }

  count(id: string): number {
    const tied = this.#tied.get(id);
    return tied === undefined ? 0 : typeof tied === 'string' ? 1 : tied.size;
  }

  /** The one whom somebody is tied to; null for none and for several. */
  only(id: string): string | null {
    const tied = this.#tied.get(id);
    return typeof tied === 'string' ? tied : null;
  }

  of(id: string): readonly string[] {
    const tied = this.#tied.get(id);
    return tied === undefined ? NOBODY : typeof tied === 'string' ? [tied] : [...tied];
  }

  #tie(a: string, b: string): void {
    const tied = this.#tied.get(a);
    if (tied === undefined) this.#tied.set(a, b);
    else if (typeof tied !== 'string') tied.add(b);
    else if (tied !== b) this.#tied.set(a, new Set([tied, b]));
  }
}
const NOBODY: readonly string[] = [];
