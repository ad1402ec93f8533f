import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from '../../../../tests/support/drawn-timeline';
import { on, story, type Told } from '../../../../tests/support/synthetic-story';
import { indexGraph } from '../../../graph/lookup';
import type { TimelineScene } from '../scene';
import { sharesOf, type Filled } from './slot-shares';

const TITLE = 'The council of the city turns down what it was offered';
const told = (id: string, who: string, day: number, salience: number): Told => ({
  id,
  title: `${TITLE}: ${id}`,
  actors: [who],
  when: on(`2031-05-0${day}`),
  salience,
});
/** One who does most of what is told, and others who do the weightiest of it. */
const busy = (minor: number) =>
  story([
    ...Array.from({ length: minor }, (_, i) => told(`minor${i}`, 'council', 1 + (i % 2), 0.2)),
    told('ban', 'court', 1, 0.9),
    told('strike', 'union', 2, 0.8),
    told('flood', 'river', 1, 0.7),
    told('vote', 'mayor', 2, 0.6),
  ]);
/** Titles that end above the lower edge of what is seen. */
const seen = ({ shown, loose, axisHeight }: TimelineScene, height: number): string[] =>
  [...shown, ...loose]
    .filter(({ label }) => label !== null && axisHeight + Math.max(label.end.y, label.statusAt.y) <= height)
    .map(({ event }) => event.id);

test('the weightiest events have their titles on the first screen, however much one lane holds', () => {
  for (const minor of [20, 60, 200]) {
    const height = 420;
    expect(seen(draw(busy(minor), {}, { width: 1050, height }), height)).toEqual(
      expect.arrayContaining(['ban', 'strike', 'flood', 'vote']),
    );
  }
});

test('more height is more titles', () => {
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 80 }), fc.integer({ min: 220, max: 700 }), (minor, height) => {
      const [low, high] = [height, height + 250].map((h) => seen(draw(busy(minor), {}, { width: 1050, height: h }), h));
      expect(high?.length).toBeGreaterThanOrEqual(low?.length ?? Infinity);
    }),
    { numRuns: 12 },
  );
});

test('who acts but once and has no lane stands in the lane of those to whom it is done', () => {
  const crowd = Array.from({ length: 60 }, (_, i) => told(`e${i}`, `actor${i % 15}`, 1, 0.5));
  const { shown, lanes } = draw(story([...crowd, { ...told('call', 'visitor', 2, 0.1), targets: ['actor3'] }]));
  const call = shown.find(({ event }) => event.id === 'call');
  expect(lanes[call?.lane ?? -1]?.lane.name).toBe('Actor3');
});

test('a column says where it was if the title does not', () => {
  const { graph } = story([
    { ...told('a', 'mayor', 1, 0.5), places: ['norport'] },
    { ...told('b', 'mayor', 2, 0.5), title: 'A vote in Norport', places: ['norport'] },
  ]);
  const places = [{ id: 'norport', name: 'Norport', kind: 'city', lat: null, lon: null, mentions: [] }];
  const { shown } = draw(indexGraph({ ...graph, places }));
  expect(shown.map(({ label }) => label?.status.join(' '))).toEqual(['in Norport', '']);
});

test('width goes to the column that makes a lane high, and none is narrower than it must be', () => {
  const full: Filled = {
    least: 120,
    gutter: 8,
    mass: 1,
    titles: [500, 700, 900, 1100, 1300, 1500].map((width) => ({ lane: 0, width })),
  };
  const bare: Filled = { least: 120, gutter: 8, mass: 1, titles: [{ lane: 0, width: 100 }] };
  const [wide = 0, narrow = 0] = sharesOf([full, bare], 800);
  expect(wide).toBeGreaterThan(500);
  expect(narrow).toBeGreaterThanOrEqual(120);
  expect(wide + narrow).toBeCloseTo(800);
});
