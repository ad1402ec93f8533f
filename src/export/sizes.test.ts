import { expect, test } from 'vitest';
import { syntheticGraph } from '../../tests/support/synthetic';
import { on, story } from '../../tests/support/synthetic-story';
import { indexGraph } from '../graph/lookup';
import { DEFAULT_VIEW } from '../scenes/view';
import { FIGURES, USUAL_FIGURE, type FigureWishes } from './asked';
import { figureSvg } from './figure';
import { FIGURE_SIZES, SIZE_NAMES } from './sizes';

const large = indexGraph(syntheticGraph({ events: 1200, actors: 80, days: 60, seed: 11 }));
const drawn = (figure: Partial<FigureWishes>, index = large) => {
  const svg = figureSvg({ index, view: DEFAULT_VIEW, figure: { ...USUAL_FIGURE, ...figure } });
  const [, width = '', , height = '', box = ''] =
    /<svg [^>]*?width="([\d.]+)(mm|)" height="([\d.]+)(?:mm|)" viewBox="0 0 ([\d. ]+)"/.exec(svg) ?? [];
  const [w = 0, h = 0] = box.split(' ').map(Number);
  return { svg, w, h, ratio: Number(height) / Number(width) };
};

test.each(SIZE_NAMES.flatMap((size) => FIGURES.map((kind) => [size, kind] as const)))(
  'a large story is no taller in size %s than that allows: %s',
  (size, kind) => {
    const { svg, w, h, ratio } = drawn({ size, kind });
    const { tall, exact } = FIGURE_SIZES[size];
    expect(h).toBeLessThanOrEqual(w * tall + 0.01);
    expect(Math.abs(ratio - h / w)).toBeLessThan(0.001);
    if (exact) expect(h / w).toBeCloseTo(tall, 3);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  },
);

test.each(FIGURES)(
  'two columns of a story of two hundred articles have letters of five points at the least: %s',
  (kind) => {
    const { svg, w } = drawn({ size: 'columns', kind });
    const sizes = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    // numbers of origins, set high, are smaller
    const points = ((180 / 25.4) * 72) / w;
    expect(Math.min(...sizes.filter((size) => size > 9.5)) * points).toBeGreaterThanOrEqual(5);
  },
);

test('what a figure folds it counts, and sources that have no room too', () => {
  const { svg } = drawn({ size: 'columns' });
  expect(svg).toMatch(/>\d+ others</);
  expect(svg).toMatch(/and \d+ more\.</);
  expect(svg).toContain('>Sources: 1\u00a0');
});

test('the title is the reader’s, in as many lines as it needs', () => {
  const title = `Who ${'really '.repeat(40)}struck`;
  const { svg } = drawn({ size: 'column', title });
  const lines = [...svg.matchAll(/<text [^>]*font-size="20"[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
  expect(lines.join(' ')).toBe(title);
  expect(lines.length).toBeGreaterThan(5);
  expect(svg).toContain(`<title id="title">${title}: timeline</title>`);
});

test('a figure of both says once what a colour means', () => {
  const times = (kind: FigureWishes['kind']) =>
    drawn({ kind, size: 'columns' }).svg.split('>Conflict in deeds<').length - 1;
  expect([times('timeline'), times('network'), times('both')]).toEqual([1, 1, 1]);
});

test('a figure of both has the timeline over the network, and no id twice', () => {
  const index = story([
    { id: 'walkout', title: 'The union walks out', actors: ['union'], targets: ['ferries'], when: on('2031-05-02') },
  ]);
  const { svg } = drawn({ kind: 'both', size: 'a4' }, index);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(svg.indexOf('<title>Timeline</title>')).toBeLessThan(svg.indexOf('<title>Network</title>'));
  expect(svg.indexOf('<title>Timeline</title>')).toBeGreaterThan(0);
});

test('a figure says how old it is, and by which address its view is found again', () => {
  const view = { ...DEFAULT_VIEW, grouping: 'type' as const };
  const svg = figureSvg({ index: large, view, figure: USUAL_FIGURE });
  expect(svg).toMatch(/Newest article: \d+ \w+ \d{4}\./);
  expect(svg).toContain('>View: #lanes-by=type<');
  const pins = Array.from({ length: 40 }, (_, i) => ({ kind: 'actor' as const, id: `actor-${i}`, x: 0.25, y: 0.5 }));
  const long = figureSvg({ index: large, view: { ...view, pins }, figure: USUAL_FIGURE });
  expect(long).toContain('>View: its address is too long to print here.<');
});
