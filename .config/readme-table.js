/** What a script prints, between its two marks in README.md, so that no figure there is typed by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Prints the Markdown; with `--write` it replaces what stands between `<!-- name -->` and `<!-- /name -->`. Throws where the marks are missing. */
export async function publish(name, markdown) {
  process.stdout.write(`${markdown}\n`);
  if (!process.argv.includes('--write')) return;
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = readFileSync('README.md', 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md has no ${begin} … ${end}`);
  const written = `${before}${begin}\n\n${markdown}\n\n${end}${after}`;
  writeFileSync('README.md', await format(written, { ...(await resolveConfig('README.md')), filepath: 'README.md' }));
}
