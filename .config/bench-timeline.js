/**
 * `npm run bench:timeline`: our timeline beside vis-timeline on the same events in the same Chromium, and how ours grows with the
 * number of events. Prints Markdown; with `--write` it replaces what tests/FIGURES.md has between its marks.
 *
 * Only ratios mean anything on another machine. Each measurement has a page of its own; the stopwatch is in the page.
 */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright-core';
import { build, runnerImport } from 'vite';
import { opening, serveStories } from './bench-timeline-open.js';
import { publish } from './figures.js';

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
/** The whole page is opened with so many events. */
const OPENED = [100, 100_000];
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
  // Processor time of the page's own thread: another program on the machine must not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (name) =>
    (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === name)?.value ?? 0;
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate((n) => window.bench.openStory(n), size);
  await cdp.send('HeapProfiler.collectGarbage');
  const heapBefore = await metric('JSHeapUsedSize');
  const first = await page.evaluate((subject) => window.bench.begin(subject), who);
  const scriptBefore = await metric('ScriptDuration');
  const moved = await page.evaluate(() => window.bench.move());
  const spent = (await metric('ScriptDuration')) - scriptBefore;
  const heap = (await metric('JSHeapUsedSize')) - heapBefore;
  await context.close();
  const frames = Object.values(moved.frames).flat().length;
  return { who, size, first, ...moved, heap: heap / 2 ** 20, script: (spent * 1000) / frames };
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
const opened = only ? null : await openPages();
await browser.close();

/** The whole page from the command's own server, as it is asked for in a browser; in turns. */
async function openPages() {
  await build({ logLevel: 'warn' });
  const stories = await serveStories('dist/app', OPENED);
  const all = new Map(OPENED.map((size) => [size, []]));
  for (let turn = 0; turn < 3; turn++)
    for (const size of OPENED) {
      process.stderr.write(`the page with ${size} events …\n`);
      all.get(size).push(await opening(browser, stories.servedOf(size)));
    }
  await stories.close();
  return new Map(
    [...all].map(([size, times]) => [
      size,
      Object.fromEntries(Object.keys(times[0]).map((step) => [step, median(times.map((one) => one[step]))])),
    ]),
  );
}

/** What several runs of one measurement say together. */
const rows = [...runs].map(([{ who, size }, all]) => {
  const frames = (phases) => all.flatMap((one) => phases.flatMap((phase) => one.frames[phase]));
  const figure = (name) => median(all.map((one) => one[name]));
  const moving = frames(['pan', 'zoom']);
  return {
    who,
    size,
    first: figure('first'),
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
/** Columns of the opened page: a step's name in `opening`, and what it is. */
const OPENING = {
  fetch: 'fetching the file',
  read: 'reading it',
  index: 'indexing',
  sort: 'sorting',
  painted: 'first pixels of the timeline',
  all: 'all views there',
  blocked: 'longest wait after first pixels',
};
function openingRows() {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    row(['the page with', ...Object.values(OPENING).map((name) => `${name}, ms`)]),
    row(['---:', ...Object.keys(OPENING).map(() => '---:')]),
    ...[...opened].map(([size, times]) =>
      row([`${size.toLocaleString('en-GB')} events`, ...Object.keys(OPENING).map((step) => number(times[step]))]),
    ),
  ];
}
function summary() {
  const [small, large] = OPENED.map((size) => opened.get(size).painted);
  return (
    `From 100 to 100,000 events: first pixels × ${(large / small).toFixed(1)} counted from the request for the page, ` +
    `× ${times((r) => r.first)} from a story that is open; 95th-percentile frame of panning and zooming × ${times((r) => r.p95)}, of playing × ${times((r) => r.play)}. ` +
    `Script is processor time of the page's thread while it moves. Chromium ${browser.version()}, no GPU.`
  );
}
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
  ...(few && many && opened ? ['', ...openingRows(), '', summary()] : []),
].join('\n');

await publish('bench:timeline', report);
