/**
 * `node .config/pdf-fixtures.js`: prints `tests/fixtures/pdf/article.json` with Chromium (one column, two columns) and with LibreOffice
 * Draw (two columns, ligatures as signs of their own, words divided at lines' ends), into PDFs beside it. Their bytes differ from run to
 * run, since both write the hour into them: what the tests read is what is committed.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = resolve('tests/fixtures/pdf');
const { title, byline, paragraphs } = JSON.parse(readFileSync(join(FOLDER, 'article.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'dateline-pdf-'));

const page = (columns) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>
  @page { size: A4; margin: 22mm }
  body { font: 11pt/1.35 "Liberation Serif", serif; text-align: justify; hyphens: auto; font-variant-ligatures: common-ligatures }
  h1 { font-size: 22pt; text-align: left } p { margin: 0 0 3mm } div { columns: ${columns}; column-gap: 9mm }
</style></head><body><h1>${title}</h1><p>${byline}</p><div>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</div></body></html>`;

for (const [name, columns] of Object.entries({ chromium: 'auto', 'chromium-columns': 2 })) {
  const file = join(work, `${name}.html`);
  writeFileSync(file, page(columns));
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--user-data-dir=${work}/c`,
  ];
  const chromium = process.env.DATELINE_CHROMIUM ?? '/usr/bin/chromium';
  execFileSync(chromium, [...flags, `--print-to-pdf=${join(FOLDER, name)}.pdf`, pathToFileURL(file).href], {
    stdio: 'ignore',
  });
}

/** As old typesetters have it in the file. */
const joined = (text) =>
  text.replace(/ffi/g, 'ﬃ').replace(/ffl/g, 'ﬄ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ');

/** Lines of a width; Draw itself divides no words. */
function lines(text, width) {
  const all = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - line.length - 2;
    if (`${line} ${word}`.trim().length <= width) line = `${line} ${word}`.trim();
    else if (word.length > 8 && room >= 4 && /^\p{L}+$/u.test(word)) {
      all.push(`${line} ${word.slice(0, room)}-`);
      line = word.slice(room);
    } else {
      all.push(line);
      line = word;
    }
  }
  return [...all, line];
}

const paragraph = (text, style) => `<text:p text:style-name="${style}">${text.replace(/&/g, '&amp;')}</text:p>`;
const column = (list) =>
  list
    .map(
      (p) =>
        lines(joined(p), 42)
          .map((line) => paragraph(line, 'B'))
          .join('') + paragraph('', 'S'),
    )
    .join('');
const frame = (x, y, width, height, inner) =>
  `<draw:frame draw:style-name="g" svg:x="${x}mm" svg:y="${y}mm" svg:width="${width}mm" svg:height="${height}mm"><draw:text-box>${inner}</draw:text-box></draw:frame>`;
const style = (name, size, more = '') =>
  `<style:style style:name="${name}" style:family="paragraph"><style:text-properties fo:font-size="${size}pt" fo:font-family="'DejaVu Serif'" ${more}/></style:style>`;
const spaces = {
  office: 'office',
  style: 'style',
  text: 'text',
  draw: 'drawing',
  fo: 'xsl-fo-compatible',
  svg: 'svg-compatible',
};
const half = Math.ceil(paragraphs.length / 2);
writeFileSync(
  join(work, 'draw.fodg'),
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${Object.entries(spaces)
    .map(([prefix, of]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${of}:1.0"`)
    .join(
      ' ',
    )} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.graphics"><office:automatic-styles>
<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"/></style:page-layout>
<style:style style:name="g" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none" fo:padding="0mm"/></style:style>
${style('H', 20, 'fo:font-weight="bold"')}${style('B', 10)}${style('S', 6)}</office:automatic-styles>
<office:master-styles><style:master-page style:name="D" style:page-layout-name="pm"/></office:master-styles>
<office:body><office:drawing><draw:page draw:master-page-name="D">${frame(15, 15, 180, 12, paragraph(title, 'H'))}${frame(15, 30, 180, 8, paragraph(byline, 'B'))}${frame(15, 42, 86, 230, column(paragraphs.slice(0, half)))}${frame(107, 42, 86, 230, column(paragraphs.slice(half)))}</draw:page></office:drawing></office:body></office:document>`,
);
execFileSync(
  'soffice',
  [
    `-env:UserInstallation=file://${work}/lo`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    join(work, 'draw.fodg'),
  ],
  { stdio: 'ignore' },
);
copyFileSync(join(work, 'draw.pdf'), join(FOLDER, 'libreoffice-columns.pdf'));
rmSync(work, { recursive: true });
