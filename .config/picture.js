/** `npm run picture`: draws the README's picture, the timeline of seeds/, with the code that the page exports with. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const json = execFileSync('node', ['dist/cli/dateline.js', 'graph', 'seeds', '--quiet'], { maxBuffer: 1e9 }).toString();
const load = async (path) => (await runnerImport(path, { logLevel: 'error' })).module;
const { parseGraph } = await load('./src/graph/parse.ts');
const { indexGraph } = await load('./src/graph/lookup.ts');
const { timelineSvg } = await load('./src/export/figure.ts');
const { DEFAULT_VIEW } = await load('./src/scenes/view.ts');

const parsed = parseGraph(json);
if (!parsed.ok) throw new Error(parsed.problem);
const index = indexGraph(parsed.graph);
writeFileSync('.github/timeline.svg', timelineSvg(index, DEFAULT_VIEW));
