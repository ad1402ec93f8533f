/** Links between events: a plan and what fulfilled it. */
import type { EventRecord, Link } from '../../graph/schema';
import { intervalOf } from '../../graph/time';

/** For each event, by id, the links that start at it. Near-linear: candidates share type and an actor. */
export function linksOf(events: readonly Omit<EventRecord, 'links'>[]): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  const byParty = new Map<string, Omit<EventRecord, 'links'>[]>();
  for (const event of events) {
    for (const party of [...event.actors, ...event.targets]) {
      const key = `${event.type}|${party}`;
      byParty.set(key, [...(byParty.get(key) ?? []), event]);
    }
  }
  for (const event of events) {
    if (event.status !== 'happened') continue;
    const plan = [...new Set(event.actors.flatMap((a) => byParty.get(`${event.type}|${a}`) ?? []))].find(
      (other) => other.status === 'planned' && fulfils(event, other),
    );
    if (plan) links.set(event.id, [{ event: plan.id, kind: 'follows-up' }]);
  }
  return links;
}

/** Same place or none against it, at least two shared parties or all of the plan's, and not before the plan's time. */
function fulfils(event: Omit<EventRecord, 'links'>, plan: Omit<EventRecord, 'links'>): boolean {
  const parties = new Set([...plan.actors, ...plan.targets]);
  const shared = [...event.actors, ...event.targets].filter((a) => parties.has(a)).length;
  if (shared < Math.min(2, parties.size)) return false;
  if (plan.places.length > 0 && event.places.length > 0 && !plan.places.some((p) => event.places.includes(p)))
    return false;
  const [a, b] = [event.when && intervalOf(event.when), plan.when && intervalOf(plan.when)];
  const told = plan.reports.map((r) => r.reportedOn ?? '').sort()[0] ?? '';
  if (!b) return a !== null && told !== '' && new Date(a.from).toISOString().slice(0, 10) > told.slice(0, 10);
  return a !== null && a.from < b.to && b.from < a.to;
}
