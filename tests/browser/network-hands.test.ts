/** Every gesture and key of the network, by mouse, by touch and by keyboard. */
import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/lookup';
import { ARROW_KEYS, stepToward } from '../../src/app/network/walk';
import { within } from '../../src/scenes/network/lit/reach';
import { cameraOn, seenThrough } from '../../src/scenes/network/where/camera';
import { networkFrame } from '../../src/scenes/network/where/frame';
import { actorKey } from '../../src/scenes/network/keys';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { harbour } from '../fixtures/harbour';
import { openPage, type PageOptions } from './pages';

interface At {
  readonly x: number;
  readonly y: number;
}
const index = indexGraph(harbour);
const panel = (page: Page) => page.getByRole('region', { name: 'Network', exact: true });
const stage = (page: Page) => page.getByRole('application', { name: /^Network/ });
const words = (page: Page) => panel(page).locator('p').first().textContent();
const spoken = (page: Page) => panel(page).getByRole('status').textContent();
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

/** Opens the harbour story with its network drawn; `at` is where an actor stands on the page. */
async function onNetwork(
  options: Partial<PageOptions>,
  visit: (page: Page, at: (actor: string) => At, box: At & { width: number; height: number }) => Promise<void>,
): Promise<void> {
  const { page, complaints, close } = await openPage({ story: harbour, reducedMotion: 'reduce', ...options });
  await panel(page).getByRole('button', { name: 'Zoom in' }).waitFor();
  const box = await stage(page).boundingBox();
  if (!box) throw new Error('the network is not on the page');
  const frame = networkFrame(index, DEFAULT_VIEW, box);
  const at = (actor: string) => {
    const node = frame.nodeById.get(actorKey(actor));
    if (!node) throw new Error(`"${actor}" is not in the network`);
    return { x: box.x + node.x, y: box.y + node.y };
  };
  await visit(page, at, box);
  expect(complaints).toEqual([]);
  await close();
}

/** What the network says of a place under the pointer, which comes from beside it. */
const saysAt =
  (page: Page, { x, y }: At) =>
  async () => {
    await page.mouse.move(x + 70, y + 5);
    await page.mouse.move(x, y);
    return words(page);
  };
const fingers = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: At[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
async function drag(page: Page, from: At, to: At, steps = 8): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps });
  await page.mouse.up();
}
/** Whether the tug crews are pinned at a place, given as shares of the picture, but for a hundredth. */
async function pinnedNear(page: Page, x: number, y: number): Promise<boolean> {
  const [, px, py] = /pins=tug-crews:([\d.]+):([\d.]+)/.exec(await hash(page)) ?? [];
  return Math.hypot(Number(px) - x, Number(py) - y) < 0.01;
}
/** Corners of a square around a place, closed. */
const around = ({ x, y }: At, r: number): At[] =>
  [
    [-r, -r],
    [r, -r],
    [r, r],
    [-r, r],
    [-r, -r],
  ].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }));

/** Whom the address keeps to. */
const idsIn = (hash: string): string[] => (/among=([^&]*)/.exec(hash)?.[1] ?? '').split(',').sort();

/** Two ways to draw it, one set of hands. */
const DRAWINGS = [
  ['by shaders', {}],
  ['as SVG', { withoutWebGL: true }],
] as const;

describe.each(DRAWINGS)('the network drawn %s, under a mouse', (_, drawn) => {
  it('lights the neighbourhood of what the pointer is on', () =>
    onNetwork(drawn, async (page, at) => {
      const before = await stage(page).screenshot();
      await expect.poll(saysAt(page, at('tug-crews'))).toContain('Tug crews: ');
      expect((await stage(page).screenshot()).equals(before)).toBe(false);
    }));

  it('chooses more than one with Shift, lets one go the same way, and Escape lets go of all', () =>
    onNetwork(drawn, async (page, at) => {
      const click = async (actor: string) => page.mouse.click(at(actor).x, at(actor).y);
      await click('oda-kessel');
      await page.keyboard.down('Shift');
      await click('tug-crews');
      await expect.poll(() => hash(page)).toBe('#actor=oda-kessel&also=tug-crews');
      await click('harbour-company');
      await expect.poll(() => hash(page)).toBe('#actor=oda-kessel&also=harbour-company,tug-crews');
      await click('tug-crews');
      await page.keyboard.up('Shift');
      await expect.poll(() => hash(page)).toBe('#actor=oda-kessel&also=harbour-company');
      await page.keyboard.press('Escape');
      await expect.poll(() => hash(page)).toBe('');
    }));

  it('chooses with a lasso: with Shift held, or with the button', () =>
    onNetwork(drawn, async (page, at) => {
      const ring = async () => {
        const corners = around(at('oda-kessel'), 24);
        await page.mouse.move(corners[0]?.x ?? 0, corners[0]?.y ?? 0);
        await page.mouse.down();
        for (const { x, y } of corners) await page.mouse.move(x, y, { steps: 3 });
        await page.mouse.up();
      };
      await page.keyboard.down('Shift');
      await ring();
      await page.keyboard.up('Shift');
      await expect.poll(() => hash(page)).toBe('#actor=oda-kessel');
      await page.keyboard.press('Escape');
      await expect.poll(() => hash(page)).toBe('');
      await panel(page).getByRole('button', { name: 'Lasso' }).click();
      await ring();
      await expect.poll(() => hash(page)).toBe('#actor=oda-kessel');
      await expect.poll(saysAt(page, at('tug-crews'))).toContain('Tug crews: ');
    }));

  it('shows only what is among those that a lasso chose, and exports no more', () =>
    onNetwork(drawn, async (page, at, box) => {
      await panel(page).getByRole('button', { name: 'Lasso' }).click();
      const all = [at('tug-crews'), at('dockers-union')];
      const [left, right] = [Math.min(...all.map(({ x }) => x)) - 20, Math.max(...all.map(({ x }) => x)) + 20];
      const [top, bottom] = [Math.min(...all.map(({ y }) => y)) - 20, Math.max(...all.map(({ y }) => y)) + 20];
      await page.mouse.move(left, top);
      await page.mouse.down();
      for (const [x = 0, y = 0] of [
        [right, top],
        [right, bottom],
        [left, bottom],
        [left, top],
      ])
        await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.up();
      const inside = networkFrame(index, DEFAULT_VIEW, box)
        .nodes.filter(({ x, y }) => box.x + x > left && box.x + x < right && box.y + y > top && box.y + y < bottom)
        .flatMap(({ ref }) => (ref.kind === 'actor' ? [ref.id] : []));
      await panel(page).getByRole('button', { name: 'Only among them' }).click();
      await expect.poll(async () => idsIn(await hash(page))).toEqual(inside.sort());
      const among = new Set(inside);
      const told = harbour.events.filter(({ actors, targets }) => [...actors, ...targets].every((id) => among.has(id)));
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('button', { name: /^More/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Export' });
      await dialog.getByLabel('Format').selectOption('plover');
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Save' }).click();
      const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\n');
      expect(lines.length).toBe(told.length);
    }));

  it('shows the evidence of the line under the pointer, with the words that tell it underlined', () =>
    onNetwork(drawn, async (page, at) => {
      const [from, to] = [at('dockers-union'), at('harbour-company')];
      const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
      for (let away = -12; away <= 12 && (await page.locator('.tooltip').count()) === 0; away += 2)
        await page.mouse.move(x + away, y + away);
      const card = page.locator('.tooltip');
      await card.waitFor();
      expect(await card.locator('q u').textContent()).not.toBe('');
      expect(await card.textContent()).toMatch(/origin/);
      await page.mouse.move(1, 1);
      await expect.poll(() => card.count()).toBe(0);
    }));

  it('pins what is dragged where it is dropped, in the address and for good, until it is let go', () =>
    onNetwork(drawn, async (page, at, box) => {
      const to = { x: box.x + box.width * 0.5, y: box.y + box.height * 0.9 };
      await drag(page, at('tug-crews'), to);
      await expect.poll(() => pinnedNear(page, 0.5, 0.9)).toBe(true);
      await expect.poll(saysAt(page, to)).toContain('Tug crews: ');
      await page.reload();
      await panel(page).getByRole('button', { name: 'Zoom in' }).waitFor();
      await expect.poll(saysAt(page, to)).toContain('Tug crews: ');
      await expect.poll(saysAt(page, at('oda-kessel'))).toContain('Oda Kessel: ');
      await panel(page).getByRole('button', { name: 'Unpin 1' }).click();
      await expect.poll(saysAt(page, at('tug-crews'))).toContain('Tug crews: ');
      expect(await hash(page)).toBe('');
    }));

  it('zooms in at a double click on nothing, and brings what is double-clicked to the middle', () =>
    onNetwork(drawn, async (page, at, box) => {
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await page.mouse.dblclick(box.x + box.width - 4, box.y + box.height - 4);
      await expect.poll(saysAt(page, at('oda-kessel'))).not.toContain('Oda Kessel: ');
      await panel(page).getByRole('button', { name: 'Fit', exact: true }).click();
      await expect.poll(saysAt(page, at('oda-kessel'))).toContain('Oda Kessel: ');
      await page.mouse.dblclick(at('oda-kessel').x, at('oda-kessel').y);
      await expect.poll(() => hash(page)).toBe('#actor=oda-kessel');
      await expect.poll(saysAt(page, middle)).toContain('Oda Kessel: ');
    }));

  it('runs on a little after a quick drag, unless motion is to be reduced', () =>
    onNetwork({ ...drawn, reducedMotion: 'no-preference' }, async (page, at, box) => {
      const corner = { x: box.x + box.width - 10, y: box.y + box.height - 10 };
      const session = await page.context().newCDPSession(page);
      const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', by: number) =>
        session.send('Input.dispatchMouseEvent', {
          type,
          x: corner.x - by,
          y: corner.y,
          button: 'left',
          buttons: type === 'mouseReleased' ? 0 : 1,
          clickCount: 1,
        });
      await page.mouse.move(corner.x, corner.y);
      // Sent together: a quick drag leaves no time between its last move and its end.
      await Promise.all([
        mouse('mousePressed', 0),
        ...[20, 40, 60].map((by) => mouse('mouseMoved', by)),
        mouse('mouseReleased', 60),
      ]);
      // Dragged by 60 pixels, and on from there.
      const dragged = { x: at('oda-kessel').x - 60, y: at('oda-kessel').y };
      await expect.poll(saysAt(page, dragged)).not.toContain('Oda Kessel: ');
    }));

  it('zooms at the pointer with the wheel, pans with a drag, and fits again', () =>
    onNetwork(drawn, async (page, at) => {
      const { x, y } = at('oda-kessel');
      await page.mouse.move(x, y);
      for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, -240);
      await expect.poll(saysAt(page, at('tomas-breel'))).not.toContain('Tomas Breel');
      await expect.poll(saysAt(page, { x, y })).toContain('Oda Kessel');
      await drag(page, { x: x - 60, y: y + 40 }, { x: x - 110, y: y + 40 }, 4);
      await expect.poll(saysAt(page, { x: x - 50, y })).toContain('Oda Kessel');
      await panel(page).getByRole('button', { name: 'Fit', exact: true }).click();
      await expect.poll(saysAt(page, at('tomas-breel'))).toContain('Tomas Breel');
    }));

  it('zooms with the buttons', () =>
    onNetwork(drawn, async (page, at) => {
      await panel(page).getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(saysAt(page, at('tug-crews'))).not.toContain('Tug crews: ');
      await panel(page).getByRole('button', { name: 'Zoom out' }).click();
      await expect.poll(saysAt(page, at('tug-crews'))).toContain('Tug crews: ');
    }));

  it('moves to what a search finds outside the panel', () =>
    onNetwork(drawn, async (page, at, box) => {
      await page.mouse.move(at('tomas-breel').x, at('tomas-breel').y);
      for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -240);
      await page.keyboard.press('/');
      await page.keyboard.type('tug crews');
      await page
        .getByRole('option', { name: /Tug crews/ })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => hash(page)).toBe('#actor=tug-crews');
      await expect.poll(saysAt(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 })).toContain('Tug crews: ');
    }));
});

describe('what the network shows', () => {
  it('draws only what the key leaves on, and events and places when asked', () =>
    onNetwork({}, async (page, at) => {
      const key = panel(page).getByRole('group', { name: 'Kinds of actors' });
      await key.getByRole('button', { name: 'Person' }).click();
      await expect.poll(() => hash(page)).toBe('#without-kinds=person');
      await expect.poll(saysAt(page, at('oda-kessel'))).not.toContain('Oda Kessel');
      await expect.poll(saysAt(page, at('tug-crews'))).toContain('Tug crews: ');
      await key.getByRole('button', { name: 'Person' }).click();
      await panel(page).getByRole('button', { name: 'Events', exact: true }).click();
      await panel(page).getByRole('button', { name: 'Places', exact: true }).click();
      await expect.poll(() => hash(page)).toBe('#network=events,places');
      await panel(page).getByRole('button', { name: 'Table' }).click();
      const table = panel(page).getByRole('region', { name: 'The network as a table' });
      await table.getByRole('row', { name: /^Dockers walk out of the port of Lanmark Event/ }).waitFor();
      await table.getByRole('row', { name: /^Old Customs House Place/ }).waitFor();
    }));

  it('keeps to the steps around an actor, and finds the way between two with what happened along it', () =>
    onNetwork({}, async (page, at, box) => {
      await page.mouse.click(at('tug-crews').x, at('tug-crews').y);
      await panel(page).getByRole('button', { name: '1 step' }).click();
      await expect.poll(() => hash(page)).toBe('#actor=tug-crews&ego=tug-crews:1');
      // Nobody else has the picture, and so they have all of it.
      const frame = networkFrame(index, DEFAULT_VIEW, box);
      const kept = [...within(frame, actorKey('tug-crews'), 1)].flatMap((id) => frame.nodeById.get(id) ?? []);
      const camera = cameraOn(kept, box);
      for (const { name, x, y } of camera ? seenThrough({ ...frame, nodes: kept }, camera).nodes : [])
        await expect.poll(saysAt(page, { x: box.x + x, y: box.y + y })).toContain(`${name}: `);
      await expect.poll(saysAt(page, at('oda-kessel'))).not.toContain('Oda Kessel');
      await panel(page).getByRole('button', { name: 'all', exact: true }).click();
      await expect.poll(saysAt(page, at('oda-kessel'))).toContain('Oda Kessel');
      await page.mouse.click(at('oda-kessel').x, at('oda-kessel').y);
      await page.keyboard.down('Shift');
      await page.mouse.click(at('tug-crews').x, at('tug-crews').y);
      await page.keyboard.up('Shift');
      await panel(page).getByRole('button', { name: 'Shortest way between them' }).click();
      await expect.poll(() => hash(page)).toContain('path=oda-kessel,tug-crews');
      const way = panel(page).getByRole('list', { name: 'The shortest way' });
      await way.waitFor();
      const chips = await way.locator('.chip').allTextContents();
      expect([chips[0]?.trim(), chips.at(-1)?.trim()]).toEqual(['Oda Kessel', 'Tug crews']);
      await way.getByTitle('Tug crews stop work in support of the union').click();
      await expect.poll(() => hash(page)).toContain('event=tugs-stop');
    }));

  it('says the same in a table, whose names choose', () =>
    onNetwork({ path: '#window=2024-05-15/2024-05-16' }, async (page) => {
      await panel(page).getByRole('button', { name: 'Table' }).click();
      const table = panel(page).getByRole('region', { name: 'The network as a table' });
      const deed = 'Tug crews did to Dockers’ Union 1 1 cooperation in words Happened or ongoing';
      await table.getByRole('row', { name: deed }).waitFor();
      expect(await table.getByRole('row', { name: /^Lanmark police/i }).count()).toBe(0);
      await table.getByRole('button', { name: 'Oda Kessel' }).click();
      await expect.poll(() => hash(page)).toContain('actor=oda-kessel');
    }));

  it('takes the step of a scrub in the very frame in which the timeline takes it', () =>
    onNetwork({ path: '#axis=measured' }, async (page) => {
      const strip = await page.locator('svg.overview').boundingBox();
      if (!strip) throw new Error('the overview is not on the page');
      // In the order in which they come: a step of the timeline's marks, a frame that begins, the network drawn.
      await page.evaluate(() => {
        const log: ('step' | 'frame' | 'drawn')[] = [];
        const chart = document.querySelector('#timeline-pane');
        if (chart)
          new MutationObserver(() => log.push('step')).observe(chart, {
            subtree: true,
            attributes: true,
            childList: true,
          });
        const { prototype } = WebGL2RenderingContext;
        const original = prototype.drawArraysInstanced;
        prototype.drawArraysInstanced = function (...args) {
          log.push('drawn');
          return original.apply(this, args);
        };
        // asked for in the frame before, so it is the first thing that is done in each
        const tick = () => {
          log.push('frame');
          requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
        Object.assign(window, { log });
      });
      const y = strip.y + strip.height / 2;
      await drag(page, { x: strip.x + strip.width * 0.3, y }, { x: strip.x + strip.width * 0.9, y }, 12);
      const log = await page.evaluate(() => (window as unknown as { log: ('step' | 'frame' | 'drawn')[] }).log);
      // what is drawn when the hand lets go is no step of it
      const frames = log
        .slice(0, log.lastIndexOf('step') + 1)
        .join(' ')
        .split('frame');
      const drawn = frames.filter((what) => what.includes('drawn'));
      expect(drawn.length).toBeGreaterThan(4);
      expect(drawn.filter((what) => !what.includes('step'))).toEqual([]);
    }));
});

describe.each(DRAWINGS)('the network drawn %s, under fingers', (_, drawn) => {
  it('pans with one, zooms with two, chooses with a tap and drags a node', () =>
    onNetwork({ ...drawn, touch: true }, async (page, at, box) => {
      const session = await fingers(page);
      const tap = async (point: At) => {
        await touch(session, 'touchStart', point);
        await touch(session, 'touchEnd');
      };
      await tap(at('oda-kessel'));
      await expect.poll(() => hash(page)).toBe('#actor=oda-kessel');

      const corner = { x: box.x + box.width - 12, y: box.y + box.height - 60 };
      await touch(session, 'touchStart', corner);
      for (let step = 1; step <= 8; step++) await touch(session, 'touchMove', { x: corner.x - 10 * step, y: corner.y });
      await touch(session, 'touchEnd');
      const panned = { x: at('oda-kessel').x - 80, y: at('oda-kessel').y };
      await expect.poll(saysAt(page, panned)).toContain('Oda Kessel: ');
      await panel(page).getByRole('button', { name: 'Fit', exact: true }).click();
      await expect.poll(saysAt(page, at('oda-kessel'))).toContain('Oda Kessel: ');

      const middle = { x: box.x + box.width / 2, y: box.y + box.height - 60 };
      const apart = (by: number) => [-by, by].map((dx) => ({ x: middle.x + dx, y: middle.y }));
      await touch(session, 'touchStart', ...apart(30));
      for (let by = 40; by <= 120; by += 20) await touch(session, 'touchMove', ...apart(by));
      await touch(session, 'touchEnd');
      await expect.poll(saysAt(page, at('oda-kessel'))).not.toContain('Oda Kessel: ');
      await panel(page).getByRole('button', { name: 'Fit', exact: true }).click();
      await expect.poll(saysAt(page, at('oda-kessel'))).toContain('Oda Kessel: ');

      const to = { x: box.x + box.width * 0.5, y: box.y + box.height * 0.9 };
      await touch(session, 'touchStart', at('tug-crews'));
      for (const share of [0.3, 0.6, 1])
        await touch(session, 'touchMove', {
          x: at('tug-crews').x + (to.x - at('tug-crews').x) * share,
          y: at('tug-crews').y + (to.y - at('tug-crews').y) * share,
        });
      await touch(session, 'touchEnd');
      await expect.poll(() => pinnedNear(page, 0.5, 0.9)).toBe(true);
    }));

  it('zooms in at a double tap on nothing', () =>
    onNetwork({ ...drawn, touch: true }, async (page, at, box) => {
      const session = await fingers(page);
      const corner = { x: box.x + box.width - 6, y: box.y + box.height - 6 };
      // Sent together: a double tap is quick.
      await Promise.all([0, 1].flatMap(() => [touch(session, 'touchStart', corner), touch(session, 'touchEnd')]));
      await expect.poll(saysAt(page, at('oda-kessel'))).not.toContain('Oda Kessel: ');
    }));

  it('runs on a little after a quick drag, unless motion is to be reduced', () =>
    onNetwork({ ...drawn, touch: true, reducedMotion: 'no-preference' }, async (page, at, box) => {
      const session = await fingers(page);
      const corner = { x: box.x + box.width - 12, y: box.y + box.height - 60 };
      // Sent together: a quick drag leaves no time between its last move and its end.
      await Promise.all([
        touch(session, 'touchStart', corner),
        ...[15, 30, 45, 60].map((by) => touch(session, 'touchMove', { x: corner.x - by, y: corner.y })),
        touch(session, 'touchEnd'),
      ]);
      const dragged = { x: at('oda-kessel').x - 60, y: at('oda-kessel').y };
      await expect.poll(saysAt(page, dragged)).not.toContain('Oda Kessel: ');
    }));

  it('opens what is tapped twice', () =>
    onNetwork({ ...drawn, touch: true }, async (page, at, box) => {
      const session = await fingers(page);
      const node = at('oda-kessel');
      await Promise.all([0, 1].flatMap(() => [touch(session, 'touchStart', node), touch(session, 'touchEnd')]));
      await expect.poll(() => hash(page)).toBe('#actor=oda-kessel');
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await expect.poll(saysAt(page, middle)).toContain('Oda Kessel: ');
    }));

  it('chooses with a lasso', () =>
    onNetwork({ ...drawn, touch: true }, async (page, at) => {
      const session = await fingers(page);
      await panel(page).getByRole('button', { name: 'Lasso' }).tap();
      const corners = around(at('oda-kessel'), 24);
      const ring = corners.flatMap((from, i) => {
        const to = corners[i + 1];
        return to
          ? [0, 0.5].map((s) => ({ x: from.x + (to.x - from.x) * s, y: from.y + (to.y - from.y) * s }))
          : [from];
      });
      await touch(session, 'touchStart', ring[0] ?? { x: 0, y: 0 });
      for (const point of ring.slice(1)) await touch(session, 'touchMove', point);
      await touch(session, 'touchEnd');
      await expect.poll(() => hash(page)).toBe('#actor=oda-kessel');
    }));
});

describe.each(DRAWINGS)('the network drawn %s, under keys', (_, drawn) => {
  it('walks, chooses, adds, keeps to a neighbourhood, finds the way, zooms and lets go, and says each', () =>
    onNetwork(drawn, async (page, at, box) => {
      await stage(page).focus();
      await page.keyboard.press('Home');
      await expect.poll(() => spoken(page)).toMatch(/^Dockers’ Union: \d+ events, \d+ neighbours/);
      const frame = networkFrame(index, DEFAULT_VIEW, box);
      const arrow = Object.entries(ARROW_KEYS).find(
        ([, way]) => stepToward(frame, actorKey('dockers-union'), way) === actorKey('tug-crews'),
      );
      await page.keyboard.press(arrow?.[0] ?? 'no arrow leads there');
      await expect.poll(() => spoken(page)).toMatch(/^Tug crews: /);
      await page.keyboard.press('e');
      await expect.poll(() => hash(page)).toBe('#ego=tug-crews:1');
      expect(await spoken(page)).toBe('1 step around Tug crews');
      for (let press = 0; press < 3; press++) await page.keyboard.press('e');
      await expect.poll(() => hash(page)).toBe('');
      expect(await spoken(page)).toBe('The whole network');
      await page.keyboard.press('p');
      await expect.poll(() => spoken(page)).toContain('Choose two actors');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.press('End');
      await page.keyboard.press('PageUp');
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+Enter');
      await expect.poll(() => hash(page)).toBe('#actor=tug-crews&also=dockers-union');
      await page.keyboard.press('p');
      await expect.poll(() => hash(page)).toContain('path=tug-crews,dockers-union');
      await page.keyboard.press('p');
      await expect.poll(() => hash(page)).not.toContain('path');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => hash(page)).toMatch(/^#actor=(?!tug-crews|dockers-union)/);
      await page.keyboard.press('0');
      await page.keyboard.press('+');
      await expect.poll(saysAt(page, at('tug-crews'))).not.toContain('Tug crews: ');
      await page.keyboard.press('-');
      await expect.poll(saysAt(page, at('tug-crews'))).toContain('Tug crews: ');
      await page.keyboard.press('+');
      await page.keyboard.press('0');
      await expect.poll(saysAt(page, at('tug-crews'))).toContain('Tug crews: ');
      for (let press = 0; press < 2; press++) await page.keyboard.press('Escape');
      await expect.poll(() => hash(page)).toBe('');
    }));
});

describe('the page’s legend', () => {
  const legend = (page: Page, name: RegExp) => page.locator('.legend').getByRole('button', { name });

  it('switches the events of a tone off and on, by mouse and by keyboard', () =>
    onNetwork({}, async (page) => {
      const words = legend(page, /^Conflict in words$/);
      await words.click();
      await expect.poll(() => words.getAttribute('aria-pressed')).toBe('false');
      await expect.poll(() => hash(page)).toContain('without-types=');
      await words.press('Enter');
      await expect.poll(() => words.getAttribute('aria-pressed')).toBe('true');
      await expect.poll(() => hash(page)).not.toContain('without-types=');
    }));

  it('switches a status off and on', () =>
    onNetwork({}, async (page) => {
      const planned = legend(page, /^Planned$/);
      await planned.press('Space');
      await expect.poll(() => hash(page)).toContain('without-status');
      expect(await planned.getAttribute('aria-pressed')).toBe('false');
    }));
});
