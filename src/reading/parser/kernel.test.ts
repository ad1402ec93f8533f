import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantizeLayer, quantizeTables } from '../../training/quantize';
import { decodeBase64 } from './base64';
import { Kernel } from './kernel';

it('the code that is committed is what kernel.as compiles to', () => {
  const { status, stderr } = spawnSync(process.execPath, ['.config/build-kernel.js', '--check'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

it('base64 is read as it was written, whatever stands between', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64').replace(/.{5}/g, '$&\n');
      expect(Buffer.from(decodeBase64(text))).toEqual(Buffer.from(bytes));
    }),
  );
});

const kernel = new Kernel();
const halves = (numbers: readonly number[]) => kernel.keep(new Uint8Array(Int16Array.from(numbers).buffer));
const floats = (numbers: ArrayLike<number>) => kernel.keep(new Uint8Array(Float32Array.from(numbers).buffer));
const sixteen = (start: number, count: number) => new Int16Array(kernel.bytes(start, 2 * count).slice().buffer);
const wave = (count: number, step: number) => Float32Array.from({ length: count }, (_, i) => Math.sin(i * step));

describe('the kernel', () => {
  it.each([1, 2, 5])('multiplies a layer with %i rows of input', (rows) => {
    const [m, k] = [20, 6];
    const matrix = { rows: m, columns: k, numbers: wave(m * k, 0.7) };
    const bias = wave(m, 0.3);
    const { weights, scales, bias: biases } = quantizeLayer(matrix, bias, 1 / 1000);
    const input = Array.from({ length: rows * k }, (_, i) => ((i * 7919) % 2001) - 1000);
    const out = kernel.reserve(4 * rows * 32);
    const [at, w, s, b] = [halves(input), kernel.keep(weights), kernel.keep(scales), kernel.keep(biases)];
    kernel.sums.affine(at, rows, k, w, 32, s, b, out);
    const found = kernel.floats(out, rows * 32);
    for (let row = 0; row < rows; row++)
      for (let j = 0; j < m; j++) {
        let sum = bias[j] ?? 0;
        for (let c = 0; c < k; c++) sum += ((input[row * k + c] ?? 0) / 1000) * (matrix.numbers[j * k + c] ?? 0);
        expect(found[row * 32 + j]).toBeCloseTo(sum, 1);
      }
  });

  it.each([0, 1] as const)('runs an LSTM as its definition says, backwards %i', (backwards) => {
    const [steps, size] = [5, 8];
    const inputs = wave(steps * 4 * size, 1.3);
    const matrix = { rows: 4 * size, columns: size, numbers: wave(4 * size * size, 0.9) };
    const { weights, scales, bias } = quantizeLayer(matrix, new Float32Array(0), 1 / 16_384);
    const out = kernel.reserve(2 * steps * size);
    const [gates, w, s, zeros] = [floats(inputs), kernel.keep(weights), kernel.keep(scales), kernel.keep(bias)];
    kernel.sums.lstm(gates, steps, size, w, s, zeros, kernel.reserve(20 * size), out, 2 * size, backwards);
    const found = sixteen(out, steps * size);
    const logistic = (x: number) => 1 / (1 + Math.exp(-x));
    let h = new Array<number>(size).fill(0);
    const c = new Array<number>(size).fill(0);
    for (let step = 0; step < steps; step++) {
      const t = backwards === 1 ? steps - 1 - step : step;
      const gate = (j: number) =>
        h.reduce((sum, x, i) => sum + x * (matrix.numbers[j * size + i] ?? 0), inputs[t * 4 * size + j] ?? 0);
      const now = Array.from({ length: 4 * size }, (_, j) => gate(j));
      h = h.map((_, i) => {
        const [input = 0, forget = 0, output = 0, fresh = 0] = [0, 1, 2, 3].map((part) => now[part * size + i]);
        c[i] = logistic(forget) * (c[i] ?? 0) + logistic(input) * Math.tanh(fresh);
        return logistic(output) * Math.tanh(c[i] ?? 0);
      });
      h.forEach((x, i) => expect((found[t * size + i] ?? 0) / 16_384).toBeCloseTo(x, 1.5));
    }
  });

  it('narrows floats to whole numbers of a unit, and cuts what is too small or too large', () => {
    const out = kernel.reserve(16);
    kernel.sums.narrow(floats([0, 0.5, -3, 1.26, 99, -99, 0.1, 2]), 8, 10, -2, out);
    expect([...sixteen(out, 8)]).toEqual([0, 5, -20, 13, 990, -20, 1, 20]);
    kernel.sums.narrow(floats([9999, 0, 0, 0, 0, 0, 0, 0]), 8, 10, 0, out);
    expect(sixteen(out, 1)[0]).toBe(32_767);
  });

  it('finds rows of a table, each in its own precision', () => {
    const matrix = {
      rows: 3,
      columns: 8,
      numbers: Float32Array.from(wave(24, 0.5), (x, i) => x * 10 ** Math.floor(i / 8)),
    };
    const { tables, unit } = quantizeTables([matrix]);
    const [table] = tables;
    const rows = kernel.keep(new Uint8Array(Int32Array.of(2, 0, 1).buffer));
    const [numbers, factors] = [kernel.keep(table?.numbers ?? NONE), kernel.keep(table?.factors ?? NONE)];
    const out = kernel.reserve(2 * 3 * 8);
    kernel.sums.embed(rows, 3, 4, numbers, factors, 8, out, 16);
    [2, 0, 1].forEach((row, i) => {
      for (let k = 0; k < 8; k++)
        expect((sixteen(out, 24)[i * 8 + k] ?? 0) * unit).toBeCloseTo(
          matrix.numbers[row * 8 + k] ?? 0,
          row === 2 ? 0 : 1,
        );
    });
  });

  it('multiplies rows of floats, rectifies them, and joins those of word, head and distance', () => {
    const [left, right] = [wave(2 * 8, 0.4), wave(3 * 8, 0.6)];
    const out = kernel.reserve(4 * 16);
    kernel.sums.products(floats(left), 2, floats(right), 3, 8, out);
    const found = kernel.floats(out, 6);
    for (let i = 0; i < 2; i++)
      for (let j = 0; j < 3; j++) {
        const sum = [0, 1, 2, 3, 4, 5, 6, 7].reduce(
          (all, k) => all + (left[i * 8 + k] ?? 0) * (right[j * 8 + k] ?? 0),
          0,
        );
        expect(found[i * 3 + j]).toBeCloseTo(sum, 4);
      }
    const some = floats([-1, 2, -3, 4]);
    kernel.sums.rectify(some, 4);
    expect([...kernel.floats(some, 4)]).toEqual([0, 2, 0, 4]);
    const pairs = kernel.keep(new Uint8Array(Int32Array.of(1, 0, 0, 1).buffer));
    const heads = floats([1, 1, 1, 1, 2, 2, 2, 2]);
    kernel.sums.join(floats([0, 0, 0, -9, 5, 5, 5, 5]), heads, floats([10, 10, 0, 0, 20, 20, 0, 0]), pairs, 2, 4, out);
    expect([...kernel.floats(out, 8)]).toEqual([12, 12, 2, 0, 26, 26, 6, 6]);
  });
});

const NONE = new Uint8Array(0);
