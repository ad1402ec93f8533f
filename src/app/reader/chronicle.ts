/** The story in order: the text twin of timeline and network, by the same clock, under the same filters and window. */
import type { EventRecord } from '../../graph/schema';
import { DAY, type Interval } from '../../graph/time';
import type { Dates } from '../../scenes/dates';
import { touches } from '../../scenes/shown';
import type { PreparedTimeline } from '../../scenes/timeline/data/prepare';

/** An event as the story comes to it: once, and by the second clock again wherever a later report changed it. */
export interface Telling {
  readonly event: EventRecord;
  /** Its place in the whole order that the filters leave: no two tellings share one, and no window changes it. */
  readonly position: number;
  /** What a later report changed; null the first time. */
  readonly change: string | null;
}
export interface Chapter {
  readonly heading: string;
  readonly tellings: readonly Telling[];
  /** Before what header and axis call the story's time: strays, that it does not begin with. */
  readonly early: boolean;
}
export interface Chronicle {
  readonly chapters: readonly Chapter[];
  /** Events that the filters leave, but the window does not reach. */
  readonly outside: number;
  /** Tellings in the window that come after the `most` that were asked for. */
  readonly untold: number;
}

export const UNDATED = 'No date known';

/** What lies in `window` (null: all, and what has no date), at most `most` tellings. */
export function chronicle(
  prepared: PreparedTimeline,
  window: Interval | null,
  dates: Dates,
  most = Infinity,
): Chronicle {
  const { events, undated, from, to, changes, core } = prepared;
  const chapters: { heading: string; tellings: Telling[]; early: boolean }[] = [];
  let lit = 0;
  // What was reported anew counts once.
  const reached = new Set<EventRecord>();
  const tell = (telling: Telling, heading: () => string, early = false) => {
    lit++;
    if (changes.size > 0) reached.add(telling.event);
    if (lit > most) return;
    const words = heading();
    const last = chapters[chapters.length - 1];
    if (last?.heading === words && last.early === early) last.tellings.push(telling);
    else chapters.push({ heading: words, tellings: [telling], early });
  };
  events.forEach((event, i) => {
    const at = { from: from[i] ?? NaN, to: to[i] ?? NaN };
    if (window === null || touches(at, window))
      tell(
        { event, position: i, change: changes.get(i) ?? null },
        () => headingOf(prepared, event, at, dates),
        window === null && at.to <= core.from,
      );
  });
  if (window === null)
    undated.forEach((event, i) =>
      tell({ event, position: events.length + i, change: null }, () => (event.when ? dates.when(event.when) : UNDATED)),
    );
  const all = events.length - changes.size + undated.length;
  return {
    chapters,
    outside: all - (changes.size > 0 ? reached.size : lit),
    untold: Math.max(0, lit - most),
  };
}

function headingOf({ clock, floating }: PreparedTimeline, event: EventRecord, at: Interval, dates: Dates): string {
  if (at.to - at.from <= DAY) return dates.day(at.from, floating);
  return clock === 'happened' && event.when ? dates.when(event.when) : dates.interval(at);
}

/** The events that `wanted` takes, in the order in which the story comes to them. */
export function inOrder(prepared: PreparedTimeline, wanted: (event: EventRecord) => boolean): EventRecord[] {
  const { events, undated, changes } = prepared;
  return [...events.filter((event, i) => !changes.has(i) && wanted(event)), ...undated.filter(wanted)];
}
