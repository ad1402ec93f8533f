/** The built page under attack: one browser, one page that is used as long as it is whole, and what went wrong on it. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { openApp, type OpenedApp, type OpenOptions } from '../browser/support';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium';

/** Milliseconds until the page must show what was asked of it. */
export const PATIENCE = 15_000;

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
    return new Screen(await chromium.launch({ executablePath, args }), { reducedMotion: 'reduce', ...options });
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

/** Opens a file as a person does who chooses it. */
export const choose = (page: Page, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })));
