/** The ends of many numbers. Not `Math.max(...)`, which takes no more arguments than the stack has room for. */

/** Infinity of nothing. */
export const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

/** `floor` of nothing, and never less. */
export const greatest = (values: readonly number[], floor = -Infinity): number =>
  values.reduce((a, b) => Math.max(a, b), floor);
