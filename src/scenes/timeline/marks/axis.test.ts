import { utcDay } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../graph/time';
import { PALETTES } from '../../appearance';
import type { TextMark } from '../../scene';
import { widthOfText } from '../../text';
import { axisMarks } from './axis';
import { SHORTEST, timeScale } from '../axis/scale';
import { TIMELINE } from '../settings';
import { ticksOf } from '../axis/ticks';

const at = (text: string) => Date.parse(`${text}Z`);
const texts = (marks: ReturnType<typeof axisMarks>) => marks.filter((mark): mark is TextMark => mark.type === 'text');

function axis(
  from: number,
  length: number,
  width: number,
  locale = 'en-GB',
  gaps: { from: number; to: number }[] = [],
) {
  const scale = timeScale({ from, to: from + length }, TIMELINE.margin, width - TIMELINE.margin, gaps);
  const ticks = ticksOf(scale, { floating: false, locale, timeZone: 'Europe/Kyiv' });
  return texts(axisMarks(ticks, scale, PALETTES.light, widthOfText));
}

test('labels of the axis neither meet nor leave the figure, in any language, at any zoom and width', () => {
  const LENGTHS = [HOUR, 6 * HOUR, DAY, 5 * DAY, 30 * DAY, 400 * DAY, 9000 * DAY];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.constantFrom(...LENGTHS),
      fc.double({ min: 1, max: 4, noNaN: true }),
      fc.integer({ min: 300, max: 1900 }),
      fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'ja', 'ar-EG'),
      (day, length, times, width, locale) => {
        const lines = new Map<number, TextMark[]>();
        for (const mark of axis(day * DAY, length * times, width, locale))
          lines.set(mark.y, [...(lines.get(mark.y) ?? []), mark]);
        for (const line of lines.values()) {
          line.sort((a, b) => a.x - b.x);
          line.forEach((mark, i) => {
            const end = mark.x + widthOfText(mark.text, mark.size, mark.weight);
            expect(end).toBeLessThanOrEqual(Math.min(width, line[i + 1]?.x ?? width));
          });
        }
      },
    ),
  );
});

test('somebody can tell the day from the axis, and the year where days are too small, at any zoom and width', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 * 24 * 60 }),
      // Any length, and more often about a day, which may hold no midnight.
      fc.oneof(
        fc.double({ min: Math.log(SHORTEST), max: Math.log(20_000 * DAY), noNaN: true }),
        fc.double({ min: Math.log(0.7 * DAY), max: Math.log(1.1 * DAY), noNaN: true }),
      ),
      fc.integer({ min: 320, max: 1600 }),
      (minute, length, width) => {
        const view = { from: minute * MINUTE, to: minute * MINUTE + Math.exp(length) };
        const marks = axis(view.from, view.to - view.from, width);
        // After the day stands what its clocks do.
        const words = marks.map(({ text }) => text.split(' · ')[0] ?? '');
        const days = utcDay.range(utcDay.floor(new Date(view.from)), new Date(view.to));
        const numbers = (text: string) => [...text.matchAll(/\b\d+\b/g)].map(([digits]) => Number(digits));
        const years = new Set(days.map((day) => day.getUTCFullYear()));
        const told =
          days.length > 60
            ? words.some((text) => numbers(text).some((number) => years.has(number)))
            : days.some((day) => words.some((text) => !text.includes(':') && numbers(text).includes(day.getUTCDate())));
        expect(told, `${width} px: ${words.join(' | ')}`).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('a phone that shows less than a day names the day, and its hours', () => {
  const words = axis(at('2031-05-14T00:30'), 23 * HOUR, 390).map(({ text }) => text);
  expect(words).toEqual(['Wednesday 14 May 2031 · Ukraine Time', '06:00', '12:00', '18:00']);
});

test('on a phone every day of three weeks is numbered, under the name of its month', () => {
  const marks = axis(at('2031-05-12T00:00'), 14 * DAY, 390);
  expect(marks[0]?.text).toBe('May 2031');
  expect(marks.slice(1).map(({ text }) => text)).toEqual(Array.from({ length: 14 }, (_, i) => String(12 + i)));
});

test('each stretch between breaks says where it is, however short it is', () => {
  const gaps = [
    { from: at('2031-02-21T01:00'), to: at('2031-03-10T23:00') },
    { from: at('2031-03-12T01:00'), to: at('2031-05-19T23:00') },
  ];
  const days = axis(at('2031-02-19T20:00'), 97 * DAY, 390, 'en-GB', gaps);
  expect(days.map(({ text }) => text)).toEqual(expect.arrayContaining(['20', '11', 'Feb 2031', 'Mar 2031']));
  const years = [{ from: at('1961-05-02T06:00'), to: at('2029-12-30T00:00') }];
  const long = axis(at('1961-04-30T00:00'), 73 * 365 * DAY, 900, 'fr', years);
  expect(long.map(({ text }) => text)[0]).toMatch(/1961$/);
});
