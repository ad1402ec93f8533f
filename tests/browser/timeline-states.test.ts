/** The timeline with nothing on it, in other languages, on narrow screens and with everything open. */
import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/graph/schema';
import { harbour } from '../fixtures/harbour';
import { chart, hash, view, onTimeline } from './on-timeline';
import { openPage, type PageOptions } from './pages';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });

async function onPage(options: PageOptions, visit: (page: Page) => Promise<void>): Promise<void> {
  const app = await openPage({ reducedMotion: 'reduce', ...options });
  await visit(app.page);
  expect(app.complaints).toEqual([]);
  await app.close();
}

describe('a timeline with nothing on its axis', () => {
  it('says that the filters leave nothing, and takes them back', () =>
    onPage({ story: harbour, path: `#without-types=${EVENT_TYPES.join(',')}` }, async (page) => {
      await timeline(page).getByText('Nothing is left by these filters.').waitFor();
      expect(await chart(page).count()).toBe(0);
      await timeline(page).getByRole('button', { name: 'Show everything' }).click();
      await chart(page).locator('[data-ref^="event:"]').first().waitFor({ state: 'attached' });
      expect(await hash(page)).toBe('');
    }));

  it('draws no made-up axis where no event has a date, but lists them and says what helps', () => {
    const events = harbour.events.map((event) => ({ ...event, when: null }));
    return onPage({ story: { ...harbour, events } }, async (page) => {
      await timeline(page)
        .getByText(/13 events have no date in the text.*--published DATE/s)
        .waitFor();
      await expect.poll(() => chart(page).locator('[data-ref^="event:"]').count()).toBe(13);
      expect(await timeline(page).textContent()).not.toContain('1970');
    });
  });

  it('says that the filters hide what has a date, where they leave only what has none', () => {
    const events = harbour.events.map((event) => (event.type === 'PROTEST' ? { ...event, when: null } : event));
    const without = EVENT_TYPES.filter((type) => type !== 'PROTEST').join(',');
    return onPage({ story: { ...harbour, events }, path: `#without-types=${without}` }, async (page) => {
      await timeline(page)
        .getByText(/The filters hide every event that has a date/)
        .waitFor();
      expect(await timeline(page).textContent()).not.toContain('--published DATE');
      await timeline(page).getByRole('button', { name: 'Show everything' }).click();
      await chart(page).locator('[data-ref="event:talks"]').waitFor({ state: 'attached' });
      expect(await hash(page)).toBe('');
    });
  });

  const alone = harbour.events.filter(({ id }) => id === 'talks').map((event) => ({ ...event, links: [] }));

  it('shows one event alone in the column of its day', () =>
    onPage({ story: { ...harbour, events: alone } }, async (page) => {
      await chart(page).locator('[data-ref="event:talks"]').waitFor({ state: 'attached' });
      await expect.poll(() => chart(page).textContent()).toMatch(/May 2024.*Thursday 16/);
      expect(await chart(page).textContent()).not.toMatch(/Wednesday 15|Friday 17/);
    }));

  it('shows one event alone between its neighbouring days, where time is measured', () => {
    const story = { ...harbour, events: alone };
    return onPage({ story, path: '#axis=measured' }, async (page) => {
      await chart(page).locator('[data-ref="event:talks"]').waitFor({ state: 'attached' });
      await expect.poll(() => timeline(page).textContent()).toMatch(/Wednesday 15.*Thursday 16.*Friday 17/);
    });
  });
});

describe('a reader’s language', () => {
  it.each([
    ['de', 'Mai 2024', 'Donnerstag', '13.–20. Mai 2024'],
    ['ja', '2024年5月', '木曜日', '2024/05/13'],
    ['ar-EG', 'مايو ٢٠٢٤', 'الخميس', 'مايو ٢٠٢٤'],
  ])('%s has its own months, weekdays and spans, and the figure follows', (locale, month, weekday, span) =>
    onTimeline({ locale, story: harbour, path: '#domain=2024-05-13/2024-05-18' }, async (page) => {
      const words = await timeline(page).textContent();
      expect(words).toContain(month);
      expect(words).toContain(weekday);
      expect((await page.getByRole('banner').textContent())?.replace(/[\s\u2009]/g, '')).toContain(
        span.replace(/\s/g, ''),
      );
      await page.getByRole('button', { name: 'Export' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Timeline/ }).click();
      expect(await readFile(await (await download).path(), 'utf8')).toContain(month);
    }),
  );

  it('does not make a phone scroll sideways, from whichever side it is written', () =>
    onTimeline({ locale: 'ar-EG', viewport: { width: 360, height: 700 }, touch: true }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const axis = await chart(page)
        .locator('.axis text')
        .evaluateAll((texts) =>
          texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]),
        );
      for (const [left, right] of axis) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(360);
      }
    }));
});

describe('a narrow screen', () => {
  it('has a way out of the filters, which leave the tabs free', () =>
    onTimeline({ viewport: { width: 390, height: 700 }, touch: true }, async (page) => {
      await page.getByRole('button', { name: 'Filters' }).click();
      const close = page.getByRole('button', { name: 'Close' });
      const panel = page.locator('.panel');
      const tabs = page.getByRole('navigation', { name: 'Views' });
      const [low, high] = [await panel.boundingBox(), await tabs.boundingBox()];
      expect((low?.y ?? Infinity) + (low?.height ?? 0)).toBeLessThanOrEqual(high?.y ?? 0);
      await close.click();
      await panel.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Filters');
    }));

  it('says under each button what it does, and has the key to colours', () =>
    onTimeline({ viewport: { width: 360, height: 700 }, touch: true }, async (page) => {
      const bar = page.getByRole('toolbar', { name: 'Playing and zooming' });
      for (const word of ['Previous', 'Play', 'Next', 'Speed', 'Out', 'In', 'Fit'])
        expect(await bar.getByText(word, { exact: true }).isVisible(), word).toBe(true);
      await page.getByRole('button', { name: 'Conflict in words' }).click();
      await expect.poll(async () => (await view(page)).hiddenTypes.length).toBeGreaterThan(0);
    }));
});

describe('accessibility of what opens', () => {
  const cases = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [390, 1440].map((width) => ({ colorScheme, width })),
  );
  it.each(cases)('axe finds nothing to object to at $width pixels in $colorScheme colours', ({ colorScheme, width }) =>
    onTimeline(
      { colorScheme, viewport: { width, height: 900 }, path: '#window=2024-05-14/2024-05-16' },
      async (page) => {
        await page.evaluate(axe.source);
        const check = async (what: string) => {
          const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
          expect(
            found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
            what,
          ).toEqual([]);
        };
        await page.getByText('Key', { exact: true }).click();
        await check('key');
        await page.getByText('Key', { exact: true }).click();
        await chart(page).locator('[data-ref^="event:"] rect').first().hover();
        await check('tooltip');
        await page.getByRole('button', { name: 'Filters' }).click();
        await check('filters');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: width < 760 ? 'File' : 'Export' }).click();
        await check('menu');
      },
    ),
  );
});
