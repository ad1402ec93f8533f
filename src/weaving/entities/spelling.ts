/** One person under several spellings: transliterations (Tchaikovsky, Chaykovskiy), accents, short given names. */
import { remembered } from '../../reading/lexicon/remembered';

/** A key that transliterations of one surname share; lower case, only for comparing. */
export const spellingKey = remembered((word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`-]/g, '')
    .replace(/(?:yy|iy|ii|ij|yi|y)$/, 'i')
    .replace(/y/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/ck|k/g, 'c')
    .replace(/tz|ts/g, 'z')
    .replace(/(.)\1+/g, '$1'),
);

/** Do two full names name one person: same surname, and given names of which one begins or abbreviates the other? */
export function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length < 2 || y.length < 2) return false;
  if (spellingKey(x.at(-1) ?? '') !== spellingKey(y.at(-1) ?? '')) return false;
  const [first, second] = [spellingKey(x[0] ?? ''), spellingKey(y[0] ?? '')];
  const initial = (name: string) => /^\p{L}\.?$/u.test(name);
  if (initial(x[0] ?? '') || initial(y[0] ?? '')) return first[0] === second[0];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.length >= 3 && long.startsWith(short.slice(0, Math.max(3, short.length - 1)));
}
