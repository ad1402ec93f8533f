/** Records of JSON: walked without trusting their shape. */

export type JsonRecord = { readonly [key: string]: unknown };

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep records are looked for in each other. */
const DEEPEST = 4;

/** The records of a value: itself, those of a list, those below `@graph`. */
export function recordsIn(value: unknown, depth = 0): JsonRecord[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => recordsIn(one, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...('@graph' in value ? recordsIn(value['@graph'], depth + 1) : [])];
}

/** The texts under a key: of a text, of each of a list, and, of records, those under the next key. */
export function stringsAt(value: unknown, key: string, ...more: readonly string[]): string[] {
  if (!isRecord(value)) return [];
  const at = value[key];
  const all: readonly unknown[] = Array.isArray(at) ? at : [at];
  return all.flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (typeof one === 'number') return [String(one)];
    const [next, ...rest] = more;
    return next === undefined ? [] : stringsAt(one, next, ...rest);
  });
}
