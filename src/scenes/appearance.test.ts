import { expect, test } from 'vitest';
import { PALETTES, TONES, type Palette } from './appearance';

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const themes = Object.entries(PALETTES);
const grounds = (palette: Palette) => [palette.background, palette.surface];

test.each(themes)('in %s, marks of every tone reach 3:1 on both grounds', (_, palette) => {
  for (const ground of grounds(palette))
    for (const tone of TONES)
      expect(contrast(palette.tone[tone], ground), `${tone} on ${ground}`).toBeGreaterThanOrEqual(3);
});

test.each(themes)('in %s, text, muted text and the accent reach 4.5:1 on both grounds', (_, palette) => {
  for (const ground of grounds(palette))
    for (const colour of [palette.text, palette.muted, palette.accent])
      expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

test('black on white has the greatest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
