/** TimelineJS itself, in Chromium, shows the slides that we write for it: a second and a half of bundling, and one page. */
import { build } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { timelineJs } from '../../src/export/data/timeline-js';
import { indexGraph } from '../../src/graph/lookup';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { harbour } from '../fixtures/harbour';
import { monotone } from '../fixtures/hostile';
import { theBrowser } from './pages';

/** The package has sources alone. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // its styles want a preprocessor, and no word depends on them
    plugins: [
      {
        name: 'no-styles',
        enforce: 'pre',
        resolveId: (id) => (/\.less$/.test(id) ? '\0nothing' : null),
        load: (id) => (id === '\0nothing' ? '' : null),
      },
    ],
    build: {
      write: false,
      lib: { entry: 'node_modules/@knight-lab/timelinejs/index.js', formats: ['iife'], name: 'TL' },
    },
  });
  const [output] = [made].flat();
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('TimelineJS was not bundled');
  return chunk.code;
}

interface Shown {
  readonly id: string;
  readonly headline: string;
  readonly date: string;
}

it('has a slide for each dated event, with its title and its date in words', async () => {
  const context = await (await theBrowser()).newContext({ viewport: { width: 1200, height: 700 }, offline: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const script = await bundled();
  await page.setContent('<div id="timeline" style="width: 1200px; height: 700px"></div>');
  await page.addScriptTag({ content: script });
  const shownOf = (json: string) =>
    page.evaluate(async (text): Promise<Shown[]> => {
      const { Timeline } = (
        globalThis as unknown as {
          TL: { Timeline: new (...args: unknown[]) => { on(what: string, done: () => void): void } };
        }
      ).TL;
      const root = document.getElementById('timeline');
      if (root) root.innerHTML = '';
      await new Promise<void>((resolve) =>
        new Timeline('timeline', JSON.parse(text), { hash_bookmark: false }).on('loaded', resolve),
      );
      return [...document.querySelectorAll('.tl-slide')].map((slide) => ({
        id: slide.id,
        headline: slide.querySelector('.tl-headline, .tl-headline-title')?.textContent ?? '',
        date: slide.querySelector('.tl-headline-date')?.textContent ?? '',
      }));
    }, json);

  const [first, ...slides] = await shownOf(timelineJs(indexGraph(harbour), DEFAULT_VIEW));
  expect(first?.headline).toContain(harbour.title);
  const dated = harbour.events.filter(({ when }) => when !== null);
  expect(slides.map(({ id }) => id)).toEqual(dated.map(({ id }) => id));
  expect(slides.map(({ headline }) => headline)).toEqual(
    dated.map(({ title }) => expect.stringContaining(title) as string),
  );
  expect(slides.find(({ id }) => id === 'talks')?.date).toBe('Thursday 16 May 2024');
  expect(slides.find(({ id }) => id === 'accusation')?.date).toBe('by Tuesday 14 May 2024');

  const words = '<img src=x onerror=document.title=1>';
  const hostile = await shownOf(timelineJs(indexGraph(monotone(words)), DEFAULT_VIEW));
  expect(hostile[1]?.headline).toContain(words);
  expect(await page.title()).toBe('');
});
