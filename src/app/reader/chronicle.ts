/** The story in order: the text twin of timeline and network, under the same filters and the same window. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { DAY, isFloating } from '../../graph/time';
import { isLit, isShown } from '../../scenes/shown';
import type { View } from '../../scenes/view';
import { dayWords, whenWords } from '../../scenes/words';

export interface Chapter {
  readonly heading: string;
  readonly events: readonly EventRecord[];
}
export interface Chronicle {
  readonly chapters: readonly Chapter[];
  /** Events that the filters leave, but the window does not reach. */
  readonly outside: number;
  /** Events in the window that come after the `most` that were asked for. */
  readonly untold: number;
}

export const UNDATED = 'No date known';

/** `order` is `inOrder(index)`, made once by whoever calls on every step of a scrub. At most `most` events are told. */
export function chronicle(
  index: GraphIndex,
  view: View,
  order: readonly EventRecord[] = inOrder(index),
  most = Infinity,
): Chronicle {
  const shown = order.filter((event) => isShown(index, view, event));
  const lit = shown.filter((event) => isLit(index, view, event));
  const chapters: { heading: string; events: EventRecord[] }[] = [];
  for (const event of lit.slice(0, most)) {
    const heading = headingOf(index, event);
    const last = chapters[chapters.length - 1];
    if (last?.heading === heading) last.events.push(event);
    else chapters.push({ heading, events: [event] });
  }
  return { chapters, outside: shown.length - lit.length, untold: Math.max(0, lit.length - most) };
}

/** By beginning, then the longer first (a month before its first day), undated last; equals as in the graph. */
export function inOrder(index: GraphIndex, events: readonly EventRecord[] = index.graph.events): EventRecord[] {
  const key = (event: EventRecord) => index.intervals.get(event.id);
  return [...events].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (!x || !y) return Number(!x) - Number(!y);
    return x.from - y.from || y.to - x.to;
  });
}

function headingOf(index: GraphIndex, event: EventRecord): string {
  const interval = index.intervals.get(event.id);
  if (!event.when || !interval) return UNDATED;
  return interval.to - interval.from <= DAY ? dayWords(interval.from, isFloating(event.when)) : whenWords(event.when);
}
