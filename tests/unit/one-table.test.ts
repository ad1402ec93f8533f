/** What the page draws and what the file holds are one: the same elements with the same attributes, in the same order. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import MarkView from '../../src/app/marks/MarkView.svelte';
import { renderSvg } from '../../src/export/svg';
import { indexGraph } from '../../src/graph/lookup';
import { networkScene } from '../../src/scenes/network/scene';
import type { Mark, Scene } from '../../src/scenes/scene';
import { widthOfText } from '../../src/scenes/text';
import { timelineScene } from '../../src/scenes/timeline/scene';
import { DEFAULT_VIEW } from '../../src/scenes/view';
import { anyTimeline } from '../support/any-timeline';
import { syntheticGraph } from '../support/synthetic';

/** What only a file has: ids, roles and keys for scripts. */
const OF_FILES = /^(?:id|role|data-(?!ref$).*)$/;

/**
 * Each element as a line: its depth, name, attributes and, of a text, words. Ids and titles are the file's alone; its halos are texts
 * of their own, and stand here as the screen has them.
 */
function drawn(markup: string): string[] {
  const root = new DOMParser().parseFromString(markup, 'text/xml').documentElement;
  const lines: string[] = [];
  let halo: { attributes: Record<string, string>; words: string } | null = null;
  const visit = (node: Node, depth: number): void => {
    if (node.nodeType !== node.ELEMENT_NODE || ['title', 'desc', 'metadata'].includes(node.nodeName)) return;
    const element = node as Element;
    const attributes = Object.fromEntries(
      [...element.attributes].filter(({ name }) => !OF_FILES.test(name)).map(({ name, value }) => [name, short(value)]),
    );
    const words = node.nodeName === 'text' ? wordsOf(node) : '';
    if (element.getAttribute('aria-hidden') === 'true') {
      halo = { attributes, words };
      return;
    }
    if (halo) {
      // under the letters, in their place, and of one colour
      const { stroke, 'stroke-width': width, 'stroke-linejoin': join, ...under } = halo.attributes;
      expect({ words: halo.words, place: [under.x, under.y, under.fill] }).toEqual({
        words,
        place: [attributes.x, attributes.y, stroke],
      });
      Object.assign(attributes, { 'paint-order': 'stroke', stroke, 'stroke-width': width, 'stroke-linejoin': join });
      halo = null;
    }
    const pairs = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
    // on the screen the halo's attributes stand last
    lines.push(`${depth} ${node.nodeName} ${('paint-order' in attributes ? pairs.sort() : pairs).join(' ')} ${words}`);
    for (const child of node.childNodes) visit(child, depth + 1);
  };
  for (const child of root?.childNodes ?? []) visit(child, 0);
  return lines;
}
/** The file rounds lengths; the screen has them as they are. */
const short = (value: string): string =>
  /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(value) ? String(Math.round(Number(value) * 100) / 100) : value;
const wordsOf = (node: Node): string =>
  [...node.childNodes]
    .filter(({ nodeType }) => nodeType === node.TEXT_NODE)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('');

const onScreen = (marks: readonly Mark[]): string[] =>
  drawn(`<svg>${render(MarkView, { props: { marks } }).body}</svg>`);
/** Without the background, which the page's own panel is. */
const inFile = (scene: Scene): string[] =>
  drawn(renderSvg(scene, { title: 'A figure', description: '' }).replace(/^<\?xml.*\n/, '')).slice(1);

const LOOK = { theme: 'light', textWidth: widthOfText, locale: 'en-GB', looseOpen: true, figure: false } as const;

test('any timeline is drawn alike on the screen and in its file', () => {
  fc.assert(
    fc.property(anyTimeline(60), ({ prepared, view, width }) => {
      const scene = timelineScene(prepared, view, { width }, LOOK);
      expect(onScreen(scene.marks)).toEqual(inFile(scene));
    }),
    { numRuns: 25 },
  );
});

test('any network is drawn alike on the screen and in its file', () => {
  const story = fc.record({ actors: fc.integer({ min: 2, max: 30 }), seed: fc.integer({ min: 1, max: 1e6 }) });
  fc.assert(
    fc.property(story, fc.boolean(), fc.boolean(), ({ actors, seed }, more, communities) => {
      const index = indexGraph(syntheticGraph({ events: 2 * actors, actors, seed }));
      const view = { ...DEFAULT_VIEW, eventNodes: more, placeNodes: more, communities };
      const scene = networkScene(index, view, { width: 800, height: 480 }, { theme: 'dark', textWidth: widthOfText });
      expect(onScreen(scene.marks)).toEqual(inFile(scene));
    }),
    { numRuns: 25 },
  );
});

test('every kind of mark with everything that a mark can have is drawn alike', () => {
  const style = {
    ref: 'event:a & b',
    label: 'A',
    fill: '#123',
    stroke: '#456',
    strokeWidth: 1.234,
    dash: '2 3',
    opacity: 0.5,
  };
  const marks: Mark[] = [
    { type: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 5, ...style },
    { type: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 0 },
    { type: 'circle', x: 1, y: 2, r: 3, ...style },
    { type: 'line', x1: 1, y1: 2, x2: 3, y2: 4, ...style },
    { type: 'line', x1: 1, y1: 2, x2: 3, y2: 4 },
    { type: 'path', d: 'M0 0L1 1', ...style },
    { type: 'path', d: 'M0 0L1 1' },
    { type: 'text', x: 1, y: 2, text: 'Ada & <Bo>', size: 12, weight: 600, anchor: 'end', halo: '#fff', ...style },
    { type: 'text', x: 1, y: 2, text: 'Ada', size: 12, anchor: 'start' },
    { type: 'group', x: 1.005, y: 0, marks: [{ type: 'circle', x: 0, y: 0, r: 1 }], ...style },
  ];
  expect(onScreen(marks)).toEqual(inFile({ width: 10, height: 10, background: '#fff', marks }));
});
