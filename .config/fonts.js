/**
 * `npm run fonts`: cuts the page's two typefaces to the letters of Latin scripts, and writes what they are as wide as.
 *
 * - `public/fonts/*.woff2` for the page, with their licence: Arimo for the page's own words, Gelasio for words of articles;
 * - `src/cli/fonts/*.ttf`, Arimo once more, for the command's pictures;
 * - `src/scenes/advances.ts`, the one table by which page, figure and command measure text.
 *
 * Arimo has the widths of Arial, Helvetica and Liberation Sans, Gelasio those of Georgia: where a figure is opened with one of
 * those, every word stands where it was laid out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';
import { format } from 'prettier';
import subsetFont from 'subset-font';

const FACES = [
  { family: 'arimo', weight: 400, measured: true },
  { family: 'arimo', weight: 700, measured: true },
  { family: 'gelasio', weight: 400, measured: false },
];
/** Both come in two files: what western Europe writes, with the marks of punctuation, and the other letters of Latin scripts. */
const RANGES = {
  latin: [0x20, 0x2212],
  'latin-ext': [0x100, 0x17f],
};
const MORE = { latin: '', 'latin-ext': 'ȘșȚț' };

const lettersOf = (part) => {
  const [from, to] = RANGES[part];
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('') + MORE[part];
};
const sourceOf = ({ family, weight }, part) =>
  readFileSync(`node_modules/@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff2`);

/** Out of the table of widths itself: to ask a glyph for it reads its outline, which a space has not. */
function advanceOf({ hmtx: { metrics } }, glyph) {
  return metrics.get(Math.min(glyph, metrics.length - 1)).advance;
}

mkdirSync('public/fonts', { recursive: true });
mkdirSync('src/cli/fonts', { recursive: true });
const widths = {};
for (const face of FACES)
  for (const part of Object.keys(RANGES)) {
    const name = `${face.family}-${face.weight}${part === 'latin' ? '' : '-ext'}`;
    const source = sourceOf(face, part);
    writeFileSync(`public/fonts/${name}.woff2`, await subsetFont(source, lettersOf(part), { targetFormat: 'woff2' }));
    if (!face.measured) continue;
    const ttf = await subsetFont(source, lettersOf(part), { targetFormat: 'truetype' });
    writeFileSync(`src/cli/fonts/${name}.ttf`, ttf);
    const font = create(ttf);
    for (const code of font.characterSet)
      if (code >= 0x20 && code !== 0xad)
        (widths[face.weight] ??= new Map()).set(
          code,
          advanceOf(font, font.glyphForCodePoint(code).id) / font.unitsPerEm,
        );
  }

const licences = ['arimo', 'gelasio'].map((family) =>
  readFileSync(`node_modules/@fontsource/${family}/LICENSE`, 'utf8').trim(),
);
writeFileSync('public/fonts/OFL.txt', `${licences.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);

/** Letters by their width in ems, the narrowest first. */
function rowsOf(map) {
  const rows = new Map();
  for (const [code, width] of [...map].sort(([a], [b]) => a - b)) {
    const key = width.toFixed(4);
    rows.set(key, (rows.get(key) ?? '') + String.fromCodePoint(code));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([width, letters]) => `  [${Number(width)}, ${JSON.stringify(letters)}],`);
}
const table = (weight) => `[\n${rowsOf(widths[weight]).join('\n')}\n]`;
const source = `/** Advances of Arimo, in ems: \`npm run fonts\` writes this file. Arial, Helvetica and Liberation Sans have the same. */
type Advances = readonly (readonly [ems: number, letters: string])[];

export const REGULAR: Advances = ${table(400)};

export const BOLD: Advances = ${table(700)};
`;
writeFileSync(
  'src/scenes/advances.ts',
  await format(source, { parser: 'typescript', printWidth: 120, singleQuote: true }),
);
