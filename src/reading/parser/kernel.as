/**
 * The sums of the parser's network, in AssemblyScript: `npm run build:kernel` compiles them to WebAssembly. Products are of whole
 * numbers (weights of 8 bits, inputs of 16, sums of 32), and floating-point sums have one order and no fused steps, so that every
 * machine gets the same bits. Whoever calls owns the memory: pointers are in bytes, 16-byte aligned, and may not overlap.
 *
 * Weights (m, k) lie in blocks of 16 rows; a block holds, for each pair of columns, that pair of each of its rows. m is a multiple
 * of 16, k of 2; lengths of vectors of floats are multiples of 4, of those of whole numbers multiples of 8.
 */

const BLOCK: i32 = 16;

/** Where memory that is nobody's begins. */
export function heap(): usize {
  return __heap_base;
}

/** out (rows, m) of f32 = input (rows, k) of i16 · weights' × scales + bias. */
export function affine(input: usize, rows: i32, k: i32, weights: usize, m: i32, scales: usize, bias: usize, out: usize): void {
  for (let block = 0; block < m; block += BLOCK) {
    const own = weights + <usize>(block * k);
    const scale = scales + (<usize>block << 2);
    const add = bias + (<usize>block << 2);
    let row = 0;
    for (; row + 1 < rows; row += 2) {
      const at = out + (<usize>(row * m + block) << 2);
      two(input + (<usize>(row * k) << 1), k, own, scale, add, at, at + (<usize>m << 2));
    }
    if (row < rows) one(input + (<usize>(row * k) << 1), k, own, scale, add, out + (<usize>(row * m + block) << 2));
  }
}

/** 16 sums for one row of input. */
// @ts-ignore: decorator
@inline
function one(input: usize, k: i32, weights: usize, scales: usize, bias: usize, out: usize): void {
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let c = i32x4.splat(0);
  let d = i32x4.splat(0);
  const end = input + (<usize>k << 1);
  for (let at = input; at < end; at += 4) {
    const pair = v128.load_splat<i32>(at);
    a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights), pair));
    b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights, 8), pair));
    c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights, 16), pair));
    d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights, 24), pair));
    weights += 32;
  }
  scaled(out, a, scales, bias);
  scaled(out + 16, b, scales + 16, bias + 16);
  scaled(out + 32, c, scales + 32, bias + 32);
  scaled(out + 48, d, scales + 48, bias + 48);
}

/** 16 sums for each of two rows of input, so that weights are loaded once for both. */
// @ts-ignore: decorator
@inline
function two(input: usize, k: i32, weights: usize, scales: usize, bias: usize, out: usize, next: usize): void {
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let c = i32x4.splat(0);
  let d = i32x4.splat(0);
  let e = i32x4.splat(0);
  let f = i32x4.splat(0);
  let g = i32x4.splat(0);
  let h = i32x4.splat(0);
  const width = <usize>k << 1;
  const end = input + width;
  for (let at = input; at < end; at += 4) {
    const pair = v128.load_splat<i32>(at);
    const other = v128.load_splat<i32>(at + width);
    const p = v128.load_ext<i8>(weights);
    a = i32x4.add(a, i32x4.dot_i16x8_s(p, pair));
    e = i32x4.add(e, i32x4.dot_i16x8_s(p, other));
    const q = v128.load_ext<i8>(weights, 8);
    b = i32x4.add(b, i32x4.dot_i16x8_s(q, pair));
    f = i32x4.add(f, i32x4.dot_i16x8_s(q, other));
    const r = v128.load_ext<i8>(weights, 16);
    c = i32x4.add(c, i32x4.dot_i16x8_s(r, pair));
    g = i32x4.add(g, i32x4.dot_i16x8_s(r, other));
    const s = v128.load_ext<i8>(weights, 24);
    d = i32x4.add(d, i32x4.dot_i16x8_s(s, pair));
    h = i32x4.add(h, i32x4.dot_i16x8_s(s, other));
    weights += 32;
  }
  scaled(out, a, scales, bias);
  scaled(out + 16, b, scales + 16, bias + 16);
  scaled(out + 32, c, scales + 32, bias + 32);
  scaled(out + 48, d, scales + 48, bias + 48);
  scaled(next, e, scales, bias);
  scaled(next + 16, f, scales + 16, bias + 16);
  scaled(next + 32, g, scales + 32, bias + 32);
  scaled(next + 48, h, scales + 48, bias + 48);
}

// @ts-ignore: decorator
@inline
function scaled(out: usize, sums: v128, scales: usize, bias: usize): void {
  v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), v128.load(scales)), v128.load(bias)));
}

/**
 * A layer of LSTM in one direction. gates (steps, 4 × size) of f32: what comes from the input, in the order input, forget, output,
 * new; overwritten. cells (size) and sums (4 × size) of f32 are scratch, zeros (4 × size) are zeros. out: steps rows of i16, `stride`
 * bytes apart, in 16384ths. `backwards`: from the last step to the first.
 */
export function lstm(gates: usize, steps: i32, size: i32, weights: usize, scales: usize, zeros: usize, scratch: usize, out: usize, stride: i32, backwards: i32): void {
  const four = size << 2;
  const cells = scratch;
  const sums = scratch + (<usize>size << 2);
  memory.fill(cells, 0, <usize>size << 2);
  let before: usize = 0;
  for (let step = 0; step < steps; step++) {
    const t = backwards ? steps - 1 - step : step;
    const now = gates + (<usize>(t * four) << 2);
    const to = out + <usize>(t * stride);
    if (step > 0) {
      affine(before, 1, size, weights, four, scales, zeros, sums);
      for (let at: usize = 0; at < <usize>four << 2; at += 16)
        v128.store(now + at, f32x4.add(v128.load(now + at), v128.load(sums + at)));
    }
    beat(now, size, cells, to);
    before = to;
  }
}

/** One step: gates and cells -> cells and output. */
function beat(gates: usize, size: i32, cells: usize, out: usize): void {
  const width = <usize>size << 2;
  for (let at: usize = 0; at < width; at += 32) {
    const low = cell(gates + at, width, cells + at);
    const high = cell(gates + at + 16, width, cells + at + 16);
    v128.store(out + (at >> 1), i16x8.narrow_i32x4_s(whole(low, STATE), whole(high, STATE)));
  }
}
const STATE: f32 = 16384;

// @ts-ignore: decorator
@inline
function cell(gates: usize, width: usize, cells: usize): v128 {
  const input = logistic(v128.load(gates));
  const forget = logistic(v128.load(gates + width));
  const output = logistic(v128.load(gates + 2 * width));
  const fresh = tangent(v128.load(gates + 3 * width));
  const c = f32x4.add(f32x4.mul(forget, v128.load(cells)), f32x4.mul(input, fresh));
  v128.store(cells, c);
  return f32x4.mul(output, tangent(c));
}

/** e^x to about 24 bits, by the polynomial of Cephes' expf (Moshier 1989). */
// @ts-ignore: decorator
@inline
function exponential(x: v128): v128 {
  const in_ = f32x4.max(f32x4.min(x, f32x4.splat(80)), f32x4.splat(-80));
  const n = f32x4.nearest(f32x4.mul(in_, f32x4.splat(1.44269504088896341)));
  let r = f32x4.sub(in_, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

// @ts-ignore: decorator
@inline
function logistic(x: v128): v128 {
  const unit = f32x4.splat(1);
  return f32x4.div(unit, f32x4.add(unit, exponential(f32x4.neg(x))));
}

// @ts-ignore: decorator
@inline
function tangent(x: v128): v128 {
  const two = f32x4.splat(2);
  return f32x4.sub(f32x4.mul(two, logistic(f32x4.mul(two, x))), f32x4.splat(1));
}

// @ts-ignore: decorator
@inline
function whole(x: v128, unit: f32): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(x, f32x4.splat(unit))));
}

/** count numbers of f32 -> i16, in units of 1 / unit, none below `least`; what is too large becomes the largest. */
export function narrow(input: usize, count: i32, unit: f32, least: f32, out: usize): void {
  const floor = f32x4.splat(least);
  for (let i = 0; i < count; i += 8) {
    const low = f32x4.max(v128.load(input), floor);
    const high = f32x4.max(v128.load(input, 16), floor);
    v128.store(out, i16x8.narrow_i32x4_s(whole(low, unit), whole(high, unit)));
    input += 32;
    out += 16;
  }
}

/** Of count numbers of f32 those below 0 become 0. */
export function rectify(numbers: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    v128.store(numbers, f32x4.max(v128.load(numbers), f32x4.splat(0)));
    numbers += 16;
  }
}

/**
 * Rows of a table into columns of a matrix. rows: `count` numbers of i32, `step` bytes apart; table (…, size) of i8, each row with a
 * factor of u8; out: rows of i16, `stride` bytes apart.
 */
export function embed(rows: usize, count: i32, step: i32, table: usize, factors: usize, size: i32, out: usize, stride: i32): void {
  for (let i = 0; i < count; i++) {
    const row = <usize>load<i32>(rows);
    const factor = i16x8.splat(<i16>load<u8>(factors + row));
    const from = table + row * <usize>size;
    for (let k: usize = 0; k < <usize>size; k += 8)
      v128.store(out + (k << 1), i16x8.mul(v128.load_ext<i8>(from + k), factor));
    rows += step;
    out += stride;
  }
}

/** out (a, b) of f32 = each of `many` rows of `left` times each of `others` rows of `right`, both of `size` numbers of f32. */
export function products(left: usize, many: i32, right: usize, others: i32, size: i32, out: usize): void {
  const width = <usize>size << 2;
  for (let i = 0; i < many; i++) {
    let other = right;
    for (let j = 0; j < others; j++) {
      let sum = f32x4.splat(0);
      for (let at: usize = 0; at < width; at += 16)
        sum = f32x4.add(sum, f32x4.mul(v128.load(left + at), v128.load(other + at)));
      const pairs = f32x4.add(sum, v128.shuffle<i32>(sum, sum, 2, 3, 0, 1));
      store<f32>(out, f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1));
      out += 4;
      other += width;
    }
    left += width;
  }
}

/**
 * For each of `count` words the sum of its row of `own`, its head's row of `heads` and a row of `far`; none below 0; all rows have
 * `size` numbers of f32. pairs: the numbers of the head's row and of the far row, of i32.
 */
export function join(own: usize, heads: usize, far: usize, pairs: usize, count: i32, size: i32, out: usize): void {
  const width = <usize>size << 2;
  for (let i = 0; i < count; i++) {
    const head = heads + <usize>load<i32>(pairs) * width;
    const distance = far + <usize>load<i32>(pairs, 4) * width;
    for (let at: usize = 0; at < width; at += 16) {
      const sum = f32x4.add(f32x4.add(v128.load(own + at), v128.load(head + at)), v128.load(distance + at));
      v128.store(out + at, f32x4.max(sum, f32x4.splat(0)));
    }
    pairs += 8;
    own += width;
    out += width;
  }
}
