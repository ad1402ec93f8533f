/** Links between events: a plan and what fulfilled it. */
import type { EventRecord, Link } from '../../graph/schema';
import { intervalOf } from '../../graph/time';

type Unlinked = Omit<EventRecord, 'links'>;

/** For each event, by id, the links that start at it. Candidates are the plans that share type and an actor, in order. */
export function linksOf(events: readonly Unlinked[]): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  const plans = new Map<string, Unlinked[]>();
  for (const event of events) {
    if (event.status !== 'planned') continue;
    for (const party of new Set([...event.actors, ...event.targets])) {
      const key = `${event.type}|${party}`;
      const known = plans.get(key);
      if (known) known.push(event);
      else plans.set(key, [event]);
    }
  }
  for (const event of events) {
    if (event.status !== 'happened') continue;
    for (const actor of event.actors) {
      const plan = plans.get(`${event.type}|${actor}`)?.find((other) => fulfils(event, other));
      if (!plan) continue;
      links.set(event.id, [{ event: plan.id, kind: 'follows-up' }]);
      break;
    }
  }
  return links;
}

/** Same place or none against it, at least two shared parties or all of the plan's, and not before the plan's time. */
function fulfils(event: Unlinked, plan: Unlinked): boolean {
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
