/** Opening files on the built page: each by itself and named when it fails, stopped at will, and never at the cost of the open story. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbour } from '../fixtures/harbour';
import { openPage, type PageOptions } from './pages';
import { IN_FORMATS } from '../support/in-formats';
import { parser } from '../support/parser';
import { readStory } from '../../src/story/read-story';
import { choose, drop, type OpenedApp } from './support';

let disk: string;
beforeAll(() => {
  disk = mkdtempSync(join(tmpdir(), 'dateline-opening-'));
});
afterAll(() => rmSync(disk, { recursive: true }));

const FERRY = (published: string) =>
  `---\ntitle: Ferry row\npublished: ${published}\n---\n\nMayor Ada Berg accused the ferry company Norline of greed on Tuesday. Berg met union leader Bo Carr in Port Vale on Wednesday.\n`;
const ANOTHER = JSON.stringify({ ...harbour, title: 'Another harbour' });
/** The reader's script, which the page asks for when there are articles to read. */
const READER = /\/worker-[^/]*\.js$/;

async function onPage(
  options: Partial<PageOptions>,
  visit: (page: Page, app: OpenedApp) => Promise<void>,
): Promise<void> {
  const app = await openPage({ story: harbour, reducedMotion: 'reduce', ...options });
  await visit(app.page, app);
  await app.close();
}
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const harbourStays = (page: Page) => heading(page, 'The Lanmark harbour strike').waitFor();
const notes = (page: Page) => page.getByRole('region', { name: 'Notes on what was opened' });
const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

function onDisk(name: string, text: string | Buffer): string {
  const path = join(disk, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** A file of zeros that takes no room on the disk. */
function sparse(name: string, bytes: number): string {
  const path = onDisk(name, '');
  truncateSync(path, bytes);
  return path;
}

/** Whatever matches is asked for and not answered until it is let go. */
async function hold(page: Page, what: RegExp): Promise<{ asked: Promise<void>; letGo: () => void }> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const asked = page.waitForRequest(what).then(() => undefined);
  await page.route(what, async (route: Route) => {
    await held;
    // nobody waits for what was cancelled
    await route.continue().catch(() => undefined);
  });
  return { asked, letGo };
}

/** As the server hands out a worker: no other may run in a page that shuts others out. */
const SCRIPT = { 'Content-Type': 'text/javascript', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** A reader that is never done, and says so a hundred times a second; answers once it is at work. */
async function readForEver(page: Page): Promise<void> {
  await page.route(READER, (route) =>
    route.fulfill({
      headers: SCRIPT,
      body: `onmessage = () => setInterval(() => postMessage({ kind: 'step', words: 'Reading for ever' }), 10);`,
    }),
  );
  await drop(page, [['ferry.md', FERRY('2024-05-15')]]);
  await page.getByRole('status').filter({ hasText: 'Reading for ever' }).waitFor();
  expect(page.workers()).toHaveLength(1);
}

/** Nothing is left of it: neither the worker nor a word of what it said. */
async function nothingIsRead(page: Page): Promise<void> {
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await page.getByText('Reading for ever').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
}

/** What the reader says of the next files: the page still hears it. */
async function overhear(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const Old = Worker;
    window.Worker = class extends Old {
      constructor(...made: ConstructorParameters<typeof Worker>) {
        super(...made);
        this.addEventListener('message', ({ data }) => {
          if (data.kind === 'built' || data.kind === 'failed') Object.assign(window, { overheard: data });
        });
      }
    };
  });
  return () => page.evaluate(() => ('overheard' in window ? window.overheard : null));
}

describe('articles in every format', () => {
  it('come to the graph in the page that they come to in Node', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      const said = await overhear(page);
      await choose(
        page,
        IN_FORMATS.map(([name, bytes]) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
      );
      await expect.poll(said).not.toBeNull();
      const { graph, refused } = await readStory(
        IN_FORMATS.map(([name, bytes]) => ({ name, bytes })),
        { parser },
      );
      expect(graph.articles.map(({ file }) => file.replace(/[,/].*/, ''))).toEqual(
        expect.arrayContaining(IN_FORMATS.map(([name]) => name)),
      );
      expect(refused).toEqual([expect.stringMatching(/^wire\.zip\/b\.png: is a picture/)]);
      expect(await said()).toMatchObject({ kind: 'built', graph });
    }));
});

describe('articles that do not say when they appeared', () => {
  it('are dated in the page', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      await choose(page, [textFile('ferry.txt', FERRY('').replace(/^---[^]*---\n/, 'Ferry row\n'))]);
      await heading(page, 'Ferry row').waitFor();
      const field = page.getByLabel(/does not say when it appeared/);
      await field.fill('2031-06-18');
      await page.getByRole('button', { name: 'Set the date' }).click();
      await page.getByLabel(/you said/).waitFor();
      await expect.poll(() => page.getByText('17 June 2031').or(page.getByText('Tue 17')).count()).toBeGreaterThan(0);
    }));
});

describe('files of which some cannot be read', () => {
  it('are each tried and named, in the words of the command, and the rest is read', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      const { asked, letGo } = await hold(page, READER);
      const gone = onDisk('gone.md', FERRY('2024-05-15'));
      await choose(page, [
        onDisk('ferry.md', FERRY('09/03/2025')),
        onDisk('empty.txt', ''),
        onDisk('scan.txt', '%PDF-1.7'),
        onDisk('crane.jpg', 'x'),
        sparse('long.txt', 10_000_001),
        gone,
      ]);
      await asked;
      rmSync(gone);
      letGo();
      await heading(page, 'Ferry row').waitFor();
      await notes(page).getByRole('button', { name: /^Show all/ }).click(); // prettier-ignore
      const said = await notes(page).getByRole('listitem').allTextContents();
      expect(said.map((line) => line.trim()).sort()).toEqual([
        expect.stringMatching(/^Note on ferry\.md: "09\/03\/2025" is not a date/),
        expect.stringMatching(/^Skipped crane\.jpg: is a picture/),
        'Skipped empty.txt: is empty. Save the article into it, or take it out of the folder.',
        expect.stringMatching(/^Skipped gone\.md: cannot be read: /),
        'Skipped long.txt: is too large for an article (10 MB). Split it up.',
        expect.stringMatching(/^Skipped scan\.txt: is damaged, or is not a PDF document/),
      ]);
      await page.evaluate(axe.source);
      expect(await page.evaluate(async () => (await window.axe.run(document)).violations.map(({ id }) => id))).toEqual(
        [],
      );
      await notes(page).getByRole('button', { name: 'All right' }).click();
      expect(await notes(page).count()).toBe(0);
    }));

  it('say which graph file was opened, and what became of the others and of the articles', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      await drop(page, [
        ['ferry.md', FERRY('2024-05-15')],
        ['half.json', ANOTHER.slice(0, 2000)],
        ['other.json', ANOTHER],
        ['third.json', ANOTHER],
      ]);
      await heading(page, 'Another harbour').waitFor();
      const said = (await notes(page).getByRole('listitem').allTextContents()).join('\n');
      expect(said).toMatch(/Skipped half\.json: .*not complete JSON/);
      expect(said).toMatch(/Skipped ferry\.md and third\.json: .*other\.json/);
    }));

  it('are read as articles where the only .json among them is no graph', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      await drop(page, [
        ['settings.json', '{"format":"none"}'],
        ['ferry.md', FERRY('2024-05-15')],
      ]);
      await heading(page, 'Ferry row').waitFor();
      await expect
        .poll(() => notes(page).innerText())
        .toMatch(/Skipped settings\.json: is JSON without the text of an article/);
    }));

  it('leave the open story where there is nothing else, each with its reason', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      await drop(page, [
        ['empty.txt', ''],
        ['half.json', ANOTHER.slice(0, 2000)],
        ['crane.jpg', 'x'],
      ]);
      const alert = page.getByRole('alert');
      await expect.poll(() => alert.innerText()).toMatch(/empty\.txt: is empty/);
      expect(await alert.innerText()).toMatch(/half\.json: .*not complete JSON/);
      expect(await alert.innerText()).toMatch(/crane\.jpg: is a picture/);
      await harbourStays(page);
    }));
});

describe('a folder dropped on the page', () => {
  async function dropFromDisk(page: Page, ...files: string[]): Promise<void> {
    const devtools = await page.context().newCDPSession(page);
    const data = { items: [], files, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  }

  it('is read with the folders in it, as the command reads it', () =>
    onPage({ story: null }, async (page) => {
      await page.getByRole('button', { name: 'Open files' }).waitFor();
      onDisk('wire/ferry.md', FERRY('2024-05-15'));
      onDisk('wire/deep/empty.txt', '');
      onDisk('wire/node_modules/a.md', 'x');
      onDisk('wire/.hidden.md', 'x');
      onDisk('wire/crane.jpg', 'x');
      await dropFromDisk(page, join(disk, 'wire'));
      await heading(page, 'Ferry row').waitFor();
      expect(await notes(page).getByRole('listitem').allTextContents()).toEqual([
        expect.stringContaining('Skipped crane.jpg: is a picture'),
        expect.stringContaining('Skipped deep/empty.txt: is empty.'),
      ]);
    }));

  it('that holds no article says so', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      onDisk('pictures/crane.jpg', 'x');
      await dropFromDisk(page, join(disk, 'pictures'));
      await expect
        .poll(() => page.getByRole('alert').innerText())
        .toMatch(/There is no article in “pictures”.*crane\.jpg: is a picture/s);
      await harbourStays(page);
    }));
});

describe('what takes long', () => {
  const cancel = (page: Page) => page.getByRole('button', { name: 'Cancel' });

  it.each([
    ['the button', (page: Page) => cancel(page).click()],
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['Tab and Enter', async (page: Page) => {
      await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }],
  ])('is stopped by %s, its reader ends, and the story and the view stay', (_, stop) =>
    onPage({ path: '#event=talks' }, async (page) => {
      await harbourStays(page);
      await readForEver(page);
      await stop(page);
      await nothingIsRead(page);
      expect(await page.evaluate(() => location.hash)).toBe('#event=talks');
      await choose(page, [textFile('other.json', ANOTHER)]);
      await heading(page, 'Another harbour').waitFor();
    }),
  ); // prettier-ignore

  it('ends when something else is opened, and nothing of it is seen any more', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      await readForEver(page);
      await choose(page, [textFile('other.json', ANOTHER)]);
      await heading(page, 'Another harbour').waitFor();
      await nothingIsRead(page);
    }));

  it('can be the first fetch: then the page says what can be done, and tries again', () =>
    onPage({}, async (page) => {
      const { asked, letGo } = await hold(page, /story\.json$/);
      await page.reload();
      await asked;
      await cancel(page).click();
      await expect.poll(() => page.locator('main').innerText()).toMatch(/stopped/i);
      await page.getByRole('button', { name: 'Open files' }).waitFor();
      letGo();
      await page.getByRole('button', { name: 'Try again' }).click();
      await harbourStays(page);
    }));

  it('goes back to what the page said where no story was open', () =>
    onPage({ story: null }, async (page) => {
      await page.getByText('No story here yet').waitFor();
      await readForEver(page);
      await cancel(page).click();
      await page.getByText('No story here yet').waitFor();
      await nothingIsRead(page);
    }));

  it('shows that a graph file is read before the page reads it', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      const painted = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            let seen = '';
            const look = () => {
              seen = document.querySelector('[role=status]')?.textContent ?? '';
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            const parse = JSON.parse.bind(JSON);
            JSON.parse = (text: string) => {
              resolve(seen);
              return parse(text);
            };
          }),
      );
      await choose(page, [textFile('other.json', ANOTHER)]);
      expect(await painted).toContain('other.json');
      await heading(page, 'Another harbour').waitFor();
    }));
});

describe('what goes wrong while a story is open', () => {
  const refused = async (page: Page, words: RegExp) => {
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(words);
    expect(await page.getByRole('alert').innerText()).not.toMatch(/load the page|reload/i);
    await harbourStays(page);
  };

  it('names a server that has gone, where articles are to be read', () =>
    onPage({}, async (page, app) => {
      await harbourStays(page);
      await app.stopServer();
      await choose(page, [textFile('ferry.md', FERRY('2024-05-15'))]);
      await refused(page, /server.*does not answer.*npm start/s);
    }));

  it('names a reader that dies', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      await page.route(READER, (route) =>
        route.fulfill({
          headers: SCRIPT,
          body: 'addEventListener("message", () => { throw new RangeError("Out of memory"); })',
        }),
      );
      await choose(page, [textFile('ferry.md', FERRY('2024-05-15'))]);
      await refused(page, /Out of memory/);
    }));

  it.each([
    ['too large for any page', () => sparse('all.json', 600_000_000), /all\.json.*too large.*600 MB/s],
    ['in UTF-16', () => onDisk('wide.json', Buffer.from('\ufeff' + ANOTHER, 'utf16le')), /UTF-16.*UTF-8/s],
  ] as const)('names a graph file that is %s', (_, make, words) =>
    onPage({}, async (page) => {
      await harbourStays(page);
      await choose(page, [make()]);
      await refused(page, words);
    }),
  );

  it('names a fault of our own, rather than opening for ever', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      await page.evaluate(() => {
        performance.measure = () => {
          throw new RangeError('Maximum call stack size exceeded');
        };
      });
      await choose(page, [textFile('other.json', ANOTHER)]);
      await refused(page, /other\.json.*nested/s);
    }));

  it('keeps it where the other has no events', () =>
    onPage({}, async (page) => {
      await harbourStays(page);
      await choose(page, [textFile('bare.json', JSON.stringify({ ...harbour, title: 'Bare', events: [] }))]);
      await refused(page, /No events in “Bare”/);
    }));
});

describe('the first fetch', () => {
  it.each([
    ['a server error', (route: Route) => route.fulfill({ status: 500, body: 'x' }), /answered 500/],
    ['no answer', (route: Route) => route.abort('connectionrefused'), /does not answer.*npm start/s],
    ['a web page in its place', (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }), /web page/],
  ])('that meets %s says so, and tries again', (_, meet, words) =>
    onPage({}, async (page) => {
      await page.route(/story\.json$/, meet);
      await page.reload();
      await expect.poll(() => page.locator('main').innerText()).toMatch(words);
      await page.unroute(/story\.json$/);
      await page.getByRole('button', { name: 'Try again' }).click();
      await harbourStays(page);
    }),
  ); // prettier-ignore

  it('reads a graph that begins with a byte order mark', () =>
    onPage({ story: '\ufeff' + JSON.stringify(harbour) }, harbourStays));
});
