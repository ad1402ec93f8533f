/**
 * Whether a value fits a schema, yes or no, without copying it. Zod builds a second graph beside the one it checks, and where a
 * page's security policy forbids compiled checks it takes seconds over a hundred thousand events. So the same definition is turned
 * into plain functions here; whatever they refuse, zod looks at again and puts into words.
 */
import * as z from 'zod/mini';

type Check = (value: unknown) => boolean;

/**
 * The check of a schema of objects, arrays, strings, numbers, enums, literals, nullable and optional ones, as `graphSchema` has
 * them. Every other schema is left to zod, and so is one of these that asks for more: formats, refinements, coercion, strictness.
 */
export function fits(schema: z.core.$ZodType): Check {
  const ask = askZod(schema);
  if (!isKnown(schema) || asksForMore(schema)) return ask;
  const { def } = schema._zod;
  switch (def.type) {
    case 'object': {
      const parts = Object.entries(def.shape);
      const plain = parts.every(([, of]) => of._zod.optin === undefined || isPlainOptional(of));
      return plain ? objectCheck(parts) : ask;
    }
    case 'array': {
      const element = fits(def.element);
      const bounds = boundsOf(def.checks);
      return bounds
        ? (value) => Array.isArray(value) && value.length >= bounds.least && value.every((item) => element(item))
        : ask;
    }
    case 'string': {
      const bounds = boundsOf(def.checks);
      return bounds ? (value) => typeof value === 'string' && value.length >= bounds.least : ask;
    }
    case 'number': {
      const bounds = boundsOf(def.checks);
      if (!bounds) return ask;
      const { least, most, whole } = bounds;
      const isNumber = whole ? Number.isSafeInteger : Number.isFinite;
      return (value) => typeof value === 'number' && isNumber(value) && value >= least && value <= most;
    }
    case 'enum':
    case 'literal': {
      const known: ReadonlySet<unknown> | undefined = schema._zod.values;
      return known ? (value) => known.has(value) : ask;
    }
    case 'nullable': {
      const inner = fits(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'optional': {
      const inner = fits(def.innerType);
      return isPlainOptional(schema) ? (value) => value === undefined || inner(value) : ask;
    }
    default:
      return ask;
  }
}

/** What may be bounded here; of anything else, a check is a refinement. */
const BOUNDED: ReadonlySet<string> = new Set(['array', 'string', 'number']);

/** Zod keeps what a schema asks for beyond its type in its definition: `z.int()` is a number with a `check` of its own. */
function asksForMore(schema: z.core.$ZodTypes): boolean {
  const def: { type: string; checks?: readonly unknown[]; check?: unknown; format?: unknown } = schema._zod.def;
  const coerce = 'coerce' in def && def.coerce === true;
  const catchall = 'catchall' in def && def.catchall !== undefined;
  const refined = def.checks !== undefined && def.checks.length > 0 && !BOUNDED.has(def.type);
  return def.check !== undefined || def.format !== undefined || coerce || catchall || refined;
}

/** An optional schema that takes `undefined` as well as no value: not `exactOptional`, nor one around a default. */
const isPlainOptional = (schema: z.core.$ZodType): boolean =>
  isKnown(schema) &&
  schema._zod.def.type === 'optional' &&
  !schema._zod.traits.has('$ZodExactOptional') &&
  schema._zod.def.innerType._zod.optin === undefined;

/** Every schema of zod's own making is one of these (zod's documented way to walk a schema). */
const isKnown = (schema: z.core.$ZodType): schema is z.core.$ZodTypes => 'def' in schema._zod;

const askZod =
  (schema: z.core.$ZodType): Check =>
  (value) =>
    z.core.safeParse(schema, value).success;

function objectCheck(parts: readonly (readonly [string, z.core.$ZodType])[]): Check {
  const fields = parts.map(([key, of]) => ({ key, check: fits(of), required: of._zod.optin === undefined }));
  return (value) => {
    if (!isRecord(value)) return false;
    for (const { key, check, required } of fields) {
      const item = value[key];
      // A schema may take `undefined` and yet ask for the key.
      if (!check(item) || (item === undefined && required && !(key in value))) return false;
    }
    return true;
  };
}
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}
/** What the checks of a string, an array or a number ask for; null where one of them is not known here. */
function boundsOf(checks: readonly z.core.$ZodCheck<never>[] | undefined): Bounds | null {
  const bounds = { least: -Infinity, most: Infinity, whole: false };
  for (const one of checks ?? []) {
    const def: { check: string; minimum?: unknown; value?: unknown; inclusive?: unknown; format?: unknown } =
      one._zod.def;
    if (def.check === 'min_length' && typeof def.minimum === 'number')
      bounds.least = Math.max(bounds.least, def.minimum);
    else if (def.check === 'number_format' && def.format === 'safeint') bounds.whole = true;
    else if (def.check === 'greater_than' && def.inclusive === true && typeof def.value === 'number')
      bounds.least = Math.max(bounds.least, def.value);
    else if (def.check === 'less_than' && def.inclusive === true && typeof def.value === 'number')
      bounds.most = Math.min(bounds.most, def.value);
    else return null;
  }
  return bounds;
}
