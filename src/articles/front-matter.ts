/**
 * YAML front matter: the block between `---` lines at the very start of a file, as Jekyll introduced it.
 *
 * What in it is certain is used. What is not is left out, with a note that says on which line: a block that is broken as a
 * whole altogether, one value alone otherwise.
 */
import { findBlock, type Entry } from './front-matter-block';
import { readNames, readValue } from './front-matter-value';
import type { Head } from './article';
import { headOf } from './head';
import { meaningOf } from './head-keys';

/** Splits source text, cleaned but for its tabs; `notes` say what in the block could not be used, `height` how many lines it has. */
export function splitFrontMatter(source: string): { head: Head; body: string; height: number; notes: string[] } {
  // most files have none
  const lines = /^\s*---/.test(source) ? source.split('\n') : [];
  const block = findBlock(lines, isKnown);
  if (!block) return { head: {}, body: source, height: 0, notes: [] };
  const { height, fault } = block;
  const body = lines.slice(height).join('\n');
  if (fault !== null) return { head: {}, body, height, notes: [`${fault}, so none of it was used`] };
  const { values, notes } = readEntries(block.entries);
  return { head: headOf(values, (key) => `front matter, “${key}”`), body, height, notes };
}

function isKnown(key: string): boolean {
  const means = meaningOf(key);
  return means !== null && means !== 'beside' && means !== 'changed';
}

function readEntries(entries: readonly Entry[]): { values: Map<string, string>; notes: string[] } {
  const notes: string[] = [];
  const noted = new Set<string>();
  const note = (key: string, words: string) => {
    if (!noted.has(key)) notes.push(words);
    noted.add(key);
  };
  const told = new Map<string, { text: string; line: number }>();
  const contradicted = new Set<string>();
  for (const entry of entries) {
    const { key, line, tab } = entry;
    if (!isKnown(key)) {
      if (tab !== null) note('', `line ${tab} of the front matter is indented by a tab, under ${key}`);
      continue;
    }
    const { text, fault } = meaningOf(key) === 'author' ? readNames(entry) : readValue(entry);
    if (fault !== null) note(key, fault);
    const before = told.get(key);
    if (text === null || before?.text === text || contradicted.has(key)) continue;
    told.set(key, { text, line });
    if (!before) continue;
    contradicted.add(key);
    note(
      `${key} again`,
      `line ${line} of the front matter gives ${key} a second time and differently (first on line ${before.line}); neither was used`,
    );
  }
  const sure = [...told].filter(([key]) => !contradicted.has(key));
  return { values: new Map(sure.map(([key, { text }]) => [key, text])), notes };
}
