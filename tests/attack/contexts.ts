/** WebGL contexts lost and restored, as a driver or a sleeping machine does it: the network is drawn meanwhile, and afterwards. */
import type { Page } from 'playwright-core';
import { harbour } from '../fixtures/harbour';
import { chanceFor } from './chance';
import { KNOWN } from './addresses';
import { wordsOf, type Attack, type Outcome, type Settings } from './part';
import { escape } from '../../src/app/view/parts';
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
        await goTo(page, chance.of(['', 'network=events', `actor=${escape(chance.of(KNOWN.actors))}`]));
        await drawn(page, 'before a loss');
        await lose(page);
        await drawn(page, 'after a loss');
        if (chance.maybe(0.5)) await goTo(page, `event=${escape(chance.of(KNOWN.events))}`);
        await restore(page);
        await drawn(page, 'after the restoring');
      } catch (error) {
        faults.push(wordsOf(error));
      }
      faults.push(...screen.complaints().filter((words) => !OF_THE_LOSS.test(words)));
      // a whole page stays: the next loss is not its first
      if (faults.length > 0) await screen.leave();
      return { tries: 1, faults };
    },
    close: () => screen.close(),
  };
}

/** Chromium itself says that a context was lost. */
const OF_THE_LOSS = /CONTEXT_LOST_WEBGL|context lost/i;

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

/** Waits until a person sees a network: pixels of more than one colour where it stands. @throws Error where none comes */
async function drawn(page: Page, when: string): Promise<void> {
  const begun = Date.now();
  for (;;) {
    const colours = await coloursOf(page);
    if (colours >= FEWEST_COLOURS) return;
    if (Date.now() - begun > PATIENCE) throw new Error(`The network is blank ${when}: ${colours} colours.`);
  }
}

/** Text and discs smoothed at their edges have many; a blank stage has one, or two with its frame. */
const FEWEST_COLOURS = 12;

/** Colours in a picture of the stage. */
async function coloursOf(page: Page): Promise<number> {
  const png = (await stage(page).screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no canvas to read the picture from');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, png);
}
