import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { harbour } from '../../tests/fixtures/harbour';
import { fits } from './fits';
import { graphSchema } from './schema';

const fitsGraph = fits(graphSchema);

/** Paths to every value in a graph, short of the texts' characters. */
function paths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))];
}
/** A copy with what stands at the path replaced, or left out. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: { value: unknown } | null): unknown {
  if (key === undefined) return to?.value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...Object(value) };
  const inner: unknown = Reflect.get(copy, key);
  if (rest.length > 0 || to) Reflect.set(copy, key, changed(inner, rest, to));
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else Reflect.deleteProperty(copy, key);
  return copy;
}

test('a sound graph fits, with keys of its own too', () => {
  expect(fitsGraph(harbour)).toBe(true);
  expect(fitsGraph({ ...harbour, ours: 1 })).toBe(true);
});

test('whatever is changed in a graph, it fits where zod lets it pass, and only there', () => {
  const seen = new Set<boolean>();
  const odd = fc.constantFrom(
    null,
    undefined,
    '',
    'x',
    -1,
    0.5,
    2 ** 60,
    NaN,
    Infinity,
    true,
    [],
    {},
    [[]],
    ['ASSAULT'],
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths(harbour)), fc.option(fc.record({ value: odd })), (path, to) => {
      const value = changed(harbour, path, to);
      const passes = graphSchema.safeParse(value).success;
      seen.add(passes);
      expect(fitsGraph(value)).toBe(passes);
    }),
    { numRuns: 2000 },
  );
  expect(seen.size).toBe(2);
});

test('what is not known here is left to zod', () => {
  const even = z.array(z.number()).check(z.refine((list) => list.length % 2 === 0));
  expect([fits(even)([1, 2]), fits(even)([1]), fits(z.date())('today')]).toEqual([true, false, false]);
});
