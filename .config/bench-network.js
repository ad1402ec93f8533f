/**
 * `npm run bench:network`: the network as this page draws it, beside plain sigma with reducers and cytoscape.js, on one invented
 * network in one run. Prints Markdown; with `--write` it replaces what tests/FIGURES.md has between its marks.
 *
 * Script is what Chromium itself counts for the page's main thread, all of it, with whatever a library does in a frame of its
 * own; it is counted in processor time, so that neither another program nor waiting for the graphics process adds to it. What
 * that process does stands beside it. Chromium draws by the processor here, so that its times and those of frames compare the
 * three and say little about a machine with graphics.
 */
import { rmSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright-core';
import { build, runnerImport } from 'vite';
import { publish } from './figures.js';

const NAMES = { ours: 'ours', sigma: 'sigma with reducers', cytoscape: 'cytoscape.js' };
const RUNS = [
  ...[1_000, 10_000].flatMap((nodes) => Object.keys(NAMES).map((engine) => ({ engine, nodes }))),
  { engine: 'ours', nodes: 50_000 },
];
/** Windows of a scrub before it is measured and then at most, and milliseconds after which no further one is begun. */
const SCRUB = { before: 5, steps: 60, most: 15_000 };
/** Steps of a drag across the panel at most, and milliseconds after which no further one is made. */
const DRAG = { steps: 20, most: 10_000 };
/** Where a drag begins, from the panel’s lower left corner: on the picture with each of the three, and on none of its nodes. */
const CORNER = { right: 30, up: 120 };
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
      entry: 'tests/support/network-bench.svelte.ts',
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
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const wholeBrowser = await browser.newBrowserCDPSession();
  await page.setContent('<!doctype html><body style="margin:0">');
  await page.addScriptTag({ path: `${folder}/bench.js` });
  await page.addStyleTag({ path: `${folder}/dateline.css` });
  /** Milliseconds of processor time so far. */
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const { processInfo } = await wholeBrowser.send('SystemInfo.getProcessInfo');
    return {
      script: metrics.find(({ name }) => name === 'ScriptDuration').value * 1000,
      drawing: processInfo.find(({ type }) => type === 'GPU').cpuTime * 1000,
    };
  };
  const firstPaint = await page.evaluate(([engine, nodes]) => globalThis.start(engine, nodes), [engine, nodes]);
  const scrub = (steps, most) => page.evaluate(([steps, most]) => globalThis.scrub(steps, most), [steps, most]);
  await scrub(SCRUB.before, 0);
  const before = await spent();
  const steps = await scrub(SCRUB.steps, SCRUB.most);
  const after = await spent();
  const step = (after.script - before.script) / steps;
  const drawing = (after.drawing - before.drawing) / steps;

  await page.evaluate(() => (globalThis.counted = globalThis.frames()));
  await page.mouse.move(CORNER.right, PANEL.height - CORNER.up);
  await page.mouse.down();
  const begun = performance.now();
  for (let i = 1; i <= DRAG.steps && performance.now() - begun < DRAG.most; i++) {
    await page.mouse.move(CORNER.right + 8 * i, PANEL.height - CORNER.up - 4 * i);
    // No faster than frames come, and no slower.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.up();
  const frame = await page.evaluate(() => globalThis.counted.stop());

  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
  await browser.close();
  return { engine, nodes, firstPaint, step, steps, drawing, frame, heap: (usedSize + backingStorageSize) / 2 ** 20 };
}

const results = [];
for (const run of RUNS) results.push(await measure(run));
rmSync(folder, { recursive: true });

const short = (value) => Number(value.toPrecision(2)).toLocaleString('en-GB');
const of = (engine, nodes) => results.find((result) => result.engine === engine && result.nodes === nodes);
const times = (engine, nodes) => short(of(engine, nodes).step / of('ours', nodes).step);
const report = [
  '| | nodes | first paint, ms | script per scrub step, ms (steps) | drawing per step, ms | mean frame while panning, ms | heap, MB |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...results.map(
    ({ engine, nodes, firstPaint, step, steps, drawing, frame, heap }) =>
      `| ${NAMES[engine]} | ${nodes.toLocaleString('en-GB')} | ${short(firstPaint)} | ${short(step)} (${steps}) | ${short(drawing)} | ${short(frame)} | ${short(heap)} |`,
  ),
  '',
  `Three edges a node. At 10,000 nodes a step of a scrub takes sigma with reducers ${times('sigma', 10_000)} times and cytoscape.js ${times('cytoscape', 10_000)} times the script that ours takes. ` +
    'Script is processor time of the page’s main thread in all that a step sets off, without waiting for graphics; drawing is that of the graphics process. First paint ends when that process has drawn. ' +
    `Chromium ${await version()} drawing by the processor, Node ${process.version}.`,
].join('\n');

async function version() {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const [major] = browser.version().split('.');
  await browser.close();
  return major;
}

await publish('bench:network', report);
