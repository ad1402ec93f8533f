/** Two events made one, and one made two, as far as a graph alone tells. */
import type { EventRecord, StoryGraph } from '../../graph/schema';
import { agreementsIn } from './agreement';

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

/** Named, titled and dated as the first; told by the reports of both. */
export function mergedEvent(event: EventRecord, other: EventRecord, graph: StoryGraph): EventRecord {
  const actors = union(event.actors, other.actors);
  const seen = new Set(event.reports.map(({ article, start }) => `${article}:${start}`));
  return {
    ...event,
    actors,
    targets: union(event.targets, other.targets).filter((id) => event.targets.includes(id) || !actors.includes(id)),
    places: union(event.places, other.places),
    when: event.when ?? other.when,
    reports: [...event.reports, ...other.reports.filter(({ article, start }) => !seen.has(`${article}:${start}`))],
    claims: agreementsIn(graph).together([...event.claims, ...other.claims]),
    links: [
      ...event.links,
      ...other.links.filter((link) => !event.links.some((l) => l.event === link.event && l.kind === link.kind)),
    ].filter((link) => link.event !== event.id),
    salience: Math.max(event.salience, other.salience),
    rank: event.rank === 1 || other.rank === 1 ? 1 : 2,
    lacks: event.rank === 1 || other.rank === 1 ? null : event.lacks,
  };
}

/** What these articles tell is an event of its own; null where that leaves nothing, or takes nothing. */
export function splitEvent(
  event: EventRecord,
  off: ReadonlySet<string>,
  graph: StoryGraph,
): readonly [kept: EventRecord, apart: EventRecord] | null {
  const { claimOf } = agreementsIn(graph);
  const taken = new Set(graph.events.map(({ id }) => id));
  let n = 2;
  while (taken.has(`${event.id}-${n}`)) n++;
  const part = (isOf: (article: string) => boolean): EventRecord => ({
    ...event,
    reports: event.reports.filter(({ article }) => isOf(article)),
    claims: event.claims.flatMap((claim) => {
      const values = claim.values.filter(({ article }) => isOf(article));
      return values.length === claim.values.length ? claim : (claimOf(claim.attribute, values) ?? []);
    }),
  });
  const kept = part((article) => !off.has(article));
  const apart = { ...part((article) => off.has(article)), id: `${event.id}-${n}`, links: [] };
  return kept.reports.length === 0 || apart.reports.length === 0 ? null : [kept, apart];
}
