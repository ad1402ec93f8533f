import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { syntheticGraph } from '../../../tests/support/synthetic';
import { indexGraph } from '../../graph/lookup';
import { DAY, HOUR } from '../../graph/time';
import { isLit } from '../shown';
import { foldEvents } from './fold';
import { EDGE_STROKES, edgeStroke, meanTone } from './look';
import { rankWindow, tallyIn, timeTable } from './times';

const stories = [harbour, syntheticGraph({ events: 150, actors: 8, undated: 0.1 })].map((graph) => {
  const index = indexGraph(graph);
  const edges = foldEvents(graph.events);
  const instants = [...index.intervals.values()].flatMap(({ from, to }) => [from, to]);
  return { index, edges, table: timeTable(index.intervals, edges), instants };
});

describe('what lies in the time window', () => {
  it('is counted as the events themselves say, at any window, its ends on an event’s own bounds included', () => {
    const windows = fc.constantFrom(...stories).chain((story) => {
      const instant = fc
        .tuple(fc.constantFrom(...story.instants), fc.constantFrom(0, -1, 1, HOUR, -DAY, 40 * DAY))
        .map(([at, by]) => at + by);
      const window = fc
        .tuple(instant, instant)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
      return fc.record({ story: fc.constant(story), window: fc.option(window) });
    });
    fc.assert(
      fc.property(windows, ({ story: { index, edges, table }, window }) => {
        const ranks = rankWindow(table, window);
        edges.forEach(({ events }, item) => {
          const lit = events.filter((event) => isLit(index, { window }, event));
          const forms = EDGE_STROKES.map((stroke) => lit.filter((event) => edgeStroke([event]) === stroke).length);
          const tally = tallyIn(table, item, ranks);
          expect(tally).toEqual({ count: lit.length, tone: tally.tone, forms });
          expect(tally.tone).toBeCloseTo(meanTone(lit) * lit.length, 9);
        });
      }),
    );
  });

  it('is told exactly where single floats could not tell two minutes of a century apart', () => {
    const [first, second] = harbour.events;
    if (!first || !second) throw new Error('the story has events');
    const at = (iso: string) => Date.parse(`${iso}Z`);
    const intervals = new Map([
      ['early', { from: at('1924-01-01T00:00'), to: at('1924-01-01T00:01') }],
      ['late', { from: at('2024-05-14T10:00'), to: at('2024-05-14T10:01') }],
      ['next', { from: at('2024-05-14T10:01'), to: at('2024-05-14T10:02') }],
    ]);
    const items = ['early', 'late', 'next'].map((id) => ({ events: [{ ...first, id }] }));
    const table = timeTable(intervals, items);
    const ranks = rankWindow(table, { from: at('2024-05-14T10:01'), to: at('2024-05-14T10:02') });
    expect(items.map((_, item) => tallyIn(table, item, ranks).count)).toEqual([0, 0, 1]);
  });
});
