/** What a script prints, between its two marks in README.md or another file, so that no figure there is typed by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * Prints the Markdown; with `--write`, or `write`, it replaces what stands between `<!-- name -->` and `<!-- /name -->` in the file.
 * Throws where the marks are missing.
 */
export async function publish(name, markdown, { file = 'README.md', write = process.argv.includes('--write') } = {}) {
  process.stdout.write(`${markdown}\n`);
  if (!write) return;
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = readFileSync(file, 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${file} has no ${begin} … ${end}`);
  const written = `${before}${begin}\n\n${markdown}\n\n${end}${after}`;
  writeFileSync(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
}
