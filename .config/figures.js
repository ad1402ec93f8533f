/** What a script measured, between its two marks in tests/FIGURES.md, so that no figure there is typed by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FIGURES = 'tests/FIGURES.md';

/**
 * Prints the Markdown; with `--write`, or `write`, it replaces what stands between `<!-- name -->` and `<!-- /name -->`.
 * Throws where the marks are missing.
 */
export async function publish(name, markdown, { write = process.argv.includes('--write') } = {}) {
  process.stdout.write(`${markdown}\n`);
  if (!write) return;
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = readFileSync(FIGURES, 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${FIGURES} has no ${begin} … ${end}`);
  const written = `${before}${begin}\n\n${markdown}\n\n${end}${after}`;
  writeFileSync(FIGURES, await format(written, { ...(await resolveConfig(FIGURES)), filepath: FIGURES }));
}
