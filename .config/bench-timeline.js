/**
 * `npm run bench:timeline`: our timeline beside vis-timeline on the same events in the same Chromium, and how ours grows with the
 * number of events. Prints Markdown; with `--write` it replaces what README.md has between its marks.
 *
 * Only ratios mean anything on another machine. Each measurement has a page of its own; the stopwatch is in the page.
 */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright-core';
import { build, runnerImport } from 'vite';
import { publish } from './readme-table.js';

/** Who is measured at how many events, how often; in turns, so that a busy minute hits all of them. */
const BESIDE = [1_000, 10_000];
const RUNS = [
  { who: 'ours', size: 100, times: 3 },
  { who: 'ours', size: 100_000, times: 3 },
  ...BESIDE.flatMap((size) => [
    { who: 'ours', size, times: 1 },
    { who: 'vis', size, times: 1 },
  ]),
  { who: 'ours', size: 1_000_000, times: 1 },
];
const bundle = 'dist/bench-timeline';
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [svelte({ configFile: false })],
  build: {
    outDir: bundle,
    target: 'es2023',
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: '.config/bench-timeline-page.ts', checks: { pluginTimings: false } },
  },
});
const assets = readdirSync(join(bundle, 'assets')).map((name) => join(bundle, 'assets', name));
const text = (extension) =>
  assets
    .filter((path) => path.endsWith(extension))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
const [script, style] = [text('.js'), text('.css')];
rmSync(bundle, { recursive: true });

// found or installed as for the tests
const { ensureChromium } = (await runnerImport('./tests/chromium.ts')).module;
const browser = await chromium.launch({
  executablePath: await ensureChromium((line) => process.stderr.write(`${line}\n`)),
  args: '--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --js-flags=--max-old-space-size=8192 --enable-precise-memory-info'.split(
    ' ',
  ),
});

async function run({ who, size }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><body></body></html>' }),
  );
  await page.goto('http://bench.invalid/');
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script, type: 'module' });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const metric = async (name) =>
    (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === name)?.value ?? 0;
  await page.waitForFunction(() => 'bench' in window);
  const opened = await page.evaluate((n) => window.bench.openStory(n), size);
  await cdp.send('HeapProfiler.collectGarbage');
  const [heapBefore, scriptBefore] = [await metric('JSHeapUsedSize'), await metric('ScriptDuration')];
  const measured = await page.evaluate((subject) => window.bench.measure(subject), who);
  const spent = (await metric('ScriptDuration')) - scriptBefore;
  const heap = (await metric('JSHeapUsedSize')) - heapBefore;
  await context.close();
  const frames = Object.values(measured.frames).flat().length;
  return { who, size, opened, ...measured, heap: heap / 2 ** 20, script: (spent * 1000) / frames };
}
const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const median = (values) => quantile(values, 0.5);

const wanted = RUNS.filter(({ who, size }) => !only || only === who || only === `${who}-${size}`);
const runs = new Map(wanted.map((one) => [one, []]));
for (let turn = 0; turn < 3; turn++)
  for (const one of wanted) {
    if (turn >= one.times) continue;
    process.stderr.write(`${one.who} with ${one.size} events …\n`);
    runs.get(one).push(await run(one));
  }
await browser.close();

/** What several runs of one measurement say together. */
const rows = [...runs].map(([{ who, size }, all]) => {
  const frames = (phases) => all.flatMap((one) => phases.flatMap((phase) => one.frames[phase]));
  const figure = (name) => median(all.map((one) => one[name]));
  const moving = frames(['pan', 'zoom']);
  return {
    who,
    size,
    first: figure('firstPaint'),
    opened: figure('opened'),
    median: median(moving),
    p95: quantile(moving, 0.95),
    play: quantile(frames(['play']), 0.95),
    script: figure('script'),
    nodes: Math.max(...all.map((one) => one.nodes)),
    heap: figure('heap'),
  };
});
const NAMES = { ours: 'Dateline', vis: 'vis-timeline' };
const number = (value) =>
  Number.isFinite(value) ? Number(value.toPrecision(value < 100 ? 2 : 3)).toLocaleString('en-GB') : '';
rows.sort((a, b) => a.size - b.size || a.who.localeCompare(b.who));
const [few, many] = [100, 100_000].map((size) => rows.find((row) => row.who === 'ours' && row.size === size));
const times = (of) => (of(many) / of(few)).toFixed(1);
const report = [
  '| events | | first paint, ms | frame, ms: median | 95th percentile | playing, 95th | script per frame, ms | DOM nodes | heap, MB |',
  '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map((row) =>
    [
      '',
      row.size.toLocaleString('en-GB'),
      NAMES[row.who],
      ...[row.first, row.median, row.p95, row.play, row.script, row.nodes, row.heap].map(number),
      '',
    ]
      .join(' | ')
      .trim(),
  ),
  ...(few && many
    ? [
        '',
        `From 100 to 100,000 events: first paint × ${times((r) => r.first)}, 95th-percentile frame of panning and zooming × ${times((r) => r.p95)}, of playing × ${times((r) => r.play)}. ` +
          `First paint counts from a story that is open; indexing and sorting it takes ${number(many.opened)} ms at 100,000 events, reading the file comes before that. Chromium ${browser.version()}, no GPU.`,
      ]
    : []),
].join('\n');

await publish('bench:timeline', report);
