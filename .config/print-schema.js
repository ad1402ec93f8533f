/** `npm run schema`: writes public/dateline-graph.schema.json from src/graph/schema.ts, the only definition. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const target = 'public/dateline-graph.schema.json';
const { module } = await runnerImport('./src/graph/json-schema.ts', { logLevel: 'error' });
const style = await resolveConfig(target);
mkdirSync('public', { recursive: true });
writeFileSync(target, await format(JSON.stringify(module.graphJsonSchema()), { ...style, filepath: target }));
