/** Any story under any view of the timeline: what the properties of its scene and of its figure are held against. */
import fc from 'fast-check';
import { EVENT_TYPES, STATUSES, type EventRecord, type StoryGraph } from '../../src/graph/schema';
import { indexGraph, type GraphIndex } from '../../src/graph/lookup';
import { MINUTE } from '../../src/graph/time';
import { prepareTimeline, type PreparedTimeline } from '../../src/scenes/timeline/data/prepare';
import { AXES, CLOCKS, DEFAULT_VIEW, GROUPINGS, type View } from '../../src/scenes/view';
import { syntheticGraph } from './synthetic';
import { on } from './synthetic-story';

export interface AnyTimeline {
  readonly index: GraphIndex;
  readonly prepared: PreparedTimeline;
  readonly view: View;
  readonly width: number;
  /** Drawn as for a file. */
  readonly figure: boolean;
}

/** Two events that empty decades part from the rest. */
const LONG_AGO = [on('1951-04-03'), on('1988-11')];
const dates = {
  as: (event: EventRecord) => event.when,
  far: (event: EventRecord, i: number) => LONG_AGO[i] ?? event.when,
  /** No article says which week it was. */
  floating: ({ when }: EventRecord, i: number) =>
    when && on(`XXXX-WXX-${1 + ((i * i) % 7)}${i % 5 === 0 ? 'T14:30' : ''}`),
  /** Weekdays among dates. */
  mixed: ({ when }: EventRecord, i: number) => (i % 6 === 0 ? on(`XXXX-WXX-${1 + (i % 7)}`) : when),
};

/** Every third title and every second name as long as headlines and ministries are. */
function lengthen(graph: StoryGraph): void {
  const title =
    'on the third day of talks about the new ferry that both sides of the harbour have asked for since spring';
  graph.events = graph.events.map((event, i) => (i % 3 === 0 ? { ...event, title: `${event.title} ${title}` } : event));
  graph.actors = graph.actors.map((actor, i) =>
    i % 2 === 0 ? { ...actor, name: `${actor.name} of the Joint Committee for Harbours and Ferries` } : actor,
  );
}

/** The whole of the core and a little more at 0, ten minutes of a long story at 1. */
const zooms = fc.double({ min: -0.05, max: 1, noNaN: true });

export const anyTimeline = (most: number): fc.Arbitrary<AnyTimeline> =>
  fc
    .record({
      events: fc.integer({ min: 1, max: most }),
      seed: fc.integer({ min: 1, max: 1e6 }),
      days: fc.constantFrom(1, 3, 30, 400, 3000),
      undated: fc.constantFrom(0, 0.05, 0.6),
      dated: fc.constantFrom('as', 'as', 'far', 'floating', 'mixed'),
      width: fc.integer({ min: 320, max: 2000 }),
      whole: fc.boolean(),
      zoom: zooms,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      lanePage: fc.constantFrom(null, null, 0, 1, 7),
      lanes: fc.constantFrom('folded', 'unfolded', 'figure'),
      grouping: fc.constantFrom(...GROUPINGS),
      clock: fc.constantFrom(...CLOCKS),
      gapsShown: fc.boolean(),
      axis: fc.constantFrom(null, null, ...AXES),
      wordy: fc.boolean(),
      hiddenTypes: fc.oneof(fc.constant([]), fc.subarray([...EVENT_TYPES])),
      hiddenStatuses: fc.oneof(fc.constant([]), fc.subarray([...STATUSES])),
      hiddenPublishers: fc.oneof(fc.constant([]), fc.subarray([0, 1, 2, 3, 4, 5, 6].map((i) => `Paper ${i}`))),
    })
    .map(({ events, seed, days, undated, dated, width, whole, zoom, at, lanes, wordy, ...told }) => {
      const graph = syntheticGraph({ events, seed, days, undated });
      graph.events = graph.events.map((event, i) => ({ ...event, when: dates[dated](event, i) }));
      if (wordy) lengthen(graph);
      const index = indexGraph(graph);
      const prepared = prepareTimeline(index, { ...DEFAULT_VIEW, ...told });
      const { from, to } = prepared.core;
      const span = Math.max((to - from) * 1e-5 ** zoom, 10 * MINUTE);
      const start = Math.round(from + (to - from - span) * at);
      const keys = prepared.lanes(told.lanePage, told.grouping).lanes.map((lane) => lane.key);
      const domain = whole ? null : { from: start, to: Math.round(start + span) };
      const view = { ...DEFAULT_VIEW, ...told, domain, unfoldedLanes: lanes === 'unfolded' ? keys : [] };
      return { index, prepared, view, width, figure: lanes === 'figure' };
    });
