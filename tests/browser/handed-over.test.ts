/** Articles that are pasted, chosen as a folder, or added to the story that is open; and the story that a browser keeps. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { USUAL_FIGURE } from '../../src/export/asked';
import { figureSvg } from '../../src/export/figure';
import { indexGraph } from '../../src/graph/lookup';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { harbour } from '../fixtures/harbour';
import { FRAGMENTS } from '../support/fragments';
import { NESTING, pdfOf, words } from '../support/exhausting';
import { openPage, type PageOptions } from './pages';
import { choose, drop } from './support';

const FERRY = '---\ntitle: Ferry row\npublished: 2024-05-15\n---\n\nMayor Ada Berg accused the ferry company Norline of greed on Tuesday. Berg met union leader Bo Carr in Port Vale on Wednesday.\n'; // prettier-ignore
const TOLL = 'Port Vale toll row grows\n\nPolice arrested union leader Bo Carr in Port Vale on Thursday. Mayor Ada Berg criticised the arrest on Friday.\n'; // prettier-ignore
const textFile = (name: string, text: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(text) });

async function onPage(options: Partial<PageOptions>, visit: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage({ story: null, reducedMotion: 'reduce', ...options });
  await visit(page);
  // there is no story beside the page, and that is said
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  await close();
}
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const notes = (page: Page) => page.getByRole('region', { name: 'Notes on what was opened' });
const deck = (page: Page) => page.locator('header .deck');
const readFerry = async (page: Page) => {
  await choose(page, [textFile('ferry.md', FERRY)]);
  await heading(page, 'Ferry row');
};

describe('what is pasted', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Paste an article' });
  const field = (page: Page) => dialog(page).getByRole('textbox', { name: /^Its headline/ });
  const paste = (page: Page, kinds: Readonly<Record<string, string>>) =>
    page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text);
      const at = document.querySelector('textarea') ?? document.body;
      at.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, kinds);

  it.each(['light', 'dark'] as const)(
    'is asked for by what axe finds nothing to object to, in %s colours',
    (colorScheme) =>
      onPage({ colorScheme, story: harbour }, async (page) => {
        await heading(page, harbour.title);
        await page.evaluate(axe.source);
        const objections = () =>
          page.evaluate(async () => (await window.axe.run(document)).violations.map(({ id }) => id));
        await page.getByRole('button', { name: 'Open', exact: true }).click();
        await page.getByRole('button', { name: 'Open a folder' }).waitFor();
        expect(await objections()).toEqual([]);
        await page.getByRole('button', { name: 'Paste an article' }).click();
        await field(page).waitFor();
        expect(await objections()).toEqual([]);
        await page.keyboard.press('Escape');
        expect(await dialog(page).count()).toBe(0);
      }),
  );

  it('is an article of the day that is said in the field, where it says none itself', () =>
    onPage({}, async (page) => {
      await page.getByRole('button', { name: 'Paste an article' }).click();
      await field(page).fill(TOLL);
      await dialog(page)
        .getByLabel(/^It appeared on/)
        .fill('2024-05-17');
      await dialog(page).getByRole('button', { name: 'Read it' }).click();
      await heading(page, 'Port Vale toll row grows');
      await expect.poll(() => deck(page).innerText()).toMatch(/16\s*(?:May|–)/);
    }));

  it('anywhere on the page may be a page that was copied: its blocks are paragraphs, and it goes to the story that is open', () =>
    onPage({}, async (page) => {
      await readFerry(page);
      await paste(page, {
        'text/html': '<h1>Port Vale toll row grows</h1><div>17 May 2024</div><script>no()</script><div><p>Police arrested union <b>leader</b> Bo Carr in Port Vale on Thursday.</p><p>Mayor Ada Berg criticised the arrest on Friday.</p></div>',
        'text/plain': 'Port Vale toll row grows 17 May 2024 Police arrested',
      }); // prettier-ignore
      expect(await field(page).inputValue()).toBe(
        'Port Vale toll row grows\n\n17 May 2024\n\nPolice arrested union leader Bo Carr in Port Vale on Thursday.\n\nMayor Ada Berg criticised the arrest on Friday.',
      );
      await dialog(page).getByRole('button', { name: 'Add it to this story' }).click();
      await expect.poll(() => deck(page).innerText()).toMatch(/2 articles/);
      await page.getByRole('region', { name: 'What changed', exact: true }).waitFor();
      expect(await page.getByLabel(/not say when/).count()).toBe(0);
    }));
});

describe('a fragment of a page', () => {
  const pasted = async (page: Page, html: string, plain = '') => {
    await page.getByRole('button', { name: 'Paste an article' }).click();
    const field = page.getByRole('textbox', { name: /^Its headline/ });
    await field.fill('');
    await field.evaluate(
      (at, [markup, text]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', markup);
        clipboardData.setData('text/plain', text);
        at.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [html, plain] as const,
    );
    const found = await field.inputValue();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await field.waitFor({ state: 'detached' });
    return found;
  };

  it('is pasted as it is read from a file', () =>
    onPage({}, async (page) => {
      for (const [html, paragraphs] of FRAGMENTS) expect(await pasted(page, html)).toBe(paragraphs.join('\n\n'));
    }));

  it.each([
    '<pre>%</pre>',
    '<span style="white-space:pre-wrap">%</span>',
    '<meta charset="utf-8"><div style="color: #333; white-space: pre;"><div>%</div></div>',
    '<html><body>\n<!--StartFragment--><span style="white-space-collapse: preserve">%</span><!--EndFragment-->\n</body></html>',
  ])('that is plain text in %s keeps its lines as the clipboard has them', (frame) =>
    onPage({}, async (page) => {
      expect(await pasted(page, frame.replace('%', TOLL), TOLL)).toBe(TOLL);
    }),
  );
});

describe('what was typed or pasted and is in no story yet', () => {
  const field = (page: Page) => page.getByRole('textbox', { name: /^Its headline/ });
  const ask = (page: Page) => page.getByRole('button', { name: 'Paste an article' }).click();

  it('is there again after Escape, after Cancel, and with the reason where it could not be read', () =>
    onPage({}, async (page) => {
      await ask(page);
      await field(page).fill('Quiet');
      await page.keyboard.press('Escape');
      await field(page).waitFor({ state: 'detached' });
      await ask(page);
      expect(await field(page).inputValue()).toBe('Quiet');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await field(page).waitFor({ state: 'detached' });
      await ask(page);
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.getByRole('dialog').getByRole('alert').waitFor();
      expect(await field(page).inputValue()).toBe('Quiet');
      await field(page).fill(TOLL);
      await page.getByRole('button', { name: 'Read it' }).click();
      await heading(page, 'Port Vale toll row grows');
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await ask(page);
      expect(await field(page).inputValue()).toBe('');
    }));

  it('stays within reach where another text is pasted on the page', () =>
    onPage({}, async (page) => {
      await ask(page);
      await field(page).fill('Half a text');
      await page.keyboard.press('Escape');
      await field(page).waitFor({ state: 'detached' });
      await pasteOn(page, { text: 'Another' });
      expect(await field(page).inputValue()).toBe('Another');
      await page.getByRole('button', { name: 'Back to it' }).click();
      expect(await field(page).inputValue()).toBe('Half a text');
    }));
});

/** Pastes on the page, as a file manager and an office program do. */
const pasteOn = (page: Page, given: { text?: string; files?: readonly (readonly [name: string, type: string])[] }) =>
  page.evaluate(
    ({ text, files, words }) => {
      const clipboardData = new DataTransfer();
      if (text !== undefined) clipboardData.setData('text/plain', text);
      for (const [name, type] of files ?? []) clipboardData.items.add(new File([words], name, { type }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { ...given, words: TOLL },
  );

describe('files that are pasted', () => {
  it('are opened, and not read as their names; but a picture of a text is the text', () =>
    onPage({}, async (page) => {
      await readFerry(page);
      await pasteOn(page, { text: 'Port Vale toll', files: [['image.png', 'image/png']] });
      expect(await page.getByRole('textbox', { name: /^Its headline/ }).inputValue()).toBe('Port Vale toll');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await pasteOn(page, { text: 'toll.txt', files: [['toll.txt', 'text/plain']] });
      const dialog = page.getByRole('dialog', { name: 'Open the file' });
      expect(await dialog.getByRole('listitem').allTextContents()).toEqual(['toll.txt']);
      // nothing takes the place of the story before somebody has said so
      await heading(page, 'Ferry row');
      await dialog.getByRole('button', { name: 'Add it to this story' }).click();
      await expect.poll(() => deck(page).innerText()).toContain('2 articles');
    }));
});

describe('a folder that is chosen', () => {
  const disk = mkdtempSync(join(tmpdir(), 'dateline-chosen-'));
  afterAll(() => rmSync(disk, { recursive: true }));

  it('by the browser’s picker is read with the folders in it', () =>
    onPage({}, async (page) => {
      await page.getByRole('button', { name: 'Open a folder' }).waitFor();
      await page.evaluate(async (text) => {
        const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('wire', { create: true });
        const write = async (folder: FileSystemDirectoryHandle, name: string, words: string) => {
          const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
          await stream.write(words);
          await stream.close();
        };
        await write(await root.getDirectoryHandle('deep', { create: true }), 'ferry.md', text);
        await write(root, 'crane.jpg', 'x');
        await write(root, '.hidden.md', text);
        // only the system's own dialogue is left out
        window.showDirectoryPicker = () => Promise.resolve(root);
      }, FERRY);
      await page.getByRole('button', { name: 'Open a folder' }).click();
      await heading(page, 'Ferry row');
      expect(await notes(page).getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('Skipped crane.jpg: is a picture')]); // prettier-ignore
    }));

  it('where there is none comes by an input, and is read alike', () =>
    onPage({}, async (page) => {
      await page.getByRole('button', { name: 'Open a folder' }).waitFor();
      for (const [path, text] of Object.entries({ 'deep/ferry.md': FERRY, 'crane.jpg': 'x', '.git/a.md': FERRY })) {
        mkdirSync(join(disk, 'wire', path, '..'), { recursive: true });
        writeFileSync(join(disk, 'wire', path), text);
      }
      await page.evaluate(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open a folder' }).click(),
      ]);
      await chooser.setFiles(join(disk, 'wire'));
      await heading(page, 'Ferry row');
      expect(await notes(page).getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('Skipped crane.jpg: is a picture')]); // prettier-ignore
    }));
});

describe('what is added to the story that is open', () => {
  it('is read with it, whether that was read here or is a graph, and what is in it already counts once', () =>
    onPage({ story: harbour }, async (page) => {
      await heading(page, harbour.title);
      const before = harbour.articles.length;
      await choose(page, [textFile('toll.txt', TOLL)], { adding: true });
      await expect.poll(() => deck(page).innerText()).toContain(`${before + 1} articles`);
      await heading(page, harbour.title);
      await choose(page, [textFile('ferry.md', FERRY), textFile('toll.txt', TOLL)], { adding: true });
      await expect.poll(() => deck(page).innerText()).toContain(`${before + 2} articles`);
    }));

  it('is its articles: a graph among them is named, and does not take the place of the story', () =>
    onPage({ story: harbour }, async (page) => {
      await heading(page, harbour.title);
      const graph = textFile('story.json', JSON.stringify({ ...harbour, title: 'Another' }));
      await choose(page, [graph, textFile('toll.txt', TOLL)], { adding: true });
      await expect.poll(() => deck(page).innerText()).toContain(`${harbour.articles.length + 1} articles`);
      await heading(page, harbour.title);
      expect(await notes(page).innerText()).toContain('Skipped story.json: is a whole story, which cannot be added');
      await choose(page, [graph], { adding: true });
      await expect
        .poll(() => page.getByRole('alert').innerText())
        .toMatch(/Nothing here can be added[^]*story\.json: is/);
    }));

  it('has the day that was said of it last', () =>
    onPage({}, async (page) => {
      const add = async (day: string, button: string) => {
        const dialog = page.getByRole('dialog', { name: 'Paste an article' });
        await dialog.getByRole('textbox', { name: /^Its headline/ }).fill(TOLL);
        await dialog.getByLabel(/^It appeared on/).fill(day);
        await dialog.getByRole('button', { name: button }).click();
      };
      await page.getByRole('button', { name: 'Paste an article' }).click();
      await add('2024-05-17', 'Read it');
      const said = page.getByLabel(/you said/);
      await expect.poll(() => said.inputValue()).toBe('2024-05-17');
      await said.fill('2024-06-21');
      await page.getByRole('button', { name: 'Change the date' }).click();
      await expect.poll(() => said.inputValue()).toBe('2024-06-21');
      await expect.poll(() => deck(page).innerText()).toMatch(/20\s*(?:June|–)/);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByRole('button', { name: 'Paste an article' }).click();
      await add('2024-07-19', 'Add it to this story');
      await expect.poll(() => said.inputValue()).toBe('2024-07-19');
    }));

  it('is nothing where the story has of its articles only what is quoted', () =>
    onPage({}, async (page) => {
      const figure = figureSvg({ index: indexGraph(harbour), view: DEFAULT_VIEW, figure: USUAL_FIGURE });
      await choose(page, [textFile('figure.svg', figure)]);
      await heading(page, harbour.title);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByRole('button', { name: 'Open files' }).waitFor();
      expect(await page.getByRole('radio', { name: 'is added to this story' }).count()).toBe(0);
    }));

  it('is dropped on its own half of the page', () =>
    onPage({}, async (page) => {
      await readFerry(page);
      const dropAt = (type: string, clientX: number) =>
        page.evaluate(
          ([kind, x, text]) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([text], 'toll.txt'));
            document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, clientX: x, bubbles: true, cancelable: true }));
          },
          [type, clientX, TOLL] as const,
        ); // prettier-ignore
      await dropAt('dragover', 1200);
      await page.getByText('Add to this story').waitFor();
      await dropAt('drop', 1200);
      await expect.poll(() => deck(page).innerText()).toContain('2 articles');
      await dropAt('drop', 100);
      await heading(page, 'Port Vale toll row grows');
      expect(await deck(page).innerText()).toContain('1 article');
    }));
});

describe('a story that was read in the page', () => {
  const line = (page: Page) => page.getByRole('region', { name: 'What this browser keeps' });
  const isKept = (page: Page) =>
    expect.poll(() =>
      page.evaluate(async () => {
        const store = await new Promise<IDBDatabase>((resolve, reject) => {
          const asked = indexedDB.open('dateline');
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error ?? new Error());
        });
        const found = await new Promise<number>((resolve) => {
          if (!store.objectStoreNames.contains('stories')) return resolve(0);
          const asked = store.transaction('stories').objectStore('stories').count();
          asked.onsuccess = () => resolve(asked.result);
        });
        store.close();
        return found;
      }),
    );

  it('is there at the next visit, goes on from there, and is gone after “start over”', () =>
    onPage({}, async (page) => {
      await readFerry(page);
      await isKept(page).toBe(1);
      await page.reload();
      await heading(page, 'Ferry row');
      await expect
        .poll(() => line(page).innerText())
        .toMatch(/have been kept in this browser since .*, and nowhere else/);
      await drop(page, [['crane.jpg', 'x']]);
      await page.getByRole('alert').waitFor();
      await choose(page, [textFile('toll.txt', TOLL)], { adding: true });
      await expect.poll(() => deck(page).innerText()).toContain('2 articles');
      await page.getByLabel(/1 article of 2 does not say when it appeared/).fill('2024-05-17');
      await page.getByRole('button', { name: 'Set the date' }).click();
      await page.getByLabel(/you said/).waitFor();
      await page.reload();
      await page.getByLabel(/you said/).waitFor();
      await line(page).getByRole('button', { name: 'Start over' }).click();
      await line(page).getByRole('button', { name: 'Keep it' }).click();
      await isKept(page).toBe(1);
      await line(page).getByRole('button', { name: 'Start over' }).click();
      await line(page).getByRole('button', { name: 'Remove it' }).click();
      await page.getByText('No story here yet').waitFor();
      await isKept(page).toBe(0);
      await page.reload();
      await page.getByText('No story here yet').waitFor();
    }));

  it('is not kept where a story is served, which is there at the next visit, and that is said', () =>
    onPage({ story: harbour }, async (page) => {
      await heading(page, harbour.title);
      await readFerry(page);
      await expect.poll(() => line(page).innerText()).toMatch(/not kept for your next visit/);
      await isKept(page).toBe(0);
      await page.reload();
      await heading(page, harbour.title);
      expect(await line(page).count()).toBe(0);
    }));

  const putRecord = (page: Page) =>
    page.evaluate(async () => {
      const store = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('dateline', 1);
        asked.onupgradeneeded = () => void asked.result.createObjectStore('stories');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error ?? new Error());
      });
      const source = { files: [{ name: 1, file: new File(['x'], 'a.txt') }], articles: [{ file: 2 }], title: 3 };
      const put = store.transaction('stories', 'readwrite').objectStore('stories');
      await new Promise((resolve) => {
        put.put({ version: 1, since: 'long ago', graph: '{}', notes: [4], source }, 'last').onsuccess = resolve;
      });
      store.close();
    });

  it('and was kept in pieces that do not fit is told, in the way of nothing, and can be removed', () =>
    onPage({}, async (page) => {
      await page.getByText('No story here yet').waitFor();
      await putRecord(page);
      await page.reload();
      await page.getByText('No story here yet').waitFor();
      await page.getByText(/this browser has kept cannot be shown: It was kept by another version/).waitFor();
      await page.getByRole('button', { name: 'Start over' }).click();
      await page.getByRole('button', { name: 'Remove it' }).click();
      await isKept(page).toBe(0);
      await expect.poll(() => page.getByRole('button', { name: /Start over|Remove it/ }).count()).toBe(0);
    }));

  it('can be removed from a page that has a story of its own', () =>
    onPage({ story: harbour }, async (page) => {
      await heading(page, harbour.title);
      await putRecord(page);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByText(/still kept in this browser/).waitFor();
      await page.getByRole('button', { name: 'Start over' }).click();
      await page.getByRole('button', { name: 'Remove it' }).click();
      await isKept(page).toBe(0);
      await heading(page, harbour.title);
    }));

  it('is shown all the same where a browser keeps nothing, and that is said', () =>
    onPage({ inPage: () => void (IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); }) }, async (page) => {
      await readFerry(page);
      await expect.poll(() => line(page).innerText()).toMatch(/does not keep the story for your next visit: the browser does not allow it/);
      await line(page).getByRole('button', { name: 'All right' }).click();
      expect(await line(page).count()).toBe(0);
    })); // prettier-ignore
});

describe('documents that are made to exhaust the page', () => {
  it('are each refused in a sentence, and what lies beside them is read', { timeout: 180_000 }, () =>
    onPage({}, async (page) => {
      await choose(page, [...NESTING.map(([name, bytes]) => textFile(name, bytes)), textFile('ferry.md', FERRY)]);
      await heading(page, 'Ferry row');
      await notes(page).getByRole('button', { name: /^Show all/ }).click(); // prettier-ignore
      const said = (await notes(page).getByRole('listitem').allTextContents()).join('\n');
      for (const [name, , problem] of NESTING) expect(said).toContain(`Skipped ${name}: ${problem}`);
    }),
  );

  it(
    'or to take for ever have a minute: then their reader ends, and another reads the rest',
    { timeout: 180_000 },
    () =>
      onPage({}, async (page) => {
        await page.clock.install();
        await page.reload();
        await choose(page, [textFile('a.pdf', pdfOf(words(3e6), 1)), textFile('ferry.md', FERRY)]);
        await expect.poll(() => page.workers().length).toBe(1);
        await page.clock.runFor(70_000);
        await heading(page, 'Ferry row');
        expect(await notes(page).innerText()).toContain(
          'Skipped a.pdf: takes longer to be read than an article ever needs',
        );
      }),
  );
});
