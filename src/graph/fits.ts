/**
 * Whether a value fits a schema, yes or no, without copying it. Zod builds a second graph beside the one it checks, and where a
 * page's security policy forbids compiled checks it takes seconds over a hundred thousand events. So the same definition is turned
 * into plain functions here; whatever they refuse, zod looks at again and puts into words.
 */
import * as z from 'zod/mini';

type Check = (value: unknown) => boolean;

/** The check of a schema of objects, arrays, strings, numbers, enums, literals, nullable and optional ones; others are left to zod. */
export function fits(schema: z.core.$ZodType): Check {
  const ask = askZod(schema);
  if (!isKnown(schema)) return ask;
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return def.checks?.length ? ask : objectCheck(Object.entries(def.shape).map(([key, of]) => [key, fits(of)]));
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
      const { least, most, whole } = { ...bounds, least: bounds.bounded ? bounds.least : -Infinity };
      const isNumber = whole ? Number.isSafeInteger : Number.isFinite;
      return (value) => typeof value === 'number' && isNumber(value) && value >= least && value <= most;
    }
    case 'enum': {
      const entries = new Set<unknown>(Object.values(def.entries));
      return (value) => entries.has(value);
    }
    case 'literal':
      return (value) => def.values.some((one) => one === value);
    case 'nullable': {
      const inner = fits(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'optional': {
      const inner = fits(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    default:
      return ask;
  }
}

/** Every schema of zod's own making is one of these (zod's documented way to walk a schema). */
const isKnown = (schema: z.core.$ZodType): schema is z.core.$ZodTypes => 'def' in schema._zod;

const askZod =
  (schema: z.core.$ZodType): Check =>
  (value) =>
    z.core.safeParse(schema, value).success;

function objectCheck(parts: readonly (readonly [string, Check])[]): Check {
  const keys = parts.map(([key]) => key);
  const checks = parts.map(([, check]) => check);
  return (value) => {
    if (!isRecord(value)) return false;
    for (let i = 0; i < keys.length; i++) if (!checks[i]?.(value[keys[i] ?? ''])) return false;
    return true;
  };
}
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly bounded: boolean;
  readonly whole: boolean;
}
/** What the checks of a string, an array or a number ask for; null where one of them is not known here. */
function boundsOf(checks: readonly z.core.$ZodCheck<never>[] | undefined): Bounds | null {
  const bounds = { least: 0, most: Infinity, bounded: false, whole: false };
  for (const one of checks ?? []) {
    const def: { check: string; minimum?: unknown; value?: unknown; inclusive?: unknown; format?: unknown } =
      one._zod.def;
    if (def.check === 'min_length' && typeof def.minimum === 'number') bounds.least = def.minimum;
    else if (def.check === 'number_format' && def.format === 'safeint') bounds.whole = true;
    else if (def.check === 'greater_than' && def.inclusive === true && typeof def.value === 'number')
      [bounds.least, bounds.bounded] = [def.value, true];
    else if (def.check === 'less_than' && def.inclusive === true && typeof def.value === 'number')
      bounds.most = def.value;
    else return null;
  }
  return bounds;
}
