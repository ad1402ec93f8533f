/** What the page's menu saves is what the command writes for the same view. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { USUAL_FIGURE } from '../../src/export/asked';
import { figureSvg } from '../../src/export/figure';
import { fileName } from '../../src/export/file-name';
import { FORMATS } from '../../src/export/formats';
import { indexGraph } from '../../src/graph/lookup';
import { decodeView } from '../../src/scenes/address/codec';
import { harbour } from '../fixtures/harbour';
import { openPage } from './pages';
import { APP, drop } from './support';

it('saves every kind of data and the figure, byte for byte as Node writes them for the same view', async () => {
  const query = 'without-types=SANCTION&window=2024-05-14/2024-05-17&pins=oda-kessel:0.25:0.5';
  const { page, complaints, close } = await openPage({ story: harbour, path: `#${query}` });
  const figure = { ...USUAL_FIGURE, size: 'columns' as const };
  const asked = {
    index: indexGraph(harbour),
    view: decodeView(query),
    figure,
    paint: () => Promise.reject(new Error('pixels are whoever paints them’s own')),
    page: () => readFile(join(APP, 'whole.html'), 'utf8'),
  };
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^More/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  for (const format of FORMATS.filter(({ name }) => name !== 'png')) {
    await dialog.getByLabel('Format').selectOption(format.name);
    await dialog.getByText(fileName(asked, format)).waitFor();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(fileName(asked, format));
    expect(Buffer.from(await format.write(asked)).equals(await readFile(await saved.path()))).toBe(true);
  }
  expect(complaints).toEqual([]);
  await close();
});

it('goes on from a figure that is dropped: the story, the view, and the same figure again', async () => {
  const query = 'event=talks&window=2024-05-14/2024-05-17&lanes-by=place';
  const [svg, timeline] = (['network', 'timeline'] as const).map((kind) =>
    figureSvg({ index: indexGraph(harbour), view: decodeView(query), figure: { ...USUAL_FIGURE, kind } }),
  ) as [string, string];
  const { page, complaints, close } = await openPage({ story: null });
  await drop(page, [['foreign.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>']]);
  await page.getByText('This picture holds no story').waitFor();
  await drop(page, [['damaged.svg', svg.replace(/(<dateline:story[^>]*>.{400}).{100}/, '$1')]]);
  await page.getByText('is damaged').waitFor();
  await drop(page, [['figure.svg', svg]]);
  await page.getByRole('heading', { name: harbour.title }).waitFor();
  expect(new URL(page.url()).hash).toBe(`#${query}`);
  await page.getByText('figure.svg holds of its articles only what is quoted.').waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
  const saved = async (name: RegExp) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  expect(await saved(/^Network/)).toBe(svg);
  await page.getByRole('button', { name: 'Export' }).click();
  expect(await saved(/^Timeline/)).toBe(timeline);
  expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
  await close();
});

it('saves the figure in pixels, as wished, and shows it before', async () => {
  const { page, complaints, close } = await openPage({ story: harbour });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^More/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Format').selectOption('png');
  await dialog.getByLabel('Both').check();
  await dialog.getByLabel('Size').selectOption('slide');
  await dialog.getByLabel('Title').fill('Who struck');
  await dialog.getByLabel('Pixels').selectOption('1');
  const picture = dialog.getByAltText('The figure as it will be saved');
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([1920, 1080]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('the-lanmark-harbour-strike-both-2024-05-17.png');
  expect((await readFile(await saved.path())).subarray(1, 4).toString()).toBe('PNG');
  expect(complaints).toEqual([]);
  await close();
});

it('says of a link to this computer that it works only here, offers the page as a file instead, and copies it', async () => {
  const { page, close } = await openPage({ story: harbour, path: '#event=talks' });
  await page.getByRole('button', { name: 'Export' }).click();
  const copy = page.getByRole('button', { name: /^Copy link/ });
  expect(await copy.textContent()).toContain('Works only on this computer: send the page or a figure instead');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Page/ }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('the-lanmark-harbour-strike.html');
  expect(await readFile(await saved.path(), 'utf8')).toContain('data-view="event=talks"');
  await page.getByRole('button', { name: 'Export' }).click();
  await copy.click();
  await expect.poll(() => copy.textContent()).toContain('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await close();
});
