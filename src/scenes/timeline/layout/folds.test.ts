import { expect, test } from 'vitest';
import { drawMeasured as draw } from '../../../../tests/support/drawn-timeline';
import { on, story } from '../../../../tests/support/synthetic-story';
import type { GraphIndex } from '../../../graph/lookup';
import { DAY, HOUR } from '../../../graph/time';
import type { View } from '../../view';
import type { TimelineScene } from '../scene';

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
