import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { graphJsonSchema } from '../../src/graph/json-schema';

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
const isSentence = (words: unknown): boolean => typeof words === 'string' && /^[\p{Lu}“][^]{14,}[.”]$/u.test(words);

/** Each field of what a schema describes, by its path: `events[].when.start`. */
function fieldsOf(schema: unknown, path: string): Map<string, Schema> {
  const found = new Map<string, Schema>();
  if (!isSchema(schema)) return found;
  const add = (more: ReadonlyMap<string, Schema>) => more.forEach((field, at) => found.set(at, field));
  for (const [key, field] of Object.entries(schema['properties'] ?? {})) {
    const at = path === '' ? key : `${path}.${key}`;
    if (isSchema(field)) found.set(at, field);
    add(fieldsOf(field, at));
  }
  add(fieldsOf(schema['items'], `${path}[]`));
  for (const part of Array.isArray(schema['anyOf']) ? schema['anyOf'] : []) add(fieldsOf(part, path));
  return found;
}

/** The words that a field may hold, where they are listed. */
const wordsIn = ({ enum: own }: Schema): string[] => (Array.isArray(own) ? own.map(String) : []);

describe('the published JSON Schema', () => {
  it('is the one that the code validates with (else: npm run schema)', () => {
    const file = new URL('../../public/dateline-graph.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(graphJsonSchema())));
  });

  it('says which lists name nothing twice, and how dates are written', () => {
    const text = JSON.stringify(graphJsonSchema());
    expect(text.match(/"uniqueItems":true/g)).toHaveLength(4);
    const patterns = [...text.matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
      (match) => new RegExp(JSON.parse(match[1] ?? '""')),
    );
    expect(patterns).toHaveLength(4);
    for (const pattern of patterns) {
      for (const date of ['2025', '2025-03', '-0043-03-15', '2025-03-09T14:30:00+01:00']) expect(date).toMatch(pattern);
      for (const none of ['2025-13', '2025-03-32', '10000', '-0000', '2025-03-09T24:00', 'soon'])
        expect(none).not.toMatch(pattern);
    }
    expect(patterns.map((pattern) => pattern.test('XXXX-WXX-2'))).toEqual([false, true, true, false]);
  });

  it('says in words what each field is, at every depth', () => {
    const fields = fieldsOf(graphJsonSchema(), '');
    expect(fields.size).toBeGreaterThan(70);
    const words = [...fields].map(([path, { description }]) => ({ path, description }));
    expect(words.filter(({ description }) => !isSentence(description))).toEqual([]);
    // a span's start is the same wherever it stands, but no field goes without words of its own for what it is a part of
    const parts = words.filter(({ path }) => !/\.(?:start|end|article|speaker|mentions\[\]\.form)$/.test(path));
    expect(new Set(parts.map(({ description }) => description)).size).toBe(parts.length);
  });

  it('says of every word that a field may hold what it means', () => {
    for (const [path, { description, ...schema }] of fieldsOf(graphJsonSchema(), ''))
      for (const word of wordsIn(schema)) expect(String(description), path).toContain(word);
  });

  it('lets a file carry keys of its own', () => {
    expect(JSON.stringify(graphJsonSchema())).not.toContain('additionalProperties');
  });
});
