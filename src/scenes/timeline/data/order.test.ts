import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, MINUTE } from '../../../graph/time';
import { timeOrder } from './order';
import { tournamentOf, winners } from './salience';

const spans = fc.array(
  fc.tuple(
    fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom(-4e6, 4e6)).map((minute) => minute * MINUTE),
    fc.constantFrom(MINUTE, DAY, 400 * DAY),
  ),
);

test('spans are ordered by start, then the longer first, then as given', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const from = Float64Array.from(list, ([start]) => start);
      const to = Float64Array.from(list, ([start, length]) => start + length);
      const slow = [...list.keys()].sort(
        (a, b) => (from[a] ?? 0) - (from[b] ?? 0) || (to[b] ?? 0) - (to[a] ?? 0) || a - b,
      );
      expect([...timeOrder(from, to)]).toEqual(slow);
    }),
  );
});

test('spans too far apart for one double to hold minute and number are ordered all the same', () => {
  const from = Float64Array.of(-9e19, 9e19, 9e19, 9e19, 9e19, 9e19, 9e19);
  expect([...timeOrder(from, from)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('the weightiest of any stretch come first, of equals the earlier, without what ends before it', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 70 });
  fc.assert(
    fc.property(weights, fc.nat(70), fc.nat(70), (list, a, b) => {
      const [start, end] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)];
      const slow = [...list.keys()].slice(start, end).sort((x, y) => (list[y] ?? 0) - (list[x] ?? 0) || x - y);
      expect([
        ...winners(
          tournamentOf(list.length, (i) => list[i] ?? 0),
          start,
          end,
        ),
      ]).toEqual(slow);
    }),
  );
});
