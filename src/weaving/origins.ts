/**
 * Which articles share an origin: wire or release text that several publishers carry counts once. Shingles of eight words
 * (Broder 1997, "On the resemblance and containment of documents"), compared by containment through an index of shingles.
 */
import type { ArticleInput } from '../graph/schema';

const ORIGINS = {
  /** Words in a shingle. */
  words: 8,
  /** Share of the shorter text's shingles that the longer must hold. */
  containment: 0.35,
} as const;

/** For each article the id of the first article that its text shares an origin with; its own id where there is none. */
export function originsOf(articles: readonly ArticleInput[]): string[] {
  const shingles = articles.map((a) => shinglesOf(a.text));
  const holders = new Map<string, number[]>();
  const origin = articles.map((a) => a.id);
  shingles.forEach((own, i) => {
    const shared = new Map<number, number>();
    for (const shingle of own) {
      for (const j of holders.get(shingle) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
      const list = holders.get(shingle);
      if (!list) holders.set(shingle, [i]);
      // what a dozen articles share is boilerplate, and tells of no origin
      else if (list.length < 12) list.push(i);
    }
    for (const [j, n] of [...shared].sort((a, b) => a[0] - b[0])) {
      if (n >= ORIGINS.containment * Math.min(own.size, shingles[j]?.size ?? Infinity)) {
        origin[i] = origin[j] ?? '';
        break;
      }
    }
  });
  return origin;
}

/** What is published again at one address has the origin of its first version. */
export function sharedBy(versions: readonly (number | null)[], origins: readonly string[]): string[] {
  const shared = [...origins];
  versions.forEach((before, i) => {
    const origin = before === null ? undefined : shared[before];
    if (origin !== undefined) shared[i] = origin;
  });
  return shared;
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // all shingles are stretches of one string: nothing is copied
  const line = words.join(' ');
  const shingles = new Set<string>();
  let [from, to] = [0, words.slice(0, ORIGINS.words).join(' ').length];
  for (let i = 0; i + ORIGINS.words <= words.length; i++) {
    shingles.add(line.slice(from, to));
    from += (words[i]?.length ?? 0) + 1;
    to += (words[i + ORIGINS.words]?.length ?? 0) + 1;
  }
  return shingles;
}
