/** The built page on stories whose reports do not agree: who says what, beside whom. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { applyRules } from '../../src/story/corrections/apply';
import { parseRules } from '../../src/story/corrections/rules';
import { contested } from '../fixtures/contested';
import { openPage, type PageOptions } from './pages';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

async function onPage(options: Partial<PageOptions>, visit: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage({ story: contested(), reducedMotion: 'reduce', ...options });
  await visit(page);
  expect(complaints).toEqual([]);
  await close();
}
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });
const timeline = (page: Page) => page.getByRole('application', { name: /^Timeline/ });
const hash = (page: Page) => page.evaluate(() => location.hash);
const TOLL = 'Rebels attack Bergen, killing 12 people';

/** What axe finds wrong with the page as it stands. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () =>
    (await window.axe.run(document, { resultTypes: ['violations'] })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    ),
  );
}

describe('where the reports differ', () => {
  it('is a list of all differences of the story, value beside value, that stands in the address', () =>
    onPage({}, async (page) => {
      await reader(page)
        .getByRole('button', { name: /^Reports differ/ })
        .click();
      await reader(page).getByRole('heading', { name: 'Where the reports differ' }).waitFor();
      expect(await hash(page)).toBe('#list=differ');
      const item = reader(page)
        .getByRole('listitem')
        .filter({ hasText: TOLL })
        .filter({ has: page.locator('.parted') })
        .first();
      await expect.poll(() => item.locator('.value').allTextContents()).toEqual(['12', '17']);
      expect(await item.innerText()).toMatch(/one origin/);
      await reader(page).getByRole('heading', { name: 'Taken back, changed or told in other words' }).waitFor();
    }));

  it('has a mark on the event, and a filter that leaves nothing else in any view', () =>
    onPage({}, async (page) => {
      const { id } = contested().events.find(({ title }) => title === TOLL) ?? { id: '' };
      await expect.poll(() => timeline(page).locator(`[data-ref="event:${id}"] line`).count()).toBe(3);
      const lines = reader(page).locator('.line');
      await lines.nth(20).waitFor();
      expect(await lines.filter({ hasNotText: 'reports differ' }).count()).toBeGreaterThan(0);
      const legend = page.getByRole('button', { name: /Reports differ \d/ });
      await legend.click();
      await expect.poll(() => lines.filter({ hasNotText: 'reports differ' }).count()).toBe(0);
      expect(await lines.count()).toBeGreaterThan(5);
      expect(await hash(page)).toBe('#reports=differ');
      await legend.click();
      await expect.poll(() => hash(page)).toBe('');
    }));

  it('quotes each value in its sentence, and leads to it in its article', () =>
    onPage({ path: '#list=differ' }, async (page) => {
      await reader(page).getByRole('link', { name: TOLL }).first().click();
      const parted = reader(page).locator('.parted').filter({ hasText: 'Dead' });
      await expect.poll(() => parted.locator('mark').allTextContents()).toContain('17');
      await parted.getByRole('link', { name: /17/ }).click();
      await expect
        .poll(async () => (await reader(page).locator('[data-opened]').allTextContents()).join(''))
        .toBe('17');
      await page.goBack();
      await page.goBack();
      await reader(page).getByRole('heading', { name: 'Where the reports differ' }).waitFor();
    }));

  it('sets an assertion beside its denial', () =>
    onPage({ path: '#list=differ' }, async (page) => {
      const disputed = reader(page).locator('.parted').filter({ hasText: 'disputed' }).first();
      await expect.poll(() => disputed.locator('.value').allTextContents()).toEqual(['It is so', 'It is not so']);
      expect(await disputed.innerText()).toMatch(/denied by|said by/);
    }));

  it.each(['light', 'dark'] as const)('leaves axe nothing to find, %s', (colorScheme) =>
    onPage({ path: '#list=differ', colorScheme }, async (page) => {
      await reader(page).getByRole('heading', { name: 'Where the reports differ' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await reader(page).getByRole('link', { name: TOLL }).first().click();
      await reader(page).getByRole('heading', { level: 2, name: TOLL }).waitFor();
      expect(await violations(page)).toEqual([]);
    }),
  );
});

describe('finding', () => {
  const search = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
  const options = (page: Page, group: string) => page.getByRole('group', { name: group }).getByRole('option');

  it.each(['/', 'Control+k', 'Meta+k'])('begins with %s, and answers in groups', (key) =>
    onPage({}, async (page) => {
      await reader(page).waitFor();
      await page.keyboard.press(key);
      await expect.poll(() => search(page).evaluate((box) => box === document.activeElement)).toBe(true);
      await page.keyboard.type('rebels berg');
      await options(page, 'Events').first().waitFor();
      expect(await options(page, 'Events').first().innerText()).toContain(TOLL);
      expect(await options(page, 'In the articles').first().locator('mark').allTextContents()).toEqual([
        'Rebels',
        'Bergen',
      ]);
    }),
  );

  it('opens an article where the words stand, by keyboard alone, and lights them', () =>
    onPage({}, async (page) => {
      await reader(page).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('gulls');
      await options(page, 'In the articles').first().waitFor();
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => (await reader(page).locator('[data-opened]').allTextContents()).join(''))
        .toBe('Gulls');
      expect(await hash(page)).toMatch(/^#passage=made-\d+:\d+-\d+$/);
    }));

  it('does what was asked for', () =>
    onPage({}, async (page) => {
      await search(page).fill('only where reports');
      await options(page, 'Actions').first().click();
      await expect.poll(() => hash(page)).toBe('#reports=differ');
    }));

  it.each(['light', 'dark'] as const)('leaves axe nothing to find, %s', (colorScheme) =>
    onPage({ colorScheme }, async (page) => {
      await search(page).fill('police');
      await options(page, 'In the articles').first().waitFor();
      expect(await violations(page)).toEqual([]);
    }),
  );
});

describe('who says so, and what rests on whom', () => {
  const table = (page: Page) => reader(page).getByRole('table');

  it('is a table of publishers and events, who told it first, later, or was silent; and of speakers', () =>
    onPage({ path: '#list=says' }, async (page) => {
      const row = table(page).getByRole('row').filter({ hasText: TOLL });
      await row.waitFor();
      const cells = await row.getByRole('cell').allInnerTexts();
      expect(cells.filter((words) => /first told/.test(words)).length).toBeGreaterThan(2);
      expect(cells).toContain('silent');
      await reader(page).getByRole('button', { name: 'Speakers' }).click();
      const speakers = async () => (await table(page).getByRole('columnheader').allTextContents()).join(', ');
      await expect.poll(speakers).toMatch(/[A-Z]\w+ [A-Z]\w+/);
    }));

  it('leaves a publisher out by keyboard: what rests on it fades in all views, and a sentence says what', () =>
    onPage({ path: '#list=says' }, async (page) => {
      const name = 'Daily Lantern';
      const column = table(page).getByRole('button', { name: `Leave out ${name}` });
      await column.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => hash(page)).toBe('#leave-out=publisher%3ADaily%20Lantern&list=says');
      const status = reader(page).getByRole('status');
      await expect.poll(() => status.textContent()).toMatch(/^Without Daily Lantern, .* on (nobody|one origin)/);
      await column.focus();
      for (const other of ['Nordic Wire', 'Fjord Gazette', 'Harbour Herald', 'Western Courier', 'Evening Compass'])
        await table(page)
          .getByRole('button', { name: `Leave out ${other}` })
          .press('Enter');
      await expect.poll(() => status.textContent()).toMatch(/[1-9]\d* of \d+ events/);
      await reader(page)
        .getByText(/^What falls/)
        .click();
      const fallen = await reader(page).locator('details[open] .title').first().textContent();
      const { id } = contested().events.find(({ title }) => title === fallen) ?? { id: '' };
      const mark = timeline(page).locator(`[data-ref="event:${id}"]`);
      await expect.poll(() => mark.getAttribute('opacity')).not.toBeNull();
      await reader(page).getByRole('button', { name: 'Hear everybody again' }).click();
      await expect.poll(() => mark.getAttribute('opacity')).toBeNull();
      expect(await hash(page)).toBe('#list=says');
    }));

  it.each(['light', 'dark'] as const)('leaves axe nothing to find, %s', (colorScheme) =>
    onPage({ path: '#list=says&leave-out=publisher%3ADaily%20Lantern', colorScheme }, async (page) => {
      await table(page).waitFor();
      expect(await violations(page)).toEqual([]);
    }),
  );

  it('says of a link what the story does not have', () =>
    onPage({ path: '#leave-out=speaker%3Anobody' }, async (page) => {
      await page.getByText('the speaker “nobody”').waitFor();
    }));

  it.each([360, 2560])('stays within %s pixels', (width) =>
    onPage({ path: '#list=says', viewport: { width, height: 900 } }, async (page) => {
      if (width < 760) await page.getByRole('button', { name: 'Reader', exact: true }).click();
      await table(page).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }),
  );
});

describe('a correction', () => {
  const path = `#event=${encodeURIComponent(contested().events.find(({ title }) => title === TOLL)?.id ?? '')}`;
  const form = (page: Page) => reader(page).getByRole('region', { name: 'Correct this' });

  it('is written by the page as a rule that names its event by a sentence, once there is a reason', () =>
    onPage({ path }, async (page) => {
      await form(page).getByRole('button', { name: 'Correct this' }).click();
      const copy = form(page).getByRole('button', { name: 'Copy' });
      expect(await copy.isDisabled()).toBe(true);
      await form(page).getByLabel('What is wrong').selectOption({ label: 'The date' });
      await form(page).getByLabel('It was on').fill('2031-03-05');
      await form(page).getByLabel('Why').fill('The paper was a day late.');
      await form(page).getByLabel('Your name, the day').fill('Ada Berg');
      expect(await violations(page)).toEqual([]);
      await copy.click();
      await form(page).getByText('Paste it into “corrections.txt”').waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const { rules, faults } = parseRules(text);
      expect(faults).toEqual([]);
      const { graph, warnings } = applyRules(contested(), rules);
      expect(warnings).toEqual([]);
      expect(graph.events.find(({ title }) => title === TOLL)?.when?.start).toBe('2031-03-05');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        form(page).getByRole('button', { name: 'Download' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('corrections.txt');
    }));

  it('is shown where it was applied', async () => {
    const rule = `reject: ${TOLL}\nbecause: The ministry’s own list has no such attack.\nby: Ada Berg`;
    const story = applyRules(contested(), parseRules(rule).rules).graph;
    await onPage({ story, path }, async (page) => {
      await reader(page).getByText('Rejected: The ministry’s own list has no such attack (Ada Berg).').waitFor();
      await reader(page).getByText('a correction rejects it').waitFor();
    });
  });
});
