/** When things are, as parallel lists of numbers. */
import { WEEK } from '../../../graph/time';

/** Parallel lists of starts, ascending, and ends. */
export interface Spans {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** What is known to the week or better. */
export function preciseOf({ from, to }: Spans): Spans {
  const found = { from: new Float64Array(from.length), to: new Float64Array(from.length) };
  let size = 0;
  for (let i = 0; i < from.length; i++) {
    const [start, end] = [from[i] ?? 0, to[i] ?? 0];
    if (end - start > WEEK) continue;
    found.from[size] = start;
    found.to[size++] = end;
  }
  return { from: found.from.subarray(0, size), to: found.to.subarray(0, size) };
}

/** The latest end of the spans from `start` to `end`. */
export function reachOf({ to }: Spans, start: number, end: number): number {
  let reach = -Infinity;
  for (let i = start; i < end; i++) reach = Math.max(reach, to[i] ?? -Infinity);
  return reach;
}
