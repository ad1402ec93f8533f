/** The built page under attack: one browser, one page that is used as long as it is whole, and what went wrong on it. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { openApp, type OpenedApp, type OpenOptions } from '../browser/support';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium';

/** Milliseconds until the page must show what was asked of it. */
export const PATIENCE = 15_000;

/** The least that has all panels beside each other: the fewer pixels, the more stories a minute. */
const VIEWPORT = { width: 1000, height: 800 };

export class Screen {
  readonly #browser: Browser;
  readonly #options: OpenOptions;
  #app: OpenedApp | null = null;
  #heard = 0;

  private constructor(browser: Browser, options: OpenOptions) {
    this.#browser = browser;
    this.#options = options;
  }

  /** @throws Error in words where there is no Chromium */
  static async start(options: OpenOptions): Promise<Screen> {
    const executablePath = await ensureChromium((line) => void process.stderr.write(`${line}\n`));
    const args = [...CHROMIUM_FLAGS, '--enable-precise-memory-info'];
    return new Screen(await chromium.launch({ executablePath, args }), {
      reducedMotion: 'reduce',
      viewport: VIEWPORT,
      ...options,
    });
  }

  /** The page of the story that it was started with, or of what was opened on it since. */
  async page(): Promise<Page> {
    if (!this.#app) {
      this.#app = await openApp(this.#browser, this.#options);
      this.#heard = 0;
      this.#app.page.setDefaultTimeout(PATIENCE);
      await this.#app.page.getByRole('region', { name: 'Reader' }).waitFor();
    }
    return this.#app.page;
  }

  /** What the page has complained of since this was asked last. */
  complaints(): string[] {
    const all = this.#app?.complaints ?? [];
    const fresh = all.slice(this.#heard);
    this.#heard = all.length;
    return fresh;
  }

  /** The next page is a new one. */
  async leave(): Promise<void> {
    const app = this.#app;
    this.#app = null;
    await app?.close();
  }

  async close(): Promise<void> {
    await this.leave();
    await this.#browser.close();
  }
}

interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens files as a person does who drops them. Not by Playwright's setInputFiles: it never lets go of the input, which keeps the
 * whole story that was open (findings/playwright-input-files-kept.sh), so that the page would seem to grow with each.
 */
export const choose = (page: Page, files: readonly ChosenFile[]) =>
  page.locator('body').evaluate(
    (body, given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type: 'text/plain' }));
      }
      body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );

/** Opens files over the story that is open, until the page has settled what they are. */
export async function openOver(page: Page, files: readonly ChosenFile[]): Promise<'story' | 'empty' | 'refused'> {
  await goTo(page, 'event=talks'); // a story that is opened lets go of the address of the one before
  await choose(page, files);
  const settled = await page.waitForFunction(() => {
    if (document.querySelector('.refusal')) return 'refused';
    if (location.hash !== '') return null;
    if (document.querySelector('section[aria-label="Network"] .pane')) return 'story';
    return document.querySelector('[role="alert"]') ? 'empty' : null;
  });
  return (await settled.jsonValue()) ?? 'empty';
}

/** Follows an address typed over that of the open page; whether title, timeline, network and reader are still there then. */
export const goTo = (page: Page, fragment: string): Promise<boolean> =>
  page.evaluate(async (hash) => {
    location.hash = hash;
    for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const there = (selector: string) => (document.querySelector(selector)?.childElementCount ?? 0) > 0;
    const regions = ['Reader', 'Network'].map((name) => `section[aria-label="${name}"]`);
    return document.querySelector('h1') !== null && [...regions, '#timeline-pane'].every(there);
  }, fragment);
