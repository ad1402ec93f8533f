import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NUMBER_CONTEXTS, RangeDecoder, evenOdds } from '../reading/parser/range-decoder';
import { RangeEncoder } from './range-encoder';

const written = (numbers: readonly number[], bits: readonly boolean[]) => {
  const [odds, coins] = [evenOdds(NUMBER_CONTEXTS), evenOdds(1)];
  const encoder = new RangeEncoder();
  for (const number of numbers) encoder.number(odds, 0, number);
  for (const bit of bits) encoder.bit(coins, 0, bit ? 1 : 0);
  return encoder.finish();
};

it('whatever numbers and bits are written are read back', () => {
  const numbers = fc.array(fc.oneof(fc.nat(9), fc.nat(2 ** 30)), { maxLength: 200 });
  // nearly always the same bit: what waits for a carry grows long
  const bits = fc.array(
    fc.nat(40).map((n) => n === 0),
    { maxLength: 400 },
  );
  fc.assert(
    fc.property(numbers, bits, (given, coin) => {
      const decoder = new RangeDecoder(written(given, coin), 0);
      const [odds, coins] = [evenOdds(NUMBER_CONTEXTS), evenOdds(1)];
      expect(given.map(() => decoder.number(odds, 0))).toEqual(given);
      expect(coin.map(() => decoder.bit(coins, 0) === 1)).toEqual(coin);
    }),
  );
});

it('what is likely takes little room', () => {
  const likely = written(
    [],
    Array.from({ length: 80_000 }, (_, i) => i % 100 === 0),
  );
  expect(likely.length).toBeLessThan(1000);
});

it('bytes that end too early are refused', () => {
  const bytes = written(Array.from({ length: 100 }, (_, i) => i * 999), []); // prettier-ignore
  const decoder = new RangeDecoder(bytes.subarray(0, 20), 0);
  const odds = evenOdds(NUMBER_CONTEXTS);
  expect(() => Array.from({ length: 100 }, () => decoder.number(odds, 0))).toThrow('too early');
});
