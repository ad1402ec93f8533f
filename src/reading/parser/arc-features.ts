/**
 * Features of a state of the parser, after Zhang and Nivre (2011, "Transition-based dependency parsing with rich non-local
 * features"): words and tags on top of the stack and next in the text, their dependents, distance, valency, groups of relations.
 */
import { COUNT_BITS, NONE, type Derivations } from './derivations';
import { mix, type FeatureList } from './hashing';
import { marksBetween, NO_WORDS, type TaggedWords } from './tagged-words';

export class ArcFeatures {
  #w: TaggedWords = NO_WORDS;
  // words of the state asked for
  #s0 = 0;
  #s1 = 0;
  #s2 = 0;
  #b0 = 0;
  #s0Tree = 0;
  #s1Tree = 0;
  #b0Tree = 0;

  constructor(
    private readonly derivations: Derivations,
    private readonly list: FeatureList,
  ) {}

  begin(words: TaggedWords): void {
    this.#w = words;
  }

  /** Replaces the list by the features of a state. */
  fill(state: number): void {
    this.list.clear();
    this.#look(state);
    this.#addWords();
    this.#addPairs();
    this.#addDependents();
    this.#addThirds();
    this.#addCounts();
    this.#addMarks();
  }

  #look(state: number): void {
    const { derivations: d } = this;
    const { size } = this.#w;
    const none = size + 1;
    const top = d.top[state] as number;
    const below = d.placeBelow[top] as number;
    const third = below === NONE ? NONE : (d.placeBelow[below] as number);
    this.#s0Tree = d.placeTree[top] as number;
    this.#s1Tree = below === NONE ? NONE : (d.placeTree[below] as number);
    this.#s0 = d.trees.word[this.#s0Tree] as number;
    this.#s1 = below === NONE ? none : (d.trees.word[this.#s1Tree] as number);
    this.#s2 = third === NONE ? none : (d.trees.word[d.placeTree[third] as number] as number);
    this.#b0 = d.next[state] as number;
    this.#b0Tree = this.#b0 < size ? (d.front[state] as number) : NONE;
    if (this.#b0 >= size) this.#b0 = none;
  }

  #after(steps: number): number {
    const at = this.#b0 + steps;
    return at < this.#w.size ? at : this.#w.size + 1;
  }

  #addWords(): void {
    const { list } = this;
    const { word, tag, both } = this.#w;
    const [s0, s1, s2, b0] = [this.#s0, this.#s1, this.#s2, this.#b0];
    const [b1, b2] = [this.#after(1), this.#after(2)];
    list.add(0, 0);
    list.add(1, both[s0] as number);
    list.add(2, word[s0] as number);
    list.add(3, tag[s0] as number);
    list.add(4, both[s1] as number);
    list.add(5, word[s1] as number);
    list.add(6, tag[s1] as number);
    list.add(7, both[b0] as number);
    list.add(8, word[b0] as number);
    list.add(9, tag[b0] as number);
    list.add(10, both[b1] as number);
    list.add(11, word[b1] as number);
    list.add(12, tag[b1] as number);
    list.add(13, both[b2] as number);
    list.add(14, tag[b2] as number);
    list.add(15, both[s2] as number);
    list.add(16, tag[s2] as number);
  }

  #addPairs(): void {
    const { list } = this;
    const { word, tag, both } = this.#w;
    const [s0, s1, s2, b0] = [this.#s0, this.#s1, this.#s2, this.#b0];
    const [b1, b2] = [this.#after(1), this.#after(2)];
    const [s0p, s1p, s2p, b0p, b1p, b2p] = [tag[s0], tag[s1], tag[s2], tag[b0], tag[b1], tag[b2]] as number[] as [
      number, number, number, number, number, number]; // prettier-ignore
    list.add(17, both[s0] as number, both[b0] as number);
    list.add(18, both[s0] as number, b0p);
    list.add(19, s0p, both[b0] as number);
    list.add(20, word[s0] as number, word[b0] as number);
    list.add(21, s0p, b0p);
    list.add(22, both[s1] as number, both[s0] as number);
    list.add(23, both[s1] as number, s0p);
    list.add(24, s1p, both[s0] as number);
    list.add(25, word[s1] as number, word[s0] as number);
    list.add(26, s1p, s0p);
    list.add(27, s1p, b0p);
    list.add(28, both[s1] as number, b0p);
    list.add(29, s1p, both[b0] as number);
    list.add(30, b0p, b1p);
    list.add(31, b0p, b1p, b2p);
    list.add(32, s0p, b0p, b1p);
    list.add(33, s1p, s0p, b0p);
    list.add(34, s2p, s1p, s0p);
    list.add(35, both[s0] as number, b0p, b1p);
    list.add(36, s1p, both[s0] as number, b0p);
    list.add(37, both[s1] as number, s0p, b0p);
    list.add(38, s1p, s0p, both[b0] as number);
    list.add(39, s2p, s1p, mix(s0p, b0p));
    list.add(40, s1p, s0p, mix(b0p, b1p));
  }

  #addDependents(): void {
    const { list } = this;
    const { tag, word, both } = this.#w;
    const [s0, s1, b0] = [this.#s0, this.#s1, this.#b0];
    const { left1, right1 } = this.derivations.trees;
    const [s0l, s0r] = [this.#wordOf(left1, this.#s0Tree), this.#wordOf(right1, this.#s0Tree)];
    const [s1l, s1r] = [this.#wordOf(left1, this.#s1Tree), this.#wordOf(right1, this.#s1Tree)];
    const b0l = this.#wordOf(left1, this.#b0Tree);
    const [s0p, s1p, b0p] = [tag[s0] as number, tag[s1] as number, tag[b0] as number];
    list.add(41, both[s0l] as number);
    list.add(42, both[s0r] as number);
    list.add(43, both[s1r] as number);
    list.add(44, both[b0l] as number);
    list.add(45, s0p, b0p, tag[s0l] as number);
    list.add(46, s0p, b0p, tag[s0r] as number);
    list.add(47, s0p, b0p, tag[b0l] as number);
    list.add(48, s1p, s0p, tag[s1r] as number);
    list.add(49, s1p, s0p, tag[s1l] as number);
    list.add(50, s1p, s0p, tag[s0l] as number);
    list.add(51, s1p, s0p, tag[s0r] as number);
    // a preposition is the first dependent of its noun
    list.add(52, word[s1] as number, word[s0l] as number);
    list.add(53, word[s1] as number, word[s0l] as number, s0p);
    list.add(54, s1p, word[s0l] as number, mix(s0p, tag[this.#s2] as number));
    list.add(55, word[this.#s2] as number, word[s0l] as number, s1p);
    list.add(56, word[s0l] as number, word[s0] as number);
    list.add(57, s1p, word[s0l] as number, b0p);
    list.add(58, s1p, s0p, word[b0l] as number);
    list.add(59, word[s1] as number, word[s1r] as number, s0p);
    list.add(60, word[s0] as number, word[s0r] as number, b0p);
  }

  #addThirds(): void {
    const { list } = this;
    const { tag } = this.#w;
    const [s0p, s1p, b0p] = [tag[this.#s0] as number, tag[this.#s1] as number, tag[this.#b0] as number];
    const { left1, left2, right1, right2 } = this.derivations.trees;
    const [s0, s1, b0] = [this.#s0Tree, this.#s1Tree, this.#b0Tree];
    list.add(61, s0p, tag[this.#wordOf(left1, s0)] as number, tag[this.#wordOf(left2, s0)] as number);
    list.add(62, s0p, tag[this.#wordOf(right1, s0)] as number, tag[this.#wordOf(right2, s0)] as number);
    list.add(63, s1p, tag[this.#wordOf(right1, s1)] as number, tag[this.#wordOf(right2, s1)] as number);
    list.add(64, b0p, tag[this.#wordOf(left1, b0)] as number, tag[this.#wordOf(left2, b0)] as number);
    list.add(65, s1p, mix(s0p, tag[this.#wordOf(right1, s1)] as number), tag[this.#wordOf(left1, s0)] as number);
  }

  #addCounts(): void {
    const { list } = this;
    const { word, tag, both } = this.#w;
    const [s0, s1, b0] = [this.#s0, this.#s1, this.#b0];
    const { lefts, rights } = this.derivations.trees;
    const near = distance(s0, b0, this.#w.size);
    const far = distance(s1, s0, this.#w.size);
    const of = (column: Int32Array, tree: number) => (tree === NONE ? NONE : (column[tree] as number));
    const [s0Left, s0Right] = [of(lefts, this.#s0Tree), of(rights, this.#s0Tree)];
    const [s1Left, s1Right] = [of(lefts, this.#s1Tree), of(rights, this.#s1Tree)];
    const b0Left = of(lefts, this.#b0Tree);
    const [s0p, s1p, b0p] = [tag[s0] as number, tag[s1] as number, tag[b0] as number];
    list.add(66, both[s0] as number, near);
    list.add(67, both[b0] as number, near);
    list.add(68, s0p, b0p, near);
    list.add(69, both[s1] as number, far);
    list.add(70, s1p, s0p, far);
    list.add(71, word[s0] as number, s0Right & COUNTS);
    list.add(72, s0p, s0Left & COUNTS, s0Right & COUNTS);
    list.add(73, word[s1] as number, s1Right & COUNTS);
    list.add(74, s1p, s1Left & COUNTS, s1Right & COUNTS);
    list.add(75, b0p, b0Left & COUNTS);
    list.add(76, s0p, s0Left >> COUNT_BITS, s0Right >> COUNT_BITS);
    list.add(77, both[s1] as number, s1Right >> COUNT_BITS);
    list.add(78, s1p, s1Left >> COUNT_BITS, s1Right >> COUNT_BITS);
    list.add(79, both[b0] as number, b0Left >> COUNT_BITS);
    list.add(80, s1p, s0p, s1Right >> COUNT_BITS);
    list.add(81, s0p, b0p, b0Left >> COUNT_BITS);
    list.add(82, both[s0] as number, s0Right >> COUNT_BITS);
    list.add(83, s1p, mix(s0p, s0Left >> COUNT_BITS), s1Left >> COUNT_BITS);
  }

  /** Marks are no words of the tree; they say where its units end. */
  #addMarks(): void {
    const { list } = this;
    const { word, tag, both, gap } = this.#w;
    const [s0, s1, b0, b1] = [this.#s0, this.#s1, this.#b0, this.#after(1)];
    const [s0p, s1p, b0p, b1p] = [tag[s0] as number, tag[s1] as number, tag[b0] as number, tag[b1] as number];
    const here = this.#b0 < this.#w.size ? (gap[b0] as number) : (gap[this.#w.size] as number);
    const near = marksBetween(this.#w, s0, b0);
    const far = marksBetween(this.#w, s1, s0);
    list.add(84, here, s0p, b0p);
    list.add(85, here, s1p, s0p);
    list.add(86, here, b0p, b1p);
    list.add(87, near, s0p, b0p);
    list.add(88, far, s1p, s0p);
    list.add(89, here, both[s0] as number);
    list.add(90, here, both[b0] as number, s0p);
    list.add(91, gap[b1] as number, b0p, b1p);
    list.add(92, far, here, mix(s1p, s0p));
    list.add(93, far, both[s0] as number, s1p);
    list.add(94, near, word[b0] as number, s0p);
    list.add(95, far, mix(s1p, s0p), b0p);
    list.add(96, mix(near, far), mix(s1p, s0p), b0p);
  }

  /** The word at the top of a tree's dependent. */
  #wordOf(dependent: Int32Array, tree: number): number {
    if (tree === NONE) return this.#w.size + 1;
    const child = dependent[tree] as number;
    return child === NONE ? this.#w.size + 1 : (this.derivations.trees.word[child] as number);
  }
}

const COUNTS = (1 << COUNT_BITS) - 1;

/** In words, long ones in classes; 0 where one is missing. */
function distance(left: number, right: number, size: number): number {
  if (left >= size || right >= size) return 0;
  const words = right - left;
  return words < 6 ? words : words < 10 ? 6 : words < 20 ? 7 : 8;
}
