/**
 * `npm run build:whole`: the page as one file, `dist/app/whole.html`, for people who cannot install anything and for
 * `dateline export --format html`, which puts a story into it. Page, styles, worker and what is known of English stand inside; the
 * policy allows no other script, by their hashes, and no network at all.
 *
 * After `npm run build:app`, whose parser and icon it takes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const APP = 'dist/app';
const OUT = 'dist/whole';

await build({
  logLevel: 'warn',
  mode: 'whole',
  build: {
    outDir: OUT,
    copyPublicDir: false,
    // one script, since a file on a disk may load no other
    rolldownOptions: { output: { codeSplitting: false }, checks: { pluginTimings: false } },
    modulePreload: false,
  },
  // nor may its worker: what reads the formats of articles stands in it, and no module runs from a blob
  worker: {
    format: 'iife',
    rolldownOptions: { output: { codeSplitting: false }, checks: { emptyImportMeta: false } },
  },
});

const assetsOf = (folder, pattern) => {
  const names = readdirSync(join(folder, 'assets')).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`${folder}: expected one ${pattern}, found ${names.join(', ') || 'none'}`);
  return readFileSync(join(folder, 'assets', names[0]), 'utf8');
};
/** In an element that a parser of HTML ends at the next `</script` or `</style`. */
const inElement = (text) => text.replaceAll(/<(?=\/(?:script|style)|!--|script)/gi, '\\x3C');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const script = inElement(assetsOf(OUT, /^index-.*\.js$/));
const style = assetsOf(OUT, /\.css$/);
const worker = gzipSync(assetsOf(OUT, /^worker-.*\.js$/), { level: 9 }).toString('base64');
const parser = readFileSync(join(APP, 'parser.bin')).toString('base64');
/** The fonts stand in the styles: a page on a disk may load none. */
const styled = style.replaceAll(/url\(['"]?[^'")]*\/(fonts\/[\w-]+\.woff2)['"]?\)/g, (_, name) => {
  return `url(data:font/woff2;base64,${readFileSync(join(APP, name)).toString('base64')})`;
});
const icon = readFileSync(join(APP, 'icon.svg')).toString('base64');
const policy = [
  "default-src 'none'",
  // the parser's kernel, in the worker, which inherits the policy
  `script-src ${hash(script)} 'wasm-unsafe-eval'`,
  // styles that scripts set on elements are none of these
  `style-src ${hash(styled)} 'unsafe-hashes'`,
  'img-src data: blob:',
  'font-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Each part stands in an element of its own, from which the page takes it when it writes such a file itself. */
const parts = { style: styled, worker, parser, script };
for (const [name, text] of Object.entries(parts))
  if (/[\r\0]/.test(text)) throw new Error(`${name}: a parser of HTML would change a sign of it`);
const room = (name) => `@@dateline-${name}@@`;
const plain = (name) => `<script type="text/plain" id="dateline-${name}">${room(name)}</script>`;

/** The page with room for its parts. */
const frame = readFileSync(join(OUT, 'index.html'), 'utf8')
  .replace(/\s*<script type="module"[^>]*><\/script>/, '')
  .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
  .replace(/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />`)
  .replace(
    '<meta charset="utf-8" />',
    () => `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
  .replace('</head>', () => `  <style id="dateline-style">${room('style')}</style>\n  </head>`)
  .replace(
    '</body>',
    () =>
      `  ${['worker', 'parser', 'frame'].map(plain).join('\n    ')}\n` +
      `    <!-- the story -->\n` +
      `    <script type="module" id="dateline-script">${room('script')}</script>\n  </body>`,
  );
const all = { ...parts, frame: Buffer.from(frame).toString('base64') };
const html = frame.replaceAll(/@@dateline-(\w+)@@/g, (_, name) => all[name]);
writeFileSync(join(APP, 'whole.html'), html);
rmSync(OUT, { recursive: true });
