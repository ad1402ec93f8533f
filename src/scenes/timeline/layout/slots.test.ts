import { expect, test } from 'vitest';
import { draw } from '../../../../tests/support/drawn-timeline';
import { on, story, type Told } from '../../../../tests/support/synthetic-story';
import type { Mark, TextMark } from '../../scene';
import { TIMELINE } from '../settings';

const LONG = 'The union of the harbour hands refuses for a third time what the council of the city has offered it';
const textsIn = (mark: Mark): TextMark[] =>
  mark.type === 'text' ? [mark] : mark.type === 'group' ? mark.marks.flatMap(textsIn) : [];

const strike = story([
  { id: 'offer', title: LONG, actors: ['council'], targets: ['union'], when: on('2031-05-02'), salience: 0.9 },
  { id: 'walkout', title: 'The union walks out', actors: ['union'], when: on('2031-05-03'), salience: 0.8 },
  { id: 'march', title: 'Ferry crews march', actors: ['crews'], when: on('2031-05-03', { basis: 'published' }) },
  { id: 'return', title: 'Work resumes', actors: ['union'], when: on('2031-05-20') },
  { id: 'talks', title: 'Talks are to be held', actors: ['union', 'council'], status: 'planned' },
  { id: 'letter', title: 'The mayor wrote a letter', actors: ['council'] },
]);

test('a title stands in its own day, wrapped and whole, at any width', () => {
  for (const width of [390, 1024, 1440, 2560]) {
    const { shown, columns } = draw(strike, {}, width);
    const offer = shown.find(({ event }) => event.id === 'offer');
    if (!offer) throw new Error(`not drawn at ${width}`);
    const column = columns.find(({ slots }) => slots[0]?.from === Date.UTC(2031, 4, 2));
    expect(offer.label?.lines.join(' ')).toBe(LONG);
    expect(offer.label?.lines.length).toBeGreaterThan(1);
    expect(offer.x0).toBeGreaterThan(column?.x0 ?? Infinity);
    expect((offer.label?.x ?? 0) + (offer.label?.width ?? Infinity)).toBeLessThan(column?.x1 ?? 0);
  }
});

test('no event of a day is a bar across its column: a glyph tells tone and status', () => {
  for (const { x0, x1 } of draw(strike).shown) expect(x1 - x0).toBe(TIMELINE.bar);
});

test('each column says what it is: a day, a bound, what has no date, what is not yet', () => {
  const names = textsIn(draw(strike, {}, 1900).axis).map(({ text }) => text);
  expect(names).toEqual([
    '16d',
    'May 2031',
    'Friday 2',
    'the articles’ day: no later than',
    'by Saturday 3',
    'Saturday 3',
    'Tuesday 20',
    'No date in the text',
    'Not yet, or not at all',
  ]);
});

test('what is not yet stands in the row of whom it concerns, and ties the others', () => {
  const { loose, lanes } = draw(strike);
  const talks = loose.find(({ event }) => event.id === 'talks');
  expect(lanes[talks?.lane ?? -1]?.lane.name).toBe('Union');
  expect(talks?.ties.map(({ lane }) => lanes[lane]?.lane.name)).toEqual(['Council']);
});

/** So many days of three events each. */
const busy = (days: number) =>
  story(
    Array.from({ length: 3 * days }, (_, i): Told => ({
      id: `e${i}`,
      title: `${LONG}, ${i}`,
      actors: [['union', 'council', 'crews'][i % 3] ?? ''],
      when: on(`2031-05-${String(1 + Math.floor(i / 3)).padStart(2, '0')}`),
      salience: 0.9 - i / 100,
    })),
  );

test('days that find no room are folded and counted, and open where they are all that is shown', () => {
  const index = busy(12);
  const scene = draw(index, {}, 900);
  const closed = scene.columns.find(({ open }) => !open);
  expect(scene.folds.length).toBeGreaterThan(0);
  expect(scene.shown.length + scene.folds.flatMap(({ positions }) => positions).length).toBe(36);
  const domain = { from: closed?.slots[0]?.from ?? 0, to: (closed?.slots[0]?.from ?? 0) + 86_400_000 };
  const near = draw(index, { domain }, 900);
  expect(near.columns.map(({ open }) => open)).toEqual([true]);
  expect(near.before + near.after).toBe(33);
});

test('the day of what a person chose is open, whatever it weighs', () => {
  const index = busy(12);
  const folded = draw(index, {}, 900).folds.flatMap(({ positions }) => positions)[0] ?? 0;
  const id = `e${folded}`;
  expect(draw(index, { selection: { kind: 'event', id } }, 900).shown.map(({ event }) => event.id)).toContain(id);
});

test('a figure opens every column, and grows for them', () => {
  const scene = draw(busy(12), {}, 1200, { figure: true });
  expect(scene.shown).toHaveLength(36);
  expect(scene.width).toBeGreaterThan(1200);
});

const said = (count: number, day: string): Told[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `said${i}`,
    type: 'STATEMENT' as const,
    title: `The union says for the ${i + 1}th time`,
    actors: ['union'],
    when: on(day),
    salience: 0.99 - i / 100,
  }));

test('deeds have the room though statements weigh more; of these one is written small and the others are counted', () => {
  const { shown, folds } = draw(
    story([
      ...said(7, '2031-05-02'),
      { id: 'march', title: 'The union marches', actors: ['union'], when: on('2031-05-02') },
    ]),
  );
  expect(shown.map(({ event }) => event.id)).toEqual(['said0', 'march']);
  expect(shown.map(({ label }) => label?.small)).toEqual([true, false]);
  expect(folds.map(({ text }) => text)).toEqual(['6 more statements']);
});

test('on a measured axis as well: a statement is small, and deeds come first', () => {
  const march = (i: number): Told => ({
    id: `march${i}`,
    title: 'The union marches',
    actors: ['union'],
    when: on('2031-05-02'),
  });
  const { shown, folds } = draw(story([...said(4, '2031-05-02'), march(1), march(2)]), { axis: 'measured' });
  expect(shown.map(({ event }) => event.id)).toEqual(expect.arrayContaining(['march1', 'march2']));
  expect(folds.map(({ text }) => text)).toEqual(['3 more statements']);
  expect(shown.find(({ event }) => event.id === 'said0')?.label?.small).toBe(true);
});

test('a count opens in place: the lane shows all of its events in their columns', () => {
  const index = story([...said(7, '2031-05-02'), { id: 'march', actors: ['union'], when: on('2031-05-02') }]);
  const open = draw(index, { unfoldedLanes: ['union'] });
  expect(open.shown).toHaveLength(8);
  expect(open.folds).toEqual([]);
  expect(open.hits.some(({ ref }) => ref === 'fold:union')).toBe(true);
});

test('what is only a bound is no bar on a measured axis: its glyph stands at the limit, and a line fades towards the past', () => {
  const index = story([
    { id: 'bound', actors: ['union'], when: on('2031-05-03', { basis: 'published' }) },
    { id: 'day', actors: ['union'], when: on('2031-05-02') },
  ]);
  const scene = draw(index, { axis: 'measured' });
  const group = groupOf(scene.body, 'event:bound');
  const solid = group.filter((mark) => mark.type === 'rect');
  expect(solid.map(({ width }) => width)).toEqual([TIMELINE.bar]);
  expect((solid[0]?.x ?? 0) + TIMELINE.bar).toBeCloseTo(scene.shown.find((p) => p.event.id === 'bound')?.x1 ?? NaN);
  const fading = group.flatMap((mark) => (mark.type === 'line' ? [mark.opacity ?? 1] : []));
  expect(fading).toEqual([...fading].sort((a, b) => a - b));
  expect(fading.length).toBeGreaterThan(2);
});

const groupOf = (mark: Mark, ref: string): readonly Mark[] =>
  mark.type !== 'group' ? [] : mark.ref === ref ? mark.marks : mark.marks.flatMap((inner) => groupOf(inner, ref));

test('in a column ties run beside the titles, those that would meet apart from each other', () => {
  const told = ['a', 'b', 'c'].map((id, i): Told => ({
    id,
    title: LONG,
    actors: ['union'],
    targets: ['council'],
    when: on('2031-05-02'),
    salience: 0.9 - i / 10,
  }));
  const { shown } = draw(story(told));
  const xs = shown.map(({ tieX }) => tieX);
  expect(new Set(xs).size).toBe(xs.length);
  for (const { tieX, x0 } of shown) expect(tieX).toBeLessThan(x0);
});

test('days are not folded together with what lies years from them', () => {
  const told = (day: string, salience: number): Told => ({
    id: day,
    title: LONG,
    actors: ['union'],
    when: on(day),
    salience,
  });
  const far = [told('1998-03-04', 0.1), told('2031-05-01', 0.1), told('2031-05-02', 0.9), told('2031-05-03', 0.1)];
  const scene = draw(story(far), {}, 400);
  expect(scene.columns.map(({ open, slots }) => [open, slots.length])).toEqual([
    [false, 1],
    [false, 1],
    [true, 1],
    [false, 1],
  ]);
  expect(textsIn(scene.axis).map(({ text }) => text)).toContain('March 1998');
});
