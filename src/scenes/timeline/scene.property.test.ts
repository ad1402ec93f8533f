import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticGraph } from '../../../tests/support/synthetic';
import { on } from '../../../tests/support/syntheticStory';
import { indexGraph } from '../../graph/lookup';
import { DAY } from '../../graph/time';
import type { Mark } from '../scene';
import { estimateTextWidth } from '../text';
import { CLOCKS, DEFAULT_VIEW, GROUPINGS } from '../view';
import { prepareTimeline, type PreparedTimeline } from './prepare';
import { timelineScene, type TimelineScene } from './scene';
import { TIMELINE } from './settings';

const LOOK = { theme: 'light', textWidth: estimateTextWidth, locale: 'en-GB' } as const;

/** Two events that empty decades part from the rest. */
const LONG_AGO = [on('1951-04-03'), on('1988-11')];

const stories = fc
  .record({
    events: fc.integer({ min: 1, max: 900 }),
    seed: fc.integer({ min: 1, max: 1e6 }),
    days: fc.constantFrom(1, 3, 30, 400, 3000),
    undated: fc.constantFrom(0, 0.05, 0.6),
    width: fc.constantFrom(390, 900, 1440),
    zoom: fc.double({ min: 0, max: 1, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    lanePage: fc.constantFrom(null, 0, 1, 7),
    lanes: fc.constantFrom('folded', 'unfolded', 'figure'),
    grouping: fc.constantFrom(...GROUPINGS),
    clock: fc.constantFrom(...CLOCKS),
    far: fc.boolean(),
  })
  .map(({ events, seed, days, undated, width, zoom, at, lanePage, lanes, grouping, clock, far }) => {
    const told = { grouping, clock };
    const graph = syntheticGraph({ events, seed, days, undated });
    if (far) graph.events = graph.events.map((event, i) => ({ ...event, when: LONG_AGO[i] ?? event.when }));
    const prepared = prepareTimeline(indexGraph(graph), { ...DEFAULT_VIEW, ...told });
    const { from, to } = prepared.core;
    const span = Math.max((to - from) * 0.001 ** zoom, DAY / 24);
    const start = from + (to - from - span) * at;
    const keys = prepared.lanes(lanePage, grouping).lanes.map((lane) => lane.key);
    const domain = zoom === 0 ? null : { from: start, to: start + span };
    const view = { ...DEFAULT_VIEW, ...told, domain, lanePage, unfoldedLanes: lanes === 'unfolded' ? keys : [] };
    const look = { ...LOOK, figure: lanes === 'figure' };
    return { prepared, scene: timelineScene(prepared, view, { width }, look) };
  });
const check = (holds: (drawn: { prepared: PreparedTimeline; scene: TimelineScene }) => void) =>
  fc.assert(fc.property(stories, holds), { numRuns: 60 });

interface Box {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
function textBoxes(marks: readonly Mark[], dx = 0, dy = 0): Box[] {
  return marks.flatMap((mark) => {
    if (mark.type === 'group') return textBoxes(mark.marks, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
    if (mark.type !== 'text') return [];
    const width = estimateTextWidth(mark.text, mark.size, mark.weight);
    const x0 = dx + mark.x - (mark.anchor === 'middle' ? width / 2 : 0);
    return [{ text: mark.text, x0, x1: x0 + width, y0: dy + mark.y - mark.size * 0.7, y1: dy + mark.y }];
  });
}

test('no two labels overlap, in any story at any zoom and width', () => {
  check(({ scene }) => {
    const boxes = textBoxes(scene.marks).sort((a, b) => a.y0 - b.y0);
    boxes.forEach((a, i) => {
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j];
        if (!b || b.y0 >= a.y1 - 0.5) break;
        const apart = a.x1 <= b.x0 + 0.5 || b.x1 <= a.x0 + 0.5;
        if (!apart) throw new Error(`“${a.text}” and “${b.text}” overlap: ${JSON.stringify([a, b])}`);
      }
    });
  });
});

test('every event is a mark, in a bar’s or a folded lane’s count, beyond an edge, or in the tray, and only in one of them', () => {
  check(({ prepared, scene }) => {
    const counted = scene.bars.reduce((sum, bar) => sum + bar.own, 0);
    const anew = scene.shown.filter(({ position }) => prepared.changes.has(position)).length;
    const undated = scene.order.length - (scene.shown.length - anew) + scene.trayCounted;
    expect(undated).toBe(prepared.undated.length);
    expect(scene.before).toBeGreaterThanOrEqual(0);
    const folded = scene.folds.flatMap((fold) => fold.positions);
    expect(scene.shown.length + counted + folded.length + scene.before + scene.after).toBe(prepared.events.length);
    const drawn = [...scene.shown.map((p) => p.position), ...folded];
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const { positions, text } of scene.folds) expect(text).toBe(`+${positions.length} more`);
    expect(new Set(scene.order).size).toBe(scene.order.length);
  });
});

test('all marks lie within the scene', () => {
  check(({ scene }) => {
    for (const { x0, x1, y } of scene.shown) {
      expect(x0).toBeGreaterThanOrEqual(scene.scale.left);
      expect(x1).toBeLessThanOrEqual(scene.scale.right + TIMELINE.bar);
      expect(y + TIMELINE.bar).toBeLessThanOrEqual(scene.height - scene.axisHeight);
    }
  });
});

const countMarks = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => sum + 1 + (mark.type === 'group' ? countMarks(mark.marks) : 0), 0);

test('100,000 events are at most 4,000 marks, at every zoom', () => {
  const prepared = prepareTimeline(indexGraph(syntheticGraph({ events: 100_000, seed: 5 })));
  const { from, to } = prepared.core;
  for (const share of [1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003])
    for (const lanePage of [null, 0, 1, 49]) {
      const start = from + (to - from) * 0.4;
      const domain = { from: start, to: start + (to - from) * share };
      const scene = timelineScene(prepared, { ...DEFAULT_VIEW, domain, lanePage }, { width: 1440 }, LOOK);
      expect(countMarks(scene.marks), `${share} of the story`).toBeLessThanOrEqual(4000);
    }
}, 60_000);
