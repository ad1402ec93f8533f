/** Over every panel of a story whose words are odd: nothing may run, nothing may become an element, no link may lead elsewhere. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { escape } from '../../src/scenes/address/parts';
import type { StoryGraph } from '../../src/graph/schema';
import { readXml } from './drawing';
import { goTo } from './screen';

/** What a figure may be made of. */
const DRAWN = new Set('svg title desc metadata dateline:story rect g path circle line text'.split(' '));

export const armed = (page: Page) =>
  page.evaluate(() =>
    Object.assign(window, { attacked: false, marker: () => Object.assign(window, { attacked: true }) }),
  );

/** One sentence for each thing wrong on the page as it stands. Runs in the page. */
function audit(): string[] {
  const wrong: string[] = [];
  if ('attacked' in window && window.attacked === true) wrong.push('a word was run as script');
  const made = document.querySelector('[data-attack], body img, iframe, object, embed, math, foreignObject');
  if (made) wrong.push(`a word became an element: ${made.outerHTML.slice(0, 120)}`);
  for (const element of document.querySelectorAll('body *'))
    for (const { name } of element.attributes)
      if (name.startsWith('on')) wrong.push(`an element has the attribute ${name}`);
  for (const link of document.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? link.getAttribute('xlink:href');
    const known = address === null || address.startsWith('#') || address === './licences.txt';
    if (!known && !/^https?:\/\//i.test(address)) wrong.push(`a link leads to ${address.slice(0, 80)}`);
  }
  return wrong;
}

/** Addresses that show all there is to the first things of each kind. */
function addressesOf({ events, actors, places, articles }: StoryGraph): string[] {
  const [actor, other] = actors.map(({ id }) => escape(id));
  const id = (list: readonly { id: string }[], at = 0) => escape(list[at]?.id ?? '');
  const talks = Math.max(
    0,
    events.findIndex(({ claims }) => claims.some(({ agreement }) => agreement === 'differ')),
  );
  return [
    '',
    `event=${id(events)}`,
    `event=${id(events, talks)}`,
    `actor=${actor}`,
    `place=${id(places)}`,
    `passage=${id(articles)}:0-10`,
    `passage=${id(articles, 1)}:0-10`,
    'lanes-by=place&lanes=all&gaps=shown',
    'lanes-by=publisher&clock=reported',
    'lanes-by=type',
    'network=events,places,communities',
    `ego=${actor}:2&also=${other}`,
    `path=${actor},${other}`,
    `event=${escape('<img data-attack src=x>')}&without-publishers=${escape('<b data-attack>')}`,
  ];
}

/** The whole tour; what was wrong anywhere. */
export async function tour(page: Page, graph: StoryGraph): Promise<string[]> {
  const wrong: string[] = [];
  const look = async (where: string) =>
    wrong.push(...(await page.evaluate(audit)).map((words) => `${where}: ${words}`));
  for (const address of addressesOf(graph)) {
    await goTo(page, address);
    await look(`#${address}`);
  }
  await goTo(page, '');
  for (const name of ['Filters', 'Export']) {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await look(name);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await look('the table');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await search(page, graph);
  await look('the search');
  await page.keyboard.press('Escape');
  wrong.push(...(await exported(page)));
  await look('after the exports');
  return wrong;
}

/** For the first letters of what the first event is called. */
async function search(page: Page, { events }: StoryGraph): Promise<void> {
  const words = /[\p{L}\p{N}]{2,}/u.exec(events[0]?.title ?? '')?.[0].slice(0, 5) ?? 'a';
  await page.getByRole('combobox', { name: /^Search/ }).fill(words);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Both figures and the graph, as the page gives them away. */
async function exported(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const name of ['Timeline', 'Network', 'Graph'] as const) {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`^${name}(?:SVG|JSON|\\b)`) }).click(),
    ]);
    const content = await readFile(await download.path(), 'utf8');
    if (name === 'Graph') JSON.parse(content);
    else wrong.push(...wrongFigure(content).map((words) => `the figure of the ${name.toLowerCase()}: ${words}`));
  }
  return wrong;
}

function wrongFigure(xml: string): string[] {
  const { document, problems } = readXml(xml);
  const elements = [...(document?.getElementsByTagName('*') ?? [])];
  return [
    ...problems,
    ...elements.filter(({ tagName }) => !DRAWN.has(tagName)).map(({ tagName }) => `it has an element “${tagName}”`),
    ...elements.flatMap(({ attributes }) =>
      [...attributes].flatMap(({ name }) => (/^on|href$/i.test(name) ? [`it has an attribute “${name}”`] : [])),
    ),
  ];
}
