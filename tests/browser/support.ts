/** A page of the built app with a story of the test's own, and everything that went wrong in it. */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, FileChooser, Page } from 'playwright-core';
import { serveApp, type Served } from '../../src/cli/serve';

export interface OpenedApp {
  readonly page: Page;
  /** Address of the page, with a slash at its end. */
  readonly url: string;
  /** What the page complained of: console errors and warnings, uncaught exceptions, requests that failed. */
  readonly complaints: readonly string[];
  /** The page stays, and whatever it asks for from now on is not answered. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The graph, as an object or as the text of a file (which may be broken on purpose); null: the server has none. */
  readonly story: object | string | null;
  /** What follows the address: `?…#…`. */
  readonly path?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly touch?: boolean;
  /** BCP 47; British English unless said otherwise. */
  readonly locale?: string;
  /** A browser that cannot draw with WebGL. */
  readonly withoutWebGL?: boolean;
  /** Runs in the page before its own code; may refer to nothing outside itself. */
  readonly inPage?: () => void;
}

/** Folder of the built page. */
export const APP = fileURLToPath(new URL('../../dist/app', import.meta.url));

/** Serves the built page with a story on a free port and opens it in a fresh context, which may read the clipboard. */
export async function openApp(browser: Browser, options: OpenOptions): Promise<OpenedApp> {
  const tab = await Tab.make(browser, options);
  const { page, url } = tab;
  const complaints = await tab.open(options);
  return { page, url, complaints, stopServer: () => tab.stopServer(), close: () => tab.close() };
}

/** A page in a context of its own, with the server that it asks; it can be opened again and again. */
export class Tab {
  #complaints: string[] = [];
  #stopped: Promise<void> | null = null;

  private constructor(
    readonly page: Page,
    readonly url: string,
    readonly context: BrowserContext,
    private readonly served: Served,
  ) {
    listen(page, (complaint) => this.#complaints.push(complaint));
  }

  /** Nothing is asked for yet. Of `options` it keeps for good what `SETTLED` names, and whether there is a story. */
  static async make(browser: Browser, options: OpenOptions): Promise<Tab> {
    const served = await serveApp({ app: APP, story: textOf(options.story), port: 0 });
    const context = await browser.newContext({
      acceptDownloads: true,
      viewport: viewportOf(options),
      hasTouch: options.touch ?? false,
      locale: options.locale ?? 'en-GB',
      timezoneId: 'UTC',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    if (options.withoutWebGL) await page.addInitScript(takeWebGL);
    if (options.inPage) await page.addInitScript(options.inPage);
    await context.request.get(served.address); // the context keeps the cookie
    return new Tab(page, served.url, context, served);
  }

  /** The page as a reader opens it; what it complains of from now on is added to the answer. */
  async open(options: OpenOptions): Promise<readonly string[]> {
    const { page, served } = this;
    const story = textOf(options.story);
    if (story !== null) served.show(story);
    await page.setViewportSize(viewportOf(options));
    await page.emulateMedia({
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: options.reducedMotion ?? 'no-preference',
    });
    this.#complaints = [];
    await page.goto(served.url + (options.path ?? ''));
    return this.#complaints;
  }

  get hasServer(): boolean {
    return this.#stopped === null;
  }

  stopServer(): Promise<void> {
    return (this.#stopped ??= this.served.close());
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.stopServer();
  }
}

/** What a context and its page cannot change later. */
export const SETTLED = ['touch', 'locale', 'withoutWebGL', 'inPage'] as const satisfies readonly (keyof OpenOptions)[];

const textOf = (story: OpenOptions['story']): string | null =>
  typeof story === 'object' && story !== null ? JSON.stringify(story) : story;
const viewportOf = ({ viewport }: OpenOptions) => viewport ?? { width: 1440, height: 900 };

type Chosen = Parameters<FileChooser['setFiles']>[0];

/** Opens files by the page's dialogue for them, as a story of their own or added to the one that is shown. */
export async function choose(page: Page, files: Chosen, { adding = false } = {}): Promise<void> {
  const way = page.getByRole('button', { name: 'Open files' });
  const menu = page.getByRole('button', { name: 'Open', exact: true });
  await way.or(menu).first().waitFor();
  if (!(await way.isVisible())) await menu.click();
  if (adding) await page.getByRole('radio', { name: 'is added to this story' }).check();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), way.click()]);
  await chooser.setFiles(files);
}

/** Drops files on the page, given as name and text. */
export async function drop(page: Page, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, text] of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.locator('body').dispatchEvent('drop', { dataTransfer });
}

/** Runs in the page. */
function takeWebGL(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    },
  });
}

function listen(page: Page, complain: (words: string) => void): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // What a browser without a graphics card says of its own way to put a WebGL canvas on the page.
    if (!message.text().includes('GPU stall due to ReadPixels')) complain(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a test's own leaving of the page cuts off has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complain(`request failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
  });
}
