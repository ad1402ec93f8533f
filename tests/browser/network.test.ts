/** The network under hands: pointer, wheel and keys on sigma's canvas, and the same picture where there is no WebGL. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/lookup';
import { networkFrame } from '../../src/scenes/network/where/frame';
import { actorKey } from '../../src/scenes/network/keys';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { harbour } from '../fixtures/harbour';
import { openPage } from './pages';

const index = indexGraph(harbour);
const stage = (page: Page) => page.getByRole('application', { name: /^Network/ });
const words = (page: Page) => page.getByRole('region', { name: 'Network' }).locator('p').first();
/** What the network says of a place; the pointer comes again if need be, since one that came too early moved over nothing. */
const saysAt =
  (page: Page, { x, y }: { x: number; y: number }) =>
  async () => {
    await page.mouse.move(x, y);
    return words(page).textContent();
  };
const hash = (page: Page) => page.evaluate(() => location.hash);

/** Where the scene puts actors, in pixels of the page: sigma must draw them there. */
async function places(page: Page): Promise<(actor: string) => { x: number; y: number }> {
  await page.getByRole('button', { name: 'Fit', exact: true }).last().waitFor();
  const box = await stage(page).boundingBox();
  if (!box) throw new Error('the network is not on the page');
  const frame = networkFrame(index, DEFAULT_VIEW, { width: box.width, height: box.height });
  return (actor) => {
    const node = frame.nodeById.get(actorKey(actor));
    if (!node) throw new Error(`"${actor}" is not in the network`);
    return { x: box.x + node.x, y: box.y + node.y };
  };
}

describe('the network on sigma', () => {
  it('has every actor where the scene has it: a click there selects it, a click beside lets go', async () => {
    const { page, complaints, close } = await openPage({ story: harbour, reducedMotion: 'reduce' });
    const at = await places(page);
    for (const { id, name } of harbour.actors) {
      const { x, y } = at(id);
      await expect.poll(saysAt(page, { x, y })).toContain(`${name}: `);
      await page.mouse.click(x, y);
      await expect.poll(() => hash(page)).toBe(`#actor=${id}`);
    }
    // the corner that neither a disc nor the controls of what is chosen cover
    const box = await stage(page).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
    await expect.poll(() => hash(page)).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens the weightiest event of an edge that is clicked, and says what the edge is', async () => {
    const { page, close } = await openPage({ story: harbour, reducedMotion: 'reduce' });
    const at = await places(page);
    const [a, b] = [at('tug-crews'), at('dockers-union')];
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    await expect.poll(saysAt(page, middle)).toContain('Tug crews → Dockers’ Union: 1 event from 1 origin');
    await page.mouse.click(middle.x, middle.y);
    await expect.poll(() => hash(page)).toBe('#event=tugs-stop');
    await close();
  });
});

describe('the network without WebGL', () => {
  it('is drawn from the same scene as SVG, says so, and takes clicks', async () => {
    const { page, complaints, close } = await openPage({ story: harbour, withoutWebGL: true });
    await page.getByText('Drawn without WebGL').waitFor();
    expect(await stage(page).locator('[data-ref^="actor:"]').count()).toBe(harbour.actors.length);
    await stage(page).locator('[data-ref="actor:oda-kessel"] path').first().click();
    await expect.poll(() => hash(page)).toBe('#actor=oda-kessel');
    expect(complaints).toEqual([]);
    await close();
  });
});
