/** Graphs that no build of ours makes and somebody's script may: they open and are used as any other, or are refused in words. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { harbour } from '../fixtures/harbour';
import { on, story } from '../support/synthetic-story';
import { openPage } from './pages';

const network = (page: Page) => page.getByRole('region', { name: 'Network' });
const NAMES = ['constructor', '__proto__', 'toString', 'event:meeting', 'a.to', 'b'];

describe.each([false, true])('without WebGL: %s', (withoutWebGL) => {
  it('actors with the names of properties, keys and edges are drawn, walked and chosen', async () => {
    const { graph } = story([
      { id: 'meeting', title: 'All meet', actors: NAMES, when: on('2031-05-02') },
      {
        id: 'constructor',
        title: 'One sues',
        actors: NAMES.slice(0, 1),
        targets: NAMES.slice(1, 2),
        when: on('2031-05-03'),
      },
    ]);
    const path = '#network=events,communities';
    const app = await openPage({ story: graph, reducedMotion: 'reduce', withoutWebGL, path });
    const { page, complaints } = app;
    await network(page).getByRole('button', { name: 'Zoom in' }).waitFor();
    await network(page).getByRole('button', { name: 'Table' }).click();
    const table = network(page).getByRole('region', { name: 'The network as a table' });
    for (const id of NAMES) {
      await table.getByRole('button', { name: `${id[0]?.toUpperCase()}${id.slice(1)}`, exact: true }).click();
      await expect.poll(() => page.evaluate(() => location.hash)).toContain(`actor=${encodeURIComponent(id)}`);
    }
    expect(complaints).toEqual([]);
    await app.close();
  });

  it('an event of eight hundred is chosen, lists them all, and the network says how many more there are', async () => {
    const actors = Array.from({ length: 800 }, (_, i) => `docker-${i}`);
    const { graph } = story([{ id: 'assembly', title: 'The port assembles', actors, when: on('2031-05-02') }]);
    const app = await openPage({
      story: graph,
      reducedMotion: 'reduce',
      withoutWebGL,
      path: '#event=assembly',
    });
    const { page, complaints } = app;
    // It hangs on one node of its own; of its parties forty are drawn, and the others are counted.
    await network(page).getByText('760 more').waitFor();
    await expect.poll(() => page.getByRole('link', { name: /^Docker-\d+$/ }).count()).toBe(800);
    expect(complaints).toEqual([]);
    await app.close();
  });
});

it('a story from the first to the last year there is opens, with a minute in it', async () => {
  const { graph } = story([
    { id: 'first', title: 'It begins', when: on('-9999') },
    { id: 'ides', title: 'They strike', when: on('-0043-03-15T11:00') },
    { id: 'last', title: 'It ends', when: on('9999-12-31') },
  ]);
  const { page, complaints, close } = await openPage({ story: graph });
  await page.getByRole('link', { name: 'They strike' }).click();
  await expect.poll(() => page.getByRole('article').first().textContent()).toContain('15 March 44 BC');
  expect(complaints).toEqual([]);
  await close();
});

it.each([
  ['an instant after the last', { ...on('+275760-09-13T00:00Z'), granularity: 'minute' as const }, 'is not a date'],
  ['a day that no month has', on('2025-02-30'), 'event "walkout" has when.start "2025-02-30"'],
])('%s is refused with the event', async (_, when, words) => {
  const events = harbour.events.map((event) => (event.id === 'walkout' ? { ...event, when } : event));
  const { page, close } = await openPage({ story: { ...harbour, events } });
  await page.getByText(words).waitFor();
  await close();
});
