import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, openApp } from './support';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const EMPTY = {
  format: 'dateline-graph',
  version: 1,
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
    const app = await openApp(browser, { story: EMPTY });
    expect(await app.page.title()).toContain('Dateline');
    await app.close();
  });

  it('is served with its story, and a missing file is noticed', async () => {
    const app = await openApp(browser, { story: EMPTY });
    const titles = await app.page.evaluate(async () => {
      const story: unknown = await (await fetch('story.json')).json();
      await fetch('missing.json');
      return typeof story === 'object' && story !== null && 'title' in story ? story.title : null;
    });
    expect(titles).toBe('Ferry');
    await expect.poll(() => app.complaints.join()).toContain('404');
    await app.close();
  });
});
