/**
 * A sentence's words → tags, scores of arcs, and relations. Two layers of LSTM in both directions (Graves and Schmidhuber 2005) read
 * the words' features; arcs are scored by a biaffine product (Dozat and Manning 2017) and by their length (Qi et al. 2018),
 * relations by a layer over word and head (Kiperwasser and Goldberg 2016). src/training/encoder.py says the same in PyTorch.
 */
import { Kernel } from './kernel';
import { DISTANCES, LAYERS, named, padded, type Layer, type LayerName, type ModelParts } from './model-file';
import { FEATURES } from './word-features';

/** Inputs of 16 bits that come from a rectified layer: so many units are 1. What is above 16 is cut. */
export const RECTIFIED_UNIT = 2048;
/** Outputs of an LSTM, which are below 1, as the kernel writes them. */
export const STATE_UNIT = 16_384;

const [FLOAT, HALF] = [4, 2];

interface PlacedLayer {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  /** Without padding, and with it. */
  readonly rows: number;
  readonly height: number;
  readonly columns: number;
}

interface PlacedTable {
  readonly numbers: number;
  readonly factors: number;
  readonly size: number;
}

/** Where what is worked out of a sentence stands: room for the longest. */
interface Scratch {
  readonly features: number;
  readonly input: number;
  /** Outputs of the layers of LSTM. */
  readonly first: number;
  readonly second: number;
  readonly gates: number;
  readonly cells: number;
  readonly halves: number;
  readonly tags: number;
  readonly dependents: number;
  readonly heads: number;
  readonly wanted: number;
  readonly arcs: number;
  readonly distances: number;
  readonly ownRelations: number;
  readonly headRelations: number;
  readonly pairs: number;
  readonly joined: number;
  readonly named: number;
}

export class Network {
  readonly #kernel = new Kernel();
  readonly #header: ModelParts['header'];
  readonly #layers: Readonly<Record<LayerName, PlacedLayer>>;
  readonly #tables: readonly PlacedTable[];
  readonly #root: Uint8Array;
  readonly #relationDistance: number;
  readonly #width: number;
  readonly #scratch: Scratch;

  /** @param longest sentence that it is ever asked about, in words */
  constructor({ header, tables, layers, rows }: ModelParts, longest: number) {
    const kernel = this.#kernel;
    this.#header = header;
    this.#layers = named(LAYERS, (shape, name) => placed(kernel, layers[name], shape(header)));
    this.#tables = tables.map(({ factors, numbers }, i) => ({
      numbers: kernel.keep(numbers),
      factors: kernel.keep(factors),
      size: header.tables[i]?.size ?? 0,
    }));
    this.#relationDistance = kernel.keep(rows.relationDistance);
    this.#root = rows.root;
    this.#width = this.#tables.reduce((sum, { size }) => sum + size, 0);
    this.#scratch = this.#reserved(longest);
  }

  #reserved(longest: number): Scratch {
    const { hidden, arc, relation } = this.#header;
    const floats = (columns: number, rows = longest) => this.#kernel.reserve(rows * columns * FLOAT);
    const halves = (columns: number) => this.#kernel.reserve(longest * columns * HALF);
    return {
      features: floats(FEATURES.length),
      input: halves(this.#width),
      first: halves(2 * hidden),
      second: halves(2 * hidden),
      gates: floats(4 * hidden),
      cells: floats(5 * hidden, 1),
      halves: halves(Math.max(arc, relation)),
      tags: floats(this.#layers.tag.height),
      dependents: floats(arc),
      heads: floats(arc, longest + 1),
      wanted: floats(arc),
      arcs: floats(longest + 1),
      distances: floats(padded(DISTANCES)),
      ownRelations: floats(relation),
      headRelations: floats(relation),
      pairs: floats(2),
      joined: floats(relation),
      named: floats(this.#layers.relation.height),
    };
  }

  /** Reads a sentence. @param rows of its words, as `WordFeatures` has them. @returns the numbers of their tags */
  tag(rows: Int32Array): Int32Array {
    const size = rows.length / FEATURES.length;
    const { features, input, first, second, tags } = this.#scratch;
    this.#kernel.integers(features, rows.length).set(rows);
    let column = input;
    this.#tables.forEach(({ numbers, factors, size: width }, k) => {
      const [step, stride] = [FEATURES.length * FLOAT, this.#width * HALF];
      this.#kernel.sums.embed(features + k * FLOAT, size, step, numbers, factors, width, column, stride);
      column += width * HALF;
    });
    this.#read(input, size, ['ahead1', 'aheadState1', 'behind1', 'behindState1'], first);
    this.#read(first, size, ['ahead2', 'aheadState2', 'behind2', 'behindState2'], second);
    return this.#best('tag', second, size, tags);
  }

  /** A layer of LSTM in both directions. */
  #read(input: number, size: number, names: readonly [LayerName, LayerName, LayerName, LayerName], out: number): void {
    const { hidden } = this.#header;
    const { gates, cells } = this.#scratch;
    for (const backwards of [0, 1] as const) {
      const state = this.#layers[names[backwards === 0 ? 1 : 3]];
      this.#affine(names[backwards === 0 ? 0 : 2], input, size, gates);
      const to = out + backwards * hidden * HALF;
      const { weights, scales, bias } = state;
      this.#kernel.sums.lstm(gates, size, hidden, weights, scales, bias, cells, to, 2 * hidden * HALF, backwards);
    }
  }

  #affine(name: LayerName, input: number, size: number, out: number): void {
    const { columns, weights, height, scales, bias } = this.#layers[name];
    this.#kernel.sums.affine(input, size, columns, weights, height, scales, bias, out);
  }

  /** For each word the class of the highest score. */
  #best(name: LayerName, input: number, size: number, out: number): Int32Array {
    this.#affine(name, input, size, out);
    const { rows, height } = this.#layers[name];
    const scores = this.#kernel.floats(out, size * height);
    return Int32Array.from({ length: size }, (_, i) => highest(scores, i * height, rows));
  }

  /**
   * Of the sentence that was tagged last, the scores of arcs between some of its words.
   * @param places of those words, rising
   * @returns by dependent and head, (places) × (places + 1); the last column is the root
   */
  arcs(size: number, places: Int32Array): Float64Array {
    const { second, dependents, heads, wanted, arcs, distances, halves } = this.#scratch;
    const { arc } = this.#header;
    const { sums } = this.#kernel;
    this.#affine('dependent', second, size, dependents);
    sums.narrow(dependents, size * arc, RECTIFIED_UNIT, 0, halves);
    this.#affine('wanted', halves, size, wanted);
    this.#affine('head', second, size, heads);
    sums.rectify(heads, size * arc);
    this.#kernel.bytes(heads + size * arc * FLOAT, arc * FLOAT).set(this.#root);
    sums.products(wanted, size, heads, size + 1, arc, arcs);
    this.#affine('distance', second, size, distances);
    const products = this.#kernel.floats(arcs, size * (size + 1));
    const lengths = this.#kernel.floats(distances, size * padded(DISTANCES));
    return scoresBetween(places, size, products, lengths);
  }

  /** Of the sentence that was tagged last, the numbers of the words' relations. `heads`: -1 for the root, whose relation is none. */
  relations(heads: Int32Array): Int32Array {
    const size = heads.length;
    const { second, ownRelations, headRelations, pairs, joined, halves, named: out } = this.#scratch;
    const { relation } = this.#header;
    const { sums } = this.#kernel;
    this.#affine('relationDependent', second, size, ownRelations);
    this.#affine('relationHead', second, size, headRelations);
    const numbers = this.#kernel.integers(pairs, 2 * size);
    heads.forEach((head, i) => {
      numbers[2 * i] = Math.max(0, head);
      numbers[2 * i + 1] = distanceKind(head - i);
    });
    sums.join(ownRelations, headRelations, this.#relationDistance, pairs, size, relation, joined);
    sums.narrow(joined, size * relation, RECTIFIED_UNIT, 0, halves);
    return this.#best('relation', halves, size, out);
  }
}

function placed(
  kernel: Kernel,
  { weights, scales, bias }: Layer,
  [rows, columns]: readonly [number, number],
): PlacedLayer {
  return {
    weights: kernel.keep(weights),
    scales: kernel.keep(scales),
    bias: kernel.keep(bias),
    rows,
    height: padded(rows),
    columns,
  };
}

function scoresBetween(places: Int32Array, size: number, arcs: Float32Array, lengths: Float32Array): Float64Array {
  const scores = new Float64Array(places.length * (places.length + 1));
  let at = 0;
  for (const dependent of places) {
    const [row, near] = [dependent * (size + 1), dependent * padded(DISTANCES)];
    for (const head of places)
      scores[at++] = (arcs[row + head] as number) + (lengths[near + distanceKind(head - dependent)] as number);
    scores[at++] = arcs[row + size] as number;
  }
  return scores;
}

/** 1, 2, 3 to 4, 5 to 7, 8 to 13 words, or more; six kinds to the left, six to the right. */
function distanceKind(far: number): number {
  const words = Math.abs(far);
  const kind = words <= 1 ? 0 : words <= 2 ? 1 : words <= 4 ? 2 : words <= 7 ? 3 : words <= 13 ? 4 : 5;
  return far > 0 ? kind + DISTANCES / 2 : kind;
}

/** The first of the highest of `count` numbers from `start` on. */
function highest(numbers: Float32Array, start: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if ((numbers[start + i] as number) > (numbers[start + best] as number)) best = i;
  return best;
}
