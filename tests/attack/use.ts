/** A minute of use by restless hands: presses, keys, wheel, drags, filters, playing, Back, other stories; and the heap afterwards. */
import type { Page } from 'playwright-core';
import { harbour } from '../fixtures/harbour';
import { syntheticGraph } from '../support/synthetic';
import { bytesOf } from './article-file';
import { KNOWN } from './addresses';
import { chanceFor, type Chance } from './chance';
import { someFragment } from './fragments';
import { wordsOf, type Attack, type Outcome, type Settings } from './part';
import { choose, openOver, Screen } from './screen';

/** Of each half at full scale: about half a minute of a machine that has nothing else to do. */
const ACTS_EACH = 300;
/** Megabytes by which the heap may have grown, garbage swept, from the end of the first half to that of the second. */
const MOST_GROWTH = 3;

export async function use({ seed, scale }: Settings): Promise<Attack> {
  const screen = await Screen.start({ story: harbour });
  return {
    async step(number): Promise<Outcome> {
      const chance = chanceFor(seed, 'use', number);
      const faults: string[] = [];
      const heaps: number[] = [];
      let acts = 0;
      try {
        const page = await screen.page();
        // the same acts in both halves: what they leave behind in the first is there to be used again in the second
        for (const half of ['first', 'second'] as const) {
          for (let i = 0; i < ACTS_EACH * scale; i++, acts++) await chance.of(ACTS)(page, chance);
          heaps.push(await heapOf(page));
          const complaints = screen.complaints();
          faults.push(...complaints.map((words) => `In the ${half} half: ${words}`));
        }
      } catch (error) {
        faults.push(wordsOf(error), ...screen.complaints());
      }
      await screen.leave();
      const [middle = 0, end = 0] = heaps;
      const growth = Math.round((end - middle) * 10) / 10;
      if (growth > MOST_GROWTH)
        faults.push(`The heap has grown by ${growth} MB in the second half, from ${middle.toFixed(1)} MB.`);
      return {
        tries: acts,
        faults,
        figures: { [`MB that the heap grew by in half a minute, run ${number + 1}`]: growth },
      };
    },
    close: () => screen.close(),
  };
}

/** Megabytes in use on the first story as it is opened anew, when garbage has been swept. */
async function heapOf(page: Page): Promise<number> {
  await page.keyboard.press('Escape');
  await openOver(page, [{ name: 'story.json', bytes: bytesOf(JSON.stringify(harbour)) }]);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 2 ** 20;
}

type Act = (page: Page, chance: Chance) => Promise<unknown>;

const KEYS = ['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', '+', '-', '/', '?', 'a', 'p', '0', 'PageDown']; // prettier-ignore

const OTHERS = [1, 2, 3].map((seed) => ({
  name: `other-${seed}.json`,
  bytes: bytesOf(JSON.stringify({ ...syntheticGraph({ events: 200 * seed, seed }), title: `Another story ${seed}` })),
}));

/** Somewhere on the page. */
function somewhere(page: Page, chance: Chance): { x: number; y: number } {
  const { width, height } = page.viewportSize() ?? { width: 1000, height: 700 };
  return { x: chance.below(width), y: chance.below(height) };
}

const ACTS: readonly Act[] = [
  async (page, chance) => page.keyboard.press(chance.of(KEYS)),
  async (page, chance) => page.keyboard.press(chance.of(KEYS)),
  async (page, chance) => {
    const { x, y } = somewhere(page, chance);
    await page.mouse.click(x, y, { clickCount: chance.maybe(0.1) ? 2 : 1 });
  },
  async (page, chance) => {
    const { x, y } = somewhere(page, chance);
    await page.mouse.move(x, y, { steps: 3 });
  },
  async (page, chance) => {
    const [from, to] = [somewhere(page, chance), somewhere(page, chance)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  },
  async (page, chance) => {
    const { x, y } = somewhere(page, chance);
    await page.mouse.move(x, y);
    await page.mouse.wheel(chance.below(400) - 200, chance.below(800) - 400);
  },
  // a button, a link or a box that is there
  async (page, chance) => {
    const choice = chance();
    await page.evaluate((at) => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('button, a[href^="#"], input[type=checkbox], label, summary'),
      ];
      all[Math.floor(at * all.length)]?.click();
    }, choice);
  },
  async (page, chance) => {
    const fragment = someFragment(KNOWN, chance);
    await page.evaluate((hash) => (location.hash = hash), fragment);
  },
  async (page, chance) => {
    // not back out of the page
    await page.evaluate((back) => {
      if (!back) history.forward();
      else if ((navigation.currentEntry?.index ?? 0) > 0) history.back();
    }, chance.maybe(0.7));
  },
  async (page, chance) => {
    if (chance.maybe(0.3)) await choose(page, [chance.of(OTHERS)]);
  },
];
