/** Where each actor of the whole story stands and how large: switching a filter moves and rescales nothing. */
import { latestFor } from '../../../base/memo';
import type { GraphIndex } from '../../../graph/lookup';
import { nodeRadius } from '../look';
import { tiesOfIds } from '../pairs';
import { marginOf, placeActors, type Point, type Size } from '../positions';
import { castOf } from './cast';
import { placeAtRim } from './rim';
import { separate } from './separate';

export interface Placed extends Point {
  readonly r: number;
  /** Tied to no other actor: at the rim. */
  readonly alone: boolean;
}

/**
 * By actor id, in the picture's pixels; who takes part in nothing is absent. The last size that a story was asked for is kept: a
 * filter, a pin or a hover asks for the same again.
 */
export const placesOf = (index: GraphIndex, size: Size, everyone: boolean): ReadonlyMap<string, Placed> =>
  latest(index, { size, everyone });

interface Asked {
  readonly size: Size;
  readonly everyone: boolean;
}
const latest = latestFor(
  (a: Asked, b: Asked) => a.everyone === b.everyone && a.size.width === b.size.width && a.size.height === b.size.height,
  placeAll,
);

function placeAll(index: GraphIndex, { size, everyone }: Asked): Map<string, Placed> {
  const { drawn } = castOf(index, everyone);
  const involved = index.graph.actors.filter(({ id }) => index.eventsOfActor.has(id) && drawn.has(id));
  const countOf = (id: string) => index.eventsOfActor.get(id)?.length ?? 0;
  const most = involved.reduce((greatest, { id }) => Math.max(greatest, countOf(id)), 0);
  const tied = new Set(
    index.graph.events.flatMap((event) =>
      tiesOfIds(event)
        .pairs.flat()
        .filter((id) => drawn.has(id)),
    ),
  );
  const core = involved.filter((actor) => tied.has(actor.id));
  const alone = core.length > 0 ? involved.filter((actor) => !tied.has(actor.id)) : [];
  const rim = placeAtRim(
    alone.map(({ name }) => name),
    size,
  );
  const together = alone.length > 0 ? core : involved;
  const places = placeActors(together, rim.left);
  const discs = together.map(({ id }) => {
    const r = nodeRadius(countOf(id), most, Math.min(size.width, size.height));
    return { id, alone: false, ...(places.get(id) ?? { x: size.width / 2, y: size.height / 2 }), r };
  });
  const at = new Map<string, Placed>();
  for (const { id, ...place } of separate(discs, rim.left, marginOf(rim.left))) at.set(id, place);
  alone.forEach(({ id }, i) => {
    const point = rim.points[i];
    if (point) at.set(id, { ...point, r: rim.r, alone: true });
  });
  return at;
}
