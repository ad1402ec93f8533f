/**
 * Which event of a newer graph is which of an older one. Ids hold a date and an order, and both may change; the passages that tell an
 * event stay. So events are the same where most of their passages are, word for word; then those whose ids are.
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
  const tellers = new Map<string, EventRecord[]>();
  for (const event of older)
    for (const passage of passagesOf(event, olderTexts)) {
      const told = tellers.get(passage);
      if (told) told.push(event);
      else tellers.set(passage, [event]);
    }
  const before = new Map<EventRecord, EventRecord>();
  const after = new Map<EventRecord, EventRecord>();
  const join = (event: EventRecord, one: EventRecord) => {
    if (before.has(event) || after.has(one)) return;
    before.set(event, one);
    after.set(one, event);
  };
  for (const { event, one } of candidates(newer, newerTexts, tellers)) join(event, one);
  const byId = new Map(older.map((event) => [event.id, event]));
  for (const event of newer) {
    const one = byId.get(event.id);
    if (one && one.type === event.type) join(event, one);
  }
  return { before, after };
}

interface Candidate {
  readonly event: EventRecord;
  readonly one: EventRecord;
  /** Passages in common. */
  readonly shared: number;
}

/** The strongest first; in a fixed order. */
function candidates(
  newer: readonly EventRecord[],
  texts: Texts,
  tellers: ReadonlyMap<string, readonly EventRecord[]>,
): Candidate[] {
  const found = newer.flatMap((event): Candidate[] => {
    const shared = new Map<EventRecord, number>();
    for (const passage of passagesOf(event, texts))
      for (const one of tellers.get(passage) ?? [])
        if (one.type === event.type) shared.set(one, (shared.get(one) ?? 0) + 1);
    return [...shared].map(([one, count]) => ({ event, one, shared: count }));
  });
  return found.sort((a, b) => b.shared - a.shared || compare(a.event.id, b.event.id) || compare(a.one.id, b.one.id));
}

/** Each sentence that tells the event, with the place of the word that does. */
const passagesOf = ({ reports }: EventRecord, texts: Texts): Set<string> =>
  new Set(
    reports.map(({ article, start, end, trigger }) => {
      const sentence = texts.get(article)?.slice(start, end) ?? '';
      return `${trigger.start - start} ${sentence}`;
    }),
  );
