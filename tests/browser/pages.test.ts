/** What the tests in a browser rest on: a page that is opened again knows nothing of the test before. Three seconds. */
import { expect, it } from 'vitest';
import { harbour } from '../fixtures/harbour';
import { openPage } from './pages';

const options = { story: harbour, reducedMotion: 'reduce', locale: 'en-NZ' } as const;

it('a page that was closed is opened again as if it were new, with another story and size', async () => {
  const first = await openPage({ ...options, colorScheme: 'dark', path: '#event=talks' });
  const { page } = first;
  await page.route(/story\.json$/, (route) => route.abort());
  await page.evaluate(() => {
    localStorage.setItem('a', 'b');
    void Promise.reject(new Error('before'));
    Object.assign(window, { kept: true });
  });
  await page.mouse.move(700, 400);
  await first.close();

  const story = { ...harbour, title: 'Another harbour' };
  const second = await openPage({ ...options, story, viewport: { width: 800, height: 600 } });
  expect(second.page).toBe(page);
  await page.getByRole('heading', { level: 1, name: 'Another harbour' }).waitFor();
  const found = await page.evaluate(() => ({
    hash: location.hash,
    stored: localStorage.length,
    kept: 'kept' in window,
    size: [innerWidth, innerHeight],
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    pointed: document.querySelectorAll(':hover').length,
  }));
  expect(found).toEqual({ hash: '', stored: 0, kept: false, size: [800, 600], dark: false, pointed: 0 });
  expect(second.complaints).toEqual([]);
  await second.close();
});

it('a page that has lost its server, was not closed or is to be alone is not opened again', async () => {
  const one = await openPage(options);
  const other = await openPage(options);
  expect(other.page).not.toBe(one.page);
  await other.stopServer();
  await other.close();
  await (await openPage({ ...options, alone: true })).close();
  const last = await openPage(options);
  expect([one.page, other.page]).not.toContain(last.page);
  await last.close();
  await one.close();
});
