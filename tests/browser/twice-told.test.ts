/** A graph file that says the same thing twice: nothing forbids it, and the page must not break on it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { harbour } from '../fixtures/harbour';
import { openApp, startBrowser } from './support';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const twice = <T>(list: readonly T[]): T[] => [...list, ...list];
const story = {
  ...harbour,
  actors: harbour.actors.map((actor) => ({ ...actor, roles: twice(actor.roles) })),
  events: harbour.events.map((event) => ({
    ...event,
    reports: twice(event.reports),
    claims: twice(event.claims).map((claim) => ({ ...claim, values: twice(claim.values) })),
  })),
};

it.each(['#event=walkout', '#event=talks', '#actor=tomas-breel'])('shows %s of a story told twice', async (path) => {
  const { page, complaints, close } = await openApp(browser, { story, path, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Fit', exact: true }).last().waitFor();
  expect(complaints).toEqual([]);
  await close();
});
