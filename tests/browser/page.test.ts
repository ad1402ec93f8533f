/** The built page on an invented story, as a person meets it: looking, pressing keys, following quotes, taking figures away. */
import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { GESTURE_ENDS_AFTER } from '../../src/app/view/history.svelte';
import { harbour } from '../fixtures/harbour';
import { openPage, type PageOptions } from './pages';
import { choose, drop } from './support';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TALKS = 'The union and the Lanmark Harbour Company talk in the Old Customs House';

/** Opens the harbour story, hands the page over, and holds that nothing was complained of. */
async function onPage(options: Partial<PageOptions>, visit: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage({ story: harbour, reducedMotion: 'reduce', ...options });
  await visit(page);
  expect(complaints).toEqual([]);
  await close();
}
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });
/** The story in order, without what tells it in short. */
const told = (page: Page) => reader(page).locator('.line a');
const hash = (page: Page) => page.evaluate(() => location.hash);

describe('the page of a story', () => {
  it('says what the story is, and tells it in order beside its pictures', () =>
    onPage({}, async (page) => {
      await page.getByRole('heading', { level: 1, name: 'The Lanmark harbour strike' }).waitFor();
      const deck = page.getByRole('banner');
      await expect.poll(() => deck.textContent()).toContain('13–20 May 2024');
      await expect.poll(() => deck.textContent()).toContain('13 events');
      // The reader comes after the timeline.
      await told(page).nth(12).waitFor();
      const titles = await told(page).allTextContents();
      expect(titles[0]).toBe('The union and the Lanmark Harbour Company sign an agreement');
      expect(titles).toHaveLength(13);
      await expect.poll(() => page.title()).toBe('The Lanmark harbour strike · Dateline');
    }));

  it('tells it in short, with the numbers that stand on the marks, and opens doors to what differs and is open', () =>
    onPage({ viewport: { width: 2200, height: 1000 } }, async (page) => {
      const short = reader(page).locator('ol').first();
      await short.getByRole('link').nth(4).waitFor();
      const numbers = page
        .getByRole('application', { name: /^Timeline/ })
        .locator('[data-ref^="event:"] circle + text');
      expect((await numbers.allTextContents()).sort()).toEqual(['1', '2', '3', '4', '5']);
      await reader(page)
        .getByRole('button', { name: /^Reports differ/ })
        .click();
      await reader(page).getByRole('heading', { name: 'Where the reports differ' }).waitFor();
      await reader(page).getByText('six hours', { exact: true }).first().waitFor();
      await reader(page).getByRole('button', { name: 'Who says so' }).click();
      await reader(page).getByRole('heading', { name: 'Who says so' }).waitFor();
    }));

  it('lights in the timeline and in its lists what the pointer is on in either', () =>
    onPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await told(page).filter({ hasText: TALKS }).hover();
      const lanes = page.getByRole('application', { name: /^Timeline/ });
      await expect.poll(() => lanes.locator('[data-ref^="event:"][opacity]').count()).toBeGreaterThan(3);
      expect(await lanes.locator('[data-ref="event:talks"]').getAttribute('opacity')).toBeNull();
      await lanes.locator('[data-ref="event:talks"] text').last().hover();
      await page.locator('.tooltip q').waitFor();
      await expect.poll(() => reader(page).locator('.pointed a').first().textContent()).toBe(TALKS);
    }));

  it('shows an event with each report in its own words, and where the reports differ', () =>
    onPage({}, async (page) => {
      await told(page).filter({ hasText: TALKS }).click();
      await reader(page).getByRole('heading', { level: 2, name: TALKS }).waitFor();
      expect(await hash(page)).toBe('#event=talks');
      await expect(reader(page).evaluate((region) => region === document.activeElement)).resolves.toBe(true);
      const text = await reader(page).innerText();
      expect(text).toContain('Thursday 16 May 2024 (from “Thursday”)');
      expect(text).toContain('a little more than five hours');
      expect(text).toContain('Harbour Weekly, 17 May 2024, said by Tomas Breel');
      expect(text).toMatch(/Follows up\s+Kessel asks both sides to meet/);
      await expect(reader(page).locator('figure blockquote mark').first().textContent()).resolves.toBe('talked');
    }));

  it('follows a quote into its article, and Back leads out again', () =>
    onPage({}, async (page) => {
      await told(page).filter({ hasText: TALKS }).click();
      await reader(page).locator('figure blockquote a').first().click();
      const opened = reader(page).locator('[data-opened]');
      await opened.first().waitFor();
      expect((await opened.allTextContents()).join('')).toBe(
        'The union and the Lanmark Harbour Company talked for six hours on Thursday in the Old Customs House, with minister Kessel in the chair.',
      );
      expect(await hash(page)).toContain('passage=weekly:');
      await page.goBack();
      await reader(page).getByRole('heading', { level: 2, name: TALKS }).waitFor();
      await page.goBack();
      await reader(page).getByRole('heading', { name: 'The story in order' }).waitFor();
      expect(await hash(page)).toBe('');
    }));

  it('shows an article letter by letter as it was read', () =>
    onPage({ path: '#passage=courier:0-10' }, async (page) => {
      const body = reader(page).locator('.text');
      await body.first().waitFor();
      const article = harbour.articles.find(({ id }) => id === 'courier');
      expect((await body.allTextContents()).join('\n\n')).toBe(article?.text);
    }));

  it('tells only what lies in the time window, and all of it again when the window is let go', () =>
    onPage({ path: '#window=2024-05-15/2024-05-16' }, async (page) => {
      await told(page).filter({ hasText: 'Tug crews stop work' }).waitFor();
      const titles = await told(page).allTextContents();
      expect(titles).toEqual([
        'Tug crews stop work in support of the union',
        'Breel rejects the charge',
        'Kessel asks both sides to meet',
      ]);
      await page.getByRole('button', { name: 'Show all of time' }).click();
      await expect.poll(() => hash(page)).toBe('');
      await expect.poll(() => told(page).count()).toBe(13);
    }));

  it('follows a scrub in every view, and Back undoes the whole of it', () => {
    // Without the event of 2019, which would leave a pixel of the strip to the week of the strike.
    const story = { ...harbour, events: harbour.events.filter(({ id }) => id !== 'agreement-2019') };
    return onPage({ story, alone: true }, async (page) => {
      await page.clock.install();
      const strip = page.locator('svg.overview');
      const box = await strip.boundingBox();
      if (!box) throw new Error('the overview is not on the page');
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width * 0.3, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
      await expect.poll(() => hash(page)).toContain('window=');
      // A hand that rests in the middle of a drag has not ended it.
      await page.clock.fastForward(10 * GESTURE_ENDS_AFTER);
      await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
      await expect
        .poll(() =>
          reader(page)
            .getByText(/more events? outside the time window/)
            .count(),
        )
        .toBe(1);
      await page.mouse.up();
      await expect.poll(() => hash(page)).toContain('window=2024-05-1');
      expect(await told(page).count()).toBeLessThan(12);
      await page.goBack();
      await expect.poll(() => hash(page)).toBe('');
      await expect.poll(() => told(page).count()).toBe(12);
    });
  });

  it('shows what the story rests on when a publisher is switched off', () =>
    onPage({}, async (page) => {
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByRole('checkbox', { name: /^Lanmark Courier/ }).uncheck();
      expect(await hash(page)).toBe('#without-publishers=Lanmark%20Courier');
      await page.keyboard.press('Escape');
      await expect.poll(() => told(page).filter({ hasText: 'Police clear gate three' }).count()).toBe(0);
      await told(page).filter({ hasText: 'Dockers walk out' }).click();
      await reader(page).getByText('1 report by publishers that are switched off').waitFor();
    }));

  it('obeys its keys: search, walk the network, let go', () =>
    onPage({}, async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('vALG');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await reader(page).getByRole('heading', { level: 2, name: 'Ines Valgard' }).waitFor();
      await page.getByRole('application', { name: /^Network/ }).focus();
      await page.keyboard.press('ArrowRight');
      const spoken = page.getByRole('region', { name: 'Network' }).getByRole('status');
      await expect.poll(() => spoken.textContent()).toMatch(/^Tomas Breel: 2 events, 2 neighbours/);
      await page.keyboard.press('Enter');
      await reader(page).getByRole('heading', { level: 2, name: 'Tomas Breel' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => hash(page)).toBe('');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    }));

  it('says what a link names and the story does not have', () =>
    onPage({ path: '#event=nothing-such' }, async (page) => {
      await page.getByText('This story does not have the event “nothing-such”').waitFor();
      await expect.poll(() => told(page).count()).toBe(13);
    }));

  it('says how to date a story whose articles nobody dated', () => {
    const story = {
      ...harbour,
      articles: harbour.articles.map((article) => ({ ...article, published: null, publishedBasis: 'unknown' })),
      events: harbour.events.map((event) => ({
        ...event,
        when: event.when && { ...event.when, start: 'XXXX-WXX-2', end: 'XXXX-WXX-2', granularity: 'day' },
      })),
    };
    return onPage({ story }, async (page) => {
      await page.getByText('Weekdays of an undated week').waitFor();
      await reader(page).getByRole('heading', { level: 3, name: 'Tuesday', exact: true }).waitFor();
      expect(await page.locator('body').innerText()).not.toContain('1970');
    });
  });

  it('gives the graph away as it was opened, with the offsets and seconds of its dates', () => {
    const start = '2024-05-16T09:30:15+02:00';
    const events = harbour.events.map((event) =>
      event.id === 'talks' && event.when
        ? { ...event, when: { ...event.when, start, end: start, granularity: 'minute' } }
        : event,
    );
    const story = { ...harbour, events };
    return onPage({ story }, async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Graph/ }).click();
      expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toEqual(story);
    });
  });

  it('gives timeline and network away as figures that are XML and name events and actors', () =>
    onPage({}, async (page) => {
      for (const [name, file] of [
        ['Timeline', 'the-lanmark-harbour-strike-timeline-2024-05-17.svg'],
        ['Network', 'the-lanmark-harbour-strike-network-2024-05-17.svg'],
      ] as const) {
        await page.getByRole('button', { name: 'Export' }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
        const saved = await download;
        expect(saved.suggestedFilename()).toBe(file);
        const svg = await readFile(await saved.path(), 'utf8');
        const found = await page.evaluate((xml) => {
          const parsed = new DOMParser().parseFromString(xml, 'image/svg+xml');
          if (parsed.querySelector('parsererror')) return null;
          const texts = (name: string) =>
            [...parsed.querySelectorAll(name)].map((element) => element.textContent).join('\n');
          return { drawn: texts('text'), named: texts('title') };
        }, svg);
        expect(found?.named).toContain('Dockers walk out of the port of Lanmark');
        // A title in a column stands on several lines.
        expect(found?.drawn.replace(/\s+/g, ' ')).toContain('Lanmark Harbour Company');
        expect(found?.drawn).toContain('Northern Press');
      }
    }));

  it('folds a busy day into a count that keys reach and Enter unfolds', () => {
    const [first] = harbour.events;
    if (!first) throw new Error('the story has events');
    const day = { start: '2024-05-14', end: '2024-05-14', granularity: 'day', basis: 'stated', text: null };
    const events = Array.from({ length: 9 }, (_, i) => {
      const title = `Oda Kessel says it a ${i + 1}th time`;
      return { ...first, id: `say-${i}`, title, when: day, actors: ['oda-kessel'], targets: [], links: [] };
    });
    return onPage({ story: { ...harbour, events }, path: '#axis=measured' }, async (page) => {
      const chart = page.getByRole('application', { name: /^Timeline/ });
      const marks = chart.locator('[data-ref^="event:say-"]');
      await expect.poll(() => marks.count()).toBe(3);
      await chart.focus();
      for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
      const said = page.getByRole('region', { name: 'Timeline' }).locator('[aria-live]');
      await expect.poll(() => said.last().textContent()).toMatch(/^6 more events of Oda Kessel: .* Enter shows them/);
      await page.keyboard.press('Enter');
      await expect.poll(() => marks.count()).toBe(9);
      expect(await hash(page)).toBe('#open-lanes=oda-kessel&axis=measured');
      await page.keyboard.press('Enter');
      await expect.poll(() => hash(page)).toBe('#event=say-3&open-lanes=oda-kessel&axis=measured');
      await chart.getByText('Show fewer').click();
      await expect.poll(() => marks.count()).toBe(4);
    });
  });

  it('gives the timeline as much height as the divider says, by keys and by hand, and remembers it', () =>
    onPage({}, async (page) => {
      const divider = page.getByRole('separator', { name: 'Height of the timeline' });
      const height = async () => (await page.locator('#timeline-pane').boundingBox())?.height ?? 0;
      await divider.focus();
      const before = await height();
      await page.keyboard.press('ArrowDown');
      await expect.poll(height).toBeGreaterThan(before + 20);
      const box = await divider.boundingBox();
      if (!box) throw new Error('the divider is not on the page');
      await page.mouse.move(box.x + 200, box.y + 4);
      await page.mouse.down();
      await page.mouse.move(box.x + 200, box.y - 196, { steps: 4 });
      await page.mouse.up();
      const after = await height();
      expect(after).toBeLessThan(before - 80);
      await page.reload();
      await expect.poll(height).toBeCloseTo(after, -1);
      await divider.dblclick();
      await expect.poll(height).toBeCloseTo(before, -1);
    }));

  it('opens other files on a phone too, and every control there is large enough for a finger', () =>
    onPage({ viewport: { width: 390, height: 844 }, touch: true }, async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('header button, [role=toolbar] button, [role=toolbar] select, nav button')]
          .map((control) => ({
            name: control.getAttribute('aria-label') ?? control.textContent,
            box: control.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width < 44 || box.height < 44)
          .map(({ name }) => name),
      );
      expect(small).toEqual([]);
      await page.getByRole('button', { name: 'File' }).click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open files' }).click();
      await (
        await chooser
      ).setFiles({
        name: 'ferry.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ ...harbour, title: 'Another harbour' })),
      });
      await page.getByRole('heading', { level: 1, name: 'Another harbour' }).waitFor();
    }));

  it('fits a phone: one view at a time, no sideways scroll', () =>
    onPage({ viewport: { width: 360, height: 700 }, touch: true, path: '#event=talks' }, async (page) => {
      for (const name of ['Timeline', 'Network', 'Reader']) {
        await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click();
        await page.getByRole('region', { name }).first().waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      }
      await page.getByRole('heading', { level: 2, name: TALKS }).waitFor();
    }));
});

describe('a page that has no story to show', () => {
  const cases: [string, PageOptions['story'], RegExp][] = [
    ['an empty file', '', /graph file is empty/],
    ['half a file', JSON.stringify(harbour).slice(0, 5000), /not complete JSON/],
    ['a file of a later version', { ...harbour, version: 99 }, /version 99.*newer Dateline/s],
    ['a file that contradicts itself', { ...harbour, actors: [] }, /contradicts itself.*Build the graph again/s],
    ['a story without events', { ...harbour, events: [] }, /No events in “The Lanmark harbour strike”/],
    ['no file at all', null, /No story here yet.*npm start/s],
  ];
  it.each(cases)('says what is wrong with %s and what to do', async (_, story, words) => {
    const app = await openPage({ story });
    await expect.poll(() => app.page.locator('main').innerText()).toMatch(words);
    await app.page.getByRole('button', { name: 'Open files' }).waitFor();
    await app.close();
  });

  it('opens another graph file in its place', async () => {
    const app = await openPage({ story: 'not JSON' });
    await app.page.getByRole('button', { name: 'Open files' }).waitFor();
    await choose(app.page, {
      name: 'story.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(harbour)),
    });
    await app.page.getByRole('heading', { level: 1, name: 'The Lanmark harbour strike' }).waitFor();
    await app.close();
  });
});

describe('a file dropped while a story is open', () => {
  const talks = (page: Page) => reader(page).getByRole('heading', { level: 2, name: TALKS });

  it.each([
    [
      'half-a-graph.json',
      JSON.stringify(harbour).slice(0, 5000),
      /half-a-graph\.json.*not complete JSON.*copy it again/s,
    ],
    ['empty.txt', '', /empty\.txt.*Choose texts/s],
    ['crane.jpg', 'x', /crane\.jpg.*Choose other files/s],
  ])('leaves the story and the view as they are where %s cannot be shown, and says why', (name, text, words) =>
    onPage({ path: '#event=talks' }, async (page) => {
      await talks(page).waitFor();
      await page.evaluate(() => document.querySelector('main')?.setAttribute('data-kept', ''));
      await drop(page, [[name, text]]);
      const alert = page.getByRole('alert');
      await expect.poll(() => alert.innerText()).toMatch(words);
      expect(await alert.innerText()).toContain('“The Lanmark harbour strike” stays open');
      expect(await hash(page)).toBe('#event=talks');
      expect(await page.locator('main[data-kept]').count()).toBe(1);
      expect(await talks(page).isVisible()).toBe(true);
      await page.evaluate(axe.source);
      expect(await page.evaluate(async () => (await window.axe.run(document)).violations.map(({ id }) => id))).toEqual(
        [],
      );
      await alert.getByRole('button', { name: 'Close' }).click();
      await alert.waitFor({ state: 'detached' });
    }),
  );

  it('takes its place where it can be shown, seen from its own beginning, and ends the message', () =>
    onPage({ path: '#event=talks' }, async (page) => {
      await talks(page).waitFor();
      await drop(page, [['crane.jpg', 'x']]);
      await page.getByRole('alert').waitFor();
      await drop(page, [['other.json', JSON.stringify({ ...harbour, title: 'Another harbour' })]]);
      await page.getByRole('heading', { level: 1, name: 'Another harbour' }).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await hash(page)).toBe('');
    }));
});

describe('articles opened in the page', () => {
  const article = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

  it('become a story without leaving the machine, and what is no article is named', async () => {
    const app = await openPage({ story: null });
    await choose(app.page, [
      article(
        'ferry.md',
        '---\ntitle: Ferry row\npublished: 2024-05-15\npublisher: Lanmark Courier\n---\n\nMayor Greta Holm accused the ferry company Norline of greed on Tuesday. Holm met union leader Per Dahl in Lanmark on Wednesday.\n',
      ),
      article('empty.txt', ''),
    ]);
    await app.page.getByRole('heading', { level: 1, name: 'Ferry row' }).waitFor();
    await app.page.getByText('Skipped empty.txt: is empty').waitFor();
    await reader(app.page).getByRole('link', { name: /Holm/ }).first().click();
    await reader(app.page).locator('blockquote', { hasText: 'Holm' }).first().waitFor();
    await app.close();
  });

  it('that are none at all are refused in words', async () => {
    const app = await openPage({ story: null });
    await choose(app.page, [article('empty.txt', '')]);
    await app.page.getByText('None of these files could be read as an article').waitFor();
    await app.close();
  });
});

describe('room', () => {
  it.each([
    [1440, 900, 0.1],
    [720, 450, 1 / 3],
  ])('at %i × %i pixels head, legend and transport take little of the height', (width, height, share) =>
    onPage({ viewport: { width, height } }, async (page) => {
      await page.getByRole('application', { name: /^Timeline/ }).waitFor();
      const foot = await page.locator('.transport').evaluate((transport) => transport.getBoundingClientRect().bottom);
      expect(foot).toBeGreaterThan(0);
      expect(foot / height).toBeLessThanOrEqual(share);
    }),
  );
});

describe('on paper', () => {
  const colours = (page: Page) =>
    page.evaluate(() => {
      const { colorScheme } = getComputedStyle(document.documentElement);
      const drawn = [...document.querySelectorAll('figure svg')].filter((svg) => svg.getClientRects().length > 0);
      return { colorScheme, text: getComputedStyle(document.body).color, drawn: drawn.length };
    });

  it('a dark page is black on white, with the picture for the sheet’s orientation, and dark again after', () =>
    onPage({ colorScheme: 'dark' }, async (page) => {
      const before = await colours(page);
      expect(before).toMatchObject({ colorScheme: 'dark', drawn: 0 });
      for (const [width, height] of [
        [700, 1000],
        [1000, 700],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await page.locator('figcaption:visible').waitFor();
        expect(await colours(page)).toEqual({ colorScheme: 'light', text: 'rgb(0, 0, 0)', drawn: 2 });
        expect(await page.locator(width < height ? '.portrait' : '.landscape').isVisible()).toBe(true);
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await page.emulateMedia({ media: 'screen' });
      }
      expect(await colours(page)).toEqual(before);
    }));
});

describe('accessibility', () => {
  const views = ['', '#event=talks', '#actor=oda-kessel', '#event=talks&passage=weekly:40-80'];
  it.each(['light', 'dark'] as const)('axe finds nothing to object to in %s colours', (colorScheme) =>
    onPage({ colorScheme }, async (page) => {
      await page.evaluate(axe.source);
      for (const view of views) {
        await page.evaluate((to) => (location.hash = to), view);
        await reader(page).getByRole('heading', { level: 2 }).first().waitFor();
        const found = await page.evaluate(async () => {
          const { violations } = await window.axe.run(document);
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
        });
        expect(found).toEqual([]);
      }
    }),
  );
});
