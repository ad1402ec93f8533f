#!/usr/bin/env bash
# playwright-core 1.65.1: setInputFiles never lets go of the input, and the input keeps all of the page that it stood in.
#
# Expected: after a locator's action nothing of it is left in the page; an element that the page itself takes away is swept.
# Happens:  every input that was given files stays in memory as long as the page, a handle on it being made and not disposed
#           of; and with it whatever it is part of. A page that replaces its content seems to grow. `evaluate` on the same
#           locator, which gives it files by a DataTransfer, leaves nothing: so our attack chooses files. Other handles that
#           Playwright kept were found and mended: microsoft/playwright#22458 (waitFor), #42653 (frames).
# Seen (Node v20.20.2, playwright-core 1.65.1, Chromium):
#   setInputFiles: 10 of 10 inputs are kept
#   evaluate: 0 of 10 inputs are kept
set -euo pipefail

browser=${DATELINE_CHROMIUM:-${CHROME_PATH:-$(command -v chromium || command -v google-chrome || true)}}
[ -n "$browser" ] || { echo 'no Chromium was found; DATELINE_CHROMIUM may say where one is'; exit 2; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund playwright-core@1.65.1 >>npm.log 2>&1 ||
  { cat npm.log; echo 'playwright-core could not be installed'; exit 2; }

cat >look.cjs <<'JS'
const { chromium } = require('playwright-core');
const files = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') };
const ways = {
  setInputFiles: (input) => input.setInputFiles(files),
  evaluate: (input) =>
    input.evaluate((element) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['a'], 'a.txt'));
      element.files = chosen.files;
    }),
};
(async () => {
  const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
  for (const [name, give] of Object.entries(ways)) {
    const page = await browser.newPage();
    await page.setContent('<main></main>');
    await page.evaluate(() => (window.seen = []));
    for (let i = 0; i < 10; i++) {
      await page.evaluate(() => {
        document.querySelector('main').innerHTML = '<input type="file">';
        window.seen.push(new WeakRef(document.querySelector('input')));
      });
      await give(page.locator('input'));
    }
    // the target of the last action alone is known to stay until the next (microsoft/playwright#41462)
    await page.evaluate(() => document.querySelector('main').replaceChildren());
    await page.locator('main').evaluate(() => undefined);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.collectGarbage');
    const kept = await page.evaluate(() => window.seen.filter((input) => input.deref() !== undefined).length);
    console.log(`${name}: ${kept} of 10 inputs are kept`);
  }
  await browser.close();
})();
JS
node look.cjs "$browser" | tee seen

diff - seen <<'SEEN'
setInputFiles: 10 of 10 inputs are kept
evaluate: 0 of 10 inputs are kept
SEEN
