/** How much the story turns on an event: who reports it independently, who takes part. */
import type { EventRecord } from '../graph/schema';

/** Weights of our own; each part lies in 0–1, so does the sum. */
const SALIENCE = { origins: 0.35, reports: 0.2, parties: 0.25, deed: 0.1, dated: 0.1 } as const;

/** For each event, in order, 0–1, rounded to a thousandth. */
export function salienceOf(
  events: readonly Omit<EventRecord, 'salience' | 'links'>[],
  originOf: (article: string) => string,
): number[] {
  const count = new Map<string, number>();
  for (const e of events) for (const a of [...e.actors, ...e.targets]) count.set(a, (count.get(a) ?? 0) + 1);
  const origins = events.map((e) => new Set(e.reports.map((r) => originOf(r.article))).size);
  const parties = events.map((e) => [...e.actors, ...e.targets].reduce((s, a) => s + Math.sqrt(count.get(a) ?? 0), 0));
  const [mostOrigins, mostReports, mostParties] = [
    largest(origins),
    largest(events.map((e) => e.reports.length)),
    largest(parties),
  ];
  return events.map((e, i) => {
    const value =
      (SALIENCE.origins * (origins[i] ?? 0)) / mostOrigins +
      (SALIENCE.reports * Math.log1p(e.reports.length)) / Math.log1p(mostReports) +
      (SALIENCE.parties * (parties[i] ?? 0)) / mostParties +
      (e.type === 'STATEMENT' || e.type === 'OTHER' ? 0 : SALIENCE.deed) +
      (e.when && e.when.basis !== 'published' ? SALIENCE.dated : 0);
    return Math.round(value * 1000) / 1000;
  });
}

/** At least 1. A loop, since a call takes no hundred thousand arguments. */
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 1);
