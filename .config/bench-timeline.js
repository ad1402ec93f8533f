/**
 * `npm run bench:timeline`: our timeline beside vis-timeline on the same events in the same Chromium, and how ours grows with the
 * number of events. Prints Markdown; with `--write` it replaces what README.md has between its marks.
 *
 * Only ratios mean anything on another machine. Each measurement has a page of its own; the stopwatch is in the page.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { build } from 'vite';

/** Who is measured at how many events. */
const RUNS = [
  ...[1_000, 10_000].flatMap((size) => [
    { who: 'ours', size },
    { who: 'vis', size },
  ]),
  ...[100, 100_000, 1_000_000].map((size) => ({ who: 'ours', size })),
];
const [begin, end] = ['<!-- bench:timeline -->', '<!-- /bench:timeline -->'];
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

const browser = await chromium.launch({
  executablePath: process.env.DATELINE_CHROMIUM ?? process.env.CHROME_PATH ?? '/usr/bin/chromium',
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
  await page.evaluate((n) => window.bench.prepareStory(n), size);
  await cdp.send('HeapProfiler.collectGarbage');
  const [heapBefore, scriptBefore] = [await metric('JSHeapUsedSize'), await metric('ScriptDuration')];
  const measured = await page.evaluate((subject) => window.bench.measure(subject), who);
  const spent = (await metric('ScriptDuration')) - scriptBefore;
  const heap = (await metric('JSHeapUsedSize')) - heapBefore;
  await context.close();
  return { who, size, ...measured, heap, spent };
}
const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

const results = [];
for (const one of RUNS) {
  if (only && only !== `${one.who}-${one.size}` && only !== one.who) continue;
  const r = await run(one);
  results.push(r);
  process.stderr.write(
    `${r.who} ${r.size} first ${r.firstPaint.toFixed(0)} nodes ${r.nodes} heap ${(r.heap / 1e6).toFixed(0)} script ${r.spent.toFixed(2)} ${Object.entries(
      r.frames,
    )
      .map(([k, v]) => `${k} ${quantile(v, 0.5).toFixed(0)}/${quantile(v, 0.95).toFixed(0)}`)
      .join(' ')}\n`,
  );
}
await browser.close();
