/**
 * Pages for tests, of one browser for each process that runs tests. A page that a test has closed is opened again for the next
 * that wants such a page, as a document of its own and with nothing in the browser's storage: where this was measured, that took
 * 0.7 seconds of the processor, and a page of a new context 1.2.
 */
import { chromium, type Browser } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { once } from '../../src/base/memo';
import { CHROMIUM_FLAGS } from '../chromium';
import { SETTLED, Tab, type OpenedApp, type OpenOptions } from './support';

/** Ended with the process. Without a graphics card the processor puts pages together sooner than a graphics library in software. */
export const theBrowser: () => Promise<Browser> = once(() =>
  chromium.launch({ executablePath: inject('chromium'), args: [...CHROMIUM_FLAGS, '--disable-gpu-compositing'] }),
);

export interface PageOptions extends OpenOptions {
  /** The page is not handed on: the test changes what stays with it, as its clock, or counts all that is in its memory. */
  readonly alone?: boolean;
}

/** By what cannot be changed of them. */
const resting = new Map<string, Tab[]>();

/** Serves the built page with a story and opens it. What is not closed, since its test failed, serves no other. */
export async function openPage({ alone = false, ...options }: PageOptions): Promise<OpenedApp> {
  const kind = JSON.stringify([options.story === null, ...SETTLED.map((name) => String(options[name]))]);
  const tabs = resting.get(kind) ?? [];
  resting.set(kind, tabs);
  const tab = (alone ? undefined : tabs.pop()) ?? (await Tab.make(await theBrowser(), options));
  let isOpen = true;
  const close = async () => {
    isOpen = false;
    if (!alone && tab.hasServer && (await isLaidToRest(tab))) tabs.push(tab);
    else await tab.close();
  };
  onTestFinished(() => (isOpen ? tab.close() : undefined));
  const { page, url } = tab;
  return { page, url, complaints: await tab.open(options), stopServer: () => tab.stopServer(), close };
}

/** A browser keeps fifty entries of a history and then drops the first: a test that counts them must not meet that. */
const MOST_ENTRIES = 30;

/** Leaves the page for a picture of the same server, and clears what it has stored; whether it may be opened again. */
async function isLaidToRest({ page, context, url }: Tab): Promise<boolean> {
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.mouse.move(-1, -1);
  // a picture has no icon of its own: the browser asks for one, and what is not found is told to the next document
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${url}icon.svg`);
  const entries = await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
    localStorage.clear();
    sessionStorage.clear();
    return history.length;
  });
  return entries <= MOST_ENTRIES;
}
