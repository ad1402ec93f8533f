import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveApp, type Served } from '../../src/cli/serve';
import { harbour } from '../fixtures/harbour';
import { DAM, FERRY, folderOf, start } from '../command/support';
import { openPage, theBrowser } from './pages';
import { APP, drop } from './support';

const EMPTY = {
  format: 'dateline-graph',
  version: 2,
  title: 'Ferry',
  timeZone: 'UTC',
  inputHash: '',
  articles: [],
  actors: [],
  places: [],
  events: [],
};

describe('the built page', () => {
  it('opens and names itself', async () => {
    const app = await openPage({ story: EMPTY });
    expect(await app.page.title()).toContain('Dateline');
    await app.close();
  });

  it('is served with its story, and a missing file is noticed', async () => {
    const app = await openPage({ story: EMPTY });
    const titles = await app.page.evaluate(async () => {
      const story: unknown = await (await fetch('story.json')).json();
      await fetch('missing.json');
      return typeof story === 'object' && story !== null && 'title' in story ? story.title : null;
    });
    expect(titles).toBe('Ferry');
    await expect.poll(() => app.complaints.join()).toContain('404');
    await app.close();
  });

  it('says whose work is built into it', async () => {
    const app = await openPage({ story: harbour });
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    await app.page.keyboard.press('?');
    const [licences] = await Promise.all([
      app.page.waitForEvent('popup'),
      app.page.getByRole('link', { name: 'Licences' }).click(),
    ]);
    await licences.getByText('chrono-node').waitFor();
    expect(app.complaints).toEqual([]);
    await app.close();
  });
});

describe('the first address', () => {
  let served: Served;
  let context: BrowserContext;
  beforeEach(async () => {
    served = await serveApp({ app: APP, story: JSON.stringify(EMPTY), port: 0 });
    context = await (await theBrowser()).newContext();
  });
  afterEach(async () => {
    await context.close();
    await served.close();
  });

  it('opens the page, loses its key and keeps the view', async () => {
    const page = await context.newPage();
    await page.goto(`${served.address}#text=ferry`);
    await page.getByRole('heading', { name: 'Ferry' }).waitFor();
    expect(page.url()).toBe(`${served.url}#text=ferry`);
    await page.reload();
    await page.getByRole('heading', { name: 'Ferry' }).waitFor();
    const second = await context.newPage();
    await second.goto(served.address);
    expect(second.url()).toBe(served.url);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  it('is needed: who has only what a page’s address shows is told what to do', async () => {
    const page = await context.newPage();
    const answer = await page.goto(`${served.url}#text=ferry`);
    expect(answer?.status()).toBe(403);
    await page.getByText('Open the whole address that the command printed').waitFor();
  });

  it('that is handed to another program is good once', async () => {
    const ticket = served.ticket();
    const page = await context.newPage();
    await page.goto(ticket);
    await page.getByRole('heading', { name: 'Ferry' }).waitFor();
    const other = await (await theBrowser()).newContext();
    expect((await (await other.newPage()).goto(ticket))?.status()).toBe(403);
    await other.close();
  });

  it('of two servers can be open at once', async () => {
    const other = await serveApp({ app: APP, story: JSON.stringify({ ...EMPTY, title: 'Dam' }), port: 0 });
    const page = await context.newPage();
    for (const address of [served.address, other.address]) await page.goto(address);
    await page.goto(served.url);
    await page.getByRole('heading', { name: 'Ferry' }).waitFor();
    await page.goto(other.url);
    await page.getByRole('heading', { name: 'Dam' }).waitFor();
    await other.close();
  });
});

describe('a story that is watched', () => {
  it('is read again by the command when an article is saved, and shown by the page that is open, with what changed', async () => {
    const cwd = folderOf({ 'a/ferry.md': FERRY });
    const child = start(cwd, 'open', 'a', '--watch', '--no-browser', '--port', '0', '--title', 'Port Vale');
    const watching = new Promise<void>((resolve) =>
      child.stderr.on('data', (text: Buffer) => text.includes('Watching') && resolve()),
    );
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    await watching;
    const context = await (await theBrowser()).newContext();
    const page = await context.newPage();
    await page.goto(/http:\S+/.exec(line)?.[0] ?? line);
    const deck = page.locator('header .deck');
    await expect.poll(() => deck.innerText()).toContain('1 article');
    writeFileSync(join(cwd, 'a/dam.txt'), DAM);
    await expect.poll(() => deck.innerText(), { timeout: 40_000 }).toContain('2 articles');
    await page.getByText('Changed since the story that was open before').waitFor();
    rmSync(join(cwd, 'a/dam.txt'));
    await expect.poll(() => deck.innerText(), { timeout: 40_000 }).toContain('1 article');
    await context.close();
  });

  it('is shown anew when it has changed, and never in place of another that was opened since', async () => {
    const titled = (title: string) => JSON.stringify({ ...harbour, title });
    const served = await serveApp({ app: APP, story: titled('Harbour'), port: 0, watched: true });
    const context = await (await theBrowser()).newContext();
    const page = await context.newPage();
    const shows = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goto(served.address);
    await shows('Harbour');
    served.show(titled('Harbour again'));
    await shows('Harbour again');
    const deaf = page.waitForEvent('requestfailed', (request) => request.url().includes('/changes'));
    await drop(page, [['other.json', titled('Another')]]);
    await shows('Another');
    await deaf;
    served.show(titled('Harbour at last'));
    await drop(page, [['broken.json', '{ "format": "dateline-graph", ']]);
    await page.getByRole('alert').waitFor();
    await shows('Another');
    await context.close();
    await served.close();
  });
});
