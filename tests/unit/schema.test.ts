import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { graphJsonSchema } from '../../src/graph/json-schema';

describe('the published JSON Schema', () => {
  it('is the one that the code validates with (else: npm run schema)', () => {
    const file = new URL('../../public/dateline-graph.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(graphJsonSchema())));
  });

  it('lets a file carry keys of its own', () => {
    expect(JSON.stringify(graphJsonSchema())).not.toContain('additionalProperties');
  });
});
