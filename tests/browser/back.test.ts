/** Back undoes one thing a person did, whole, and what lies beyond the edges can be reached. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { WHEEL_REST } from '../../src/app/timeline/gestures';
import { harbour } from '../fixtures/harbour';
import { chart, hash, view, onTimeline } from './on-timeline';

const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });
const founding = harbour.events.find(({ id }) => id === 'agreement-2019')?.title ?? '';
const foundingMark = (page: Page) => chart(page).locator('[data-ref="event:agreement-2019"]');

describe('Back', () => {
  it('undoes a press, and not the zoom just before it', () =>
    onTimeline({}, async (page) => {
      await reader(page).getByRole('link').first().waitFor();
      // Both before the next frame, so that the zoom is still under way.
      await page.evaluate(() => {
        const lanes = document.querySelector('.lanes');
        const box = lanes?.getBoundingClientRect();
        const at = { clientX: (box?.left ?? 0) + 600, clientY: (box?.top ?? 0) + 60 };
        lanes?.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -200, ctrlKey: true, bubbles: true }));
        document.querySelector<HTMLElement>('.reader a')?.click();
      });
      await expect.poll(async () => (await view(page)).selection?.kind).toBe('event');
      await page.goBack();
      await expect.poll(async () => (await view(page)).selection).toBe(null);
      expect((await view(page)).domain).not.toBe(null);
      await page.goBack();
      await expect.poll(() => hash(page)).toBe('');
    }));

  it('is not undone by the end of a wheel stroke that comes after it', () =>
    onTimeline({}, async (page) => {
      await page.evaluate(async (rest) => {
        const lanes = document.querySelector('.lanes');
        const box = lanes?.getBoundingClientRect();
        const at = { clientX: (box?.left ?? 0) + 600, clientY: (box?.top ?? 0) + 60 };
        lanes?.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -200, ctrlKey: true, bubbles: true }));
        // Set after the stroke's own timer, so that it rings after it.
        const ended = new Promise((resolve) => setTimeout(resolve, rest));
        history.back();
        await ended;
      }, WHEEL_REST);
      await expect.poll(() => hash(page)).toBe('');
    }));

  it('stops what plays, and leaves the view that it went to alone', () =>
    onTimeline({ reducedMotion: 'no-preference', path: '#axis=measured' }, async (page) => {
      await page.getByRole('button', { name: 'Play' }).click();
      await expect.poll(async () => (await view(page)).window !== null).toBe(true);
      await page.goBack();
      await page.getByRole('button', { name: 'Play' }).waitFor();
      await expect.poll(() => hash(page)).toBe('#axis=measured');
    }));

  it('undoes a whole drag of a node', () =>
    onTimeline({}, async (page) => {
      await page.getByRole('button', { name: 'Zoom in' }).first().waitFor();
      const stage = await page.getByRole('application', { name: /^Network/ }).boundingBox();
      if (!stage) throw new Error('the network is not on the page');
      const says = page.getByRole('region', { name: 'Network', exact: true }).locator('p').first();
      const at = { x: 0, y: 0 };
      // Wherever the layout put one.
      for (let y = 20; y < stage.height && at.x === 0; y += 12)
        for (let x = 20; x < stage.width && at.x === 0; x += 12) {
          await page.mouse.move(stage.x + x, stage.y + y);
          if (/^\s*[^:]+: \d+ events?/.test((await says.textContent()) ?? ''))
            [at.x, at.y] = [stage.x + x, stage.y + y];
        }
      expect(at.x).toBeGreaterThan(0);
      const entries = await page.evaluate(() => history.length);
      await page.mouse.down();
      for (let i = 1; i <= 6; i++) {
        await page.mouse.move(at.x + 6 * i, at.y + 4 * i);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await page.mouse.up();
      await expect.poll(() => hash(page)).toContain('pins=');
      expect(await page.evaluate(() => history.length)).toBe(entries + 1);
      await page.goBack();
      await expect.poll(() => hash(page)).toBe('');
    }));
});

describe('what lies beyond the edges of a measured axis', () => {
  const measured = { story: harbour, path: '#axis=measured' };

  it('comes into sight by the button that counts it', () =>
    onTimeline(measured, async (page) => {
      expect(await foundingMark(page).count()).toBe(0);
      await page.getByRole('button', { name: '1 event earlier' }).click();
      await foundingMark(page).waitFor({ state: 'attached' });
    }));

  it('comes into sight where Fit is asked for once more', () =>
    onTimeline(measured, async (page) => {
      await chart(page).focus();
      await page.keyboard.press('0');
      await foundingMark(page).waitFor({ state: 'attached' });
      await page.keyboard.press('0');
      await expect.poll(() => hash(page)).toBe('#axis=measured');
    }));

  it('comes into sight when it is chosen in the reader, and Back undoes both at once', () =>
    onTimeline({ story: harbour }, async (page) => {
      await reader(page)
        .getByText(/^1 event before/)
        .click();
      await reader(page).locator('.line a').filter({ hasText: founding }).click();
      await foundingMark(page).waitFor({ state: 'attached' });
      await page.goBack();
      await expect.poll(() => hash(page)).toBe('');
    }));
});
