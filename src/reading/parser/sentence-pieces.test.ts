import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PIECE, pieceBounds } from './sentence-pieces';

const words = (count: number, at: Record<number, string> = {}) =>
  Array.from({ length: count }, (_, i) => at[i] ?? 'word');

describe('a sentence', () => {
  it('is one piece as long as it is no longer than a piece', () => {
    expect(pieceBounds(words(1))).toEqual([0, 1]);
    expect(pieceBounds(words(LONGEST_PIECE))).toEqual([0, LONGEST_PIECE]);
    expect(pieceBounds([])).toEqual([0]);
  });

  it('that is longer is cut after its last full stop, or else after a colon or a comma, of the second half of a piece', () => {
    const size = LONGEST_PIECE + 30;
    expect(pieceBounds(words(size, { 70: ';', 80: '.', 90: ':', 100: ',' }))).toEqual([0, 81, size]);
    expect(pieceBounds(words(size, { 20: '.', 90: ':', 100: ',' }))).toEqual([0, 91, size]);
    expect(pieceBounds(words(size, { 100: ',' }))).toEqual([0, 101, size]);
    expect(pieceBounds(words(size, { 20: '.' }))).toEqual([0, LONGEST_PIECE, size]);
    expect(pieceBounds(words(size, { [LONGEST_PIECE - 1]: '.' }))).toEqual([0, LONGEST_PIECE, size]);
  });

  it('of any length has pieces from half to whole that length but for the last, so that work grows as the words do', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', 'word', 'word', '.', ',', ':'), { maxLength: 3000 }), (forms) => {
        const bounds = pieceBounds(forms);
        expect(bounds.at(-1)).toBe(forms.length);
        const sizes = bounds.slice(1).map((end, i) => end - (bounds[i] ?? 0));
        for (const size of sizes) expect(size).toBeLessThanOrEqual(LONGEST_PIECE);
        for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThan(LONGEST_PIECE / 2);
      }),
    );
  });
});
