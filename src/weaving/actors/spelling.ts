/** One person under several spellings: transliterations (Tchaikovsky, Chaykovskiy), accents, short given names. */
import { remembered } from '../../base/memo';

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
  if (isInitial(x[0] ?? '') || isInitial(y[0] ?? '')) return first[0] === second[0];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  // "Andy" and "Dave" are short for what goes on otherwise
  const stem = short.length > GIVEN && /[ie]$/.test(short) && long.length > short.length ? short.slice(0, -1) : short;
  return stem.length >= GIVEN && long.startsWith(stem);
}

/** Letters in which two given names agree at least, to be one. */
const GIVEN = 3;

const isInitial = (name: string): boolean => /^\p{L}\.?$/u.test(name);

/**
 * Where a full name is filed and where those it may be the same person as are found, so that nobody is held against everybody of
 * one surname: an initial fits whoever begins with it, a given name fits initials and what begins like itself.
 */
export function filesOf(name: string): { readonly stands: readonly string[]; readonly looks: readonly string[] } {
  const words = name.split(' ');
  const surname = spellingKey(words.at(-1) ?? '');
  const given = spellingKey(words[0] ?? '');
  const [letter, initials] = [`${surname}|${given.charAt(0)}`, `${surname}|${given.charAt(0)}.`];
  if (isInitial(words[0] ?? '')) return { stands: [letter, initials], looks: [letter] };
  const alike = `${surname}|${given.slice(0, GIVEN)}_`;
  return { stands: [letter, alike], looks: [alike, initials] };
}
