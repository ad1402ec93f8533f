/** What the shaders draw: the scene's own picture, at every window, and without a buffer sent while time moves. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { EventRecord, StoryGraph } from '../../src/graph/schema';
import { harbour } from '../fixtures/harbour';
import { openPage } from './pages';

const stage = (page: Page) => page.getByRole('application', { name: /^Network/ });
/** The first picture stands: a canvas that nobody has written on is 300 pixels wide. */
const ready = (page: Page) =>
  page.waitForFunction(() => (document.querySelector<HTMLCanvasElement>('canvas.labels')?.width ?? 300) !== 300);

/**
 * Pixels of which some channel differs by more than `STEP` of 255, as a share of the pixels that either picture draws at all.
 * Edges of shapes are smoothed in two ways, by a shader and by the SVG renderer: `TOLERANCE` is what they may differ by.
 */
const STEP = 64;
const TOLERANCE = 0.04;
/**
 * What sets two pictures of one renderer apart must be the same with the other but for a rim of one pixel: `STRAYS` is the share
 * of these pixels that may be further off, as the smoothed corners of dashes are. This finds what is small. They differ by more
 * than `FAINT`: a graphics processor places corners on a grid, here of a sixteenth of a pixel, which tints the rim of a stroke.
 */
const FAINT = 40;
const STRAYS = 0.1;

interface Picture {
  readonly width: number;
  /** Red, green, blue and alpha of each pixel. */
  readonly data: Uint8Array;
}

/** The picture once it stands still: letters, numbers and shaders are drawn by turns. */
async function stillOf(page: Page): Promise<Buffer> {
  let last = await stage(page).screenshot();
  for (;;) {
    const next = await stage(page).screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
}

async function pictureOf(page: Page): Promise<Picture> {
  const png = (await stillOf(page)).toString('base64');
  const { width, text } = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no canvas to read the picture from');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let bytes = '';
    for (let i = 0; i < data.length; i += 8192) bytes += String.fromCharCode(...data.subarray(i, i + 8192));
    return { width: bitmap.width, text: btoa(bytes) };
  }, png);
  return { width, data: new Uint8Array(Buffer.from(text, 'base64')) };
}

/** Whether the pixel at `i` of one picture is further than `step` from that at `j` of the other in some channel. */
function far({ data: a }: Picture, i: number, { data: b }: Picture, j: number, step: number): boolean {
  for (let k = 0; k < 3; k++) if (Math.abs((a[4 * i + k] ?? 0) - (b[4 * j + k] ?? 0)) > step) return true;
  return false;
}

/** 1 for each pixel that differs. */
type Mask = Uint8Array;

function differing(one: Picture, other: Picture, step: number): Mask {
  if (one.data.length !== other.data.length) throw new Error('the two pictures are not of one size');
  const mask = new Uint8Array(one.data.length / 4);
  for (let i = 0; i < mask.length; i++) mask[i] = Number(far(one, i, other, i, step));
  return mask;
}
const count = (mask: Mask): number => mask.reduce((sum, bit) => sum + bit, 0);

function difference(one: Picture, other: Picture): number {
  let drawn = 0;
  // The top left pixel is background in both.
  for (let i = 0; i < one.data.length / 4; i++) if (far(one, i, one, 0, 8) || far(other, i, other, 0, 8)) drawn++;
  return count(differing(one, other, STEP)) / drawn;
}

/** The pixels that change with one renderer and that do not with the other, not even beside, as a share of those that change. */
const strays = (width: number, some: Mask, others: Mask): number =>
  (astray(width, some, others) + astray(width, others, some)) / (count(some) + count(others));

/** How many of the one have none of the other at their place or beside. */
function astray(width: number, some: Mask, others: Mask): number {
  const beside = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => dy * width + dx));
  return some.reduce((sum, bit, i) => sum + Number(bit === 1 && !beside.some((by) => others[i + by] === 1)), 0);
}

interface Shown {
  readonly story?: StoryGraph;
  readonly path?: string;
  readonly colorScheme?: 'light' | 'dark';
}

const taken = new Map<string, Promise<[Picture, Picture]>>();
/** The same view by the shaders and as the scene's SVG, each view photographed once. */
function drawnTwice(shown: Shown): Promise<[Picture, Picture]> {
  const key = JSON.stringify({ path: '', colorScheme: 'light', story: null, ...shown });
  const pictures = taken.get(key) ?? photograph(shown);
  taken.set(key, pictures);
  return pictures;
}

async function photograph({ story = harbour, path = '', colorScheme = 'light' }: Shown): Promise<[Picture, Picture]> {
  const options = { story, path, colorScheme, reducedMotion: 'reduce' } as const;
  const drawn = await openPage(options);
  await ready(drawn.page);
  const shaders = await pictureOf(drawn.page);
  await drawn.close();
  const plain = await openPage({ ...options, withoutWebGL: true });
  await plain.page.getByText('Drawn without WebGL').waitFor();
  const scene = await pictureOf(plain.page);
  await plain.close();
  return [shaders, scene];
}

/** The story with one event told otherwise. */
const told = (id: string, otherwise: Partial<EventRecord>): StoryGraph => ({
  ...harbour,
  events: harbour.events.map((event) => (event.id === id ? { ...event, ...otherwise } : event)),
});

describe('the network drawn by shaders', () => {
  const views: Shown[] = [
    {},
    { path: '#window=2024-05-15/2024-05-16' },
    { path: '#window=2024-05-14/2024-05-17', colorScheme: 'dark' },
    { path: '#event=tugs-stop' },
    { path: '#actor=oda-kessel&window=2024-05-17/2024-05-21', colorScheme: 'dark' },
    { path: '#network=events,places,communities' },
    { path: '#network=events,communities&window=2024-05-15/2024-05-16', colorScheme: 'dark' },
    { path: '#ego=oda-kessel:1', colorScheme: 'dark' },
    { path: '#path=tug-crews,tomas-breel' },
  ];
  it.each(views)('is the picture of the scene: %o', async (view) => {
    const [shaders, scene] = await drawnTwice(view);
    expect(difference(shaders, scene)).toBeLessThan(TOLERANCE);
  });

  it('is measured by what can tell pictures apart: another window is further off than the tolerance allows', async () => {
    const [[all], [window]] = [await drawnTwice({}), await drawnTwice({ path: '#window=2024-05-15/2024-05-16' })];
    expect(difference(all, window)).toBeGreaterThan(TOLERANCE * 2);
  });

  const planned: Shown = { story: told('accusation', { status: 'planned' }) };
  const changes: { what: string; change: Shown; from?: Shown; faint?: number }[] = [
    // No stroke's rim changes, and their ground is very pale.
    { what: 'by grounds of communities', change: { path: '#network=communities' }, faint: 6 },
    { what: 'by outlines of communities', change: { path: '#network=communities' } },
    { what: 'by ghosts outside the window', change: { path: '#window=2024-05-15/2024-05-16' } },
    { what: 'where something is planned', change: planned },
    // Both are dashed: what is left is the bar.
    { what: 'where it was denied', change: { story: told('accusation', { status: 'denied' }) }, from: planned },
    { what: 'where it is threatened', change: { story: told('accusation', { status: 'threatened' }) } },
    { what: 'where it is only said', change: { story: told('accusation', { type: 'STATEMENT' }) } },
  ];
  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(changes)(
      'changes the pixels that the scene changes $what',
      async ({ change, from = {}, faint = FAINT }) => {
        const [shaders, scene] = await drawnTwice({ colorScheme, ...from });
        const [shadersThen, sceneThen] = await drawnTwice({ colorScheme, ...change });
        const changed = [differing(shaders, shadersThen, faint), differing(scene, sceneThen, faint)] as const;
        expect(count(changed[1])).toBeGreaterThan(20);
        expect(strays(scene.width, ...changed)).toBeLessThan(STRAYS);
      },
    );
  });

  it('sends no buffer and no table while time moves, and still draws each step', async () => {
    const { page, close } = await openPage({ story: harbour, reducedMotion: 'reduce' });
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
    const before = await pictureOf(page);
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
    expect(difference(before, await pictureOf(page))).toBeGreaterThan(TOLERANCE);
    await close();
  });
});
