/** A tree → the one derivation that the parser learns for it. */
import { SHIFT } from '../reading/parser/derivations';

interface ProjectiveTree {
  /** Without crossing arcs; -1 for the root. */
  readonly heads: readonly number[];
  /** Group of each relation. */
  readonly groups: readonly number[];
}

/** Steps of the derivation that makes a tree: each word leaves the stack as soon as it can. */
export function goldActions({ heads, groups }: ProjectiveTree): number[] {
  const waiting = new Int32Array(heads.length + 1);
  for (const [word, head] of heads.entries())
    if (head >= 0 && head < word) waiting[head] = (waiting[head] as number) + 1;
  const actions: number[] = [];
  const stack: number[] = [];
  let next = 0;
  while (next < heads.length || stack.length > 0) {
    const top = stack.at(-1);
    const head = top === undefined ? NaN : (heads[top] as number);
    if (top !== undefined && next < heads.length && head === next) {
      actions.push(1 + (groups[top] as number));
      stack.pop();
    } else if (
      top !== undefined &&
      waiting[top] === 0 &&
      head === (stack.at(-2) ?? -1) &&
      (head >= 0 || next === heads.length)
    ) {
      actions.push(1 + (groups[top] as number));
      stack.pop();
      if (head >= 0) waiting[head] = (waiting[head] as number) - 1;
    } else if (next < heads.length) {
      actions.push(SHIFT);
      stack.push(next++);
    } else throw new Error('The tree has crossing arcs, or no single root.');
  }
  return actions;
}
