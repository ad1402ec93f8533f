/** Chance that can be had again: the same for the same seed, part and number. */
import { seeded } from '../support/synthetic';

export interface Chance {
  /** In [0, 1). */
  (): number;
  /** A whole number from 0 to below `most`. */
  below(most: number): number;
  /** True so often. */
  maybe(share: number): boolean;
  of<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

export function chanceFor(seed: number, part: string, number: number): Chance {
  const random = seeded(hash(`${seed} ${part} ${number}`));
  const below = (most: number) => Math.floor(random() * most);
  return Object.assign(() => random(), {
    below,
    maybe: (share: number) => random() < share,
    of<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('chance: nothing to choose from');
      return list[below(list.length)] as T;
    },
    shuffled<T>(list: readonly T[]): T[] {
      const ranked = list.map((item) => ({ item, rank: random() }));
      return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
    },
  });
}

/** FNV-1a over UTF-16 code units: neighbouring numbers begin far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
}
