import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { graphJsonSchema } from '../../src/graph/json-schema';

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

  it('lets a file carry keys of its own', () => {
    expect(JSON.stringify(graphJsonSchema())).not.toContain('additionalProperties');
  });
});
