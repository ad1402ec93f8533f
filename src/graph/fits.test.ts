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

const never = z.refine(() => false);
const ODD = [undefined, null, '', 'x', 'ab', '12', 0, 1, 1.5, 2, 4, NaN, true, [], [1], {}, { a: 'x' }];
const cases: [string, z.core.$ZodType, readonly unknown[]][] = [
  ['a number with a format of its own', z.int(), [2 ** 60]],
  ['a string with a format of its own', z.email(), ['ada@example.org']],
  ['a strict object', z.strictObject({ a: z.string() }), [{ a: 'x', more: 1 }]],
  [
    'an object with a rule for the other keys',
    z.catchall(z.object({ a: z.string() }), z.number()),
    [{ a: 'x', b: 'y' }],
  ],
  ['a coerced string', z.coerce.string(), []],
  ['a coerced number', z.coerce.number(), []],
  ['a refined object', z.object({ a: z.string() }).check(never), []],
  ['a refined enum', z.enum(['x']).check(never), []],
  ['a refined literal', z.literal('x').check(never), []],
  ['a refined nullable', z.nullable(z.string()).check(never), []],
  ['a refined optional', z.optional(z.string()).check(never), []],
  ['a string with two bounds', z.string().check(z.minLength(2), z.minLength(1)), []],
  ['a number with two bounds', z.number().check(z.gte(2), z.gte(1), z.lte(3), z.lte(5)), [3, 3.5]],
  ['a literal that is no number', z.literal(NaN), []],
  ['an enum of numbers', z.enum({ Low: 1, 1: 'Low' }), ['Low']],
  ['a key that may be anything', z.object({ a: z.unknown() }), [{ a: undefined }]],
  ['a key that may be missing but not undefined', z.object({ a: z.exactOptional(z.string()) }), [{ a: undefined }]],
  ['a key with a default', z.object({ a: z._default(z.string(), 'x') }), [{ a: undefined }]],
];
test.each(cases)('%s takes what zod takes, and refuses what zod refuses', (_, schema, more) => {
  const check = fits(schema);
  for (const value of [...ODD, ...more])
    expect([value, check(value)]).toEqual([value, z.core.safeParse(schema, value).success]);
});
