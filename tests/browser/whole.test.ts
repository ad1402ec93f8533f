/** The page as one file: opened from a disk, without a network, under its own policy. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { USUAL_FIGURE } from '../../src/export/asked';
import { savedIn } from '../../src/export/saved';
import { wholePage } from '../../src/export/whole';
import { indexGraph } from '../../src/graph/lookup';
import { decodeView } from '../../src/scenes/address/codec';
import { harbour } from '../fixtures/harbour';
import { monotone } from '../fixtures/hostile';
import { FERRY } from '../command/support';
import { openPage, theBrowser } from './pages';
import { APP, choose } from './support';

const WHOLE = readFileSync(join(APP, 'whole.html'), 'utf8');
const pageOf = (graph: typeof harbour, query: string) =>
  wholePage({
    index: indexGraph(graph),
    view: decodeView(query),
    figure: USUAL_FIGURE,
    paint: () => Promise.reject(new Error('no picture')),
    page: () => Promise.resolve(WHOLE),
  });

async function fromDisk(html: string) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-whole-'));
  const context = await (await theBrowser()).newContext({ offline: true });
  onTestFinished(async () => {
    await context.close();
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'story.html'), html);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (line) => {
    // what a graphics card in software says of its speed is no complaint of the page's
    if (['error', 'warning'].includes(line.type()) && !line.text().includes('GL Driver')) complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(pathToFileURL(join(folder, 'story.html')).href);
  return { page, complaints };
}

it('opens with its story at the view that it was saved at, and complains of nothing', async () => {
  const { page, complaints } = await fromDisk(await pageOf(harbour, 'event=talks&lanes-by=place'));
  await page.getByRole('heading', { name: harbour.title }).waitFor();
  expect(new URL(page.url()).hash).toBe('#event=talks&lanes-by=place');
  await page.getByRole('application', { name: /^Timeline/ }).waitFor();
  await page.getByText('Who did what with whom').first().waitFor();
  expect(await page.title()).toBe(`${harbour.title} · Dateline`);
  expect(complaints).toEqual([]);
});

it('holds whatever a story says as words', async () => {
  const words = '</script><script>document.title="taken"</script><!-- \u2028 ${1}';
  const { page, complaints } = await fromDisk(await pageOf({ ...monotone(words), title: words }, ''));
  await page.getByRole('heading', { level: 1, name: '</script>' }).waitFor();
  expect(await page.title()).toContain('</script>');
  expect(complaints).toEqual([]);
});

it('without a story it reads articles, by the worker and the parser inside, and saves them as a figure', async () => {
  const { page, complaints } = await fromDisk(WHOLE);
  await page.getByRole('heading', { name: 'No story here yet' }).waitFor();
  const file = { name: 'ferry.md', mimeType: 'text/markdown', buffer: Buffer.from(FERRY) };
  await choose(page, file);
  await page.getByRole('application', { name: /^Timeline/ }).waitFor();
  expect(await page.locator('[data-ref^="event:"]').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  expect(await page.getByRole('button', { name: /^Copy link/ }).textContent()).toContain('Works only on this computer');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Timeline/ }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  const found = savedIn(svg, 1e7);
  expect(found.ok ? found.graph.articles.map(({ file }) => file) : found.problem).toEqual(['ferry.md']);
  expect(complaints).toEqual([]);
});

it('writes itself, the same bytes for the same view, again and again', async () => {
  const { page, complaints } = await fromDisk(await pageOf(harbour, 'event=talks'));
  await page.getByRole('application', { name: /^Timeline/ }).waitFor();
  await page.evaluate(() => (location.hash = '#actor=oda-kessel'));
  await page.getByRole('heading', { level: 2, name: /Kessel/ }).waitFor();
  const own = await saved(page);
  expect(own === (await pageOf(harbour, 'actor=oda-kessel'))).toBe(true);
  expect(complaints).toEqual([]);
  const again = await fromDisk(own);
  await again.page.getByRole('heading', { level: 2, name: /Kessel/ }).waitFor();
  expect((await saved(again.page)) === own).toBe(true);
  expect(again.complaints).toEqual([]);
});

/** The page as one file, as its menu saves it. */
async function saved(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: /^More/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Format').selectOption('html');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Save/ }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

it('allows no script but its own', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(WHOLE)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'sha256-[\w+/]+=*' 'wasm-unsafe-eval';/);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval|https?:/);
  const around = WHOLE.replace(/(<script[^>]*>)[^]*?<\/script>/g, '$1');
  expect(around).not.toMatch(/<(?:link|script|img)[^>]+(?:src|href)="(?!data:)/);
});

it.each([320, 800])(
  'stands in a frame %i pixels wide, without what opens and saves, and leads to the whole page',
  async (width) => {
    const { page, url, complaints, close } = await openPage({
      story: harbour,
      path: '?embed#event=talks',
      viewport: { width, height: 480 },
    });
    await page.getByRole('application', { name: /^Timeline/ }).waitFor();
    expect(await page.getByRole('button', { name: /^(Export|Open|File|Filters)/ }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const link = page.getByRole('link', { name: 'Open in Dateline' });
    expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(`${url}#event=talks`);
    const tabs = page.getByRole('navigation', { name: 'Views' }).getByRole('button');
    const top = (await link.boundingBox())?.y ?? 0;
    for (const tab of await tabs.all()) {
      const box = await tab.boundingBox();
      if (box) expect(box.y + box.height).toBeLessThanOrEqual(top + 1);
    }
    expect(complaints).toEqual([]);
    await close();
  },
);
