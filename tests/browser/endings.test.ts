/** What ends with the part of the page it belongs to: frames that were waited for, hands that are down, and all that was in memory. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { harbour } from '../fixtures/harbour';
import { openPage, type PageOptions } from './pages';
import { drop } from './support';

/** Opens the story, hands the page over, and holds that nothing was complained of. */
async function onPage(options: Partial<PageOptions>, visit: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage({ story: harbour, reducedMotion: 'reduce', ...options });
  await page.locator('[aria-roledescription="timeline"] [data-ref^="event:"]').first().waitFor({ state: 'attached' });
  await visit(page);
  expect(complaints).toEqual([]);
  await close();
}

const network = (page: Page) => page.getByRole('region', { name: 'Network' });
async function openAnother(page: Page, title: string): Promise<void> {
  await drop(page, [['story.json', JSON.stringify({ ...harbour, title })]]);
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await network(page).getByRole('button', { name: 'Fit' }).waitFor();
}
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

describe('a part of the page that goes', () => {
  it('asks nothing of the timeline in the frame after it, where the keyboard had just moved on', () =>
    onPage({ viewport: { width: 390, height: 844 } }, async (page) => {
      await page.evaluate(() => {
        const timeline = document.querySelector<HTMLElement>('[aria-roledescription="timeline"]');
        const other = [...document.querySelectorAll<HTMLElement>('nav button')].find(
          ({ innerText }) => innerText === 'Network',
        );
        // In one task: no frame comes between.
        timeline?.focus();
        timeline?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
        other?.click();
      });
      await network(page).waitFor();
      await twoFrames(page);
    }));

  it('takes the hand with it that drags a node of the plain network: it moves nothing in the next story', () =>
    onPage({ withoutWebGL: true }, async (page) => {
      await network(page).getByRole('button', { name: 'Fit' }).waitFor();
      const box = await network(page).locator('g[data-ref="actor:tug-crews"] > :first-child').boundingBox();
      if (!box) throw new Error('the tug crews are not on the page');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y - 20, { steps: 3 });
      await expect.poll(() => page.evaluate(() => location.hash)).toContain('pins=');
      await openAnother(page, 'Another harbour');
      await page.mouse.move(x + 60, y - 40, { steps: 3 });
      await page.mouse.up();
      await twoFrames(page);
      expect(await page.evaluate(() => location.hash)).toBe('');
    }));
});

/** What is alive on the page when garbage has been swept. */
async function alive(devtools: CDPSession): Promise<Record<'nodes' | 'listeners' | 'maps', number>> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'Map.prototype', objectGroup: 'counted' });
  const found = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'counted',
  });
  const { result: maps } = await devtools.send('Runtime.callFunctionOn', {
    objectId: found.objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
  return { nodes, listeners: jsEventListeners, maps: Number(maps.value) };
}

describe('a story that is replaced', () => {
  it('leaves nothing behind: of eight no more is alive than of two, whatever was done with them', () =>
    onPage({ alone: true }, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      const use = async (turn: number) => {
        await page.evaluate(() => (location.hash = 'event=talks'));
        await page.getByRole('region', { name: 'Reader' }).getByRole('heading', { level: 2 }).waitFor();
        await page.getByRole('button', { name: 'Play', exact: true }).click();
        await network(page).getByRole('button', { name: 'Lasso' }).click();
        await openAnother(page, `Story ${turn}`);
      };
      // What is made once is made in the first two.
      for (let turn = 1; turn <= 2; turn++) await use(turn);
      const ofTwo = await alive(devtools);
      for (let turn = 3; turn <= 8; turn++) await use(turn);
      const ofEight = await alive(devtools);
      expect(ofTwo.maps).toBeGreaterThan(20);
      for (const kind of ['nodes', 'listeners', 'maps'] as const)
        expect(ofEight[kind], kind).toBeLessThanOrEqual(ofTwo[kind]);
    }));
});
