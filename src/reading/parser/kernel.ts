/** The compiled sums of the parser's network (kernel.as says what each does), and the memory that they work in. */
import { decodeBase64 } from './base64';
import { KERNEL_CODE } from './kernel-code';

/** Pointers are in bytes from the start of the memory. */
type Pointer = number;
type Count = number;

export interface Sums {
  readonly affine: (
    ...places: [input: Pointer, rows: Count, k: Count, ...layer: [Pointer, Count, Pointer, Pointer], out: Pointer]
  ) => void;
  readonly lstm: (
    ...places: [
      ...sequence: [gates: Pointer, steps: Count, size: Count],
      ...layer: [weights: Pointer, scales: Pointer, zeros: Pointer],
      ...results: [scratch: Pointer, out: Pointer, stride: Count, backwards: 0 | 1],
    ]
  ) => void;
  readonly narrow: (
    ...places: [input: Pointer, count: Count, ...cut: [unit: number, least: number], out: Pointer]
  ) => void;
  readonly rectify: (numbers: Pointer, count: Count) => void;
  readonly embed: (
    ...places: [
      ...rows: [rows: Pointer, count: Count, step: Count],
      ...table: [table: Pointer, factors: Pointer, size: Count],
      ...results: [out: Pointer, stride: Count],
    ]
  ) => void;
  readonly products: (
    ...places: [left: Pointer, many: Count, right: Pointer, others: Count, size: Count, out: Pointer]
  ) => void;
  readonly join: (
    ...places: [
      ...rows: [own: Pointer, heads: Pointer, far: Pointer, pairs: Pointer],
      ...sizes: [count: Count, size: Count, out: Pointer],
    ]
  ) => void;
}

interface Exports extends Sums {
  readonly memory: WebAssembly.Memory;
  readonly heap: () => Pointer;
}

const ALIGNMENT = 16;
const PAGE = 65_536;

/** One instance, and what has been put into its memory. Nothing is ever given back. */
export class Kernel {
  readonly sums: Sums;
  readonly #memory: WebAssembly.Memory;
  #end: Pointer;

  constructor() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(KERNEL_CODE)));
    // our own code, compiled from kernel.as: a test compiles it anew and compares
    const kernel = exports as unknown as Exports;
    this.sums = kernel;
    this.#memory = kernel.memory;
    this.#end = aligned(kernel.heap());
  }

  /** Room for so many bytes, all 0. */
  reserve(bytes: number): Pointer {
    const start = this.#end;
    this.#end = aligned(start + bytes);
    const missing = this.#end - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
    return start;
  }

  /** A copy. */
  keep(bytes: Uint8Array): Pointer {
    const start = this.reserve(bytes.length);
    this.bytes(start, bytes.length).set(bytes);
    return start;
  }

  // a view is good until more is reserved
  bytes(start: Pointer, count: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, start, count);
  }

  integers(start: Pointer, count: number): Int32Array {
    return new Int32Array(this.#memory.buffer, start, count);
  }

  floats(start: Pointer, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, start, count);
  }
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
