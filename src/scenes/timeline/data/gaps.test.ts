import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../graph/time';
import { hullOf } from './core';
import { gapsOf, skipping } from './gaps';
import { panned, timeScale, zoomed } from '../axis/scale';
import { preciseOf } from './spans';

const YEAR = 365 * DAY;
const spans = (...list: readonly (readonly [from: number, length: number])[]) => {
  const sorted = [...list].sort((a, b) => a[0] - b[0]);
  return {
    from: Float64Array.from(sorted, ([from]) => from),
    to: Float64Array.from(sorted, ([from, length]) => from + length),
  };
};
const gaps = (...list: readonly (readonly [from: number, length: number])[]) => {
  const all = spans(...list);
  return gapsOf(all, preciseOf(all)).list;
};
const week = Array.from({ length: 7 }, (_, i) => [i * DAY, DAY] as const);

test('years without an event before a busy week are a gap, and keep some air at either end', () => {
  const [gap, ...others] = gaps([-30 * YEAR, DAY], ...week);
  expect(others).toEqual([]);
  expect(gap?.from).toBeGreaterThan(-30 * YEAR + DAY);
  expect(gap?.to).toBeLessThan(0);
  expect((gap?.to ?? 0) - (gap?.from ?? 0)).toBeGreaterThan(29 * YEAR);
});

test('many events that are spread evenly leave no gap, however thin', () => {
  expect(gaps(...Array.from({ length: 9 }, (_, i) => [i * YEAR, DAY] as const))).toEqual([]);
});

test('a weekend between busy days is no gap', () => {
  expect(gaps(...week.slice(0, 5), [7 * DAY, DAY], [8 * DAY, DAY])).toEqual([]);
});

test('a vague event within empty years divides them, and one before them all stands beyond a gap', () => {
  expect(gaps([-30 * YEAR, DAY], [-20 * YEAR, 31 * DAY], ...week)).toHaveLength(2);
  expect(gaps([-30 * YEAR, YEAR], ...week)).toHaveLength(1);
});

test('a vague event before all that is known is shown as wide as it is, or as what it stands beside', () => {
  const quarters = Array.from({ length: 16 }, (_, i) => [i * 90 * DAY, DAY] as const);
  const reach = (...list: readonly (readonly [from: number, length: number])[]) => {
    const all = spans([-30 * YEAR, YEAR], ...list);
    return hullOf(all, preciseOf(all))?.from;
  };
  expect(reach(...quarters)).toBe(-30 * YEAR);
  expect(reach(...week)).toBe(-29 * YEAR - 7 * DAY);
});

test('a clock that skips gaps runs through them quickly and elsewhere at its pace, there and back', () => {
  const { skip, back } = skipping({ list: [{ from: 10 * DAY, to: 110 * DAY }], folded: DAY });
  expect([0, 10, 60, 110, 120].map((day) => skip(day * DAY) / DAY)).toEqual([0, 10, 10.5, 11, 21]);
  fc.assert(fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (t) => Math.abs(back(skip(t)) - t) < 1));
});

const folded = [
  { from: -29 * YEAR, to: -DAY },
  { from: 9 * DAY, to: 3 * YEAR },
];
const domains = fc
  .tuple(fc.integer({ min: -40 * 365, max: 5 * 365 }), fc.integer({ min: 1, max: 1e7 }))
  .map(([day, minutes]) => ({ from: day * DAY, to: day * DAY + minutes * MINUTE }));

test('the axis with breaks fills the plot, never runs backwards, and a pixel leads back to its time', () => {
  fc.assert(
    fc.property(domains, fc.double({ min: 0, max: 1, noNaN: true }), (domain, share) => {
      const scale = timeScale(domain, 100, 1100, folded);
      expect(scale.x(domain.from)).toBeCloseTo(100, 3);
      expect(scale.x(domain.to)).toBeCloseTo(1100, 3);
      const time = domain.from + (domain.to - domain.from) * share;
      expect(scale.x(time)).toBeGreaterThanOrEqual(99.999);
      expect(scale.x(scale.time(scale.x(time)))).toBeCloseTo(scale.x(time), 3);
    }),
  );
});

const extent = { from: -30 * YEAR, to: 4 * YEAR };

test('panning by pixels and back comes home, also over a break', () => {
  const scale = timeScale({ from: -2 * DAY, to: 8 * DAY }, 100, 1100, folded);
  const away = panned(scale, 130, extent);
  const home = panned(timeScale(away, 100, 1100, folded), -130, extent);
  expect(Math.abs(home.from - scale.domain.from)).toBeLessThan(MINUTE);
  expect(Math.abs(home.to - scale.domain.to)).toBeLessThan(MINUTE);
});

test('zooming keeps the instant under the pointer in its place', () => {
  const scale = timeScale({ from: -29.5 * YEAR, to: 8 * DAY }, 100, 1100, folded);
  expect(scale.breaks).toHaveLength(1);
  const at = scale.time(900);
  const near = timeScale(zoomed(scale, 900, 1.5, extent), 100, 1100, folded);
  expect(Math.abs(near.x(at) - 900)).toBeLessThan(1);
  expect(near.density / scale.density).toBeCloseTo(1.5, 1);
});

test('whoever looks into the emptiness itself sees it at full length', () => {
  const scale = timeScale({ from: -20 * YEAR, to: -19 * YEAR + HOUR }, 0, 1000, folded);
  expect(scale.breaks).toEqual([]);
});
