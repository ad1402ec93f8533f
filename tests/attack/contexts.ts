/** WebGL contexts lost and restored, as a driver or a sleeping machine does it: the network is drawn meanwhile, and afterwards. */
import type { Page } from 'playwright-core';
import { harbour } from '../fixtures/harbour';
import { chanceFor } from './chance';
import { KNOWN } from './addresses';
import { wordsOf, type Attack, type Outcome, type Settings } from './part';
import { escape } from '../../src/scenes/address/parts';
import { goTo, PATIENCE, Screen } from './screen';

declare global {
  interface Window {
    /** What was lost and can be restored. */
    lostContexts?: WEBGL_lose_context[];
  }
}

export async function contexts({ seed }: Settings): Promise<Attack> {
  const screen = await Screen.start({ story: harbour });
  return {
    async step(number): Promise<Outcome> {
      const chance = chanceFor(seed, 'contexts', number);
      const faults: string[] = [];
      try {
        const page = await screen.page();
        const address = chance.of(['', 'network=events', 'network=places', 'lanes-by=type']);
        await goTo(page, address);
        await page.getByRole('button', { name: 'Fit', exact: true }).last().waitFor();
        const before = await inkOf(page);
        await lose(page);
        await drawn(page, 'after a loss', before);
        // The same network: of another there may be less to see.
        if (chance.maybe(0.5)) await goTo(page, `${address}&event=${escape(chance.of(KNOWN.events))}`);
        await restore(page);
        // Else what stands in for it would be looked at.
        await stage(page).locator('canvas.sigma-nodes').waitFor();
        await drawn(page, 'after the restoring', before);
      } catch (error) {
        faults.push(wordsOf(error));
      }
      faults.push(...screen.complaints().filter((words) => !OF_THE_LOSS.test(words)));
      // some of the losses are not the first of their page
      if (faults.length > 0 || number % LOSSES === LOSSES - 1) await screen.leave();
      return { tries: 1, faults };
    },
    close: () => screen.close(),
  };
}

/** Of one page, before it is left for a new one. */
const LOSSES = 3;
/** Chromium itself says that a context was lost, or that there is none to restore any more. */
const OF_THE_LOSS = /CONTEXT_LOST_WEBGL|context lost|restoreContext/i;

const stage = (page: Page) => page.getByRole('application', { name: /^Network/ });

/** Loses the context of every canvas of the network that has one, and keeps what restores it. */
const lose = (page: Page) =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLCanvasElement>('section[aria-label="Network"] canvas')].flatMap(
      (canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? [],
    );
    window.lostContexts = found;
    for (const context of found) context.loseContext();
  });
const restore = (page: Page) =>
  page.evaluate(() => {
    for (const context of window.lostContexts ?? []) context.restoreContext();
  });

/** Waits until there is as much to see as there was. @throws Error where it does not come */
async function drawn(page: Page, when: string, before: number): Promise<void> {
  const begun = Date.now();
  for (;;) {
    const ink = await inkOf(page);
    if (ink >= LEAST_INK * before) return;
    if (Date.now() - begun > PATIENCE)
      throw new Error(`Of what the network shows, ${Math.round((100 * ink) / before)} % is there ${when}.`);
  }
}

/** Names, which are written on a canvas that no loss touches, are less than this share. */
const LEAST_INK = 0.8;

/** Pixels of the network that are not its background. */
async function inkOf(page: Page): Promise<number> {
  const png = (await stage(page).screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no canvas to read the picture from');
    context.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
    return pixels.reduce((sum, pixel) => sum + (pixel === pixels[0] ? 0 : 1), 0);
  }, png);
}
