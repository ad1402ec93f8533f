/** A figure uses only what every renderer of SVG draws alike; which ones were tried is in `npm run renderers`. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTimeline } from '../../tests/support/any-timeline';
import { syntheticGraph } from '../../tests/support/synthetic';
import { indexGraph } from '../graph/lookup';
import { parseRef } from '../scenes/ref';
import { DEFAULT_VIEW, type Grouping } from '../scenes/view';
import { renderSvg } from './svg';
import { networkSvg, timelineSvg } from './figure';

const ELEMENTS = ['svg', 'title', 'desc', 'metadata', 'g', 'rect', 'circle', 'line', 'path', 'text'];
const FORM = 'id role x y width height rx cx cy r x1 y1 x2 y2 d transform fill opacity'.split(' ');
const STROKE = ['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'];
const WORDS = ['font-size', 'font-weight', 'font-family', 'text-anchor', 'viewBox', 'xmlns'];
const ATTRIBUTES = [...FORM, ...STROKE, ...WORDS, 'aria-hidden', 'aria-labelledby', 'aria-describedby'];

function elementsOf(svg: string): Element[] {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  // what stands in <metadata> is nobody's to draw
  return root ? [root, ...root.getElementsByTagName('*')].filter(({ prefix }) => prefix !== 'dateline') : [];
}

/** What of the figure some renderer draws otherwise than the others, or not at all. */
const unportable = (svg: string): string[] =>
  elementsOf(svg).flatMap((element) => [
    ...(ELEMENTS.includes(element.nodeName) ? [] : [`element ${element.nodeName}`]),
    ...[...element.attributes].flatMap(({ name, value }) =>
      !ATTRIBUTES.includes(name) && !name.startsWith('data-')
        ? [`attribute ${name}`]
        : ['fill', 'stroke'].includes(name) && !/^(?:none|#[0-9a-f]{6})$/.test(value)
          ? [`colour ${value}`]
          : [],
    ),
    ...(element.nodeName === 'text' && !element.hasAttribute('font-size') ? ['a text without a size'] : []),
  ]);

test('a timeline has no element, attribute or colour that some renderer does not know', () => {
  fc.assert(
    fc.property(anyTimeline(60), fc.constantFrom('light' as const, 'dark' as const), ({ index, view }, theme) => {
      expect(unportable(timelineSvg(index, view, theme))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('nor has a network', () => {
  const index = indexGraph(syntheticGraph({ events: 120, actors: 20, seed: 5 }));
  const view = { ...DEFAULT_VIEW, communities: true, eventNodes: true, placeNodes: true };
  expect(unportable(networkSvg(index, view))).toEqual([]);
});

test('a figure that has such things is found out', () => {
  const mark = { type: 'text', x: 1, y: 2, text: 'Ada', size: 12, fill: 'rgba(0,0,0,.5)', ref: 'event:a' } as const;
  const scene = { width: 9, height: 9, background: 'var(--paper)', marks: [mark] };
  const keys = () => ({ style: 'color: red' });
  expect(unportable(renderSvg(scene, { title: '', description: '', keys }))).toEqual([
    'colour var(--paper)',
    'colour rgba(0,0,0,.5)',
    'attribute style',
  ]);
});

test('a halo is a text of its own, under its letters, and nothing that is read aloud', () => {
  const mark = { type: 'text', x: 1, y: 2, text: 'Ada', size: 12, fill: '#111111', halo: '#ffffff' } as const;
  const scene = { width: 9, height: 9, background: '#ffffff', marks: [mark] };
  const [under, over] = elementsOf(renderSvg(scene, { title: '', description: '' })).slice(-2);
  expect([under?.textContent, under?.getAttribute('fill'), under?.getAttribute('aria-hidden')]).toEqual([
    'Ada',
    '#ffffff',
    'true',
  ]);
  expect([over?.textContent, over?.getAttribute('fill'), over?.hasAttribute('stroke')]).toEqual([
    'Ada',
    '#111111',
    false,
  ]);
});

test('fonts stand unquoted, and every event, lane, node and edge is a group with a name and keys', () => {
  const index = indexGraph(syntheticGraph({ events: 60, actors: 8, seed: 2 }));
  const view = { ...DEFAULT_VIEW, placeNodes: true };
  const lanes = (grouping: Grouping) => timelineSvg(index, { ...view, grouping });
  for (const svg of [timelineSvg(index, view), networkSvg(index, view), lanes('type'), lanes('publisher')]) {
    expect(svg).toContain('font-family="Arial, Liberation Sans, Helvetica, sans-serif"');
    const named = elementsOf(svg).filter((element) =>
      ['event', 'again', 'actor', 'place', 'type', 'publisher', 'lane', 'edge'].includes(
        parseRef(element.getAttribute('data-ref') ?? '')?.kind ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(8);
    for (const element of named) {
      expect(element.nodeName).toBe('g');
      expect(element.firstChild?.nodeName).toBe('title');
      expect(element.getAttribute('id')).not.toBe('');
      expect([...element.attributes].filter(({ name }) => /^data-(?!ref)/.test(name)).length).toBeGreaterThan(0);
    }
  }
});
