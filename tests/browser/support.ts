/** A page of the built app with a story of the test's own, and everything that went wrong in it. */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { serveApp } from '../../src/cli/serve';
import { CHROMIUM_FLAGS } from '../chromium';

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

/** A browser for a test file: start in `beforeAll`, close in `afterAll`. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('chromium'), args: [...CHROMIUM_FLAGS] });

/** Serves the built page with a story on a free port and opens it in a fresh context, which may read the clipboard. */
export async function openApp(browser: Browser, options: OpenOptions): Promise<OpenedApp> {
  const story =
    typeof options.story === 'object' && options.story !== null ? JSON.stringify(options.story) : options.story;
  const served = await serveApp({ app: APP, story, port: 0 });
  const context = await browser.newContext({
    acceptDownloads: true,
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    hasTouch: options.touch ?? false,
    locale: options.locale ?? 'en-GB',
    timezoneId: 'UTC',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const complaints = listen(page);
  if (options.withoutWebGL) await page.addInitScript(takeWebGL);
  if (options.inPage) await page.addInitScript(options.inPage);
  await context.request.get(served.address); // the context keeps the cookie
  await page.goto(served.url + (options.path ?? ''));
  let stopped: Promise<void> | null = null;
  const stopServer = () => (stopped ??= served.close());
  const close = async () => {
    await context.close();
    await stopServer();
  };
  return { page, url: served.url, complaints, stopServer, close };
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

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a test's own leaving of the page cuts off has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
