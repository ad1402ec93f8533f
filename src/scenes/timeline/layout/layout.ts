/** Where everything lies: which events are drawn one by one, in which row of which lane, and what is only counted. */
import { latestFor } from '../../../base/memo';
import type { TextWidth } from '../../scene';
import { plural } from '../../words';
import type { Lane, LaneSet } from '../data/lanes';
import { firstAt } from '../data/order';
import type { PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';
import { candidates } from './candidates';
import { crowdBars, type CountedBar } from './crowd';
import { foldsOf, type Fold } from './folds';
import { itemsOf, type Item } from './items';
import { rowsOf, type RowsShown } from './lane-rows';
import type { PlacedEvent, PlacedLane } from './placed';
import type { Plot } from './plot';
import { routed, type Words } from './routes';
import { Stack, type LooseLane } from './stack';

export interface Layout {
  readonly lanes: readonly PlacedLane[];
  readonly events: readonly PlacedEvent[];
  readonly bars: readonly CountedBar[];
  readonly folds: readonly Fold[];
  readonly height: number;
  /** Events outside the domain on either side that are neither drawn nor counted. */
  readonly before: number;
  readonly after: number;
}

/** What a person asked for: lanes shown with all their rows, by key, and events that are drawn however crowded it is. */
export interface Wishes {
  readonly unfolded: ReadonlySet<string> | 'all';
  readonly chosen: readonly string[];
  readonly wanted: readonly string[];
}

/**
 * The last layout is kept: while the window plays or the pointer moves, nothing changes its place, and a hundred thousand
 * events must not be packed anew for it.
 */
export function layOut(prepared: PreparedTimeline, set: LaneSet, plot: Plot, wishes: Wishes): Layout {
  const { domain, left, right, gaps } = plot.scale;
  const { unfolded, chosen, wanted } = wishes;
  const open = unfolded === 'all' ? unfolded : [...unfolded];
  const key = JSON.stringify([domain, left, right, gaps.length, plot.narrow, open, chosen, wanted]);
  return latest(set, { key, textWidth: plot.textWidth, make: () => makeLayout(prepared, set, plot, wishes) });
}

interface Asked {
  readonly key: string;
  readonly textWidth: TextWidth;
  make(): Layout;
}
const latest = latestFor<LaneSet, Asked, Layout>(
  (a, b) => a.key === b.key && a.textWidth === b.textWidth,
  (_, { make }) => make(),
);

function makeLayout(prepared: PreparedTimeline, set: LaneSet, plot: Plot, wishes: Wishes): Layout {
  const { scale, textWidth, narrow } = plot;
  const { positions, crowded } = candidates(prepared, scale, wishes.wanted);
  const items = itemsOf(prepared, set, plot, { positions, kept: wishes.chosen });
  const inSight = ({ position }: Item) =>
    (prepared.to[position] ?? 0) > scale.domain.from && (prepared.from[position] ?? 0) < scale.domain.to;
  const loose = set.lanes.map((lane, number): LooseLane => {
    const own = items.filter((item) => set.owner[item.position] === number);
    const rows = rowsOf(lane, own, crowded ? 'crowd' : wishedFor(wishes, lane), inSight);
    const folds = rows.folded ? foldsOf(rows.left, rows.rows, scale, textWidth) : [];
    return { ...rows, lane, folds, counted: crowded || (!rows.folded && rows.left.length > 0) };
  });
  const stack = new Stack(set, plot);
  for (const lane of loose) stack.add(lane);
  const { lanes, folds, height } = stack;

  const drawn = loose.flatMap((lane) => lane.drawn.map(({ item }) => item.position));
  const inFolds = folds.flatMap((fold) => fold.positions);
  const counting = crowded || loose.some(({ counted }) => counted);
  const bars = counting ? crowdBars(prepared, set, scale, [...drawn, ...inFolds]) : [];
  const own = bars.reduce((sum, bar) => sum + bar.own, 0);
  const after = prepared.events.length - firstAt(prepared.from, null, scale.domain.to);
  const before = prepared.events.length - drawn.length - inFolds.length - own - after;

  const counts = folds.map(({ x, y, width }) => ({ x0: x, x1: x + width, y0: y - TIMELINE.smallSize, y1: y + 2 }));
  const names = narrow ? lanes.map((lane) => nameOf(lane, textWidth)) : [];
  return { lanes, events: routed(stack.events, lanes, [...names, ...counts]), bars, folds, height, before, after };
}

const wishedFor = ({ unfolded }: Wishes, { key }: Lane): RowsShown =>
  unfolded === 'all' || unfolded.has(key) ? 'unfolded' : 'folded';

/** A lane's name and count where they stand above its line. */
function nameOf({ lane, y }: PlacedLane, textWidth: TextWidth): Words {
  const count = textWidth(plural(lane.members.length, 'event'), TIMELINE.smallSize) + 8;
  const width = textWidth(lane.name, TIMELINE.nameSize, 600) + count;
  return { x0: TIMELINE.margin, x1: TIMELINE.margin + width, y0: y - TIMELINE.nameAbove, y1: y - 4 };
}
