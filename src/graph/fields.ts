/** What the graph's schema is made of: a type and, for whoever reads the printed schema, what it holds in words. */
import * as z from 'zod/mini';
import { DATE, FLOATING } from './notation';

/** The schema with what JSON Schema says of it beside its type. */
const printed = <T extends z.core.$ZodType>(schema: T, words: Readonly<Record<string, unknown>>): T => {
  // zod keeps words by the schema itself, so that two fields of one type are two schemas
  const own = z.clone(schema);
  z.globalRegistry.add(own, words);
  return own;
};

/** A field: every one says in sentences what it holds. */
export const field = <T extends z.core.$ZodType>(schema: T, description: string): T => printed(schema, { description });

export const text = z.string();
export const id = z.string().check(z.minLength(1));
export const orNull = <T extends z.core.SomeType>(of: T) => z.nullable(of);
export const within = (most: number) => z.number().check(z.minimum(-most), z.maximum(most));

/** What `checkIntegrity` asks for and zod does not, for readers of the printed schema. */
export const eachOnce = <T extends z.core.SomeType>(of: T) => printed(z.array(of), { uniqueItems: true });
export const date = printed(z.string(), {
  pattern: DATE.source,
  description: 'ISO 8601 year, month, date or date-time from -9999 to 9999 that the calendar has; the year 0 is 1 BC.',
});
export const dateOrWeekday = printed(z.string(), { pattern: `${DATE.source}|${FLOATING.source}` });

const offset = z.number().check(z.int(), z.nonnegative());

/** Half-open `[start, end)` in UTF-16 code units of the article's own `text`. */
export const span = {
  start: field(offset, "Where the passage begins: an offset into the article's text, in UTF-16 code units."),
  end: field(offset, 'Where the passage ends: the offset of what comes right after it.'),
};
export const spanIn = { article: field(id, 'Id of the article that the passage is in.'), ...span };
