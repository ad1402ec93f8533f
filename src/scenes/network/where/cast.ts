/**
 * Who stands in the network at first: those who matter. Whoever is tied to nobody, or to one other alone, is told in a list, and of
 * the rest the most involved are drawn; all of them come with one press. It depends on the story alone, so that no filter and no
 * window changes who is there.
 */
import { keptFor } from '../../../base/memo';
import type { GraphIndex } from '../../../graph/lookup';
import type { View } from '../../view';
import { foldEvents } from '../fold';
import { actorKey } from '../keys';

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
  const weightOf = (id: string) => weight.get(id) ?? 0;
  const involved = [...weight.keys()].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1));
  const ties = tiesOf(index, told);
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
  const pairs = pairing.flatMap((id): [string, string][] => {
    const [other] = tiedTo(id);
    return other !== undefined && involved.indexOf(id) < involved.indexOf(other) ? [[id, other]] : [];
  });
  return { drawn, loners, pairs, minor: core.filter((id) => !drawn.has(id)) };
});

const NOBODY: ReadonlySet<string> = new Set();

/** The first who fit, each tied to another of them; whom they leave alone gives way to the next. */
function leading(core: readonly string[], tiedTo: (id: string) => ReadonlySet<string>): Set<string> {
  let drawn = new Set(core.slice(0, CAST.most));
  drawn = new Set([...drawn].filter((id) => [...tiedTo(id)].some((other) => drawn.has(other))));
  for (const id of core) {
    if (drawn.size >= CAST.most) break;
    if (!drawn.has(id) && [...tiedTo(id)].some((other) => drawn.has(other))) drawn.add(id);
  }
  return drawn;
}

/** Whom each is tied to by some event. */
function tiesOf(index: GraphIndex, events: GraphIndex['graph']['events']): Map<string, Set<string>> {
  const idOf = new Map(index.graph.actors.map(({ id }) => [actorKey(id), id]));
  const ties = new Map<string, Set<string>>();
  const tie = (a: string, b: string) => {
    const of = ties.get(a);
    if (of) of.add(b);
    else ties.set(a, new Set([b]));
  };
  for (const { source, target } of foldEvents(events)) {
    const [a, b] = [idOf.get(source), idOf.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    tie(a, b);
    tie(b, a);
  }
  return ties;
}
