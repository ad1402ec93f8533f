/** Features of a relation in a finished tree: the two words, what is between and around them, their other dependents, the head's own relation. */
import { mix, type FeatureList } from './hashing';
import { marksBetween, type TaggedWords } from './tagged-words';

/** A tree with lists of dependents, in the order of words; -1 is none. */
export interface Tree {
  readonly heads: Int32Array;
  readonly groups: Int32Array;
  readonly firstDependent: Int32Array;
  readonly nextSibling: Int32Array;
  readonly previousSibling: Int32Array;
  /** A bit for each universal tag of the dependents. */
  readonly kinds: Int32Array;
  /** Words, heads before their dependents. */
  readonly order: Int32Array;
}

/** `heads`: -1 for the root. Words in circles are left out of `order`; a parser makes none. */
export function treeOf(heads: Int32Array, groups: Int32Array, coarse: Int32Array): Tree {
  const size = heads.length;
  const column = () => new Int32Array(size).fill(-1);
  const [firstDependent, nextSibling, previousSibling] = [column(), column(), column()];
  const kinds = new Int32Array(size);
  for (let i = size - 1; i >= 0; i--) {
    const head = heads[i] as number;
    if (head < 0) continue;
    const sibling = firstDependent[head] as number;
    nextSibling[i] = sibling;
    if (sibling >= 0) previousSibling[sibling] = i;
    firstDependent[head] = i;
    kinds[head] = (kinds[head] as number) | (1 << (coarse[i] as number));
  }
  const order = new Int32Array(size);
  let found = 0;
  for (let i = 0; i < size; i++) if ((heads[i] as number) < 0) order[found++] = i;
  for (let at = 0; at < found; at++)
    for (let i = firstDependent[order[at] as number] as number; i >= 0; i = nextSibling[i] as number)
      order[found++] = i;
  return { heads, groups, firstDependent, nextSibling, previousSibling, kinds, order: order.subarray(0, found) };
}

/** Replaces the list by the features of word `i`'s relation; `relations`: those known so far, -1 where not. */
export class RelationFeatures {
  constructor(
    private readonly words: TaggedWords,
    private readonly tree: Tree,
    private readonly relations: Int32Array,
    /** Number of the universal tag AUX. */
    private readonly auxiliaryTag: number,
  ) {}

  fill(list: FeatureList, i: number): void {
    list.clear();
    this.#addPair(list, i);
    this.#addAround(list, i);
    this.#addDependents(list, i);
  }

  #addPair(list: FeatureList, i: number): void {
    const { word, tag, both, size } = this.words;
    const at = this.tree.heads[i] as number;
    const head = at < 0 ? size : at;
    const side = at < 0 ? 2 : at < i ? 1 : 0;
    const far = at < 0 ? 0 : Math.min(5, Math.abs(at - i));
    const group = this.tree.groups[i] as number;
    const [ip, hp] = [tag[i] as number, tag[head] as number];
    list.add(0, group);
    list.add(1, both[i] as number, side);
    list.add(2, word[i] as number, group);
    list.add(3, ip, side, group);
    list.add(4, both[head] as number, side, group);
    list.add(5, word[head] as number, side);
    list.add(6, hp, side);
    list.add(7, ip, hp, mix(side, far));
    list.add(8, both[i] as number, hp, side);
    list.add(9, ip, both[head] as number, side);
    list.add(10, word[i] as number, word[head] as number, side);
    list.add(11, ip, hp, mix(side, group));
  }

  #addAround(list: FeatureList, i: number): void {
    const { word, tag, size } = this.words;
    const at = this.tree.heads[i] as number;
    const head = at < 0 ? size : at;
    const side = at < 0 ? 2 : at < i ? 1 : 0;
    const [ip, hp] = [tag[i] as number, tag[head] as number];
    const near = (k: number) => (k >= 0 && k < size ? k : size + 1);
    list.add(12, ip, tag[near(i - 1)] as number, hp);
    list.add(13, ip, tag[near(i + 1)] as number, hp);
    list.add(14, ip, word[near(i - 1)] as number, side);
    list.add(15, ip, word[near(i + 1)] as number, side);
    list.add(16, ip, hp, tag[near(at - 1)] as number);
    list.add(17, ip, hp, tag[near(at + 1)] as number);
    const between = at < 0 ? 0 : marksBetween(this.words, Math.min(at, i), Math.max(at, i));
    list.add(37, ip, hp, mix(between, side));
    list.add(38, ip, this.words.gap[i] as number, mix(hp, side));
    list.add(39, ip, this.words.gap[i + 1] as number, mix(hp, side));
    const above = at < 0 ? -1 : (this.tree.heads[at] as number);
    const aboveTag = at < 0 || above < 0 ? -9 : (tag[above] as number);
    const headRelation = at < 0 ? -9 : (this.relations[at] as number);
    list.add(18, ip, hp, mix(aboveTag, side));
    list.add(19, ip, headRelation, side);
    list.add(20, ip, hp, mix(headRelation, side));
    list.add(21, word[i] as number, headRelation, side);
    list.add(22, word[head] as number, headRelation, ip);
  }

  #addDependents(list: FeatureList, i: number): void {
    const { word, tag, size } = this.words;
    const { tree, relations } = this;
    const at = tree.heads[i] as number;
    const head = at < 0 ? size : at;
    const side = at < 0 ? 2 : at < i ? 1 : 0;
    const [ip, hp] = [tag[i] as number, tag[head] as number];
    const first = tree.firstDependent[i] as number;
    const opening = first < 0 ? size + 1 : first;
    const before = tree.previousSibling[i] as number;
    const after = tree.nextSibling[i] as number;
    const headKinds = at < 0 ? 0 : (tree.kinds[at] as number);
    list.add(23, ip, word[opening] as number, hp);
    list.add(24, word[i] as number, word[opening] as number);
    list.add(25, word[head] as number, word[opening] as number, mix(ip, side));
    list.add(26, ip, tag[opening] as number, mix(hp, side));
    list.add(27, ip, tree.kinds[i] as number, mix(hp, side));
    list.add(28, ip, headKinds, mix(hp, side));
    list.add(29, word[head] as number, ip, headKinds);
    const [beforeTag, beforeRelation] = before < 0 ? [-9, -9] : [tag[before] as number, relations[before] as number];
    const afterTag = after < 0 ? -9 : (tag[after] as number);
    list.add(30, ip, hp, mix(mix(side, beforeTag), 1));
    list.add(31, ip, hp, mix(mix(side, afterTag), 2));
    list.add(32, ip, beforeRelation, mix(hp, side));
    list.add(33, word[head] as number, ip, mix(beforeRelation, side));
    list.add(34, word[i] as number, beforeRelation, side);
    const auxiliary = this.#auxiliary(at);
    list.add(35, ip, hp, mix(auxiliary, side));
    list.add(36, word[i] as number, tree.kinds[i] as number, side);
  }

  /** The word of the head's last dependent before it: "was" of "was held". */
  #auxiliary(head: number): number {
    if (head < 0) return -9;
    let word = -9;
    const { coarse } = this.words;
    // a head with very many dependents is no verb with auxiliaries
    let steps = 0;
    for (let k = this.tree.firstDependent[head] as number; k >= 0 && k < head && steps < 12; steps++) {
      if (coarse[k] === this.auxiliaryTag) word = this.words.word[k] as number;
      k = this.tree.nextSibling[k] as number;
    }
    return word;
  }
}
