/** The timeline under hands: wheel, drag, pinch, brush and every key, on the built page. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/graph/time';
import { syntheticGraph } from '../support/synthetic';
import { chart, hash, middle, said, touching, view, onTimeline, week } from './on-timeline';

/** Length in days of what the timeline shows, once the address says it. */
const days = async (page: Page) => {
  const { domain } = await view(page);
  return domain ? (domain.to - domain.from) / DAY : NaN;
};
const begins = async (page: Page) => (await view(page)).domain?.from ?? NaN;

/** Leaves the whole story, so that the address says what is shown. */
async function zoomIn(page: Page): Promise<number> {
  await chart(page).focus();
  await page.keyboard.press('+');
  await expect.poll(() => days(page)).toBeGreaterThan(0);
  return days(page);
}

describe('hands on the timeline', () => {
  it('a plain wheel leaves time alone, Ctrl with it zooms at the pointer, Shift with it pans', () =>
    onTimeline({}, async (page) => {
      const { x, y } = await middle(page);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 120);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      await expect.poll(() => days(page)).toBeLessThan(8);
      const [length, from] = [await days(page), await begins(page)];
      expect(from).toBeGreaterThan(Date.UTC(2024, 4, 13));
      await page.keyboard.down('Shift');
      await page.mouse.wheel(0, 100);
      await page.keyboard.up('Shift');
      await expect.poll(() => begins(page)).toBeGreaterThan(from);
      expect(await days(page)).toBeCloseTo(length, 5);
    }));

  it('a drag carries time with the pointer and opens nothing, a press opens the event', () =>
    onTimeline({}, async (page) => {
      await zoomIn(page);
      const [length, from] = [await days(page), await begins(page)];
      const { x, y } = await middle(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 150, y, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => begins(page)).toBeLessThan(from);
      expect(await days(page)).toBeCloseTo(length, 5);
      expect((await view(page)).selection).toBeNull();
      await chart(page).locator('[data-ref="event:talks"] rect').first().click();
      await expect.poll(async () => (await view(page)).selection).toEqual({ kind: 'event', id: 'talks' });
    }));

  it('two fingers pinch time apart, one finger drags it', () =>
    onTimeline({ touch: true, viewport: { width: 390, height: 844 } }, async (page) => {
      const touch = await touching(page, (await middle(page)).y);
      await touch('touchStart', [180, 220]);
      for (let i = 1; i <= 6; i++) await touch('touchMove', [180 - 12 * i, 220 + 12 * i]);
      await touch('touchEnd', []);
      await expect.poll(() => days(page)).toBeLessThan(5);
      const [length, from] = [await days(page), await begins(page)];
      await touch('touchStart', [200]);
      for (let i = 1; i <= 6; i++) await touch('touchMove', [200 - 15 * i]);
      await touch('touchEnd', []);
      await expect.poll(() => begins(page)).toBeGreaterThan(from);
      expect(await days(page)).toBeCloseTo(length, 5);
    }));

  it('the brush has two handles and a middle, snaps to days, and a double click clears it', () =>
    onTimeline({ path: '#axis=measured&window=2024-05-14/2024-05-16' }, async (page) => {
      const strip = page.locator('svg.overview');
      const drag = async (part: string, by: number) => {
        const box = await strip.locator(`[data-part="${part}"]`).boundingBox();
        if (!box) throw new Error(`the brush has no ${part}`);
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + by, y, { steps: 6 });
        await page.mouse.up();
      };
      const lit = async () => (await view(page)).window ?? { from: NaN, to: NaN };
      const before = await lit();
      await drag('to', 200);
      await expect.poll(async () => (await lit()).to).toBeGreaterThan(before.to);
      expect((await lit()).from).toBe(before.from);
      await drag('from', -90);
      await expect.poll(async () => (await lit()).from).toBeLessThan(before.from);
      const wide = await lit();
      await drag('middle', 60);
      await expect.poll(async () => (await lit()).from).toBeGreaterThan(wide.from);
      expect((await lit()).to - (await lit()).from).toBe(wide.to - wide.from);
      await strip.dblclick({ position: { x: 180, y: 10 } });
      await expect.poll(() => hash(page)).toBe('#axis=measured');
    }));
});

describe('keys on the timeline', () => {
  it('walk from event to event, announce it, open it, and let go of one thing at a time', () =>
    onTimeline({}, async (page) => {
      await chart(page).focus();
      await page.keyboard.press('Home');
      await expect.poll(() => said(page).textContent()).toMatch(/^The Lanmark Harbour Company cuts the night shifts\./);
      await page.keyboard.press('End');
      await expect.poll(() => said(page).textContent()).toContain('No date in the text');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => said(page).textContent()).toContain('No date in the text');
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await view(page)).selection?.kind).toBe('event');
      await page.getByRole('region', { name: 'Reader' }).locator('figure blockquote a').first().click();
      await expect.poll(async () => (await view(page)).passage).not.toBeNull();
      await chart(page).focus();
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await view(page)).passage).toBeNull();
      expect((await view(page)).selection).not.toBeNull();
      await page.keyboard.press('Escape');
      await expect.poll(() => hash(page)).toBe('');
    }));

  it('zoom in and out, fit, set the window at an event and move it', () =>
    onTimeline({}, async (page) => {
      const near = await zoomIn(page);
      await page.keyboard.press('-');
      await expect.poll(() => days(page)).toBeGreaterThan(near * 1.2);
      await page.keyboard.press('0');
      await expect.poll(() => hash(page)).toBe('');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('[');
      await expect.poll(async () => (await view(page)).window?.from).toBe(Date.UTC(2024, 4, 14));
      await page.keyboard.press(']');
      await expect.poll(async () => (await view(page)).window?.to).toBe(Date.UTC(2024, 4, 15));
      await page.keyboard.press('Shift+ArrowRight');
      await expect.poll(async () => (await view(page)).window?.from).toBeGreaterThan(Date.UTC(2024, 4, 14));
      await page.keyboard.press('Shift+ArrowLeft');
      await expect.poll(async () => (await view(page)).window?.from).toBe(Date.UTC(2024, 4, 14));
    }));

  it('space plays a story of days from event to event, each with a caption, and stops where it is', () =>
    onTimeline({}, async (page) => {
      await chart(page).focus();
      await page.keyboard.press(' ');
      await page.locator('.caption strong').waitFor();
      await expect.poll(async () => (await view(page)).selection?.kind).toBe('event');
      const first = await page.locator('.caption strong').first().textContent();
      await expect.poll(() => page.locator('.caption strong').last().textContent()).not.toBe(first);
      await page.keyboard.press(' ');
      await page.getByRole('button', { name: 'Play' }).waitFor();
      expect(await page.locator('.caption strong').count()).toBe(0);
      expect((await view(page)).selection).not.toBeNull();
    }));

  it('space plays event by event on a measured axis where motion is reduced, and pauses', () =>
    onTimeline({ path: '#axis=measured' }, async (page) => {
      await chart(page).focus();
      await page.keyboard.press(' ');
      await page.getByRole('button', { name: 'Pause' }).waitFor();
      await expect
        .poll(async () => (await view(page)).window)
        .toEqual({
          from: Date.UTC(2024, 4, 13),
          to: Date.UTC(2024, 4, 14),
        });
      await page.keyboard.press(' ');
      await page.getByRole('button', { name: 'Play' }).waitFor();
    }));

  it('space plays the window through the story where motion is welcome', () =>
    onTimeline({ reducedMotion: 'no-preference', path: '#axis=measured' }, async (page) => {
      await chart(page).focus();
      await page.keyboard.press(' ');
      await expect.poll(async () => (await view(page)).window?.from).toBeGreaterThan(Date.UTC(2024, 4, 13));
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Play' }).waitFor();
    }));
});

describe('arrangements of the timeline', () => {
  it('lanes stand for what the menu says, and the address with them', () =>
    onTimeline({}, async (page) => {
      await page.getByRole('combobox', { name: 'Lanes' }).selectOption('publisher');
      await expect.poll(() => hash(page)).toBe('#lanes-by=publisher');
      await chart(page).locator('[data-ref="publisher:Lanmark Courier"]').waitFor({ state: 'attached' });
      await page.reload();
      await chart(page).locator('[data-ref="publisher:Lanmark Courier"]').waitFor({ state: 'attached' });
    }));

  it('turns through the lanes of all actors, by pointer and by keyboard, and says which are here', () =>
    onTimeline({ story: syntheticGraph({ events: 400, actors: 130, seed: 4 }) }, async (page) => {
      await page.getByRole('button', { name: 'More lanes' }).click();
      await expect.poll(() => hash(page)).toBe('#lanes=all');
      const next = page.getByRole('button', { name: 'Lanes after these' });
      await next.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => hash(page)).toBe('#lanes=2');
      await page.getByText(/^Actors 41–80 of \d+$/).waitFor();
      expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.getByRole('button', { name: 'Fewer lanes' }).click();
      await expect.poll(() => hash(page)).toBe('');
    }));

  it('by the clock of reports an event stands where it was first told', () =>
    onTimeline({}, async (page) => {
      await page.getByRole('combobox', { name: 'Clock:' }).selectOption('reported');
      await expect.poll(() => hash(page)).toBe('#clock=reported');
      await expect.poll(() => chart(page).locator('[data-ref^="again:"]').count()).toBeGreaterThan(0);
    }));

  it('the menu changes between days as columns and measured time, and the address keeps it', () =>
    onTimeline({}, async (page) => {
      const time = page.getByRole('combobox', { name: 'Time:' });
      await expect.poll(() => time.inputValue()).toBe('days');
      const wide = () => chart(page).locator('[data-ref="event:talks"] rect').first().getAttribute('width');
      expect(await wide()).toBe('7');
      await time.selectOption('measured');
      await expect.poll(() => hash(page)).toBe('#axis=measured');
      await expect.poll(async () => Number(await wide())).toBeGreaterThan(40);
      await time.selectOption('days');
      await expect.poll(wide).toBe('7');
      await page.goBack();
      await expect.poll(async () => Number(await wide())).toBeGreaterThan(40);
    }));

  it('a press on days that are folded shows them', () =>
    onTimeline({ viewport: { width: 900, height: 800 } }, async (page) => {
      const folded = chart(page).locator('[data-ref^="more:"] text').first();
      await folded.waitFor();
      await folded.click();
      await expect.poll(async () => (await view(page)).domain).not.toBeNull();
    }));

  it('a break stands for empty years; a press shows them, the menu folds them again', () => {
    const [first] = week.events;
    if (!first) throw new Error('the story has events');
    const when = { start: '1998-03-04', end: '1998-03-04', granularity: 'day', basis: 'stated', text: null };
    const story = {
      ...week,
      events: [...week.events, { ...first, id: 'founded', title: 'The union is founded', when }],
    };
    return onTimeline({ story, path: '#axis=measured' }, async (page) => {
      const band = chart(page).locator('[data-ref^="gap:"] rect');
      const box = await band.boundingBox();
      if (!box) throw new Error('nothing is folded');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height - 4);
      await page.getByText(/^26 years without an event/).waitFor();
      await page.mouse.click(box.x + box.width / 2, box.y + box.height - 4);
      await expect.poll(async () => (await view(page)).gapsShown).toBe(true);
      // What is seen keeps its edges: the story's first day and its last.
      const { domain } = await view(page);
      expect(domain?.from).toBeLessThan(Date.UTC(1998, 2, 4));
      expect(domain?.to).toBeGreaterThan(Date.UTC(2024, 4, 20));
      await page.getByRole('button', { name: 'Fold empty time' }).click();
      await expect.poll(() => band.count()).toBe(1);
      expect((await view(page)).domain).toEqual(domain);
    });
  });

  it.each(['light', 'dark'] as const)('axe finds nothing to object to in them in %s colours', (colorScheme) =>
    onTimeline({ colorScheme, path: '#lanes-by=place&clock=reported&gaps=shown' }, async (page) => {
      await page.evaluate(axe.source);
      const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
    }),
  );
});
