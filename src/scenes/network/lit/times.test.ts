import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour } from '../../../../tests/fixtures/harbour';
import { syntheticGraph } from '../../../../tests/support/synthetic';
import { indexGraph } from '../../../graph/lookup';
import { DAY, HOUR } from '../../../graph/time';
import { isLit } from '../../shown';
import { CLOCKS } from '../../view';
import { foldEvents } from '../fold';
import { EDGE_STROKES, edgeStroke, meanTone } from '../look';
import { rankWindow, storyTimes, tallyIn, timeTable, timesWithin } from './times';

const graphs = [harbour, syntheticGraph({ events: 150, actors: 8, undated: 0.1 })];
const told = graphs.flatMap((graph) => CLOCKS.map((clock) => ({ graph, clock, hiddenPublishers: [], leftOut: [] })));
const stories = told.map(({ graph, ...telling }) => {
  const index = indexGraph(graph);
  const times = storyTimes(index, telling);
  const edges = foldEvents(graph.events);
  const instants = [...times.values()].flat().flatMap(({ from, to }) => [from, to]);
  return { index, telling, edges, table: timeTable(times, edges), instants };
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
      fc.property(windows, ({ story: { index, telling, edges, table }, window }) => {
        const ranks = rankWindow(table, window);
        edges.forEach(({ events }, item) => {
          const lit = timesWithin(index, { ...telling, window }, events);
          const named = events.filter((event) => isLit(index, { ...telling, window }, event));
          expect(new Set(lit)).toEqual(new Set(named));
          const forms = EDGE_STROKES.map((stroke) => lit.filter((event) => edgeStroke([event]) === stroke).length);
          const tally = tallyIn(table, item, ranks);
          expect(tally).toEqual({ count: lit.length, tone: tally.tone, forms });
          expect(tally.tone).toBeCloseTo(meanTone(lit) * lit.length, 9);
        });
      }),
    );
  });

  it('is by the clock of reports what the papers told in it, whenever it happened', () => {
    const [happened, reported] = stories;
    if (!happened || !reported) throw new Error('both clocks are tried');
    const window = { from: Date.parse('2024-05-17T00:00Z'), to: Date.parse('2024-05-18T00:00Z') };
    const litIn = ({ edges, table }: typeof happened) =>
      edges.filter((_, item) => tallyIn(table, item, rankWindow(table, window)).count > 0).map(({ id }) => id);
    const { index, edges, telling } = reported;
    const byReport = edges.filter(({ events }) => events.some((event) => isLit(index, { ...telling, window }, event)));
    expect(litIn(reported)).toEqual(byReport.map(({ id }) => id));
    expect(litIn(reported)).not.toEqual(litIn(happened));
  });

  it('is told exactly where single floats could not tell two minutes of a century apart', () => {
    const [first, second] = harbour.events;
    if (!first || !second) throw new Error('the story has events');
    const at = (iso: string) => Date.parse(`${iso}Z`);
    const intervals = new Map([
      ['early', [{ from: at('1924-01-01T00:00'), to: at('1924-01-01T00:01') }]],
      ['late', [{ from: at('2024-05-14T10:00'), to: at('2024-05-14T10:01') }]],
      ['next', [{ from: at('2024-05-14T10:01'), to: at('2024-05-14T10:02') }]],
    ]);
    const items = ['early', 'late', 'next'].map((id) => ({ events: [{ ...first, id }] }));
    const table = timeTable(intervals, items);
    const ranks = rankWindow(table, { from: at('2024-05-14T10:01'), to: at('2024-05-14T10:02') });
    expect(items.map((_, item) => tallyIn(table, item, ranks).count)).toEqual([0, 0, 1]);
  });
});
