/** Graph files that say the same thing twice, or nothing at all: nothing forbids them, and no part of the page may break on them. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/graph/parse';
import type { StoryGraph } from '../../src/graph/schema';
import { crowd, monotone, oddlyNamed } from '../fixtures/hostile';
import { openPage } from './pages';

/** Every selection of a story, what can be asked of the network, and each arrangement of the timeline, as addresses. */
function views({ actors, articles, events, places }: StoryGraph): string[] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => encodeURIComponent(id));
  const [one = '', two = '', three = ''] = ids(actors);
  return [
    ...ids(events).map((id) => `event=${id}`),
    ...ids(actors).map((id) => `actor=${id}`),
    ...ids(places).map((id) => `place=${id}`),
    ...articles.map(({ id, text }) => `passage=${encodeURIComponent(id)}:0-${text.length}`),
    `actor=${one}&also=${two},${three}`,
    `path=${one},${two}`,
    `ego=${one}:2`,
    `network=events,places,communities&pins=${one}:0.2:0.3`,
    'network=events',
    'network=places',
    ...['type', 'place', 'publisher'].map((by) => `lanes-by=${by}`),
    'clock=reported',
    'clock=reported&lanes-by=publisher&lanes=all',
    'lanes=all&gaps=shown&window=2024-05-14/2024-05-15',
    'without-types=PROTEST&without-statuses=denied&without-kinds=person',
    '',
  ];
}

/** Until what was asked for is on the screen: changes reach it before the second frame. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
const network = (page: Page) => page.getByRole('region', { name: 'Network', exact: true });

/** One after the other, each with its own picture. */
const pressAll = (controls: Locator) =>
  controls.evaluateAll(async (list) => {
    for (const control of list) {
      if (control instanceof HTMLElement) control.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

async function useEverything(page: Page): Promise<void> {
  await network(page).getByRole('button', { name: 'Table' }).click();
  await network(page).getByRole('region', { name: 'The network as a table' }).waitFor();
  await network(page).getByRole('button', { name: 'Table' }).click();
  await page.getByRole('button', { name: /^Filters/ }).click();
  await pressAll(page.getByRole('checkbox'));
  await page.getByRole('button', { name: 'Show everything' }).first().click();
  await page.keyboard.press('Escape');
  const key = page.getByRole('region', { name: 'Key, time window and filters' });
  await pressAll(key.locator('[aria-pressed]'));
  await pressAll(key.locator('[aria-pressed]'));
  for (const letters of ['s', 'x', '"<']) {
    await page.getByRole('combobox', { name: /^Search/ }).fill(letters);
    await drawn(page);
  }
  await page.getByRole('combobox', { name: /^Search/ }).fill('');
  for (const name of ['Timeline', 'Network', 'Graph']) {
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page
      .getByRole('listitem')
      .getByRole('button', { name: new RegExp(`^${name} `) })
      .click();
    await (await download).path();
  }
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}

/** Goes to each address in turn; gives those at which a part of the page failed. */
const failedAt = (page: Page, addresses: string[]) =>
  page.evaluate(async (hashes) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const failed: string[] = [];
    for (const hash of hashes) {
      location.hash = hash;
      // Told of in a task of its own, and drawn before the second frame after it.
      await new Promise((resolve) => setTimeout(resolve));
      await frame();
      await frame();
      if (document.querySelector('[role=alert]')) failed.push(hash);
    }
    return failed;
  }, addresses);

describe.each([
  { name: 'in which everything has one name', story: monotone('Same'), withoutWebGL: false },
  { name: 'in which nothing has a name', story: monotone(''), withoutWebGL: true },
  {
    name: 'under ids that mean something elsewhere',
    story: oddlyNamed(monotone('"><img src=x onerror=alert(1)>')),
    withoutWebGL: false,
  },
])('a story $name', ({ story, withoutWebGL }) => {
  it('is a valid graph', () => {
    const parsed = parseGraph(JSON.stringify(story));
    expect(parsed.ok ? '' : parsed.problem).toBe('');
  });

  it('is shown from every side', async () => {
    const { page, complaints, close } = await openPage({ story, reducedMotion: 'reduce', withoutWebGL });
    await network(page).getByRole('button', { name: 'Fit' }).waitFor();
    expect(await failedAt(page, views(story))).toEqual([]);
    await useEverything(page);
    expect(complaints).toEqual([]);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    await close();
  });
});

describe('a crowd that is told of and told of anew', () => {
  it.each(['', '&domain=2014-01-01/2024-05-25'])(
    'is counted and unfolded under “#clock=reported%s”',
    async (stretch) => {
      const { page, complaints, close } = await openPage({
        story: crowd(20),
        path: `#clock=reported${stretch}`,
        reducedMotion: 'reduce',
      });
      await network(page).getByRole('button', { name: 'Fit' }).waitFor();
      const folds = page.getByRole('application', { name: /^Timeline/ }).locator('[data-ref^="more:"]');
      await expect.poll(() => folds.count()).toBeGreaterThan(0);
      for (const fold of await folds.all())
        // the pointer comes again if need be: one that came before the picture stood rests on nothing
        await expect
          .poll(async () => {
            await page.mouse.move(0, 0);
            await fold.hover({ force: true });
            return page.getByText('Click to show them all').isVisible();
          })
          .toBe(true);
      await folds.first().click({ force: true });
      await drawn(page);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
