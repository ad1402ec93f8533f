/** Where and by whom, as far as reports of one event name different towns or doers. */
import { isTown, placeIn } from '../keys';
import { maySpeakFor } from './common';
import type { Group } from './group';
import type { Named, Telling } from './telling';

export interface PartyClaim extends Named {
  readonly telling: Telling;
}

/** Every place that a report names, where they name two or more, and whether some two reports cannot both be right. */
export function placesClaimed(group: Group): { readonly values: readonly PartyClaim[]; readonly differ: boolean } {
  const values = valuesOf(group, (t) => t.where);
  if (values.length < 2) return { values: [], differ: false };
  return { values, differ: clash(values.map(namedIn), placesFit) };
}

/** Doers of whom no two reports name the same; nothing where they agree, since the event's actors say it already. */
export function doersClaimed(group: Group, stateOf: (key: string) => string | null): readonly PartyClaim[] {
  if (group.tellings.some((t) => t.fact.mutual || t.type === 'STATEMENT')) return [];
  const values = valuesOf(group, (t) => t.who);
  const fit = (a: string, b: string) =>
    a === b || stateOf(a) === b || stateOf(b) === a || maySpeakFor(a, b) || maySpeakFor(b, a);
  return clash(values.map(namedIn), fit) ? values : [];
}

function valuesOf(group: Group, of: (t: Telling) => readonly Named[]): PartyClaim[] {
  const seen = new Set<string>();
  return group.tellings.flatMap((telling) =>
    of(telling).flatMap((named) => {
      const id = `${telling.article}:${named.start}`;
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ ...named, telling }];
    }),
  );
}

const namedIn = ({ key, telling }: PartyClaim) => ({ key, edition: telling.edition });

/** Do some two articles, whatever their versions, name nothing that fits the other's? One article may name several that do not fit each other. */
export function clash(
  named: readonly { readonly key: string; readonly edition: number }[],
  fit: (a: string, b: string) => boolean,
): boolean {
  const byArticle = new Map<number, Set<string>>();
  for (const { key, edition } of named) byArticle.set(edition, (byArticle.get(edition) ?? new Set()).add(key));
  const sets = [...new Map([...byArticle.values()].map((set) => [[...set].sort().join('|'), [...set]])).values()];
  return sets.some((a, i) => sets.slice(i + 1).some((b) => !a.some((x) => b.some((y) => fit(x, y)))));
}

/** A town lies in its own country; of a building or a region nobody here knows in which town it lies. */
export function placesFit(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [placeIn(a), placeIn(b)];
  if (x === null && y === null) return false;
  if (x === null || y === null) return true;
  if (isTown(a) && isTown(b)) return false;
  return x.country === '' || y.country === '' || x.country === y.country;
}
