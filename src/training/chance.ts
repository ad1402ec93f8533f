/** Seeded chance: mulberry32. */
export class Chance {
  constructor(private seed: number) {}

  /** From 0 up to, and without, 1. */
  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** The members in another order; the list stays. */
  shuffled<T>(list: readonly T[]): T[] {
    const order = [...list];
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(this.next() * (i + 1));
      [order[i], order[k]] = [order[k] as T, order[i] as T];
    }
    return order;
  }
}
