/** The brush and the buttons of the timeline by mouse, finger and keyboard, and playing, on the built page. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/graph/time';
import { chart, hash, said, touching, view, onTimeline } from './on-timeline';

const strip = (page: Page) => page.locator('svg.overview');
const lit = async (page: Page) => (await view(page)).window ?? { from: NaN, to: NaN };
/** Frames looked at while it plays. */
const FRAMES = 160;
const PHONE = { touch: true, viewport: { width: 390, height: 844 } } as const;

async function place(page: Page, part?: string): Promise<{ x: number; y: number; width: number; left: number }> {
  const box = await (part ? strip(page).locator(`[data-part="${part}"]`) : strip(page)).boundingBox();
  if (!box) throw new Error(`the brush has no ${part ?? 'strip'}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, left: box.x };
}

/** Where time is measured; in columns a day is lit whole. */
const MEASURED = { path: '#axis=measured' } as const;

describe('the brush', () => {
  it('lights the day whose column it is pressed over, where days are columns', () =>
    onTimeline({}, async (page) => {
      const { left, width, y } = await place(page);
      await page.mouse.click(left + width * 0.3, y);
      await expect.poll(async () => (await lit(page)).to - (await lit(page)).from).toBe(DAY);
      expect((await lit(page)).from % DAY).toBe(0);
    }));

  it('jumps to where it is clicked: a new window of whole days, and later that window as long as it was', () =>
    onTimeline(MEASURED, async (page) => {
      const { left, width, y } = await place(page);
      await page.mouse.click(left + width * 0.2, y);
      await expect.poll(async () => (await lit(page)).to).toBeGreaterThan(0);
      const first = await lit(page);
      await page.mouse.click(left + width * 0.8, y);
      await expect.poll(async () => (await lit(page)).from).toBeGreaterThan(first.from);
      const second = await lit(page);
      expect(second.to - second.from).toBe(first.to - first.from);
      await page.mouse.move(left + width * 0.22, y);
      await page.mouse.down();
      await page.mouse.move(left + width * 0.48, y, { steps: 5 });
      await page.mouse.up();
      await expect.poll(async () => (await lit(page)).from).toBeLessThan(second.from);
      expect((await lit(page)).from % (DAY / 4)).toBe(0);
    }));

  it('is dragged by a finger: its handles, its middle, and a tap jumps', () =>
    onTimeline({ ...PHONE, path: '#axis=measured&window=2024-05-14/2024-05-16' }, async (page) => {
      const swipe = async (part: string, by: number) => {
        const { x, y } = await place(page, part);
        const touch = await touching(page, y);
        await touch('touchStart', [x]);
        for (let i = 1; i <= 5; i++) await touch('touchMove', [x + (by * i) / 5]);
        await touch('touchEnd', []);
      };
      const before = await lit(page);
      await swipe('to', 90);
      await expect.poll(async () => (await lit(page)).to).toBeGreaterThan(before.to);
      await swipe('from', -30);
      await expect.poll(async () => (await lit(page)).from).toBeLessThan(before.from);
      const wide = await lit(page);
      await swipe('middle', 40);
      await expect.poll(async () => (await lit(page)).from).toBeGreaterThan(wide.from);
      const moved = await lit(page);
      expect(moved.to - moved.from).toBe(wide.to - wide.from);
      const { left, y } = await place(page);
      await page.touchscreen.tap(left + 20, y);
      await expect.poll(async () => (await lit(page)).from).toBeLessThan(moved.from);
    }));

  it('stays where it is while words come and go above it', () =>
    onTimeline(PHONE, async (page) => {
      const { y, left, width } = await place(page);
      await page.touchscreen.tap(left + width / 2, y);
      await page.getByRole('button', { name: 'Clear the time window' }).waitFor();
      expect((await place(page)).y).toBe(y);
    }));

  it('at rest takes the whole width, and a handle stretches a window from the story’s edge', () =>
    onTimeline({}, async (page) => {
      const { x, y } = await place(page, 'to');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 400, y, { steps: 4 });
      // In the middle of the gesture the page is already lit by it.
      await strip(page).locator('[data-part="middle"]').waitFor();
      await page.mouse.up();
      await expect.poll(async () => (await lit(page)).to).toBeLessThan(Date.UTC(2024, 4, 21));
    }));
});

describe('fingers and ⌘ on the lanes', () => {
  it('a tap opens an event', () =>
    onTimeline(PHONE, async (page) => {
      const drawn = chart(page).locator('[data-ref^="event:"]:has(text)').first();
      const ref = await drawn.getAttribute('data-ref');
      await drawn.locator('text').first().tap();
      await expect.poll(async () => `event:${(await view(page)).selection?.id}`).toBe(ref);
    }));

  it('⌘ with the wheel zooms as Ctrl does', () =>
    onTimeline({}, async (page) => {
      await chart(page).locator('[data-ref="event:talks"] rect').first().hover();
      await page.keyboard.down('Meta');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Meta');
      await expect.poll(async () => (await view(page)).domain).not.toBeNull();
    }));
});

describe('the bar of buttons', () => {
  it('is one tab stop with arrows inside, and so is the timeline', () =>
    onTimeline({}, async (page) => {
      const bar = page.getByRole('toolbar', { name: 'Playing and zooming' });
      expect(await bar.locator('[tabindex="0"]').count()).toBe(1);
      expect(await chart(page).locator('a, button, [tabindex]').count()).toBe(0);
      await bar.getByRole('button', { name: 'Previous event' }).focus();
      const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      await page.keyboard.press('ArrowRight');
      expect(await at()).toBe('Play');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Fit');
      await page.keyboard.press('Tab');
      expect(await bar.evaluate((element) => element.contains(document.activeElement))).toBe(false);
    }));

  it('steps from event to event, zooms and fits', () =>
    onTimeline({}, async (page) => {
      await page.getByRole('button', { name: 'Next event' }).click();
      await expect.poll(async () => (await view(page)).selection?.kind).toBe('event');
      const first = (await view(page)).selection?.id;
      await page.getByRole('button', { name: 'Next event' }).click();
      await expect.poll(async () => (await view(page)).selection?.id).not.toBe(first);
      await page.getByRole('button', { name: 'Previous event' }).click();
      await expect.poll(async () => (await view(page)).selection?.id).toBe(first);
      await expect.poll(() => said(page).textContent()).not.toBe('');
      await page.getByRole('button', { name: 'Zoom in' }).first().click();
      await expect.poll(async () => (await view(page)).domain).not.toBeNull();
      await page.getByRole('button', { name: 'Fit' }).first().click();
      await expect.poll(() => hash(page)).toBe(`#event=${first ?? ''}`);
    }));
});

describe('playing', () => {
  it('lights lanes, strip and network in one frame', () =>
    onTimeline({ reducedMotion: 'no-preference', withoutWebGL: true, ...MEASURED }, async (page) => {
      await page.getByRole('combobox', { name: 'Speed' }).selectOption('4');
      await page.getByRole('button', { name: 'Play' }).click();
      const frames = await page.evaluate(
        (most) =>
          new Promise<{ lanes: string; network: string; strip: number; band: number }[]>((resolve) => {
            const seen: { lanes: string; network: string; strip: number; band: number }[] = [];
            const litIn = (root: string, what: string) =>
              [...document.querySelectorAll(`${root} [data-ref^="${what}:"]`)]
                .map((mark) => `${mark.getAttribute('data-ref') ?? ''} ${mark.getAttribute('opacity') ?? ''}`)
                .join();
            const left = (selector: string) => Number(document.querySelector(selector)?.getAttribute('x') ?? NaN);
            const look = () => {
              seen.push({
                lanes: litIn('[role=application]', 'event'),
                network: litIn('.network', 'actor'),
                strip: left('svg.overview [data-part="middle"]'),
                band: left('[role=application] .lanes svg > g > rect'),
              });
              const playing = document.querySelector('[aria-label="Pause"]');
              if (playing && seen.length < most) requestAnimationFrame(look);
              else resolve(seen);
            };
            requestAnimationFrame(look);
          }),
        FRAMES,
      );
      const network = new Map<string, string>();
      const band = new Map<number, number>();
      for (const frame of frames) {
        const known = network.get(frame.lanes);
        if (known === undefined) network.set(frame.lanes, frame.network);
        else expect(frame.network).toBe(known);
        expect(frame.band).toBe(band.get(frame.strip) ?? frame.band);
        band.set(frame.strip, frame.band);
      }
      expect(band.size).toBeGreaterThan(10);
      expect(network.size).toBeGreaterThan(2);
      expect(new Set(network.values()).size).toBeGreaterThan(1);
    }));

  it('stops where it is when a hand takes the brush', () =>
    onTimeline({ reducedMotion: 'no-preference', ...MEASURED }, async (page) => {
      await page.getByRole('button', { name: 'Play' }).click();
      await page.getByRole('button', { name: 'Pause' }).waitFor();
      await strip(page).locator('[data-part="middle"]').waitFor();
      const { left, width, y } = await place(page);
      await page.mouse.click(left + width * 0.25, y);
      // Long before the story's end, at which playing would stop of itself.
      await page.getByRole('button', { name: 'Play' }).waitFor();
    }));
});
