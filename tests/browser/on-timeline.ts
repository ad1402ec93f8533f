/** What the tests of the timeline under hands share. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { decodeView } from '../../src/scenes/address/codec';
import { harbour } from '../fixtures/harbour';
import { openPage, type PageOptions } from './pages';

// Without the event of 2019, so that the strip shows the week of the strike.
export const week = { ...harbour, events: harbour.events.filter(({ id }) => id !== 'agreement-2019') };

/** Opens the story, hands the page over, and holds that nothing was complained of. */
export async function onTimeline(options: Partial<PageOptions>, visit: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage({ story: week, reducedMotion: 'reduce', ...options });
  await chart(page).locator('[data-ref^="event:"]').first().waitFor({ state: 'attached' });
  await visit(page);
  expect(complaints).toEqual([]);
  await close();
}
export const chart = (page: Page) => page.getByRole('application', { name: /^Timeline/ });
export const said = (page: Page) => page.getByRole('region', { name: 'Timeline' }).locator('p[aria-live]').last();
export const view = async (page: Page) => decodeView(await page.evaluate(() => location.hash));
export const hash = (page: Page) => page.evaluate(() => location.hash);
export async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await chart(page).boundingBox();
  if (!box) throw new Error('the timeline is not on the page');
  return { x: box.x + box.width * 0.45, y: box.y + 120 };
}
/** Fingers on a page that has touch: each call says where they all are, at the height `y`. */
export async function touching(page: Page, y: number) {
  const cdp = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y, id })) });
}
