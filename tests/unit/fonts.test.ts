/** The two typefaces that are shipped, and the table by which text is measured. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { widthOfText } from '../../src/scenes/text';

const FONTS = 'public/fonts';
const faces = readdirSync(FONTS).filter((name) => name.endsWith('.woff2'));
const styles = readFileSync('src/app/style.css', 'utf8');

test('the page’s fonts weigh 60 kB together at most, and come with their licence', () => {
  expect(faces.reduce((sum, name) => sum + statSync(join(FONTS, name)).size, 0)).toBeLessThanOrEqual(60_000);
  const licence = readFileSync(join(FONTS, 'OFL.txt'), 'utf8');
  for (const words of ['The Arimo Project Authors', 'The Gelasio Project Authors', 'SIL OPEN FONT LICENSE Version 1.1'])
    expect(licence).toContain(words);
});

test('the styles name each font that is shipped, and no other', () => {
  const named = [...styles.matchAll(/url\('\/fonts\/([^']+)'\)/g)].map((match) => match[1]);
  expect(named.sort()).toEqual([...faces].sort());
});

test('a text is as wide as in Arial, at any size, in either weight', () => {
  // Arial's advances, by its own table: 2048 units in an em
  const units = { H: [1479, 1479], i: [455, 569], ' ': [569, 569], ł: [455, 569] } as const;
  for (const [letter, [regular, bold]] of Object.entries(units)) {
    expect(widthOfText(letter, 2048)).toBeCloseTo(regular, -0.5);
    expect(widthOfText(letter, 2048, 600)).toBeCloseTo(bold, -0.5);
  }
  expect(widthOfText('Łódź is told', 24)).toBeCloseTo(2 * widthOfText('Łódź is told', 12));
});

test('letters of other scripts have a width too', () => {
  expect(widthOfText('新聞', 10)).toBe(20);
  expect(widthOfText('новости', 10)).toBeCloseTo(42);
});
