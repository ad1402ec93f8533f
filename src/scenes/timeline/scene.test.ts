import { expect, test } from 'vitest';
import { drawMeasured as draw } from '../../../tests/support/drawn-timeline';
import { syntheticGraph } from '../../../tests/support/synthetic';
import { on, report, story } from '../../../tests/support/synthetic-story';
import { indexGraph } from '../../graph/lookup';
import type { GroupMark, Mark } from '../scene';
import type { TimelineScene } from './scene';

/** What a person would say of the scene; rounded, so that a golden file stands still. */
function gist(scene: TimelineScene): string {
  const r = Math.round;
  const lanes = scene.lanes.map(({ lane, y, height }) => `lane ${lane.name} y=${r(y)} height=${r(height)}`);
  const shown = scene.shown.map((p) => {
    const name = scene.lanes[p.lane]?.lane.name ?? '';
    const ties = p.ties.map((t) => `${t.target ? '→' : '·'}${scene.lanes[t.lane]?.lane.name ?? ''}`).join(' ');
    const label = p.label
      ? `"${p.label.text}" at ${r(p.label.x)},${r(p.label.y)} ${p.label.status.join(' ')}`
      : 'no label';
    return `${p.event.id} in ${name} ${r(p.x0)}–${r(p.x1)} y=${r(p.y)} tie=${r(p.tieX)} [${ties}] ${label}`.trim();
  });
  const bars = scene.bars.map((bar) => `bar lane=${bar.lane} count=${bar.count} own=${bar.own}`);
  const ticks = scene.ticks.minor.map((t) => `${t.forms[0]}@${r(t.x)}`).join(' ');
  const context = [scene.ticks.note ?? '', ...scene.ticks.context.map((t) => t.forms[0])].filter(Boolean).join(' | ');
  const loose = scene.loose.map((p) => `${p.event.id} in ${scene.lanes[p.lane]?.lane.name ?? ''}`);
  return [
    `${r(scene.width)}×${r(scene.height)}`,
    context,
    ticks,
    ...lanes,
    ...shown,
    ...bars,
    `without a date: ${loose.join(', ')}`,
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

test('unknown dates stand in a last column, vague ones are wide, and each says its status', async () => {
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

test('what the time window leaves out is a ghost, and what it touches is not', () => {
  const index = story([
    { id: 'inside', actors: ['union'], when: on('2031-05-02') },
    { id: 'outside', actors: ['union'], when: on('2031-05-06') },
  ]);
  const scene = draw(index, { window: { from: Date.UTC(2031, 4, 2, 12), to: Date.UTC(2031, 4, 3) } });
  const ghosts = refsOf(scene.body).filter(({ opacity }) => opacity !== undefined);
  expect(ghosts.map(({ ref }) => ref)).toEqual(['event:outside']);
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
  const beyond = `before ${scene.before}, after ${scene.after}`;
  await expect([...byLane, ...first, beyond, ''].join('\n')).toMatchFileSnapshot(
    '../../../tests/golden/timeline/ten-thousand.txt',
  );
});
