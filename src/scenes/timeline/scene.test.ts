import { expect, test } from 'vitest';
import { crowd } from '../../../tests/fixtures/hostile';
import { syntheticGraph } from '../../../tests/support/synthetic';
import { on, report, story } from '../../../tests/support/synthetic-story';
import { indexGraph, type GraphIndex } from '../../graph/lookup';
import { DAY, HOUR } from '../../graph/time';
import type { GroupMark, Mark } from '../scene';
import { estimateTextWidth } from '../text';
import { DEFAULT_VIEW, type View } from '../view';
import { nextPage, REST } from './data/lanes';
import type { TimelineLook } from './marks/look';
import { prepareTimeline } from './data/prepare';
import { timelineScene, type TimelineScene } from './scene';

const LOOK = { theme: 'light', textWidth: estimateTextWidth, locale: 'en-GB' } as const;
const draw = (
  index: GraphIndex,
  view: Partial<View> = {},
  width = 1200,
  look: Partial<TimelineLook> = {},
): TimelineScene =>
  timelineScene(
    prepareTimeline(index, { ...DEFAULT_VIEW, ...view }),
    { ...DEFAULT_VIEW, ...view },
    { width },
    {
      ...LOOK,
      ...look,
    },
  );

/** What a person would say of the scene; rounded, so that a golden file stands still. */
function gist(scene: TimelineScene): string {
  const r = Math.round;
  const lanes = scene.lanes.map(({ lane, y, height }) => `lane ${lane.name} y=${r(y)} height=${r(height)}`);
  const shown = scene.shown.map((p) => {
    const name = scene.lanes[p.lane]?.lane.name ?? '';
    const ties = p.ties.map((t) => `${t.target ? '→' : '·'}${scene.lanes[t.lane]?.lane.name ?? ''}`).join(' ');
    const label = p.label ? `"${p.label.text}" at ${r(p.label.x)},${r(p.label.y)} ${p.label.status}` : 'no label';
    return `${p.event.id} in ${name} ${r(p.x0)}–${r(p.x1)} y=${r(p.y)} tie=${r(p.tieX)} [${ties}] ${label}`.trim();
  });
  const bars = scene.bars.map((bar) => `bar lane=${bar.lane} count=${bar.count} own=${bar.own}`);
  const ticks = scene.ticks.minor.map((t) => `${t.forms[0]}@${r(t.x)}`).join(' ');
  const context = [scene.ticks.note ?? '', ...scene.ticks.context.map((t) => t.forms[0])].filter(Boolean).join(' | ');
  const tray = scene.order.slice(scene.shown.length).join(' ');
  return [
    `${r(scene.width)}×${r(scene.height)}`,
    context,
    ticks,
    ...lanes,
    ...shown,
    ...bars,
    `tray: ${tray}`,
    '',
  ].join('\n');
}
const golden = (scene: TimelineScene, name: string) =>
  expect(gist(scene)).toMatchFileSnapshot(`../../../tests/golden/timeline/${name}.txt`);

/** Every group that stands for an event, with its opacity. */
const refsOf = (mark: Mark): GroupMark[] =>
  mark.type !== 'group' ? [] : [...(mark.ref?.startsWith('event:') ? [mark] : []), ...mark.marks.flatMap(refsOf)];

test('one event of one day fills its day in the lane of who did it and ties the lane of the target', async () => {
  await golden(
    draw(story([{ id: 'walkout', type: 'PROTEST', actors: ['union'], targets: ['ferries'], when: on('2031-05-02') }])),
    'one-event',
  );
});

test('events of one day fan out into rows, the more salient first, and their ties run side by side', async () => {
  const events = ['first', 'second', 'third', 'fourth'].map((id, i) => ({
    id,
    actors: ['union'],
    targets: ['ferries', 'council'],
    when: on('2031-05-02'),
    salience: 0.9 - i / 10,
    reports: i === 0 ? [report('evening'), report('morning'), report('weekly')] : [report('weekly')],
  }));
  const scene = draw(story(events));
  await golden(scene, 'simultaneous');
  expect(scene.shown.map((p) => p.event.id)).toEqual(['first', 'second', 'third', 'fourth']);
  expect(new Set(scene.shown.map((p) => p.tieX)).size).toBe(4);
  expect(scene.shown.map((p) => p.y)).toEqual([...scene.shown.map((p) => p.y)].sort((a, b) => a - b));
});

test('unknown dates go to the tray, vague ones are wide, and each says its status', async () => {
  const index = story([
    { id: 'day', actors: ['union'], when: on('2031-05-02') },
    { id: 'minute', actors: ['union'], when: on('2031-05-04T09:30') },
    { id: 'month', actors: ['ferries'], when: on('2031-05'), status: 'planned' },
    { id: 'bound', actors: ['ferries'], when: on('2031-05-03', { basis: 'published' }), status: 'denied' },
    { id: 'never-dated', actors: ['council'], status: 'hypothetical' },
    { id: 'weekday', actors: ['council'], when: on('XXXX-WXX-2') },
  ]);
  const scene = draw(index);
  await golden(scene, 'vague');
  expect(scene.order.slice(-2)).toEqual(['weekday', 'never-dated']);
  const width = (id: string) => scene.shown.filter((p) => p.event.id === id).map((p) => p.x1 - p.x0)[0] ?? 0;
  expect(width('month')).toBeGreaterThan(width('day'));
  expect(width('day')).toBeGreaterThan(width('minute'));
});

test('weekdays alone are drawn on a week of weekday names that says it is not dated', async () => {
  const index = story([
    { id: 'tuesday', actors: ['union'], targets: ['ferries'], when: on('XXXX-WXX-2') },
    { id: 'thursday', actors: ['union'], when: on('XXXX-WXX-4'), status: 'planned' },
    { id: 'loose', actors: ['ferries'] },
  ]);
  const scene = draw(index);
  await golden(scene, 'floating');
  expect(scene.ticks.note).toBe('Week not dated');
  expect(scene.ticks.minor.map((t) => t.forms[0])).toEqual([
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ]);
});

test('a story without any event is an empty scene and not an error', () => {
  expect(draw(story([])).shown).toEqual([]);
});

const daysOfMay = Array.from({ length: 10 }, (_, i) => ({
  id: `d${i}`,
  actors: ['union'],
  when: on(`2031-05-0${(i % 9) + 1}`),
}));
const farStory = story([...daysOfMay, { id: 'long-ago', actors: ['union'], when: on('1998-03-04') }]);

test('a far mention does not squeeze the story: a break stands for the empty years and says how many they are', () => {
  const scene = draw(farStory);
  expect(scene.before).toBe(0);
  expect(scene.shown).toHaveLength(11);
  expect(scene.scale.breaks).toHaveLength(1);
  expect(JSON.stringify(scene.axis)).toContain('33 years');
  const day = (id: string) => scene.shown.filter((p) => p.event.id === id).map((p) => p.x1 - p.x0)[0] ?? 0;
  expect(day('long-ago')).toBeCloseTo(day('d4'), 0);
  expect(scene.hits.filter(({ ref }) => ref.startsWith('gap:'))).toHaveLength(1);
});

test('years that are shown at full length leave a far mention beyond the edge, where it is counted', () => {
  const scene = draw(farStory, { gapsShown: true });
  expect(scene.scale.breaks).toEqual([]);
  expect(scene.before).toBe(1);
  expect(scene.shown).toHaveLength(10);
});

const busy = story([
  ...Array.from({ length: 9 }, (_, i) => ({
    id: `busy${i}`,
    actors: ['union'],
    targets: i === 0 ? ['council'] : [],
    when: on('2031-05-02'),
    salience: 0.9 - i / 20,
  })),
  { id: 'calm', actors: ['council'], when: on('2031-05-01') },
]);

test('a busy day of a folded lane shows its most salient events and counts the others in one mark', () => {
  const { shown, folds, hits } = draw(busy);
  expect(shown.map((p) => p.event.id)).toEqual(['calm', 'busy0', 'busy1', 'busy2']);
  expect(folds.map(({ text, ref, positions }) => [text, ref, positions.length])).toEqual([
    ['+6 more', 'more:busy3', 6],
  ]);
  expect(hits.some(({ ref }) => ref === 'more:busy3')).toBe(true);
});

test('an unfolded lane shows every event and offers to be folded again; so does a figure, without the offer', () => {
  const open = draw(busy, { unfoldedLanes: ['union'] });
  expect(open.shown).toHaveLength(10);
  expect(open.folds).toEqual([]);
  expect(open.hits.some(({ ref }) => ref === 'fold:union')).toBe(true);
  expect(JSON.stringify(open.marks)).toContain('Show fewer');
  const figure = draw(busy, {}, 1200, { figure: true });
  expect(figure.shown).toHaveLength(10);
  expect(JSON.stringify(figure.marks)).not.toContain('Show fewer');
});

test('an event that a person chose is drawn in its folded lane, and the rest stays where it was', () => {
  const { shown, folds } = draw(busy, { selection: { kind: 'event', id: 'busy8' } });
  expect(shown.map((p) => p.event.id)).toEqual(['calm', 'busy0', 'busy1', 'busy2', 'busy8']);
  expect(folds.map(({ text }) => text)).toEqual(['+5 more']);
});

/** The fourth's events lead and write their titles at their left, over the third, in every row that `first` leaves. */
const leading = (first: number) => {
  const told = (id: string, day: string, salience: number) => ({ id, actors: ['union'], when: on(day), salience });
  const fourth = [0, 1, 2].map((i) => told(`fourth${i}`, '2031-05-04', 0.9 - i / 20));
  const third = [0, 1, 2, 3, 4].map((i) => told(`third${i}`, '2031-05-03', i === 0 ? first : 0.5 - i / 20));
  return story([...fourth, ...third]);
};
/** A day that begins so many hours after the third. */
const dayFrom = (hours: number, index: GraphIndex, view: Partial<View> = {}) => {
  const from = Date.UTC(2031, 4, 3) + hours * HOUR;
  return draw(index, { ...view, domain: { from, to: from + DAY } });
};
const ids = ({ shown }: TimelineScene) => shown.map((p) => p.event.id);
const counted = ({ folds }: TimelineScene) => folds.map(({ text }) => text);

test('rows kept for what is out of sight are lent to what is in view', () => {
  const scene = dayFrom(0, leading(0.5));
  expect([ids(scene), counted(scene)]).toEqual([['third0', 'third1'], ['+3 more']]);
});

test('an event with a row of its own keeps it while others come into view and are lent rows', () => {
  const scenes = [8, 1, 0, -3].map((hours) => dayFrom(hours, leading(0.95)));
  expect(scenes.map((scene) => ids(scene).filter((id) => id !== 'third0'))).toEqual([
    ['fourth0', 'fourth1'],
    ['fourth0', 'fourth1'],
    ['third1'],
    ['third1'],
  ]);
  expect(new Set(scenes.map(({ shown }) => shown.find((p) => p.event.id === 'third0')?.y)).size).toBe(1);
});

test('choosing an event that was lent a row moves nothing', () => {
  const places = (view: Partial<View>) => dayFrom(0, leading(0.5), view).shown.map((p) => [p.event.id, p.y]);
  expect(places({ selection: { kind: 'event', id: 'third1' } })).toEqual(places({}));
});

test('a title stands whole in free room left of its bar, and over the bar where there is none', () => {
  const title = 'The union of the harbour hands refuses for a third time what the council has offered it';
  const late = story([
    { id: 'early', actors: ['council'], when: on('2031-05-01') },
    { id: 'late', title, actors: ['union'], when: on('2031-05-03') },
  ]);
  const roomy = draw(late).shown.find((p) => p.event.id === 'late');
  expect(roomy?.label?.text).toBe(title);
  expect((roomy?.label?.x ?? 0) + (roomy?.label?.width ?? 0)).toBeLessThan(roomy?.x0 ?? 0);
  const tight = draw(late, {}, 420).shown.find((p) => p.event.id === 'late');
  expect(tight?.label?.above).toBe(true);
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

test('what the time window leaves out is a ghost, and what it touches is not', () => {
  const index = story([
    { id: 'inside', actors: ['union'], when: on('2031-05-02') },
    { id: 'outside', actors: ['union'], when: on('2031-05-06') },
  ]);
  const scene = draw(index, { window: { from: Date.UTC(2031, 4, 2, 12), to: Date.UTC(2031, 4, 3) } });
  const ghosts = refsOf(scene.body).filter(({ opacity }) => opacity !== undefined);
  expect(ghosts.map(({ ref }) => ref)).toEqual(['event:outside']);
});

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

test('a century with one busy day stands on one axis: breaks for the empty years, the day at its own width', async () => {
  const far = [
    ['founded', '1931-06-01'],
    ['rebuilt', '1968-10-14'],
  ].map(([id = '', day = '']) => ({ id, actors: ['union'], when: on(day) }));
  const hours = Array.from({ length: 14 }, (_, i) => ({
    id: `hour${i}`,
    actors: [i % 2 === 0 ? 'union' : 'council'],
    when: on(`2031-05-02T${String(8 + i).padStart(2, '0')}:15`),
    salience: 0.9 - i / 20,
  }));
  const scene = draw(story([...far, ...hours]));
  await golden(scene, 'century');
  expect(scene.scale.breaks).toHaveLength(2);
  expect(scene.before + scene.after).toBe(0);
});

test('ten thousand events: counts by lane, a few marks, and nothing lost', async () => {
  const scene = draw(indexGraph(syntheticGraph({ events: 10_000, seed: 7 })));
  const byLane = scene.lanes.map(({ lane, number }) => {
    const bars = scene.bars.filter((bar) => bar.lane === number);
    const sum = (of: (bar: (typeof bars)[number]) => number) => bars.reduce((total, bar) => total + of(bar), 0);
    const drawn = scene.shown.filter((p) => p.lane === number).length;
    return `${lane.name}: ${lane.members.length} events, ${bars.length} bars of ${sum((b) => b.count)} (own ${sum((b) => b.own)}), ${drawn} drawn`;
  });
  const first = scene.shown.slice(0, 5).map((p) => `${p.event.id} at ${Math.round(p.x0)} in lane ${p.lane}`);
  const beyond = `before ${scene.before}, after ${scene.after}, tray counts ${scene.trayCounted}`;
  await expect([...byLane, ...first, beyond, ''].join('\n')).toMatchFileSnapshot(
    '../../../tests/golden/timeline/ten-thousand.txt',
  );
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

test('by the clock of reports an event stands where it was reported, and again where it changed', () => {
  const number = (article: string, value: string) => ({ value, text: value, article, start: 0, end: 5, speaker: null });
  const index = story([
    {
      id: 'walkout',
      actors: ['union'],
      when: on('2031-04-01'),
      reports: [
        { ...report('evening'), reportedOn: '2031-05-02' },
        { ...report('weekly'), reportedOn: '2031-05-05' },
      ],
      claims: [{ attribute: 'number', values: [number('evening', '40'), number('weekly', '60')], agreement: 'differ' }],
    },
  ]);
  const scene = draw(index, { clock: 'reported' });
  const days = scene.shown.map((p) => [p.ref.split(':')[0], new Date(scene.scale.time(p.x0 + 5)).getUTCDate()]);
  expect(days).toEqual([
    ['event', 2],
    ['again', 5],
  ]);
  expect(scene.shown[1]?.label?.text).toContain('Number now “60”');
  expect(scene.order).toEqual(['walkout']);
});

test('a tray that also lists weekdays says so', () => {
  const tray = (when: ReturnType<typeof on> | null) =>
    JSON.stringify(
      draw(
        story([
          { id: 'dated', actors: ['union'], when: on('2031-05-02') },
          { id: 'loose', when },
        ]),
      ).body,
    );
  expect(tray(null)).toContain('No date in the text');
  expect(tray(on('XXXX-WXX-2'))).toContain('No date, or only a weekday');
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

test('what is counted on one day and told anew on the next goes by two names, though both begin with one event', () => {
  const scene = draw(indexGraph(crowd(20)), { clock: 'reported' });
  const refs = scene.folds.map(({ ref }) => ref);
  expect(refs.length).toBeGreaterThan(2);
  expect(new Set(refs).size).toBe(refs.length);
});
