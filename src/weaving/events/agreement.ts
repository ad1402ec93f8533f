/** Do two claims of one thing contradict each other? Bounds, vague words and exact figures against one another. */

import { amountOf, type Amount } from '../../graph/quantity';

/**
 * How far a bound reaches, as a share of its figure. Whoever writes "at least 12" knows of 12 and hardly of 40; "nearly
 * five" is no three. Our own choice: what lies further off is shown as a difference rather than passed over.
 */
const REACH = { above: 2, below: 0.5, nearly: 0.8 } as const;

/**
 * Do two values say the same, as far as they say anything? "At least 12" and "14" do, and so do "dozens" and "40"; "about five
 * hours" and "five hours" stand side by side as different.
 */
export function compatible(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [amountOf(a), amountOf(b)];
  if (!x || !y || x.thing !== y.thing) return false;
  // an approximate figure stands beside an exact one, and beside another approximation
  const bound = (v: Amount) => /^[≤>≥]$/.test(v.sign);
  if ([x, y].some((v) => /^[≈<]$/.test(v.sign)) && !bound(x) && !bound(y)) return false;
  const [p, q] = [rangeOf(x), rangeOf(y)];
  return p.least <= q.most && q.least <= p.most;
}

function rangeOf({ sign, least, most }: Amount): { least: number; most: number } {
  const step = least * 1e-9;
  switch (sign) {
    case '<':
      return { least: least * REACH.nearly, most: most - step };
    case '≤':
      return { least: least * REACH.below, most };
    case '>':
      return { least: least + step, most: most * REACH.above };
    case '≥':
      return { least, most: most * REACH.above };
    default:
      return { least, most };
  }
}
