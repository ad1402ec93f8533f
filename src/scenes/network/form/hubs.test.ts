/** Events of very many parties: the picture grows with them, not with their pairs, and says what it leaves out. */
import { describe, expect, it } from 'vitest';
import { on, story } from '../../../../tests/support/synthetic-story';
import { networkSvg, timelineSvg } from '../../../export/figure';
import { indexGraph, type GraphIndex } from '../../../graph/lookup';
import type { EventRecord } from '../../../graph/schema';
import { widthOfText } from '../../text';
import { DEFAULT_VIEW, type View } from '../../view';
import { networkFrame, type NetworkFrame } from '../where/frame';
import { hubWords } from './hubs';
import { sceneOf } from '../scene';
import { shortestPath } from '../lit/reach';

const SIZE = { width: 900, height: 600 };
const people = (count: number, word = 'dockers') => Array.from({ length: count }, (_, i) => `${word}-${i}`);
const frameOf = (index: GraphIndex, view: Partial<View> = {}): NetworkFrame =>
  networkFrame(index, { ...DEFAULT_VIEW, everyone: true, ...view }, SIZE);
const told = (event: Partial<EventRecord>): GraphIndex =>
  story([{ id: 'assembly', title: 'The port assembles', when: on('2031-05-02'), ...event }]);

const SIZES = [40, 100, 400];
const SHAPES: [string, (count: number) => Partial<EventRecord>][] = [
  ['a meeting', (count) => ({ actors: people(count) })],
  ['a deed of half to half', (count) => ({ actors: people(count / 2), targets: people(count / 2, 'crew') })],
  ['a deed of one', (count) => ({ actors: ['union'], targets: people(count - 1) })],
  ['a deed to one', (count) => ({ actors: people(count - 1), targets: ['union'] })],
  ['what some say of themselves', (count) => ({ actors: people(count), targets: people(count), type: 'STATEMENT' })],
];

describe.each(SHAPES)('%s', (_, shape) => {
  it.each([{}, { eventNodes: true, communities: true }, { communities: true }])(
    'of %o has ties in proportion to its parties, and ties them all',
    (view) => {
      for (const count of SIZES) {
        const frame = frameOf(told(shape(count)), view);
        expect(frame.edges.length).toBeLessThanOrEqual(Math.max(40 * 39, 2 * count));
        expect(frame.nodes.every(({ id }) => (frame.neighbours.get(id)?.length ?? 0) > 0)).toBe(true);
        expect(frame.nodes.some(({ alone }) => alone)).toBe(false);
      }
    },
    60_000,
  );
});

describe('a meeting', () => {
  it.each([3, 40, 400])('of %i hangs on one node of its own, by one line each, and leaves nothing out', (count) => {
    const frame = frameOf(told({ actors: people(count) }));
    expect(frame.edges).toHaveLength(count);
    expect(frame.edges.every(({ kind, target }) => kind === 'part' && target === 'event:assembly')).toBe(true);
    expect(hubWords(frame)).toEqual([]);
    expect(shortestPath(frame, ['dockers-0', 'dockers-2'])).toHaveLength(3);
  });

  it('of two is a line between them', () => {
    expect(frameOf(told({ actors: people(2) })).edges.map(({ kind }) => kind)).toEqual(['and']);
  });

  it('makes neighbours of all who meet', () => {
    const frame = frameOf(told({ actors: people(4) }));
    expect(frame.neighbours.get('actor:dockers-0')).toEqual(
      expect.arrayContaining(['actor:dockers-3', 'event:assembly']),
    );
  });
});

describe('an event of more', () => {
  const crowd = told({ actors: people(50), targets: people(50, 'crew') });

  it('ties all to the first that is named on the other side, in words too', () => {
    const frame = frameOf(crowd);
    expect(frame.edges).toHaveLength(99);
    const centres = ['actor:dockers-0', 'actor:crew-0'];
    expect(frame.edges.every(({ source, target }) => centres.includes(source) || centres.includes(target))).toBe(true);
    expect(hubWords(frame)).toEqual([
      '“The port assembles” ties 100 together: drawn are only their ties to Dockers-0 and Crew-0.',
    ]);
    expect(networkSvg(crowd, { ...DEFAULT_VIEW, everyone: true })).toContain('drawn are only their ties to Dockers-0');
  });

  it('keeps the way between any two', () => {
    expect(shortestPath(frameOf(crowd), ['dockers-7', 'dockers-31'])).toEqual(
      ['dockers-7', 'crew-0', 'dockers-31'].map((id) => `actor:${id}`),
    );
  });

  it('has another middle where its first is filtered out, and none where few are left', () => {
    const kinds = (few: boolean) => {
      const { graph } = crowd;
      const actors = graph.actors.map((actor, i) => ({
        ...actor,
        kind: i === 0 || (few && i > 9) ? ('country' as const) : actor.kind,
      }));
      return frameOf(indexGraph({ ...graph, actors }), { hiddenKinds: ['country'] });
    };
    expect(kinds(false).hubs.map(({ centres }) => centres)).toEqual([['actor:dockers-1', 'actor:crew-0']]);
    expect(kinds(false).edges).toHaveLength(98);
    expect(kinds(true).hubs).toEqual([]);
    expect(kinds(true).edges).toEqual([]);
  });

  it('ties all its parties to its first place, and all its places to its first party', () => {
    const { graph } = told({ actors: people(40), places: people(40, 'quay') });
    const places = people(40, 'quay').map((id) => ({ id, name: id, kind: 'city', lat: null, lon: null, mentions: [] }));
    const frame = frameOf(indexGraph({ ...graph, places }), { placeNodes: true });
    expect(frame.edges.filter(({ kind }) => kind === 'at')).toHaveLength(79);
    expect(hubWords(frame)).toEqual([
      '“The port assembles” ties 80 together: drawn are only their ties to quay-0 and Dockers-0.',
    ]);
  });

  it('is counted where there are many such', () => {
    const index = story(
      ['spring', 'summer', 'autumn'].map((id) => ({ id, actors: people(60), targets: people(60, 'crew') })),
    );
    expect(hubWords(frameOf(index))).toEqual([
      '3 events tie so many together that only their ties to one or two of them are drawn.',
    ]);
  });
});

describe('choosing an event of three thousand', () => {
  const index = told({ actors: people(3000) });
  const view: View = { ...DEFAULT_VIEW, everyone: true, selection: { kind: 'event', id: 'assembly' } };

  it('marks them all, forces no crowd of names, and is a figure that a machine can hold', { timeout: 60_000 }, () => {
    const frame = frameOf(index, view);
    const scene = sceneOf({ index, frame, view, theme: 'light', focus: null }, widthOfText);
    expect(scene.nodes.filter(({ selected, ref }) => selected && ref.kind === 'actor')).toHaveLength(3000);
    const boxes = scene.labels.map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(10);
    for (const box of boxes) expect(box.left >= 0 && box.right <= SIZE.width).toBe(true);
    expect(networkSvg(index, view).length).toBeLessThan(4_000_000);
    expect(timelineSvg(index, view).length).toBeLessThan(4_000_000);
  });
});
