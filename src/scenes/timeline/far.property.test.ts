/** Stories between the first and the last date that there can be: whatever lies how far apart, a picture has few marks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { on, story } from '../../../tests/support/synthetic-story';
import { timelineSvg } from '../../export/figure';
import { indexGraph } from '../../graph/lookup';
import { parseGraph } from '../../graph/parse';
import { DAY, MINUTE, isoDate, isoMinute, unitOf } from '../../graph/time';
import type { Mark } from '../scene';
import { widthOfText } from '../text';
import { AXES, CLOCKS, DEFAULT_VIEW } from '../view';
import { overviewScene } from './marks/overview';
import { openTimeline, prepareTimeline } from './data/prepare';
import { timelineScene } from './scene';

const LOOK = { theme: 'light', textWidth: widthOfText, locale: 'en-GB' } as const;
const FIRST = unitOf('-9999')?.from ?? NaN;
const LAST = (unitOf('9999')?.to ?? NaN) - MINUTE;

/** Anywhere, or so many minutes after the story’s first: near and far alike often. */
const instants = fc
  .tuple(
    fc.integer({ min: FIRST / MINUTE, max: LAST / MINUTE }),
    fc.array(
      fc
        .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
        .map(([u, back]) => (back ? -1 : 1) * 10 ** (u * 10)),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([start, steps]) =>
    [0, ...steps].map((step) => Math.max(FIRST, Math.min(LAST, Math.round(start + step) * MINUTE))),
  );
const written = fc.constantFrom(
  ...[isoMinute, isoDate, (at: number) => isoDate(at).slice(0, -3), (at: number) => isoDate(at).slice(0, -6)],
);

const marksIn = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => [mark, ...(mark.type === 'group' ? marksIn(mark.marks) : [])]);

test('any few dates make an axis of few ticks and few breaks, and every mark has a place', () => {
  fc.assert(
    fc.property(
      fc.record({
        times: instants.chain((list) => fc.tuple(...list.map((at) => written.map((write) => write(at))))),
        long: fc.boolean(),
        view: fc.record({
          gapsShown: fc.boolean(),
          clock: fc.constantFrom(...CLOCKS),
          axis: fc.constantFrom(null, ...AXES),
        }),
        near: fc.double({ min: 0, max: 1, noNaN: true }),
        width: fc.integer({ min: 200, max: 2000 }),
      }),
      ({ times, long, view, near, width }) => {
        const ends = [...times].sort((a, b) => (unitOf(a)?.from ?? 0) - (unitOf(b)?.from ?? 0));
        const { graph } = story([
          ...times.map((time, i) => ({ id: `e${i}`, actors: ['ada'], when: on(time) })),
          ...(long
            ? [{ id: 'era', when: on(ends[0] ?? '', { end: ends[ends.length - 1] ?? '', granularity: 'year' }) }]
            : []),
        ]);
        const published = graph.articles.map((article, i) => ({ ...article, published: times[i] ?? null }));
        const parsed = parseGraph(JSON.stringify({ ...graph, articles: published }));
        expect(parsed).toMatchObject({ ok: true });
        if (!parsed.ok) return;
        const index = indexGraph(parsed.graph);
        openTimeline(index);
        const prepared = prepareTimeline(index, { ...DEFAULT_VIEW, ...view });
        const { core, whole } = prepared;
        const span = Math.max(MINUTE, (whole.to - whole.from) * 1e-9 ** near);
        const close = { from: whole.from, to: whole.from + span };
        for (const domain of [null, core, whole, close]) {
          const shown = { ...DEFAULT_VIEW, ...view, domain };
          const scene = timelineScene(prepared, shown, { width }, LOOK);
          expect(scene.ticks.minor.length).toBeLessThan(20 + width / 10);
          expect(scene.ticks.context.length).toBeLessThan(20 + width / 10);
          expect(scene.scale.breaks.length).toBeLessThanOrEqual(scene.scale.slots ? times.length : 5);
          const marks = marksIn([
            ...scene.marks,
            ...overviewScene(prepared, shown, { ...LOOK, width, scale: scene.scale }).marks,
          ]);
          expect(marks.length).toBeLessThan(200 + width / 2);
          expect(JSON.stringify(marks)).not.toMatch(/null|NaN|Infinity|XXXX/);
        }
        expect(timelineSvg(index, { ...DEFAULT_VIEW, ...view })).not.toMatch(/NaN|Infinity|XXXX/);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('a minute beside a thousand years is drawn as a minute', () => {
  const index = story([
    { id: 'oath', when: on('1025-06-01') },
    { id: 'vote', when: on('2025-06-01T10:00') },
    { id: 'count', when: on('2025-06-01T10:05') },
  ]);
  const { shown, scale } = timelineScene(prepareTimeline(index), DEFAULT_VIEW, { width: 1200 }, LOOK);
  expect(shown.map(({ event }) => event.id)).toEqual(['oath', 'vote', 'count']);
  expect(scale.breaks).toHaveLength(1);
  expect((scale.breaks[0]?.to ?? 0) - (scale.breaks[0]?.from ?? 0)).toBeGreaterThan(999 * 365 * DAY);
});
