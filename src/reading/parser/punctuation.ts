/**
 * Where marks hang, by the rules of Universal Dependencies as the treebanks apply them (udapi's ud.FixPunct): on the head of what
 * they enclose, or of the smaller of the two units that they part, without a crossing arc. Given the tree of the words this is no
 * matter of statistics.
 */

const OPENING = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['"', '"'],
  ['``', "''"],
]);
/** Words between the marks of a pair. */
const LONGEST_PAIR = 80;

/** Writes the heads of the marks of a tree, in place. `isMark` by word; `heads`: -1 for the root, and anything for a mark. */
export function hangMarks(forms: readonly string[], isMark: Uint8Array, heads: Int32Array): void {
  const climber = new Climber(heads, isMark);
  const pairs = pairsOf(forms, isMark);
  forms.forEach((_, i) => {
    if (isMark[i] === 0) return;
    const other = pairs[i] as number;
    const inside = other < 0 ? -1 : climber.topBetween(Math.min(i, other), Math.max(i, other));
    heads[i] = inside >= 0 ? inside : climber.smallerUnit(i);
  });
}

class Climber {
  constructor(
    private readonly heads: Int32Array,
    private readonly isMark: Uint8Array,
  ) {}

  /** The one word between two marks whose head is not between them; -1 where there are several or none. */
  topBetween(from: number, to: number): number {
    let top = -1;
    for (let i = from + 1; i < to; i++) {
      const head = this.heads[i] as number;
      if (this.isMark[i] === 1 || (head > from && head < to)) continue;
      if (top >= 0) return -1;
      top = i;
    }
    return top;
  }

  smallerUnit(mark: number): number {
    const left = this.#top(this.#word(mark, -1), (head) => head < mark);
    const right = this.#top(this.#word(mark, 1), (head) => head > mark);
    if (left < 0 || right < 0) return left < 0 ? right : left;
    return this.#isBelow(right, left) ? right : left;
  }

  /** The next word that is no mark. */
  #word(mark: number, step: number): number {
    let i = mark + step;
    while (i >= 0 && i < this.isMark.length && this.isMark[i] === 1) i += step;
    return i < this.isMark.length ? i : -1;
  }

  /** The highest word above one on the same side. */
  #top(word: number, isOnSide: (head: number) => boolean): number {
    if (word < 0) return -1;
    let top = word;
    for (let head = this.heads[top] as number; head >= 0 && isOnSide(head); head = this.heads[top] as number)
      top = head;
    return top;
  }

  #isBelow(word: number, other: number): boolean {
    for (let at = word; at >= 0; at = this.heads[at] as number) if (at === other) return true;
    return false;
  }
}

/** For each mark its other half, -1 for none. */
function pairsOf(forms: readonly string[], isMark: Uint8Array): Int32Array {
  const pairs = new Int32Array(forms.length).fill(-1);
  const open: { readonly at: number; readonly closing: string }[] = [];
  forms.forEach((form, i) => {
    if (isMark[i] === 0) return;
    const last = open.findLastIndex(({ closing, at }) => closing === form && i - at <= LONGEST_PAIR);
    const opened = open[last];
    if (opened) {
      pairs[i] = opened.at;
      pairs[opened.at] = i;
      open.length = last;
    } else {
      const closing = OPENING.get(form);
      if (closing !== undefined) open.push({ at: i, closing });
    }
  });
  return pairs;
}
