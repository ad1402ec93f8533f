/** A figure is the file that one goes on with: its story and view come back, and give the same figure again, byte for byte. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harbour } from '../../tests/fixtures/harbour';
import { monotone, oddlyNamed } from '../../tests/fixtures/hostile';
import { anyTimeline } from '../../tests/support/any-timeline';
import { indexGraph, type GraphIndex } from '../graph/lookup';
import { decodeView, encodeView } from '../scenes/address/codec';
import { DEFAULT_VIEW, type View } from '../scenes/view';
import { USUAL_FIGURE, type FigureWishes } from './asked';
import { excerptsOf } from './excerpts';
import { figureSvg } from './figure';
import { savedIn } from './saved';

const MOST = 1e7;
const saved = (index: GraphIndex, view: View, figure: Partial<FigureWishes> = {}) =>
  figureSvg({ index, view, figure: { ...USUAL_FIGURE, ...figure } });

function opened(svg: string) {
  const found = savedIn(svg, MOST);
  if (!found.ok) throw new Error(found.problem);
  return found;
}

test('from a figure comes the figure, byte for byte, with its view', () => {
  fc.assert(
    fc.property(
      anyTimeline(40),
      fc.constantFrom('timeline' as const, 'network' as const, 'both' as const),
      ({ index, view }, kind) => {
        const svg = saved(index, view, { kind });
        const again = opened(svg);
        expect(again.view).toBe(encodeView(view));
        expect(saved(indexGraph(again.graph), decodeView(again.view), { kind })).toBe(svg);
      },
    ),
    { numRuns: 20 },
  );
});

test('with the articles it holds the very story, and without them only what is quoted', () => {
  for (const graph of [harbour, oddlyNamed(monotone('a "b" <c> & ]]> \u0001'))]) {
    const index = indexGraph(graph);
    const whole = opened(saved(index, DEFAULT_VIEW, { story: 'whole' }));
    expect([whole.whole, whole.graph]).toEqual([true, graph]);
    const quoted = opened(saved(index, DEFAULT_VIEW));
    expect([quoted.whole, quoted.graph]).toEqual([false, excerptsOf(graph)]);
  }
});

test('words of a title that no report quotes are kept, so that the figure opens again', () => {
  const [first] = harbour.events;
  const text = harbour.articles.find(({ id }) => id === 'courier')?.text ?? '';
  const start = text.indexOf('400 dockers');
  const title = text.slice(start, start + 11);
  const reports = harbour.events.flatMap((event) => event.reports).filter(({ article }) => article === 'weekly');
  const titleParts = [{ text: title, article: 'courier', start, end: start + title.length }];
  const told = first ? [{ ...first, title, titleParts, reports, claims: [] }] : [];
  const graph = { ...harbour, events: told, actors: harbour.actors.map((actor) => ({ ...actor, roles: [] })) };
  expect(opened(saved(indexGraph(graph), DEFAULT_VIEW)).graph.events[0]?.title).toBe('400 dockers');
});

test('what is quoted stands where it stood, and nothing else does', () => {
  const { articles, events } = excerptsOf(harbour);
  const textOf = (id: string) => articles.find((article) => article.id === id)?.text ?? '';
  for (const { reports, claims } of events)
    for (const { article, start, end } of [...reports, ...claims.flatMap(({ values }) => values)]) {
      const before = harbour.articles.find(({ id }) => id === article)?.text.slice(start, end);
      expect(textOf(article).slice(start, end)).toBe(before);
    }
  expect(articles.map(({ text }) => text.length)).toEqual(harbour.articles.map(({ text }) => text.length));
  const [courier] = excerptsOf({ ...harbour, events: [] }).articles;
  expect(courier?.text).toContain('Dockers walk out at Lanmark');
  expect(courier?.text).not.toContain('400 dockers');
});

const figure = saved(indexGraph(harbour), DEFAULT_VIEW);
const from = figure.indexOf('>', figure.indexOf('format="dateline-story"')) + 1;
const to = figure.indexOf('</dateline:story>');
const [before, packed, after] = [figure.slice(0, from), figure.slice(from, to), figure.slice(to)];
test.each([
  ['a foreign picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'holds no story'],
  ['an empty file', '', 'holds no story'],
  ['a figure without its story', saved(indexGraph(harbour), DEFAULT_VIEW, { story: 'none' }), 'without its story'],
  ['one cut short', figure.slice(0, before.length + 900), 'damaged'],
  ['one with letters that are none of Base64', `${before}!${packed}${after}`, 'damaged'],
  ['one with other bytes', `${before}${packed.slice(0, 400)}${packed.slice(500)}${after}`, 'damaged'],
  ['one that holds something else', `${before}${btoa('\u0003\u0000')}${after}`, 'cannot be read'],
  ['one of a later version', figure.replace('version="1" view', 'version="2" view'), 'newer Dateline'],
])('%s is said in a sentence', (_, svg, words) => {
  const found = savedIn(svg, MOST);
  expect(found.ok ? '' : found.problem).toContain(words);
  expect(found.ok ? '' : found.remedy).toMatch(/\.$/);
});

test('a story that would unpack to more than there is room for is not unpacked', () => {
  const found = savedIn(figure, 500);
  expect(found.ok ? '' : found.problem).toContain('too large');
});

test('the story is found whatever prefix a program has given its element, and however it breaks the lines', () => {
  const other = figure.replaceAll('dateline:story', 'ns1:story').replace(packed, packed.replace(/.{76}/g, '$&\n'));
  expect(opened(other).graph).toEqual(excerptsOf(harbour));
});
