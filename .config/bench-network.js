/**
 * `npm run bench:network`: the network as this page draws it, beside plain sigma with reducers and cytoscape.js, on one invented
 * network in one run. Prints Markdown; with `--write` it replaces what README.md has between its marks.
 *
 * Script is what Chromium itself counts for the page's main thread, all of it, with whatever a library does in a frame of its
 * own. Chromium draws by the processor here, so that frame times compare the three and say little about a machine with graphics.
 */
import { rmSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright-core';
import { build, runnerImport } from 'vite';
import { publish } from './readme-table.js';

const NAMES = { ours: 'ours', sigma: 'sigma with reducers', cytoscape: 'cytoscape.js' };
const RUNS = [
  ...[1_000, 10_000].flatMap((nodes) => Object.keys(NAMES).map((engine) => ({ engine, nodes }))),
  { engine: 'ours', nodes: 50_000 },
];
/** Windows of a scrub, and steps of a drag across the panel. */
const [STEPS, DRAGS] = [10, 20];
const PANEL = { width: 1000, height: 700 };
const folder = 'dist/bench-network';

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [svelte({ configFile: false })],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: folder,
    target: 'es2023',
    lib: {
      entry: 'tests/support/networkBench.svelte.ts',
      formats: ['iife'],
      name: 'bench',
      fileName: () => 'bench.js',
    },
  },
});
const { ensureChromium, CHROMIUM_FLAGS } = (await runnerImport('./tests/chromium.ts')).module;
const executablePath = await ensureChromium((line) => process.stderr.write(`${line}\n`));

async function measure({ engine, nodes }) {
  process.stderr.write(`${NAMES[engine]}, ${nodes} nodes …\n`);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const page = await browser.newPage({ viewport: PANEL });
  page.setDefaultTimeout(600_000);
  page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.setContent('<!doctype html><body style="margin:0">');
  await page.addScriptTag({ path: `${folder}/bench.js` });
  await page.addStyleTag({ path: `${folder}/dateline.css` });
  const script = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
  };
  const firstPaint = await page.evaluate(([engine, nodes]) => globalThis.start(engine, nodes), [engine, nodes]);
  await page.evaluate(() => globalThis.scrub(2));
  const before = await script();
  await page.evaluate((steps) => globalThis.scrub(steps), STEPS);
  const step = ((await script()) - before) / STEPS;

  await page.evaluate(() => (globalThis.counted = globalThis.frames()));
  await page.mouse.move(30, PANEL.height - 60);
  await page.mouse.down();
  for (let i = 1; i <= DRAGS; i++) {
    await page.mouse.move(30 + 8 * i, PANEL.height - 60 - 4 * i);
    // No faster than frames come, and no slower.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.up();
  const frames = await page.evaluate(() => globalThis.counted.stop());
  const frame = frames.reduce((sum, ms) => sum + ms, 0) / frames.length;

  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
  await browser.close();
  return { engine, nodes, firstPaint, step, frame, heap: (usedSize + backingStorageSize) / 2 ** 20 };
}

const results = [];
for (const run of RUNS) results.push(await measure(run));
rmSync(folder, { recursive: true });

const short = (value) => Number(value.toPrecision(2)).toLocaleString('en-GB');
const of = (engine, nodes) => results.find((result) => result.engine === engine && result.nodes === nodes);
const times = (engine, nodes) => short(of(engine, nodes).step / of('ours', nodes).step);
const report = [
  '| | nodes | first paint, ms | script per scrub step, ms | mean frame while panning, ms | heap, MB |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...results.map(
    ({ engine, nodes, firstPaint, step, frame, heap }) =>
      `| ${NAMES[engine]} | ${nodes.toLocaleString('en-GB')} | ${short(firstPaint)} | ${short(step)} | ${short(frame)} | ${short(heap)} |`,
  ),
  '',
  `Three edges a node. At 10,000 nodes a step of a scrub takes sigma with reducers ${times('sigma', 10_000)} times and cytoscape.js ${times('cytoscape', 10_000)} times the script that ours takes. ` +
    `Chromium ${await version()} drawing by the processor, Node ${process.version}.`,
].join('\n');

async function version() {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const [major] = browser.version().split('.');
  await browser.close();
  return major;
}

await publish('bench:network', report);
