/** Weights that a network learnt, as 32-bit floats → the small whole numbers that the kernel reads. */
import { padded, type Layer, type Table } from '../reading/parser/model-file';

const MOST_WEIGHT = 127;
const MOST_FACTOR = 255;

/** rows × columns, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly numbers: Float32Array;
}

const rowOf = ({ numbers, columns }: Matrix, row: number): Float32Array =>
  numbers.subarray(row * columns, (row + 1) * columns);
const largest = (numbers: Float32Array): number =>
  numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);

/**
 * Tables of features. A number is `unit` × the factor of its row × eight bits, so that all of them are whole numbers of sixteen bits
 * in one unit, however large a row is.
 */
export function quantizeTables(tables: readonly Matrix[]): {
  readonly tables: readonly Table[];
  readonly unit: number;
} {
  const unit = Math.max(...tables.map(({ numbers }) => largest(numbers))) / (MOST_WEIGHT * MOST_FACTOR) || 1;
  return { unit, tables: tables.map((table) => quantizeTable(table, unit)) };
}

function quantizeTable(table: Matrix, unit: number): Table {
  const factors = new Uint8Array(table.rows);
  const numbers = new Int8Array(table.rows * table.columns);
  for (let row = 0; row < table.rows; row++) {
    const own = rowOf(table, row);
    const factor = Math.max(1, Math.min(MOST_FACTOR, Math.ceil(largest(own) / (MOST_WEIGHT * unit))));
    factors[row] = factor;
    own.forEach((number, i) => (numbers[row * table.columns + i] = Math.round(number / (factor * unit))));
  }
  return { factors, numbers: new Uint8Array(numbers.buffer) };
}

/**
 * A layer: eight bits and a scale for each row, in the kernel's blocks.
 * @param unit of its input: what 1 in it stands for
 */
export function quantizeLayer(matrix: Matrix, bias: Float32Array, unit: number): Layer {
  const { rows, columns } = matrix;
  const height = padded(rows);
  const scales = new Float32Array(height);
  const biases = new Float32Array(height);
  const weights = new Int8Array(height * columns);
  biases.set(bias);
  for (let row = 0; row < rows; row++) {
    const own = rowOf(matrix, row);
    const step = largest(own) / MOST_WEIGHT || 1;
    scales[row] = step * unit;
    own.forEach((number, column) => (weights[placeOf(row, column, columns)] = Math.round(number / step)));
  }
  return { scales: bytesOf(scales), bias: bytesOf(biases), weights: new Uint8Array(weights.buffer) };
}

/** Where a weight stands among the kernel's blocks of 16 rows, in which pairs of columns lie together. */
const placeOf = (row: number, column: number, columns: number): number =>
  Math.floor(row / 16) * 16 * columns + Math.floor(column / 2) * 32 + (row % 16) * 2 + (column % 2);

export const bytesOf = (numbers: Float32Array): Uint8Array => new Uint8Array(numbers.slice().buffer);
