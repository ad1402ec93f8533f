/**
 * Which event of a newer graph is which of an older one. Ids hold a date and an order, and both may change; the passages that tell an
 * event stay. So events are the same where most of their passages are, word for word; of those that share as many the one of the same
 * id, then of the same date, then of the same type; then those whose ids are.
 */
import { compare } from '../base/compare';
import type { EventRecord } from '../graph/schema';

export interface Twins {
  /** Of an event of the newer graph, the older graph's. */
  readonly before: ReadonlyMap<EventRecord, EventRecord>;
  readonly after: ReadonlyMap<EventRecord, EventRecord>;
}

/** By an article's id, its text. */
type Texts = ReadonlyMap<string, string>;

export function twinsOf(
  older: readonly EventRecord[],
  newer: readonly EventRecord[],
  olderTexts: Texts,
  newerTexts: Texts,
): Twins {
  const [olderTellers, newerTellers] = [tellersOf(older, olderTexts), tellersOf(newer, newerTexts)];
  const before = new Map<EventRecord, EventRecord>();
  const after = new Map<EventRecord, EventRecord>();
  const join = (event: EventRecord, one: EventRecord) => {
    if (before.has(event) || after.has(one)) return;
    before.set(event, one);
    after.set(one, event);
  };
  for (const { event, one } of candidates(newerTellers, olderTellers)) join(event, one);
  const byId = new Map(older.map((event) => [event.id, event]));
  for (const event of newer) {
    const one = byId.get(event.id);
    if (one) join(event, one);
  }
  return { before, after };
}

/** By a passage, the events that it tells. */
type Tellers = ReadonlyMap<string, readonly EventRecord[]>;

function tellersOf(events: readonly EventRecord[], texts: Texts): Tellers {
  const tellers = new Map<string, EventRecord[]>();
  for (const event of events) for (const passage of passagesOf(event, texts)) put(tellers, passage, event);
  return tellers;
}

function put<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

/** A passage that tells more events than these, as the standing sentence of a weekly report does, does not say which is which. */
const CROWD = 8;

interface Candidate {
  readonly event: EventRecord;
  readonly one: EventRecord;
  /** Passages in common. */
  readonly shared: number;
}

/** The strongest first; in a fixed order. */
function candidates(newer: Tellers, older: Tellers): Candidate[] {
  const shared = new Map<EventRecord, Map<EventRecord, number>>();
  for (const [passage, events] of newer) {
    const ones = older.get(passage) ?? [];
    const pairs =
      Math.max(events.length, ones.length) > CROWD
        ? inCrowd(events, ones)
        : events.flatMap((event) => ones.map((one) => [event, one] as const));
    for (const [event, one] of pairs) {
      const counts = shared.get(event) ?? new Map<EventRecord, number>();
      shared.set(event, counts.set(one, (counts.get(one) ?? 0) + 1));
    }
  }
  const found = [...shared].flatMap(([event, counts]) => [...counts].map(([one, n]) => ({ event, one, shared: n })));
  return found.sort(
    (a, b) =>
      b.shared - a.shared || alike(b) - alike(a) || compare(a.event.id, b.event.id) || compare(a.one.id, b.one.id),
  );
}

const alike = ({ event, one }: Candidate): number =>
  (event.id === one.id ? 4 : 0) + (dayOf(event) === dayOf(one) ? 2 : 0) + (event.type === one.type ? 1 : 0);

const dayOf = ({ when }: EventRecord): string => (when === null ? '' : `${when.start}/${when.end}`);

/** Those of one id; of one date, where no id is the same, the first with the first and so on. At most one for each event. */
function inCrowd(
  events: readonly EventRecord[],
  ones: readonly EventRecord[],
): (readonly [event: EventRecord, one: EventRecord])[] {
  const byId = new Map(ones.map((one) => [one.id, one]));
  const byDay = new Map<string, EventRecord[]>();
  const ids = new Set(events.map(({ id }) => id));
  for (const one of ones) if (!ids.has(one.id)) put(byDay, dayOf(one), one);
  const next = new Map<string, number>();
  return events.flatMap((event) => {
    const same = byId.get(event.id);
    if (same) return [[event, same] as const];
    const day = dayOf(event);
    const n = next.get(day) ?? 0;
    next.set(day, n + 1);
    const one = byDay.get(day)?.[n];
    return one ? [[event, one] as const] : [];
  });
}

/** Each sentence that tells the event, with the place of the word that does. */
const passagesOf = ({ reports }: EventRecord, texts: Texts): Set<string> =>
  new Set(
    reports.map(({ article, start, end, trigger }) => {
      const sentence = texts.get(article)?.slice(start, end) ?? '';
      return `${trigger.start - start} ${sentence}`;
    }),
  );
