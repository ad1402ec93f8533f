import { expect, test } from 'vitest';
import { draw } from '../../../../tests/support/drawn-timeline';
import { syntheticGraph } from '../../../../tests/support/synthetic';
import { on, report, story } from '../../../../tests/support/synthetic-story';
import { indexGraph } from '../../../graph/lookup';
import type { View } from '../../view';
import { nextPage, REST } from './lanes';
import { prepareTimeline } from './prepare';

test('the most involved actor leads, and actors who act together lie side by side', () => {
  const tie = (id: string, actors: string[]) => ({ id, actors, when: on('2031-05-02') });
  const index = story([
    ...['a1', 'a2', 'a3', 'a4'].map((id) => tie(id, ['union', 'mayor'])),
    ...['b1', 'b2', 'b3'].map((id) => tie(id, ['court', 'bank'])),
    ...['c1', 'c2'].map((id) => tie(id, ['union', 'court'])),
    tie('d1', ['press']),
  ]);
  const names = draw(index).lanes.map((l) => l.lane.name);
  const apart = (a: string, b: string) => Math.abs(names.indexOf(a) - names.indexOf(b));
  expect(names[0]).toBe('Union');
  expect(apart('Court', 'Bank')).toBe(1);
  expect(apart('Union', 'Mayor')).toBe(1);
});

test('an event lies in the lane of the actor whom its title names first', () => {
  const index = story([
    { id: 'talks', title: 'Ferries and Union talk', actors: ['union', 'ferries'], when: on('2031-05-02') },
    { id: 'vote', title: 'A vote is held', actors: ['union', 'ferries'], when: on('2031-05-02') },
  ]);
  const { shown, lanes } = draw(index);
  expect(shown.map((p) => [p.event.id, lanes[p.lane]?.lane.name])).toEqual([
    ['talks', 'Ferries'],
    ['vote', 'Union'],
  ]);
});

const grouped = story([
  {
    id: 'a',
    type: 'PROTEST',
    actors: ['union'],
    when: on('2031-05-02'),
    reports: [report('evening'), report('weekly')],
  },
  { id: 'b', type: 'AID', actors: ['council'], when: on('2031-05-03'), reports: [report('evening')] },
]);

test('lanes by type, by place and by publisher hold the same events', () => {
  const names = (grouping: View['grouping']) => draw(grouped, { grouping }).lanes.map(({ lane }) => lane.name);
  expect(names('type').sort()).toEqual(['Aid', 'Protest']);
  expect(names('place')).toEqual(['No place named']);
  expect(names('publisher')).toEqual(['The evening paper', 'The weekly paper']);
});

test('an event ties the lanes of all publishers that tell it, and no hidden one', () => {
  const ties = (view: Partial<View>) =>
    draw(grouped, { grouping: 'publisher', ...view }).shown.map((p) => [p.event.id, p.ties.length]);
  expect(ties({})).toEqual([
    ['a', 1],
    ['b', 0],
  ]);
  expect(ties({ hiddenPublishers: ['The weekly paper'] })).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
});

test('page by page every actor has a lane, once, and the last page leads back to the leading lanes', () => {
  const prepared = prepareTimeline(indexGraph(syntheticGraph({ events: 3000, actors: 130, seed: 4 })));
  const involved = new Set(prepared.events.flatMap((event) => [...event.actors, ...event.targets]));
  const found: string[] = [];
  let page: number | null = nextPage(prepared.lanes(null).paging);
  for (; page !== null; page = nextPage(prepared.lanes(page).paging))
    found.push(...prepared.lanes(page).lanes.flatMap(({ key }) => (key === REST ? [] : [key])));
  expect(found).toHaveLength(involved.size);
  expect(new Set(found)).toEqual(involved);
});

test('a page beyond the last is the last', () => {
  const prepared = prepareTimeline(indexGraph(syntheticGraph({ events: 500, actors: 90, seed: 4 })));
  expect(prepared.lanes(0).paging.pages).toBe(2);
  expect(prepared.lanes(70).paging).toEqual(prepared.lanes(1).paging);
});

test('the lane of all the others says what a press on it does', () => {
  const index = indexGraph(syntheticGraph({ events: 500, actors: 90, seed: 4 }));
  const words = (lanePage: number | null) =>
    /Show (40|all|the next|fewer)/.exec(JSON.stringify(draw(index, { lanePage }).body))?.[0];
  expect([null, 0, 1].map(words)).toEqual(['Show 40', 'Show the next', 'Show fewer']);
});
