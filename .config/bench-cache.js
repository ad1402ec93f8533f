/**
 * `npm run bench:cache`: what is saved when one article joins a thousand. The built command builds a folder of articles made of those in
 * seeds/ by tests/support/corpus.ts: whole, and with what was read before kept. Prints Markdown; with `--write` it replaces what
 * tests/FIGURES.md has between its marks. Processor seconds of the whole command, from its start to its end.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundled.js';
import { publish } from './figures.js';

const ARTICLES = 1000;

const { recombine } = await bundled('tests/support/corpus.ts');
const { readArticle } = await bundled('src/articles/read.ts');
const sources = readdirSync('seeds').map((name) => {
  const read = readArticle({ name, bytes: readFileSync(join('seeds', name)) }, { published: null });
  if (!read.ok) throw new Error(`seeds/${name} ${read.problem}`);
  return read.article;
});

const top = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const [folder, cache] = [join(top, 'articles'), join(top, 'cache')];
const [whole, grown] = [join(top, 'whole.json'), join(top, 'grown.json')];
mkdirSync(folder);
// a build that somebody makes meanwhile is another reader
const release = mkdtempSync('dist/bench-');
cpSync('dist/cli', release, { recursive: true });

/** `times` of the shell tells what a child took of the processor. */
function clocked(...args) {
  const script = '"$@"; times';
  const command = [process.execPath, join(release, 'dateline.js'), 'graph', folder, '--title', 'Bench', ...args];
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', ...command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [user, system] = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => m * 60 + +s);
  return { seconds: user + system, said: stderr };
}
const put = ({ file, title, published, publisher, text }) =>
  writeFileSync(
    join(folder, file),
    `---\ntitle: ${JSON.stringify(title)}\npublished: ${published}\npublisher: ${publisher}\n---\n\n${text.slice(title.length).trim()}\n`,
  );

try {
  const articles = recombine(sources, ARTICLES + 1, 2);
  articles.slice(0, ARTICLES).forEach(put);
  clocked('--cache', cache, '--out', grown);
  articles.slice(ARTICLES).forEach(put);
  const full = clocked('--no-cache', '--out', whole);
  const added = clocked('--cache', cache, '--out', grown);
  const same = readFileSync(whole).equals(readFileSync(grown));
  const read = Number(/\((\d+) read, /.exec(added.said)?.[1] ?? NaN);
  const kilobytes = Number(execFileSync('du', ['-sk', cache]).toString().split('\t')[0]);
  await publish(
    'bench:cache',
    [
      `| ${ARTICLES.toLocaleString('en-GB')} articles and one more | processor seconds | articles read |`,
      '| --- | ---: | ---: |',
      `| built whole | ${full.seconds.toFixed(1)} | ${(ARTICLES + 1).toLocaleString('en-GB')} |`,
      `| the others as read before | ${added.seconds.toFixed(1)} | ${read} |`,
      '',
      `A share of ${(added.seconds / full.seconds).toFixed(2)}; the graphs are ${same ? 'the same' : 'not the same'}, byte for byte. ` +
        `What is kept takes ${Math.round(kilobytes / ARTICLES)} kB an article. Node ${process.version}.`,
    ].join('\n'),
  );
} finally {
  for (const made of [top, release]) rmSync(made, { recursive: true });
}
