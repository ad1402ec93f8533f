/** Where ties run beside the titles of a column: in the gutter left of the glyphs, those that would meet in tracks of their own. */
import { ownLineOf, type PlacedEvent, type PlacedLane } from './placed';
import { TIMELINE } from '../settings';

interface Run {
  readonly y0: number;
  readonly y1: number;
}

/** The events of columns with their ties moved into tracks, the shortest ties nearest to the glyphs. */
export function tracked(
  events: readonly PlacedEvent[],
  lanes: readonly PlacedLane[],
  gutter: (x0: number) => number,
): PlacedEvent[] {
  const tracks = new Map<number, Run[][]>();
  const found = new Map<PlacedEvent, number>();
  const tying = events.filter(({ ties }) => ties.length > 0).map((placed) => ({ placed, run: runOf(placed, lanes) }));
  tying.sort((a, b) => lengthOf(a.run) - lengthOf(b.run) || a.run.y0 - b.run.y0);
  for (const { placed, run } of tying) {
    const list = tracks.get(placed.x0) ?? [];
    tracks.set(placed.x0, list);
    const most = Math.max(1, Math.floor((gutter(placed.x0) - 4) / TIMELINE.gutterStep));
    let track = 0;
    while (track < list.length && list[track]?.some((other) => other.y0 < run.y1 + APART && run.y0 < other.y1 + APART))
      track++;
    if (track >= most) track = leastUsed(list);
    (list[track] ??= []).push(run);
    found.set(placed, placed.x0 - 4 - track * TIMELINE.gutterStep);
  }
  return events.map((placed) => ({ ...placed, tieX: found.get(placed) ?? placed.tieX }));
}

/** Two ties in one track end so far from each other. */
const APART = 8;

function runOf(placed: PlacedEvent, lanes: readonly PlacedLane[]): Run {
  const own = placed.y + TIMELINE.bar / 2;
  const ends = placed.ties.map(({ lane }) => ownLineOf(lanes[lane]) ?? own);
  return { y0: Math.min(own, ...ends), y1: Math.max(own, ...ends) };
}

const lengthOf = ({ y0, y1 }: Run): number => y1 - y0;

function leastUsed(tracks: readonly Run[][]): number {
  let best = 0;
  tracks.forEach((track, i) => {
    if (track.length < (tracks[best]?.length ?? Infinity)) best = i;
  });
  return best;
}
