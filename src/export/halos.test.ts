import { expect, test } from 'vitest';
import { harbour } from '../../tests/fixtures/harbour';
import { indexGraph } from '../graph/lookup';
import type { Mark } from '../scenes/scene';
import { DEFAULT_VIEW } from '../scenes/view';
import { timelineSvg } from './figure';
import { onTheirGround } from './halos';

const text = (x: number, halo?: string): Mark => ({
  type: 'text',
  x,
  y: 50,
  text: 'Ada Berg',
  size: 12,
  ...(halo === undefined ? {} : { halo }),
});
const tint = { type: 'rect', x: 100, y: 0, width: 100, height: 100, fill: '#000000' } as const;
const haloOf = (mark: Mark | undefined) => (mark?.type === 'text' ? mark.halo : undefined);

test('a halo has the colour of the tints below it, one over the other, wherever its group stands', () => {
  const marks: Mark[] = [
    { ...tint, opacity: 0.2 },
    { ...tint, opacity: 0.1 },
    { ...tint, x: 300, opacity: 1 },
  ];
  const [, , , plain, inGroup, none] = onTheirGround(
    [...marks, text(50, '#ffffff'), { type: 'group', x: 100, marks: [text(50, '#ffffff')] }, text(150)],
    '#ffffff',
  );
  expect(haloOf(plain)).toBe('#ffffff');
  expect(inGroup?.type === 'group' ? haloOf(inGroup.marks[0]) : '').toBe('#b8b8b8');
  expect(haloOf(none)).toBeUndefined();
});

test('what covers its ground is no tint, and a halo of another colour stays', () => {
  expect(haloOf(onTheirGround([{ ...tint, opacity: 0.9 }, text(150, '#ffffff')], '#ffffff')[1])).toBe('#ffffff');
  expect(haloOf(onTheirGround([{ ...tint, opacity: 0.2 }, text(150, '#ff0000')], '#ffffff')[1])).toBe('#ff0000');
});

test('in a figure words on the column of what has no date stand on its colour', () => {
  const svg = timelineSvg(indexGraph(harbour), DEFAULT_VIEW);
  const [, fill] = /<rect fill="(#\w{6})" opacity="0\.2"/.exec(svg) ?? [];
  expect(fill).toBeDefined();
  const halos = new Set([...svg.matchAll(/ stroke="(#\w{6})" stroke-width="3"/g)].map(([, halo]) => halo));
  expect(halos).toEqual(new Set(['#fbfaf7', '#f5f3ef']));
});
