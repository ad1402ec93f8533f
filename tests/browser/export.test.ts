/** What the page's menu saves is what the command writes for the same view. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { USUAL_FIGURE } from '../../src/export/asked';
import { figureSvg } from '../../src/export/figure';
import { fileName } from '../../src/export/file-name';
import { FORMATS } from '../../src/export/formats';
import { indexGraph } from '../../src/graph/lookup';
import { decodeView } from '../../src/scenes/address/codec';
import { harbour } from '../fixtures/harbour';
import { openPage } from './pages';

it('saves every kind of data and the figure, byte for byte as Node writes them for the same view', async () => {
  const query = 'without-types=SANCTION&window=2024-05-14/2024-05-17&pins=oda-kessel:0.25:0.5';
  const { page, complaints, close } = await openPage({ story: harbour, path: `#${query}` });
  const asked = { index: indexGraph(harbour), view: decodeView(query), figure: USUAL_FIGURE };
  for (const format of FORMATS) {
    const name = { picture: 'Timeline', story: 'Graph', data: `Data as ${format.label}\\b` }[format.kind];
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(fileName(asked, format));
    expect(await readFile(await saved.path())).toEqual(Buffer.from(await format.write(asked)));
  }
  expect(complaints).toEqual([]);
  await close();
});

it('goes on from a figure that is dropped: the story, the view, and the same figure again', async () => {
  const query = 'event=talks&window=2024-05-14/2024-05-17&lanes-by=place';
  const figure = { ...USUAL_FIGURE, kind: 'network' as const };
  const svg = figureSvg({ index: indexGraph(harbour), view: decodeView(query), figure });
  const { page, complaints, close } = await openPage({ story: null });
  const choose = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'image/svg+xml', buffer: Buffer.from(text) });
  await choose('foreign.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await page.getByText('This picture holds no story').waitFor();
  await choose('figure.svg', svg);
  await page.getByRole('heading', { name: harbour.title }).waitFor();
  expect(new URL(page.url()).hash).toBe(`#${query}`);
  await page.getByText('figure.svg holds of its articles only what is quoted.').waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Network/ }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(svg);
  expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
  await close();
});
