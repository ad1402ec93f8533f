/**
 * `npm run renderers -- [FIGURE.svg …]`: draws figures (those of the seeds, where none is named) with every renderer of SVG that this
 * machine has, and says of each in how many of a figure's texts its picture shows ink of the text's own colour. What is not installed
 * is named. The pictures lie in dist/renderers: look at them.
 *
 * Not part of `npm test`: Inkscape, LibreOffice and Firefox take seconds each to start, and not everybody has them. Fails where a
 * renderer that is there shows less than all.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

const OUT = 'dist/renderers';
/** Pixels of a picture for each of the figure's. */
const SCALE = 2;
/** Share of a text's box, with two pixels around it, that is nearly of the text's colour; letters of this size fill 8 to 30 %. */
const LEAST_INK = 0.02;
/** Milliseconds that a renderer may take. */
const LIMIT = 180_000;
/** Debian's own Python has Debian's own modules. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const run = (program, args) => execFileSync(program, args, { stdio: 'pipe', timeout: LIMIT }).toString();
const version = (program, args = ['--version']) => {
  try {
    return run(program, args).trim().split('\n')[0].replace(/\s+/g, ' ');
  } catch {
    return null; // not there, which is said
  }
};

/** `draw(svg, png, size)`: both are absolute paths. `known`: null where it is not installed. */
const RENDERERS = [
  {
    name: 'resvg',
    known: () => `resvg-js ${JSON.parse(readFileSync('node_modules/@resvg/resvg-js/package.json', 'utf8')).version}`,
    draw(svg, png) {
      const drawn = new Resvg(readFileSync(svg, 'utf8'), { fitTo: { mode: 'zoom', value: SCALE } });
      writeFileSync(png, drawn.render().asPng());
    },
  },
  {
    name: 'librsvg',
    known: () => version('rsvg-convert'),
    draw: (svg, png) => run('rsvg-convert', ['--zoom', String(SCALE), '--output', png, svg]),
  },
  {
    name: 'CairoSVG',
    known: () => {
      const found = version(PYTHON, ['-c', 'import cairosvg; print(cairosvg.__version__)']);
      return found && `CairoSVG ${found}`;
    },
    draw: (svg, png) => run(PYTHON, ['-m', 'cairosvg', svg, '--scale', String(SCALE), '--output', png]),
  },
  {
    name: 'Inkscape',
    known: () => version('inkscape'),
    draw: (svg, png) =>
      run('inkscape', [svg, '--export-type=png', `--export-filename=${png}`, `--export-dpi=${96 * SCALE}`]),
  },
  {
    name: 'LibreOffice',
    known: () => version('soffice'),
    draw(svg, png, { width, height }) {
      const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
      const pixels = (name, value) => `"${name}":{"type":"long","value":"${Math.round(value * SCALE)}"}`;
      const options = `{${pixels('PixelWidth', width)},${pixels('PixelHeight', height)}}`;
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        `png:draw_png_Export:${options}`,
        '--outdir',
        folder,
        svg,
      ]);
      copyFileSync(join(folder, basename(svg).replace(/svg$/, 'png')), png);
      rmSync(folder, { recursive: true });
    },
  },
  {
    name: 'Firefox',
    known: () => version('firefox-esr') ?? version('firefox'),
    // its pictures have a pixel for each of the page's: the figure itself is made larger
    draw(svg, png, { width, height }) {
      const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
      const [w, h] = [width, height].map((value) => Math.ceil(value * SCALE));
      const large = join(folder, 'large.svg');
      writeFileSync(
        large,
        readFileSync(svg, 'utf8').replace(/ width="[\d.]+(?:mm)?" height="[\d.]+(?:mm)?"/, ` width="${w}" height="${h}"`),
      );
      const program = version('firefox-esr') ? 'firefox-esr' : 'firefox';
      const shot = ['--headless', '--no-remote', '--profile', folder, `--window-size=${w},${h}`, '--screenshot', png];
      run(program, [...shot, `file://${large}`]);
      rmSync(folder, { recursive: true });
    },
  },
];

const figures = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (figures.length === 0) figures.push('tests/golden/seeds-timeline.svg', 'tests/golden/seeds-network.svg');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
mkdirSync(OUT, { recursive: true });

const { ensureChromium, CHROMIUM_FLAGS } = (await runnerImport('./tests/chromium.ts')).module;
const executablePath = await ensureChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
let lacking = 0;
try {
  for (const figure of figures) await drawAll(resolve(figure));
} finally {
  await browser.close();
}
process.exitCode = lacking > 0 ? 1 : 0;

async function drawAll(svg) {
  const page = await browser.newPage({ deviceScaleFactor: SCALE });
  await page.goto(`file://${svg}`);
  const { size, texts } = await page.evaluate(whereTextsAre);
  const stem = basename(svg, '.svg');
  process.stdout.write(`${stem}: ${texts.length} texts, ${size.width} × ${size.height}\n`);
  const own = join(OUT, `${stem}-chromium.png`);
  await page.setViewportSize({ width: Math.ceil(size.width), height: Math.ceil(size.height) });
  await page.screenshot({ path: own });
  await judge('Chromium', browser.version(), own, size, texts);
  for (const { name, known, draw } of RENDERERS) {
    if (only && name.toLowerCase() !== only.toLowerCase()) continue;
    const found = known();
    if (found === null) {
      process.stdout.write(`  ${name}: not installed, skipped\n`);
      continue;
    }
    const png = resolve(OUT, `${stem}-${name.toLowerCase()}.png`);
    try {
      draw(svg, png, size);
      await judge(name, found, png, size, texts);
    } catch (error) {
      lacking++;
      process.stdout.write(`  ${name} (${found}): failed: ${String(error).split('\n')[0]}\n`);
    }
  }
  await page.close();
}

async function judge(name, found, png, size, texts) {
  const page = await browser.newPage();
  const picture = `data:image/png;base64,${readFileSync(png).toString('base64')}`;
  const shares = await page.evaluate(inkIn, { picture, size, texts });
  await page.close();
  const missing = texts.filter((_, i) => shares[i] < LEAST_INK);
  lacking += missing.length;
  const words = missing.slice(0, 5).map(({ words }) => `“${words.slice(0, 30)}”`);
  process.stdout.write(
    `  ${name} (${found}): ${texts.length - missing.length} of ${texts.length} texts have ink${words.length > 0 ? `, but not ${words.join(', ')}` : ''}\n`,
  );
}
/** In the page that shows the figure. */
function whereTextsAre() {
  const root = document.documentElement;
  const opacityOf = (element) =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
  const texts = [...root.querySelectorAll('text:not([aria-hidden])')].filter((text) => text.textContent.trim() !== '');
  return {
    size: { width: root.width.baseVal.value, height: root.height.baseVal.value },
    // what is faint on purpose has no colour of its own
    texts: texts
      .filter((text) => opacityOf(text) > 0.9)
      .map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return { words: text.textContent, fill: getComputedStyle(text).fill, box: { x, y, width, height } };
      }),
  };
}

/** In an empty page. */
async function inkIn({ picture, size, texts }) {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const scale = image.width / size.width;
  return texts.map(({ fill, box }) => {
    const [r, g, b] = fill.match(/\d+/g).map(Number);
    const [x, y] = [Math.floor((box.x - 2) * scale), Math.floor((box.y - 2) * scale)];
    const [w, h] = [Math.ceil((box.width + 4) * scale), Math.ceil((box.height + 4) * scale)];
    const { data } = context.getImageData(x, y, w, h);
    let ink = 0;
    for (let i = 0; i < data.length; i += 4)
      if (Math.abs(data[i] - r) + Math.abs(data[i + 1] - g) + Math.abs(data[i + 2] - b) < 90) ink++;
    return ink / (w * h);
  });
}
