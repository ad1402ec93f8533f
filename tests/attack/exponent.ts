/** How time grows with size. */
export interface Point {
  readonly size: number;
  readonly seconds: number;
}

/** Less is lost in what the clock and the collector of garbage add. */
const LEAST = 0.004;
/** Of the largest sizes: what is slow only at length shows there. */
const LAST = 4;

/** Slope of the least-squares line through the logarithms of the last points; null where fewer than three are long enough to tell. */
export function exponentOf(points: readonly Point[]): number | null {
  const told = points.filter(({ seconds }) => seconds >= LEAST).slice(-LAST);
  if (told.length < 3) return null;
  const logs = told.map(({ size, seconds }) => [Math.log(size), Math.log(seconds)] as const);
  const mean = (k: 0 | 1) => logs.reduce((sum, point) => sum + point[k], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0) / logs.reduce((sum, p) => sum + (p[0] - x) ** 2, 0);
}
