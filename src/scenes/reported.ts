/** The second clock: when the articles told of an event, and when a later one changed what had been told. */
import { keptFor } from '../base/memo';
import type { GraphIndex } from '../graph/lookup';
import type { EventRecord } from '../graph/schema';
import { unitOf, type Interval } from '../graph/time';

/** A time at which an event was told. */
export interface Appearance extends Interval {
  /** What the report changed, as "Duration now “nearly five hours”"; null the first time. */
  readonly change: string | null;
}

/**
 * First the earliest report, then each later one that changes a claim; empty where nobody knows when it was reported.
 * Publishers that are switched off tell nothing. Kept, since a window that plays asks again in every frame.
 */
export const appearancesOf = (
  index: GraphIndex,
  hiddenPublishers: readonly string[],
  event: EventRecord,
): readonly Appearance[] => appearances(index)(hiddenPublishers)(event);

const appearances = keptFor((index: GraphIndex) =>
  keptFor((hidden: readonly string[]) => keptFor((event: EventRecord) => findAppearances(index, hidden, event))),
);

function findAppearances(index: GraphIndex, hiddenPublishers: readonly string[], event: EventRecord): Appearance[] {
  const toldBy = new Map<string, Interval>();
  for (const { article, reportedOn } of event.reports) {
    const source = index.articles.get(article);
    if (hiddenPublishers.includes(source?.publisher ?? '')) continue;
    const told = unitOf(reportedOn ?? source?.published ?? '');
    const before = toldBy.get(article);
    if (told && (!before || told.from < before.from)) toldBy.set(article, told);
  }
  const times = [...toldBy.values()].sort((a, b) => a.from - b.from);
  const [first] = times;
  if (!first) return [];
  const changes = new Map<number, { at: Interval; words: string[] }>();
  for (const { attribute, values } of event.claims) {
    const timed = values.flatMap((value) => {
      const at = toldBy.get(value.article);
      return at ? [{ ...value, at }] : [];
    });
    timed.sort((a, b) => a.at.from - b.at.from);
    const start = timed[0]?.at.from;
    const known = new Set(timed.filter(({ at }) => at.from === start).map(({ value }) => value));
    for (const { value, text, at } of timed) {
      if (known.has(value)) continue;
      known.add(value);
      const change = changes.get(at.from) ?? { at, words: [] };
      change.words.push(`${attribute} now “${text}”`);
      changes.set(at.from, change);
    }
  }
  const later = [...changes.values()].sort((a, b) => a.at.from - b.at.from);
  return [
    { ...first, change: null },
    ...later.map(({ at, words }) => ({ from: at.from, to: at.to, change: capital(words.join(', ')) })),
  ];
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
