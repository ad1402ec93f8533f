/** The network when the browser takes its WebGL away, as it does in sleep, by a driver's fault or in a phone's background tab. */
import type { JSHandle, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/lookup';
import { networkFrame } from '../../src/scenes/network/where/frame';
import { actorKey } from '../../src/scenes/network/keys';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { harbour } from '../fixtures/harbour';
import { choose } from './support';
import { openPage, type PageOptions } from './pages';

const index = indexGraph(harbour);
const panel = (page: Page) => page.getByRole('region', { name: 'Network' });
const stage = (page: Page) => page.getByRole('application', { name: /^Network/ });
const words = (page: Page) => panel(page).locator('.foot p');
const sigma = (page: Page) => stage(page).locator('canvas.sigma-nodes');
const plain = (page: Page) => stage(page).locator('svg g[data-ref^="actor:"]');
const saying = (page: Page) => panel(page).getByText('Drawn more simply');
const hash = (page: Page) => page.evaluate(() => location.hash);

type Lost = JSHandle<WEBGL_lose_context>;
const lose = (page: Page, layer = 'nodes'): Promise<Lost> =>
  page.evaluateHandle((name) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`canvas.sigma-${name}`);
    const taken = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!taken) throw new Error(`the layer "${name}" has no context to lose`);
    taken.loseContext();
    return taken;
  }, layer);
const restore = (lost: Lost) => lost.evaluate((taken) => taken.restoreContext());
/** What a page hears when its tab comes to the front. */
const show = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

const fit = (page: Page) => panel(page).getByRole('button', { name: 'Fit' });

/** Opens the story, waits for the network, and holds that nothing went wrong while the test had it. */
async function onNetwork(test: (page: Page) => Promise<void>, options: Partial<PageOptions> = {}): Promise<void> {
  const { page, complaints, close } = await openPage({ story: harbour, reducedMotion: 'reduce', ...options });
  await fit(page).waitFor();
  await test(page);
  expect(complaints).toEqual([]);
  await close();
}

/** Where an actor stands at `k` times its place about the middle of the panel, in pixels of the page. */
async function placeOf(page: Page, actor: string, k = 1): Promise<{ x: number; y: number }> {
  const box = await stage(page).boundingBox();
  const node = box && networkFrame(index, DEFAULT_VIEW, box).nodeById.get(actorKey(actor));
  if (!node) throw new Error(`"${actor}" is not in the network`);
  const zoomed = (at: number, length: number) => length / 2 + k * (at - length / 2);
  return { x: box.x + zoomed(node.x, box.width), y: box.y + zoomed(node.y, box.height) };
}
async function saysAt(page: Page, actor: string, k = 1): Promise<void> {
  const { x, y } = await placeOf(page, actor, k);
  const name = index.actors.get(actor)?.name;
  await expect
    .poll(async () => {
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
      return words(page).textContent();
    })
    .toContain(`${name}: `);
}

describe('the network whose context is lost', () => {
  it.each(['edges', 'nodes', 'hoverNodes'])('is drawn as SVG while %s are without, and by sigma again after', (layer) =>
    onNetwork(async (page) => {
      const lost = await lose(page, layer);
      await saying(page).waitFor();
      await expect.poll(() => plain(page).count()).toBe(harbour.actors.length);
      expect(await sigma(page).count()).toBe(0);
      await restore(lost);
      await saying(page).waitFor({ state: 'detached' });
      await sigma(page).waitFor();
      await fit(page).waitFor();
      await saysAt(page, 'oda-kessel');
      expect(await plain(page).count()).toBe(0);
    }),
  );

  it('says so politely, and never as an alarm', () =>
    onNetwork(async (page) => {
      await lose(page);
      const live = saying(page).locator('xpath=ancestor-or-self::*[@aria-live]');
      expect(await live.getAttribute('aria-live')).toBe('polite');
      expect(await page.getByRole('alert').count()).toBe(0);
    }));

  it('keeps camera, selection, pins, window and the keyboard’s place through loss and return', () =>
    onNetwork(
      async (page) => {
        const address = await hash(page);
        await panel(page).getByRole('button', { name: 'Zoom in' }).click();
        await saysAt(page, 'harbour-company', 1.5);
        await page.mouse.move(4, 4);
        await stage(page).focus();
        await page.keyboard.press('Home');
        const walked = (await words(page).textContent())?.trim() ?? '';
        expect(walked).not.toBe('');
        const stands = async () => {
          expect(await hash(page)).toBe(address);
          expect(await words(page).textContent()).toContain(walked);
          expect(await stage(page).evaluate((element) => element === document.activeElement)).toBe(true);
          await saysAt(page, 'harbour-company', 1.5);
          await page.mouse.move(4, 4);
          await expect.poll(() => words(page).textContent()).toContain(walked);
        };
        const lost = await lose(page);
        await plain(page).first().waitFor();
        await stands();
        await restore(lost);
        await sigma(page).waitFor();
        await fit(page).waitFor();
        await stands();
      },
      { path: '#actor=ines-valgard&window=2024-05-14/2024-05-17&pins=tug-crews:0.2:0.8' },
    ));

  it('lets go of what was pointed at when sigma is back and the pointer points at nothing', () =>
    onNetwork(async (page) => {
      const lost = await lose(page);
      await plain(page).first().waitFor();
      await saysAt(page, 'oda-kessel');
      await restore(lost);
      await sigma(page).waitFor();
      await fit(page).waitFor();
      const box = await stage(page).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
      await expect.poll(() => words(page).textContent()).toContain('Size and width: events.');
    }));

  it('leaves what is being dragged where the hand had brought it', () =>
    onNetwork(async (page) => {
      const from = await placeOf(page, 'tug-crews');
      const box = await stage(page).boundingBox();
      if (!box) throw new Error('the network is not on the page');
      const brought = [(from.x + 30 - box.x) / box.width, (from.y + 40 - box.y) / box.height];
      const off = async () => {
        const [, ...at] = /pins=tug-crews:([\d.]+):([\d.]+)/.exec(await hash(page)) ?? [];
        return at.length === 2 ? Math.max(...at.map((share, i) => Math.abs(Number(share) - (brought[i] ?? NaN)))) : NaN;
      };
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 30, from.y + 40, { steps: 4 });
      await expect.poll(off).toBeLessThan(0.01);
      await lose(page);
      await saying(page).waitFor();
      await page.mouse.move(from.x + 50, from.y + 60, { steps: 4 });
      await page.mouse.up();
      expect(await off()).toBeLessThan(0.01);
      expect(await panel(page).getByRole('button', { name: 'Unpin 1' }).count()).toBe(1);
    }));

  it('is tried anew when the page is seen again, where no event tells that the context is back', () =>
    onNetwork(async (page) => {
      await lose(page);
      await saying(page).waitFor();
      await show(page);
      await sigma(page).waitFor();
      await saying(page).waitFor({ state: 'detached' });
      await fit(page).waitFor();
      await saysAt(page, 'oda-kessel');
    }));

  it('stays plain after it was lost again and again, until somebody asks', () =>
    onNetwork(async (page) => {
      for (let time = 0; time < 3; time++) {
        const lost = await lose(page);
        await saying(page).waitFor();
        await restore(lost);
        await sigma(page).waitFor();
        await fit(page).waitFor();
      }
      const lost = await lose(page);
      await saying(page).waitFor();
      const back = lost.evaluate(
        (taken) =>
          new Promise<void>((resolve) => {
            // The page's own canvas is no longer in the document: its event is heard by the extension's context alone.
            taken.restoreContext();
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
          }),
      );
      await back;
      await saying(page).waitFor();
      expect(await sigma(page).count()).toBe(0);
      await panel(page).getByRole('button', { name: 'Try again' }).click();
      await sigma(page).waitFor();
      await saying(page).waitFor({ state: 'detached' });
    }));

  it('is drawn by sigma when its tab is opened again, after the loss was not seen', () =>
    onNetworkTab(async (page) => {
      await lose(page);
      await page.getByRole('button', { name: 'Reader' }).click();
      await page.getByRole('region', { name: 'Reader' }).waitFor();
      await page.getByRole('button', { name: 'Network', exact: true }).click();
      await sigma(page).waitFor();
      await fit(page).waitFor();
      await saysAt(page, 'oda-kessel');
      const lost = await lose(page);
      await saying(page).waitFor();
      await page.getByRole('button', { name: 'Timeline', exact: true }).click();
      await restore(lost);
      await page.getByRole('button', { name: 'Network', exact: true }).click();
      await sigma(page).waitFor();
    }));
});

async function onNetworkTab(test: (page: Page) => Promise<void>): Promise<void> {
  const viewport = { width: 390, height: 844 };
  const { page, complaints, close } = await openPage({ story: harbour, reducedMotion: 'reduce', viewport });
  await page.getByRole('button', { name: 'Network', exact: true }).click();
  await fit(page).waitFor();
  await test(page);
  expect(complaints).toEqual([]);
  await close();
}

/** Runs in the page, before it: contexts are counted; while `given` says so, sigma's are lost at once, or none is given. */
function watchContexts(): void {
  const made: WebGL2RenderingContext[] = [];
  const original = HTMLCanvasElement.prototype.getContext;
  const live = () => made.filter((gl) => !gl.isContextLost()).length;
  Object.assign(window, { live });
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
      const given: unknown = Reflect.get(window, 'given');
      if (given === 'none' && kind.includes('webgl')) return null;
      const gl: unknown = Reflect.apply(original, this, [kind, ...rest]);
      if (!(gl instanceof WebGL2RenderingContext)) return gl;
      made.push(gl);
      if (given === 'lost' && this.className.startsWith('sigma-')) gl.getExtension('WEBGL_lose_context')?.loseContext();
      return gl;
    },
  });
}
const give = (page: Page, given: 'lost' | 'none' | 'all') =>
  page.evaluate((what) => Object.assign(window, { given: what }), given);
const liveContexts = (page: Page) => page.evaluate(() => (Reflect.get(window, 'live') as () => number)());

describe('the contexts of the network', () => {
  it('are given back by each story that is replaced: eight in a row have no more than the last one’s', async () => {
    const { page, complaints, close } = await openPage({
      story: harbour,
      reducedMotion: 'reduce',
      inPage: watchContexts,
    });
    await fit(page).waitFor();
    for (let turn = 1; turn <= 8; turn++) {
      const title = `Story ${turn}`;
      const buffer = Buffer.from(JSON.stringify({ ...harbour, title }));
      await choose(page, { name: 'story.json', mimeType: 'application/json', buffer });
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
      await fit(page).waitFor();
      expect(await liveContexts(page)).toBe(3);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('that are lost before the first picture leave a plain network, and the next try a full one', async () => {
    const { page, complaints, close } = await openPage({
      story: harbour,
      reducedMotion: 'reduce',
      inPage: watchContexts,
    });
    await fit(page).waitFor();
    await lose(page);
    await give(page, 'lost');
    await saying(page).waitFor();
    await show(page);
    await expect.poll(() => liveContexts(page)).toBe(0);
    await expect.poll(() => plain(page).count()).toBe(harbour.actors.length);
    await give(page, 'none');
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await panel(page).getByText('while this device does not lend its graphics').waitFor();
    await give(page, 'all');
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await sigma(page).waitFor();
    await saying(page).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });
});
