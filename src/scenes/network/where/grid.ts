/** Which points may be near each other: a grid whose cells are as wide as what is near, each filled by counting. */

/**
 * Calls once for each pair that stands in one cell or in two that touch, in the same order for the same points; `cell` in the
 * unit of `x` and `y`. What the call moves stays in the cell where it was. Time in proportion to points and pairs.
 */
export function eachNear(x: Float64Array, y: Float64Array, cell: number, call: (i: number, j: number) => void): void {
  const [left, top] = [least(x), least(y)];
  // A grid of more cells than points costs more than it saves.
  const wide = Math.max(cell, Math.sqrt(((greatest(x) - left) * (greatest(y) - top)) / (4 * x.length)) || 0, 1e-9);
  const columns = Math.floor((greatest(x) - left) / wide) + 1;
  const rows = Math.floor((greatest(y) - top) / wide) + 1;
  const cellOf = Uint32Array.from(
    x,
    (value, i) => Math.floor(((y[i] ?? 0) - top) / wide) * columns + Math.floor((value - left) / wide),
  );
  const starts = new Uint32Array(columns * rows + 1);
  for (const at of cellOf) starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const points = new Uint32Array(x.length);
  cellOf.forEach((at, i) => {
    const place = next[at] ?? 0;
    points[place] = i;
    next[at] = place + 1;
  });
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const end = starts[at + 1] ?? 0;
      // The cell after it, and the three of the row below, which follow each other.
      const right = column + 1 < columns ? (starts[at + 2] ?? end) : end;
      const under = row + 1 < rows ? at + columns : -1;
      const from = under < 0 ? 0 : (starts[under - (column > 0 ? 1 : 0)] ?? 0);
      const to = under < 0 ? 0 : (starts[under + (column + 1 < columns ? 2 : 1)] ?? 0);
      for (let a = starts[at] ?? 0; a < end; a++) {
        const i = points[a] ?? 0;
        for (let b = a + 1; b < right; b++) call(i, points[b] ?? 0);
        for (let b = from; b < to; b++) call(i, points[b] ?? 0);
      }
    }
}

const least = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
