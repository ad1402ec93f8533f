import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { checkPaper, papers, tableOf, type Surroundings } from '../papers';
import { ROOMS } from '../rooms';

const here: Surroundings = { has: existsSync, scripts: Object.keys(manifest.scripts) };

describe('our papers', () => {
  it.each([...papers()])('%s is in order', (path, text) => {
    expect(checkPaper(path, text, here)).toEqual([]);
  });

  it('are all looked at', () => {
    expect([...papers().keys()]).toEqual(
      expect.arrayContaining(['README.md', 'src/README.md', 'tests/FIGURES.md', '.github/CONTRIBUTING.md']),
    );
  });
});

describe('a planted fault', () => {
  const around: Surroundings = { has: (path) => ['src/a.ts', 'LICENSE'].includes(path), scripts: ['eval', 'bench:a'] };
  const check = (text: string, path = 'src/README.md') => checkPaper(path, text, around);

  it.each([
    ['a link that leads nowhere', 'See [a](b.ts).', 'leads to b.ts'],
    ['a link from where it stands', 'See [a](src/a.ts).', 'leads to src/a.ts'],
    ['a link in a table', '| a |\n| - |\n| [b](b.ts) |', 'leads to b.ts'],
    ['a link by its name', 'See [a].\n\n[a]: ../b.ts', 'leads to ../b.ts'],
    ['a link to a place in a page', 'See [a](b.md#here).', 'leads to b.md'],
    ['a picture that is not there', '![a](a.svg)', 'leads to a.svg'],
    ['a file in words', 'Look at `src/b.ts`.', 'names src/b.ts'],
    ['a file in a command', '```sh\nnpx vitest run --project unit src/b\n```', 'names src/b,'],
    ['a script', 'Say `npm run evil`.', 'names npm run evil'],
    ['a script with an option before it', 'Say `npm run --silent bench:b`.', 'names npm run bench:b'],
    ['a wide line', 'a'.repeat(121), ':1 is 121 columns wide'],
    ['a wide line of code', `\`\`\`\n${'a'.repeat(121)}\n\`\`\``, ':2 is 121 columns wide'],
  ])('is found: %s', (_, text, fault) => {
    expect(check(text)).toEqual([expect.stringContaining(fault)]);
  });

  it('is found: a first page that is too long', () => {
    expect(check('a\n'.repeat(101), 'README.md')).toEqual(['README.md has 101 lines, more than 100']);
    expect(check('a\n'.repeat(101))).toEqual([]);
  });

  it.each([
    ['what is there', '[a](a.ts), [b](../LICENSE#x), `src/a.ts`, `npm run eval -- --write`, `npm run bench:a`'],
    ['what is elsewhere', '[a](https://example.org/b.ts), [b](#here), ../shared/src/b.ts'],
    ['a name to be chosen', '`src/NAME.ts`, `src/FORMAT.test.ts`'],
    ['a wide table', `| ${'a'.repeat(130)} |\n| - |`],
    ['wide letters', '“'.repeat(120)],
  ])('is not found in %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });
});

/** What the tables of a page say of the rooms, and what `ROOMS` says, in one form. */
function told(page: string) {
  const rooms = tableOf(page, 'room', 'may import', 'types alone', 'core');
  const parts = tableOf(page, 'room', 'inside', 'may import');
  return {
    rooms: rooms.map((row) => [row.room, listed(row['may import']), listed(row['types alone']), row.core === 'yes']),
    parts: parts.map((row) => [`${row.room}/${row.inside}`, listed(row['may import'])]),
  };
}
const listed = (cell: string): string[] => (cell === 'nothing' ? [] : cell.split(', '));
const held = {
  // a room within a room stands in the second table alone
  rooms: Object.entries(ROOMS)
    .filter(([name]) => !name.includes('/'))
    .map(([name, { imports, types = [], core }]) => [name, imports, types, core]),
  parts: Object.entries(ROOMS).flatMap(([name, { parts = {} }]) =>
    Object.entries(parts).map(([part, imports]) => [`${name}/${part}`, imports]),
  ),
};

describe('the import tables of src/README.md', () => {
  const page = readFileSync('src/README.md', 'utf8');

  it('are those that tests/rooms.ts holds', () => {
    expect(held.rooms.length).toBeGreaterThan(5);
    expect(told(page)).toEqual(held);
  });

  it.each([
    ['an import too many', /(\| export .*\| base, graph)(, scenes)/, '$1, app$2'],
    ['an import too few', /(\| scenes .*\| base), graph/, '$1'],
    ['more than types', /(\| weaving .*graph, english)( *\| )reading/, '$1, reading$2nothing'],
    ['a core room that is none', /(\| articles .*\| )yes/, '$1no'],
    ['a room too few', /\| story .*\n/, ''],
    ['an inner import too many', /(\| syntax .*\| types)/, '$1, mentions'],
    ['an inner room too few', /\| reading +\| times .*\n/, ''],
  ])('go red with %s', (_, row, planted) => {
    const changed = page.replace(row, planted);
    expect(changed).not.toBe(page);
    expect(told(changed)).not.toEqual(held);
  });
});

describe('figures', () => {
  it('have their place in tests/FIGURES.md, each by the script that writes them', () => {
    const figures = readFileSync('tests/FIGURES.md', 'utf8');
    const scripts = readdirSync('.config').map((name) => readFileSync(join('.config', name), 'utf8'));
    const names = scripts.flatMap((text) => [...text.matchAll(/await publish\('([\w:]+)'/g)].map((match) => match[1]));
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(figures).toMatch(new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`));
  });

  it('stand on no other page', () => {
    for (const [path, text] of papers()) if (path !== 'tests/FIGURES.md') expect(text, path).not.toContain('<!-- /');
  });
});

it('CI runs what a clean clone is told to run', () => {
  expect(readFileSync('.github/workflows/test.yml', 'utf8')).toContain('- run: .ci/run\n');
  if (process.platform !== 'win32') accessSync('.ci/run', constants.X_OK);
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/\nnpm ci\nnpm test\n?$/);
});
