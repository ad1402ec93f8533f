/** Two events made one, and one made two, as far as a graph alone tells. */
import { thingOf } from '../../graph/quantity';
import type { Claim, EventRecord } from '../../graph/schema';
import { compatible } from '../../weaving/events/agreement';

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

/** Named, titled and dated as the first; told by the reports of both. */
export function mergedEvent(event: EventRecord, other: EventRecord): EventRecord {
  const actors = union(event.actors, other.actors);
  const seen = new Set(event.reports.map(({ article, start }) => `${article}:${start}`));
  return {
    ...event,
    actors,
    targets: union(event.targets, other.targets).filter((id) => event.targets.includes(id) || !actors.includes(id)),
    places: union(event.places, other.places),
    when: event.when ?? other.when,
    reports: [...event.reports, ...other.reports.filter(({ article, start }) => !seen.has(`${article}:${start}`))],
    claims: mergedClaims(event.claims, other.claims),
    links: [
      ...event.links,
      ...other.links.filter((link) => !event.links.some((l) => l.event === link.event && l.kind === link.kind)),
    ].filter((link) => link.event !== event.id),
    salience: Math.max(event.salience, other.salience),
    rank: event.rank === 1 || other.rank === 1 ? 1 : 2,
    lacks: event.rank === 1 || other.rank === 1 ? null : event.lacks,
  };
}

/** Claims of one thing stand beside each other. */
function mergedClaims(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const keyOf = ({ attribute, values: [first] }: Claim) => `${attribute} ${thingOf(first?.value ?? '')}`;
  const byKey = new Map<string, Claim>();
  for (const claim of [...claims, ...others]) {
    const before = byKey.get(keyOf(claim));
    byKey.set(keyOf(claim), before ? withAgreement(before.attribute, [...before.values, ...claim.values]) : claim);
  }
  return [...byKey.values()];
}

function withAgreement(attribute: Claim['attribute'], values: Claim['values']): Claim {
  const said = values.filter(({ stance }) => stance === undefined);
  if (new Set(said.map(({ article }) => article)).size < 2) return { attribute, values, agreement: 'single' };
  const agree = (a: string, b: string) => a.startsWith(b) || b.startsWith(a) || compatible(a, b);
  const differ = said.some((a) => said.some((b) => a.article !== b.article && !agree(a.value, b.value)));
  return { attribute, values, agreement: differ ? 'differ' : 'agree' };
}

/** What these articles tell is an event of its own; null where that leaves nothing, or takes nothing. */
export function splitEvent(
  event: EventRecord,
  off: ReadonlySet<string>,
  events: readonly EventRecord[],
): readonly [kept: EventRecord, apart: EventRecord] | null {
  const taken = new Set(events.map(({ id }) => id));
  let n = 2;
  while (taken.has(`${event.id}-${n}`)) n++;
  const part = (isOf: (article: string) => boolean): EventRecord => ({
    ...event,
    reports: event.reports.filter(({ article }) => isOf(article)),
    claims: event.claims.flatMap(({ attribute, values: all }) => {
      const values = all.filter(({ article }) => isOf(article));
      return values.length === 0 ? [] : [withAgreement(attribute, values)];
    }),
  });
  const kept = part((article) => !off.has(article));
  const apart = { ...part((article) => off.has(article)), id: `${event.id}-${n}`, links: [] };
  return kept.reports.length === 0 || apart.reports.length === 0 ? null : [kept, apart];
}
