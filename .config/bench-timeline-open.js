/**
 * The whole page opening a story, from the request for the page to the timeline's first pixels: as the product gets it, the built
 * page and `story.json` from the command's own server. What each step takes is told by the page's own user-timing measures.
 */
import { runnerImport } from 'vite';

/** One server for each number of events, as `dateline open` starts it; `close` stops them. */
export async function serveStories(app, sizes) {
  const { serveApp } = (await runnerImport('./src/cli/serve.ts')).module;
  const { syntheticGraph } = (await runnerImport('./tests/support/synthetic.ts')).module;
  const served = new Map();
  for (const events of sizes) {
    const story = JSON.stringify(syntheticGraph({ events, seed: 11 }));
    served.set(events, await serveApp({ app, story, port: 0 }));
  }
  return {
    servedOf: (size) => served.get(size),
    close: () => Promise.all([...served.values()].map((one) => one.close())),
  };
}

/** Runs in the page before its own scripts: when each frame began, when the timeline was on the screen, and when all views were. */
function watch() {
  const timeline = '.lanes [data-ref^="event:"], .lanes path';
  const others = ['.network canvas, .network svg', '.reader li'];
  const has = (selector) => document.querySelector(selector) !== null;
  const seen = { painted: null, all: null, blocked: 0 };
  window.opening = seen;
  let last = 0;
  const look = (now) => {
    // What was there when the frame before this one ended is on the screen now.
    if (seen.painted !== null) seen.blocked = Math.max(seen.blocked, now - last);
    last = now;
    if (seen.all === null) requestAnimationFrame(look);
    if (!has(timeline)) return;
    if (seen.painted === null) requestAnimationFrame((then) => (seen.painted ??= then));
    else if (others.every(has)) requestAnimationFrame((then) => (seen.all ??= then));
  };
  requestAnimationFrame(look);
}

/** Milliseconds since the page was asked for; the steps' own durations; the longest time between two frames from first pixels to the end. */
export async function opening(browser, { address, url }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await context.request.get(address); // the context keeps the cookie
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.opening.all !== null, null, { timeout: 120_000 });
  const times = await page.evaluate(() => ({
    ...window.opening,
    ...Object.fromEntries(performance.getEntriesByType('measure').map(({ name, duration }) => [name, duration])),
  }));
  await context.close();
  return times;
}
