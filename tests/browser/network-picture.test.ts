/** What the shaders draw: the scene's own picture, at every window, and without a buffer sent while time moves. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbour } from '../fixtures/harbour';
import { openApp, startBrowser } from './support';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const stage = (page: Page) => page.getByRole('application', { name: /^Network/ });
const ready = (page: Page) => page.getByRole('button', { name: 'Fit', exact: true }).last().waitFor();

/**
 * Pixels of which some channel differs by more than `STEP` of 255, as a share of the pixels that either picture draws at all.
 * Edges of shapes are smoothed in two ways, by a shader and by the SVG renderer: `TOLERANCE` is what they may differ by.
 */
const STEP = 64;
const TOLERANCE = 0.04;

/** Of two pictures of one size, as PNG. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const pictures = [one, other].map((png) => png.toString('base64'));
  return page.evaluate(
    async ({ pictures, step }) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!a || !b || a.length !== b.length) throw new Error('the two pictures are not of one size');
      let [drawn, differ] = [0, 0];
      for (let i = 0; i < a.length; i += 4) {
        const far = (p: Uint8ClampedArray, q: Uint8ClampedArray, from: number) =>
          Math.max(...[0, 1, 2].map((k) => Math.abs((p[i + k] ?? 0) - (q[from + k] ?? 0))));
        // The top left pixel is background in both.
        if (far(a, a, 0) > 8 || far(b, b, 0) > 8) drawn++;
        if (far(a, b, i) > step) differ++;
      }
      return differ / drawn;
    },
    { pictures, step: STEP },
  );
}

describe('the network drawn by shaders', () => {
  it('is the picture of the scene: in all of time, in a window, with a choice, in both themes', async () => {
    const views = [
      ['', 'light'],
      ['#window=2024-05-15/2024-05-16', 'light'],
      ['#window=2024-05-14/2024-05-17', 'dark'],
      ['#event=tugs-stop', 'light'],
      ['#actor=oda-kessel&window=2024-05-17/2024-05-21', 'dark'],
    ] as const;
    const shots: Buffer[] = [];
    for (const [path, colorScheme] of views) {
      const options = { story: harbour, path, colorScheme, reducedMotion: 'reduce' } as const;
      const drawn = await openApp(browser, options);
      await ready(drawn.page);
      const plain = await openApp(browser, { ...options, withoutWebGL: true });
      await plain.page.getByText('Drawn without WebGL').waitFor();
      const [shaders, scene] = [await stage(drawn.page).screenshot(), await stage(plain.page).screenshot()];
      shots.push(shaders);
      expect(await difference(drawn.page, shaders, scene), `${path} ${colorScheme}`).toBeLessThan(TOLERANCE);
      await drawn.close();
      await plain.close();
    }
    // The measure can tell pictures apart: another window is further off than the tolerance allows.
    const { page, close } = await openApp(browser, { story: null });
    const [all, window] = shots;
    if (!all || !window) throw new Error('no picture was taken');
    expect(await difference(page, all, window)).toBeGreaterThan(TOLERANCE * 2);
    await close();
  });

  it('sends no buffer and no table while time moves, and still draws each step', async () => {
    const { page, close } = await openApp(browser, { story: harbour, reducedMotion: 'reduce' });
    await ready(page);
    await page.evaluate(() => {
      const calls = { buffers: 0, tables: 0, drawn: 0 };
      Object.assign(window, { calls });
      const { prototype } = WebGL2RenderingContext;
      const { bufferData, bufferSubData, texImage2D, texSubImage2D, drawArraysInstanced } = prototype;
      const counted = <A extends unknown[]>(
        name: keyof typeof calls,
        of: (...args: A) => void,
        when: (args: A) => boolean = () => true,
      ) =>
        function (this: WebGL2RenderingContext, ...args: A) {
          if (when(args)) calls[name]++;
          return Reflect.apply(of, this, args);
        };
      Object.assign(prototype, {
        bufferData: counted('buffers', bufferData),
        bufferSubData: counted('buffers', bufferSubData),
        // The picking picture is made anew with each drawing, empty: it has no last argument.
        texImage2D: counted('tables', texImage2D as (...args: unknown[]) => void, (args) => args.at(-1) !== null),
        texSubImage2D: counted('tables', texSubImage2D as (...args: unknown[]) => void),
        drawArraysInstanced: counted('drawn', drawArraysInstanced),
      });
    });
    const calls = () => page.evaluate(() => ({ ...(window as unknown as { calls: Record<string, number> }).calls }));
    const before = await stage(page).screenshot();
    const box = await page.locator('svg.overview').boundingBox();
    if (!box) throw new Error('the overview is not on the page');
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.97, box.y + box.height / 2, { steps: 12 });
    await page.mouse.up();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('window=');
    const { buffers, tables, drawn } = await calls();
    expect({ buffers, tables }).toEqual({ buffers: 0, tables: 0 });
    expect(drawn).toBeGreaterThan(12);
    expect(await difference(page, before, await stage(page).screenshot())).toBeGreaterThan(TOLERANCE);
    await close();
  });
});
