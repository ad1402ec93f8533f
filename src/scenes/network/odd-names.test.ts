/** Actors, events and places of any name: a story whose ids are others is the same picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour } from '../../../tests/fixtures/harbour';
import { networkSvg, timelineSvg } from '../../export/figure';
import { escapeXml } from '../../export/xml';
import { indexGraph } from '../../graph/lookup';
import { parseGraph } from '../../graph/parse';
import type { StoryGraph } from '../../graph/schema';
import { widthOfText } from '../text';
import { DEFAULT_VIEW, type View } from '../view';
import { prepareTimeline } from '../timeline/data/prepare';
import { timelineScene } from '../timeline/scene';
import { networkScene } from './scene';

const IDS = {
  actors: harbour.actors.map(({ id }) => id),
  events: harbour.events.map(({ id }) => id),
  places: harbour.places.map(({ id }) => id),
};
type Renaming = Readonly<Record<keyof typeof IDS, ReadonlyMap<string, string>>>;

const ODD = [
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'length', '0', '-1', '42', 'null', ' '],
  ...[
    'event:talks',
    'place:lanmark',
    'actor:event:talks',
    'edge:a',
    'event:',
    ':',
    'lane:rest',
    'column:undated',
    'more:talks',
  ],
  ...[
    'a.to',
    'a.to.b',
    'b',
    'to',
    'to.b',
    'and',
    'a.and.b',
    '.',
    '..',
    '%',
    '%2E',
    '%3A',
    'a%2Eto',
    'a\n',
    '\nb',
    'a\nb',
    'a b',
    'a-b',
  ],
  ...[
    '"',
    "'",
    '<b>&amp;</b>',
    'a|b',
    'a>b',
    'a,b',
    'a:0.5:0.5',
    '\u0000',
    '\u2028',
    '👩‍🚒',
    'é',
    'e\u0301',
    'x'.repeat(5000),
  ],
];
const names = (of: readonly string[]) =>
  fc
    .uniqueArray(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', minLength: 1 })), {
      minLength: of.length,
      maxLength: of.length,
    })
    .map((list) => new Map(of.map((id, i) => [id, list[i] ?? id])));
const renamings: fc.Arbitrary<Renaming> = fc.record({
  actors: names(IDS.actors),
  events: names(IDS.events),
  places: names(IDS.places),
});

function renamed({ actors, events, places }: Renaming): StoryGraph {
  const actor = (id: string) => actors.get(id) ?? id;
  const event = (id: string) => events.get(id) ?? id;
  const place = (id: string) => places.get(id) ?? id;
  const speaking = <T extends { speaker: string | null }>(said: T): T => ({
    ...said,
    speaker: said.speaker && actor(said.speaker),
  });
  return {
    ...harbour,
    actors: harbour.actors.map((a) => ({ ...a, id: actor(a.id), memberOf: a.memberOf && actor(a.memberOf) })),
    places: harbour.places.map((p) => ({ ...p, id: place(p.id) })),
    events: harbour.events.map((e) => ({
      ...e,
      id: event(e.id),
      actors: e.actors.map(actor),
      targets: e.targets.map(actor),
      places: e.places.map(place),
      reports: e.reports.map(speaking),
      claims: e.claims.map((claim) => ({ ...claim, values: claim.values.map(speaking) })),
      links: e.links.map((l) => ({ ...l, event: event(l.event) })),
    })),
  };
}

const SIZE = { width: 900, height: 600 };
/** All that a picture says, but for the ids themselves. */
function pictureOf(graph: StoryGraph, view: View) {
  const { nodes, edges, labels, frame } = networkScene(indexGraph(graph), view, SIZE, {
    theme: 'light',
    textWidth: widthOfText,
  });
  const name = (key: string) => frame.nodeById.get(key)?.name ?? 'nobody';
  return {
    nodes: nodes.map((node) => [node.ref.kind, node.name, node.x, node.y, node.r, node.lit, node.selected, node.label]),
    edges: edges.map((edge) => [
      // What has no direction is said in the order of ids.
      edge.kind === 'and' ? edge.label.split(/ and |: /).sort() : edge.label,
      ...[edge.side, edge.lit, edge.selected, edge.events.length],
    ]),
    tied: nodes.map(({ id }) => (frame.neighbours.get(id) ?? []).map(name)),
    labels: labels.map(({ text }) => text).sort(),
    communities: frame.communities.flat().map((key) => frame.nodeById.has(key)),
  };
}

const lossless = (graph: StoryGraph): boolean =>
  [...graph.actors, ...graph.events, ...graph.places].every(
    ({ id }) => escapeXml(id) !== '' && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(id),
  );
const actorsOf = (graph: StoryGraph, i: number) => graph.actors[i]?.id ?? '';
const VIEWS: readonly ((graph: StoryGraph) => Partial<View>)[] = [
  () => ({}),
  () => ({ eventNodes: true, placeNodes: true, communities: true }),
  () => ({ placeNodes: true }),
  (graph) => ({ selection: { kind: 'event', id: graph.events[1]?.id ?? '' }, eventNodes: true }),
  (graph) => ({ ego: { id: actorsOf(graph, 0), steps: 1 }, placeNodes: true }),
  (graph) => ({ path: [actorsOf(graph, 0), actorsOf(graph, 2)], also: [actorsOf(graph, 1)] }),
  (graph) => ({
    eventNodes: true,
    pins: [
      { kind: 'actor', id: actorsOf(graph, 1), x: 0.25, y: 0.5 },
      { kind: 'event', id: graph.events[1]?.id ?? '', x: 0.75, y: 0.5 },
    ],
  }),
];

describe('a story with ids of any kind', () => {
  it.each(VIEWS.map((view, i) => [i, view] as const))('is the same network in view %i', (_, view) => {
    const usual = pictureOf(harbour, { ...DEFAULT_VIEW, ...view(harbour) });
    expect(usual.edges.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(renamings, (ids) => {
        const graph = renamed(ids);
        expect(parseGraph(JSON.stringify(graph))).toMatchObject({ ok: true });
        expect(pictureOf(graph, { ...DEFAULT_VIEW, ...view(graph) })).toEqual(usual);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same timeline, and its figures are whole files of XML with no id twice', () => {
    const told = (graph: StoryGraph) => {
      const prepared = prepareTimeline(indexGraph(graph));
      const look = { theme: 'light', textWidth: widthOfText, locale: 'en-GB' } as const;
      const { lanes, shown } = timelineScene(prepared, DEFAULT_VIEW, { width: 1200 }, look);
      return [
        lanes.map(({ lane }) => [lane.name, lane.members.length]),
        shown.map(({ event, ties }) => [event.title, ties.length]),
      ];
    };
    fc.assert(
      fc.property(renamings, (ids) => {
        const graph = renamed(ids);
        expect(told(graph)).toEqual(told(harbour));
        const view = { ...DEFAULT_VIEW, eventNodes: true, placeNodes: true };
        for (const svg of [networkSvg(indexGraph(graph), view), timelineSvg(indexGraph(graph), view)]) {
          const marks = [...svg.matchAll(/<\w+ id="([^"]*)" data-ref="([^"]*)"/g)];
          expect(marks.length).toBeGreaterThan(10);
          expect(new Set(marks.map(([, id]) => id)).size).toBe(marks.length);
          // XML has no way to write some characters.
          if (lossless(graph)) expect(new Set(marks.map(([, , ref]) => ref)).size).toBe(marks.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});
