/**
 * Where ties cross the lanes: along their bar, at the place where they run through the fewest words and the fewest other
 * ties. Words win: a tie that cannot avoid them passes behind.
 */
import { ownLineOf, type PlacedEvent, type PlacedLane } from './placed';
import { TIMELINE } from '../settings';

/** Words that a tie should not cross, in pixels of the body. */
export interface Words {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Places are tried this far apart. */
const STEP = 5;
/** Clear space at either side of a word, and between two ties. */
const AIR = 3;
const APART = 5;
/** A word crossed is as bad as that many ties run into, or as a detour of that many pixels. */
const COST = { words: 600, tie: 150 };
/** More events than this are a crowd, in which ties are faint and their places no longer tell. */
const MOST = 160;

/** The events with their ties moved; `others` are words that are no event's: lanes' names, counts of folded events. */
export function routed(
  events: readonly PlacedEvent[],
  lanes: readonly PlacedLane[],
  others: readonly Words[],
): PlacedEvent[] {
  if (events.length > MOST) return [...events];
  const words = [...others, ...events.flatMap(wordsOf)];
  const taken: Words[] = [];
  return events.map((placed) => {
    if (placed.ties.length === 0) return placed;
    const reach = reachOf(placed, lanes);
    const inWay = words.filter((word) => meets(word, reach));
    const beside = taken.filter((tie) => meets(tie, reach));
    const tieX = bestX(placed, inWay, beside);
    taken.push({ ...reach, x0: tieX, x1: tieX });
    return tieX === placed.tieX ? placed : { ...placed, tieX };
  });
}

/** The rectangle in which a tie may run. */
function reachOf(placed: PlacedEvent, lanes: readonly PlacedLane[]): Words {
  const own = placed.y + TIMELINE.bar / 2;
  const ends = placed.ties.map(({ lane }) => ownLineOf(lanes[lane]) ?? own);
  const { x0, x1, tieX } = placed;
  return { x0: Math.min(x0, tieX), x1: Math.max(x1, tieX), y0: Math.min(own, ...ends), y1: Math.max(own, ...ends) };
}

function bestX({ tieX, x0, x1, wide }: PlacedEvent, inWay: readonly Words[], beside: readonly Words[]): number {
  const cost = (x: number): number =>
    inWay.filter((word) => x > word.x0 - AIR && x < word.x1 + AIR).length * COST.words +
    beside.filter((tie) => Math.abs(x - tie.x0) < APART).length * COST.tie +
    Math.abs(x - tieX);
  let [best, least] = [tieX, cost(tieX)];
  if (!wide || least === 0) return best;
  for (let x = x0 + 4; x <= x1 - 4; x += STEP) {
    const next = cost(x);
    if (next < least) [best, least] = [x, next];
  }
  return best;
}

function wordsOf({ label }: PlacedEvent): Words[] {
  if (!label) return [];
  const { x, y, width, bottom } = label;
  return [{ x0: x, x1: x + width, y0: y - TIMELINE.labelSize, y1: bottom + 2 }];
}

const meets = (a: Words, b: Words): boolean => a.x0 < b.x1 + AIR && b.x0 < a.x1 + AIR && a.y0 < b.y1 && b.y0 < a.y1;
