/** Averages of a perceptron → rows of small integers. */
import type { SparseRows } from '../reading/parser/weights';
import type { AveragedWeights } from './averaged';

export interface Pruning {
  /** Features that were updated less often are left out. */
  readonly updates: number;
  /** The averages are written in this unit, in which an update is 1: those below half of it are left out. */
  readonly step: number;
}

/** What two bytes hold. */
const MOST = 32_767;

export function quantize(learnt: AveragedWeights, { updates, step }: Pruning): SparseRows {
  const keys: number[] = [];
  const starts: number[] = [0];
  const columns: number[] = [];
  const values: number[] = [];
  learnt.forEachAverage((key, averages, count) => {
    if (count < updates) return;
    const before = columns.length;
    averages.forEach((average, column) => {
      const value = Math.max(-MOST, Math.min(MOST, Math.round(average / step)));
      if (value === 0) return;
      columns.push(column);
      values.push(value);
    });
    if (columns.length === before) return;
    keys.push(key);
    starts.push(columns.length);
  });
  return {
    width: learnt.width,
    keys: Int32Array.from(keys),
    starts: Int32Array.from(starts),
    columns: Uint8Array.from(columns),
    values: Int16Array.from(values),
  };
}
