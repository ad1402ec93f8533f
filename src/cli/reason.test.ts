import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limitOf, reasonOf } from './reason';

/** What running it throws. */
function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

const deeper = (n: number): number => 1 + deeper(n + 1);

describe('the reason of an error', () => {
  it.each([
    ['a missing file', () => readFileSync('no-such-file'), 'there is nothing of that name'],
    ['a folder for a file', () => readFileSync('.'), 'it is a folder'],
    ['a file for a folder', () => readdirSync('package.json'), 'part of its path is a file, not a folder'],
    ['a name too long', () => readFileSync('x'.repeat(300)), 'its name is too long'],
    ['a deep stack', () => deeper(0), 'it is nested too deeply'],
    ['a text too long', () => 'x'.repeat(2 ** 30), 'it is too large for one piece of memory'],
    ['a list too long', () => new Array(-1), 'it is too large for one piece of memory'],
  ])('(%s) is said in words', (_, work, words) => expect(reasonOf(thrown(work))).toBe(words));

  it('is its own words where nobody has others', () => {
    expect(reasonOf(new Error('the moon'))).toBe('the moon');
    expect(reasonOf('the moon')).toBe('the moon');
  });

  it('is no limit of the machine where a number is wrong', () => {
    expect(limitOf(thrown(() => new Date(NaN).toISOString()))).toBe(null);
    expect(limitOf(new Error('Maximum call stack size exceeded'))).toBe(null);
  });
});
