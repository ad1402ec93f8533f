/** A part of the page that fails: the others go on, it says so, and there are ways on. The faults are the browser's own, planted. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { harbour } from '../fixtures/harbour';
import { openPage, type PageOptions } from './pages';

/** Runs in the page: whatever is written to it or asked of it that matches `?plant=` is an error, until `sound` is set. */
function plant(): void {
  const given = new URLSearchParams(location.search).get('plant');
  if (given === null) return;
  const pattern = new RegExp(given);
  const tried = (value: unknown) => {
    if (Reflect.get(window, 'sound') !== true && pattern.test(String(value))) throw new Error('a planted fault');
  };
  for (const name of ['nodeValue', 'textContent']) {
    const own = Object.getOwnPropertyDescriptor(Node.prototype, name);
    Object.defineProperty(Node.prototype, name, {
      ...own,
      set(value: unknown) {
        tried(value);
        own?.set?.call(this, value);
      },
    });
  }
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    tried(`${name}=${value}`);
    setAttribute.call(this, name, value);
  };
  const { matchMedia } = window;
  window.matchMedia = (query) => {
    tried(query);
    return matchMedia.call(window, query);
  };
  const { pushState } = history;
  history.pushState = function (...rest) {
    tried('pushState');
    pushState.apply(this, rest);
  };
}
const mend = (page: Page) => page.evaluate(() => Object.assign(window, { sound: true }));

const timeline = (page: Page) => page.getByRole('application', { name: /^Timeline/ });
const network = (page: Page) => page.getByRole('application', { name: /^Network/ });
const reader = (page: Page) => page.getByRole('region', { name: 'Reader', exact: true });
const head = (page: Page) => page.getByRole('heading', { level: 1 });
const key = (page: Page) => page.getByRole('region', { name: 'Key, time window and filters' });
const search = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const failed = (page: Page, name: string) => page.getByRole('alert').filter({ hasText: `${name} cannot be shown` });
const failedPart = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function withPlanted(
  pattern: string,
  hash: string,
  test: (page: Page, complaints: readonly string[]) => Promise<void>,
  options: Partial<PageOptions> = {},
) {
  const { page, complaints, close } = await openPage({
    story: harbour,
    path: `?plant=${encodeURIComponent(pattern)}${hash}`,
    reducedMotion: 'reduce',
    inPage: plant,
    ...options,
  });
  await test(page, complaints);
  await close();
}

const PARTS = [
  { name: 'The timeline', pattern: '^data-ref=event:', own: timeline },
  { name: 'The network', pattern: 'Size and width', own: network },
  { name: 'The reader', pattern: '^2 articles', own: reader },
  { name: 'The head of the page', pattern: '^The Lanmark harbour strike$', own: head },
  { name: 'The key', pattern: '^1 filter on', own: key },
];

describe('a part of the page that fails', () => {
  it.each(PARTS)('leaves the others: $name', ({ name, pattern, own }) =>
    withPlanted(pattern, '#event=walkout&without-statuses=hypothetical', async (page, complaints) => {
      await failed(page, name).waitFor();
      for (const part of PARTS) if (part.name !== name) await part.own(page).waitFor();
      expect(await own(page).count()).toBe(0);
      await failedPart(page, name).getByText('Details').click();
      expect(await failedPart(page, name).locator('pre').textContent()).toContain('a planted fault');
      expect(complaints).toEqual(['exception: a planted fault']);
      await mend(page);
      await failedPart(page, name).getByRole('button', { name: 'Try again' }).click();
      await own(page).waitFor();
      expect(await failed(page, name).count()).toBe(0);
    }),
  );

  it.each([
    ['This menu', '^Harbour Weekly$', (page: Page) => page.getByRole('button', { name: 'Filters' }).click()],
    ['The list of keys', '^This list$', (page: Page) => page.keyboard.press('?')],
    ['The search', '^organization, 1 event$', (page: Page) => search(page).fill('police')],
  ])('leaves the page around it: %s', (name, pattern, open) =>
    // With a filter on, the line below the head has something to say.
    withPlanted(pattern, '#without-statuses=hypothetical', async (page) => {
      await network(page).waitFor();
      await open(page);
      await failed(page, name).waitFor();
      await page.keyboard.press('Escape');
      for (const part of PARTS) await part.own(page).waitFor();
    }),
  );

  it('fails again where nothing was mended, and can be tried as often as somebody likes', () =>
    withPlanted('^2 articles', '#event=walkout', async (page, complaints) => {
      for (const times of [1, 2, 3]) {
        await failed(page, 'The reader').waitFor();
        await expect.poll(() => complaints.length).toBe(times);
        await failedPart(page, 'The reader').getByRole('button', { name: 'Try again' }).click();
      }
    }));

  it('stays words where even what stands for it fails, and the page goes on', () =>
    withPlanted('^2 articles|planted fault', '#event=walkout', async (page, complaints) => {
      await page.getByRole('alert').getByText('This part cannot be shown').waitFor();
      expect(complaints).toHaveLength(2);
      await timeline(page).click();
      await search(page).fill('kessel');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#actor=oda-kessel');
    }));

  it('is tried anew by itself when something else is chosen', () =>
    withPlanted('^2 articles', '#event=walkout', async (page) => {
      await failed(page, 'The reader').waitFor();
      await search(page).fill('kessel');
      await page.keyboard.press('Enter');
      await reader(page).getByRole('heading', { name: 'Oda Kessel' }).waitFor();
      await page.goBack();
      await failed(page, 'The reader').waitFor();
    }));

  it.each(['Let the selection go', 'Back to the whole story'])('has a way on: “%s”', (way) =>
    withPlanted('^2 articles', '#event=walkout', async (page) => {
      await failedPart(page, 'The reader').getByRole('button', { name: way }).click();
      await reader(page).getByRole('heading', { name: 'The story in order' }).waitFor();
      expect(await page.evaluate(() => location.hash)).toBe('');
    }),
  );

  it('offers no way that leads nowhere', () =>
    withPlanted('Size and width', '', async (page) => {
      await failed(page, 'The network').waitFor();
      const ways = await failedPart(page, 'The network').getByRole('button').all();
      expect(await Promise.all(ways.map((way) => way.textContent()))).toEqual(['Try again', 'Save the story']);
    }));

  it('lets the story be saved, which may lie nowhere else', () =>
    withPlanted('^data-ref=event:', '', async (page) => {
      const download = page.waitForEvent('download');
      await failedPart(page, 'The timeline').getByRole('button', { name: 'Save the story' }).click();
      expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toEqual(harbour);
    }));

  it('is shown on a phone in its own tab', () =>
    withPlanted(
      'Size and width',
      '',
      async (page) => {
        await page.getByRole('button', { name: 'Network', exact: true }).click();
        await failed(page, 'The network').waitFor();
        await page.getByRole('button', { name: 'Timeline', exact: true }).click();
        await timeline(page).waitFor();
      },
      { viewport: { width: 390, height: 844 } },
    ));
});

describe('a story whose whole page fails', () => {
  it('says so, and can be tried again, saved, or replaced by another', () =>
    withPlanted('max-width: 759px', '#event=walkout', async (page) => {
      await failed(page, 'This story').waitFor();
      const part = failedPart(page, 'This story');
      for (const name of ['Save the story', 'Open files']) await part.getByRole('button', { name }).waitFor();
      await mend(page);
      await part.getByRole('button', { name: 'Back to the whole story' }).click();
      await reader(page).getByRole('heading', { name: 'The story in order' }).waitFor();
      expect(await page.evaluate(() => location.hash)).toBe('');
    }));
});

describe('what goes wrong outside of every panel', () => {
  const line = (page: Page) => page.getByRole('status').filter({ hasText: 'Something went wrong' });

  it('is said in a line, with details, and the page goes on', () =>
    withPlanted('^pushState$', '', async (page) => {
      await network(page).waitFor();
      await search(page).fill('kessel');
      await page.keyboard.press('Enter');
      await line(page).getByText('Details').click();
      expect(await line(page).locator('pre').textContent()).toContain('a planted fault');
      await line(page).getByRole('button', { name: 'Copy' }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('a planted fault');
      for (const part of PARTS) if (part.own !== key) await part.own(page).waitFor();
      await line(page).getByRole('button', { name: 'Close' }).click();
      await line(page).waitFor({ state: 'detached' });
    }));

  it('is counted where it happens again and again', () =>
    withPlanted('^nothing$', '', async (page) => {
      await network(page).waitFor();
      await page.evaluate(() => {
        for (let time = 0; time < 30; time++) void Promise.reject(new Error('planted promise'));
      });
      await line(page).getByText('30 times').waitFor();
      expect((await line(page).locator('pre').textContent())?.match(/planted promise/g)).toHaveLength(1);
    }));

  it('is not said of what browsers report and nobody did', () =>
    withPlanted('^nothing$', '', async (page) => {
      await network(page).waitFor();
      await page.evaluate(() => {
        const message = 'ResizeObserver loop completed with undelivered notifications.';
        dispatchEvent(new ErrorEvent('error', { message }));
        void Promise.reject(new Error('planted promise'));
      });
      await line(page).getByText('Details').click();
      expect(await line(page).locator('pre').textContent()).not.toContain('ResizeObserver');
    }));

  it('is not said twice of what a panel says itself', () =>
    withPlanted('^2 articles', '#event=walkout', async (page) => {
      await failed(page, 'The reader').waitFor();
      expect(await line(page).count()).toBe(0);
    }));
});
