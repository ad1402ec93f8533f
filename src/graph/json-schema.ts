/** The contract for everybody who does not write TypeScript: JSON Schema, printed by `npm run schema`. */
import * as z from 'zod/mini';
import { VERSION, graphSchema } from './schema';

/** The graph file as JSON Schema 2020-12. As in `graph-format`, keys that are not listed may be added. */
export function graphJsonSchema(): Record<string, unknown> {
  // the input side leaves objects open; the output side would forbid further keys
  const { $schema, ...schema } = z.toJSONSchema(graphSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: `urn:dateline:graph:${VERSION}`,
    title: `Dateline graph, version ${VERSION}`,
    description:
      'One story: articles, the actors, places and events found in them, and for each the passages that say so. ' +
      "Spans are half-open [start, end) in UTF-16 code units of the article's own text.",
    ...schema,
  };
}
