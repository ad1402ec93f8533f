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
    for (const id of new Set([...actors, ...targets])) weight.set(id, (weight.get(id) ?? 0) + 0.5 + salience);
  if (weight.size < CAST.small) return whole(index);
  const involved = [...weight].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([id]) => id);
  const ties = tiesOf(told);
  const tiedTo = (id: string) => ties.get(id) ?? NOBODY;
  const loners = involved.filter((id) => tiedTo(id).size === 0);
  const isPair = (id: string) => {
    const [only, ...more] = tiedTo(id);
    return only !== undefined && more.length === 0 && tiedTo(only).size === 1;
  };
  const pairing = involved.filter(isPair);
  const core = involved.filter((id) => tiedTo(id).size > 0 && !isPair(id));
  // A story of nothing but pairs has no other picture.
  if (core.length === 0) return whole(index);
  const drawn = core.length <= CAST.most + CAST.spare ? new Set(core) : leading(core, tiedTo);
  const rankOf = rankIn(pairing);
  const pairs = pairing.flatMap((id): [string, string][] => {
    const [other] = tiedTo(id);
    return other !== undefined && rankOf(id) < rankOf(other) ? [[id, other]] : [];
  });
  return { drawn, loners, pairs, minor: core.filter((id) => !drawn.has(id)) };
});

const NOBODY: ReadonlySet<string> = new Set();

/** The first who fit. Who is tied to none of them yet brings the most involved of its own: nobody stands there alone. */
function leading(core: readonly string[], tiedTo: (id: string) => ReadonlySet<string>): Set<string> {
  const rankOf = rankIn(core);
  const drawn = new Set<string>();
  for (const id of core) {
    if (drawn.size === CAST.most) break;
    const others = [...tiedTo(id)];
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

/** Whom each is tied to by some event. */
function tiesOf(events: GraphIndex['graph']['events']): Map<string, Set<string>> {
  const ties = new Map<string, Set<string>>();
  const tie = (a: string, b: string) => {
    const of = ties.get(a);
    if (of) of.add(b);
    else ties.set(a, new Set([b]));
  };
  for (const event of events)
    for (const [a, b] of tiesOfIds(event).pairs) {
      tie(a, b);
      tie(b, a);
    }
  return ties;
}
