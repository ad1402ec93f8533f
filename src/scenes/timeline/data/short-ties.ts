/**
 * The order of lanes in which ties are short: the barycentre sweeps of Sugiyama, Tagawa and Toda (1981), then swaps of
 * neighbours while they help, as in Gansner et al., "A technique for drawing directed graphs" (1993), on the sum of tie lengths.
 */

const SWEEPS = 24;

/** An order of the lanes of little total tie length, by weights between each two of them; the first stays first. */
export function shortTies(weight: readonly Float64Array[]): number[] {
  let order = weight.map((_, i) => i);
  let best = order;
  let least = tieLength(order, weight);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const next = barycentres(order, weight);
    const length = tieLength(next, weight);
    if (length < least) [best, least] = [next, length];
    if (next.every((lane, i) => lane === order[i])) break;
    order = next;
  }
  return swapNeighbours(best, weight);
}

function barycentres(order: readonly number[], weight: readonly Float64Array[]): number[] {
  const place = inverse(order);
  const centre = (lane: number): number => {
    let sum = 0;
    let total = 0;
    weight[lane]?.forEach((w, other) => {
      sum += w * (place[other] ?? 0);
      total += w;
    });
    return total === 0 ? (place[lane] ?? 0) : sum / total;
  };
  const [first, ...others] = order;
  const keyed = others.map((lane) => ({ lane, at: centre(lane) }));
  keyed.sort((a, b) => a.at - b.at || (place[a.lane] ?? 0) - (place[b.lane] ?? 0));
  return first === undefined ? [] : [first, ...keyed.map((k) => k.lane)];
}

function swapNeighbours(start: readonly number[], weight: readonly Float64Array[]): number[] {
  let order = [...start];
  let least = tieLength(order, weight);
  for (let helped = true; helped;) {
    helped = false;
    for (let i = 1; i + 1 < order.length; i++) {
      const next = [...order.slice(0, i), order[i + 1] ?? 0, order[i] ?? 0, ...order.slice(i + 2)];
      const length = tieLength(next, weight);
      if (length < least) [order, least, helped] = [next, length, true];
    }
  }
  return order;
}

function tieLength(order: readonly number[], weight: readonly Float64Array[]): number {
  let sum = 0;
  order.forEach((a, i) => order.forEach((b, j) => (sum += j > i ? (j - i) * (weight[a]?.[b] ?? 0) : 0)));
  return sum;
}

function inverse(order: readonly number[]): number[] {
  const place: number[] = [];
  order.forEach((lane, i) => (place[lane] = i));
  return place;
}
