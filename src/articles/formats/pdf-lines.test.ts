import { expect, it } from 'vitest';
import { linesOfPages, type PlacedText } from './pdf-lines';

const SIZE = 10;
const at = (str: string, x: number, y: number, width: number): PlacedText => ({ str, x, y, width, height: SIZE });

/** Rows of a page in three columns, from the top down, 14 points from one to the next. */
const columns = (rows: number, from: number): PlacedText[] =>
  Array.from({ length: rows }, (_, row) =>
    [50, 220, 390].map((x, column) => at(`${'abc'[column] ?? ''}${row}`, x, from - 14 * row, 140)),
  ).flat();

const read = (items: readonly PlacedText[]) => linesOfPages([items]).filter((line) => line !== '');
const told = (items: readonly PlacedText[]) => items.map(({ str }) => str).sort();

it('a line of a column that stands at the height of a line across two others is told below it', () => {
  const page = [...columns(6, 700), at('across', 50, 600, 310), at('beside', 390, 600, 140), ...columns(6, 586)];
  const lines = read(page);
  expect([...lines].sort()).toEqual(told(page));
  expect(lines.indexOf('beside')).toBe(lines.indexOf('across') + 1 + 6 + 6);
});

it.each([-4, -1, 0, 1, 4])(
  'every line is told once where two stand across in one row, the right one %d points higher',
  (higher) => {
    const wide = [50, 220, 390, 560, 730].flatMap((x, column) =>
      Array.from({ length: 12 }, (_, row) => at(`${'abcde'[column] ?? ''}${row}`, x, 700 - 14 * row, 140)),
    );
    const row = [
      at('left', 50, 520, 310),
      at('between', 390, 520 + higher / 2, 140),
      at('right', 560, 520 + higher, 310),
    ];
    const page = [...wide, ...row];
    expect(read(page).sort()).toEqual(told(page));
  },
);
