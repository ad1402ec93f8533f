/** The words that English writes numbers with. */

/** "one" to "nineteen", in order. */
export const ONES = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] as const; // prettier-ignore
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** Up to ninety, each in one word. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ...ONES.map((word, n) => [word, n + 1] as const),
  ...TENS.map((word, n) => [word, (n + 2) * 10] as const),
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The "and" of "two hundred and five": one number, not two. */
export const joinsNumber = (before: string, after: string): boolean =>
  /^(?:hundred|thousand)$/.test(before) && SMALL.has(after);
