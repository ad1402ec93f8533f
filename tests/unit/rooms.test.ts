import { describe, expect, it } from 'vitest';
import { checkRooms } from '../rooms';
import { productSources } from '../sources';

const check = (files: Record<string, string>) => checkRooms(new Map(Object.entries(files)));

describe('the house', () => {
  it('is in order', () => {
    const sources = productSources();
    expect(sources.size).toBeGreaterThan(20);
    expect(checkRooms(sources)).toEqual([]);
  });
});

describe('a planted import', () => {
  const graph = { 'src/graph/time.ts': 'export const DAY = 1; export type Day = 1;' };

  it.each([
    ['up the stream', 'src/graph/a.ts', '../scenes/b', 'src/scenes/b.ts'],
    ['of the app in the command', 'src/cli/a.ts', '../app/b.svelte', 'src/app/b.svelte'],
    ['of the command in the app', 'src/app/a.svelte', '../cli/b', 'src/cli/b.ts'],
    ['between readers', 'src/articles/a.ts', '../reading/b', 'src/reading/b.ts'],
    ['of a test', 'src/scenes/a.ts', '../../tests/b', 'tests/b.ts'],
    ['of a file that is in no room', 'src/graph/a.ts', '../b', 'src/b.ts'],
  ])('%s is found, however it is written', (_, from, specifier, to) => {
    const ways = [
      `import { b } from '${specifier}';`,
      `import '${specifier}';`,
      `export * from '${specifier}';`,
      `await import('${specifier}');`,
      `import type { b } from '${specifier}';`,
      `type B = import('${specifier}').B;`,
    ];
    for (const way of ways) {
      const source = from.endsWith('.svelte') ? `<p>x</p>\n<script lang="ts">\n${way}\n</script>` : way;
      const found = check({ [from]: source, [to]: '' }).filter((line) => line.startsWith(from));
      expect(found, way).toHaveLength(1);
    }
  });

  it.each([
    ['the app', 'src/index.ts', './app/b', 'src/app/b.ts'],
    ['the command', 'src/index.ts', './cli/b', 'src/cli/b.ts'],
    ['the door itself in a room', 'src/story/a.ts', '../index', 'src/index.ts'],
    ['the door itself in the app', 'src/app/a.ts', '../index', 'src/index.ts'],
    ['the door itself in the command, by its folder', 'src/cli/a.ts', '..', 'src/index.ts'],
    ['a second door', 'src/index.ts', './door', 'src/door.ts'],
  ])('into the door for programs, or of it, is found: %s', (_, from, specifier, to) => {
    const found = check({ [from]: `export { b } from '${specifier}';`, [to]: '' });
    expect(found.filter((line) => line.startsWith(`${from} imports ${to}`))).toHaveLength(1);
  });

  it('of all other rooms in the door for programs is none, and a core room it is', () => {
    const rooms = ['graph', 'english', 'articles', 'reading', 'weaving', 'story', 'scenes', 'export'];
    const files = Object.fromEntries(rooms.map((room) => [`src/${room}/a.ts`, '']));
    const door = rooms.map((room) => `export * from './${room}/a';`).join('');
    expect(check({ ...files, 'src/index.ts': door })).toEqual([]);
    expect(check({ ...files, 'src/index.ts': `${door} import 'node:fs';` })).toHaveLength(1);
  });

  it('of reading may bring types into weaving, and no values', () => {
    const from = (source: string) => check({ 'src/reading/types.ts': '', 'src/weaving/a.ts': source });
    expect(from("import type { V } from '../reading/types';")).toEqual([]);
    expect(from("import { type V } from '../reading/types';")).toEqual([]);
    expect(from("import { type V, v } from '../reading/types';")).toHaveLength(1);
    expect(from("export { v } from '../reading/types';")).toHaveLength(1);
  });

  it.each([
    ['reading', 'tokens/a', '../syntax/b', 'syntax/b'],
    ['reading', 'syntax/a', '../mentions/b', 'mentions/b'],
    ['reading', 'mentions/a', '../events/b', 'events/b'],
    ['reading', 'events/a', '../read', 'read'],
    ['reading', 'elsewhere/a', '../types', 'types'],
    ['scenes/timeline', 'data/a', '../layout/b', 'layout/b'],
    ['scenes/timeline', 'layout/a', '../marks/b', 'marks/b'],
    ['scenes/timeline', 'marks/a', '../scene', 'scene'],
    ['scenes/network', 'where/a', '../lit/b', 'lit/b'],
    ['scenes/network', 'lit/a', '../text/b', 'text/b'],
  ])('up the stream within %s is found: %s imports %s', (room, from, specifier, to) => {
    const found = check({
      [`src/${room}/${from}.ts`]: `import type { B } from '${specifier}';`,
      [`src/${room}/${to}.ts`]: '',
    });
    expect(found).toHaveLength(1);
  });

  it('down the stream within a room is none', () => {
    const files = {
      'src/reading/events/a.ts': "import '../mentions/b'; import '../types';",
      'src/reading/mentions/b.ts': '',
      'src/reading/types.ts': '',
      'src/reading/read.ts': "import './events/a';",
    };
    expect(check(files)).toEqual([]);
  });

  it('in a comment or a string is none', () => {
    expect(
      check({
        ...graph,
        'src/graph/a.ts': "// import '../scenes/b'\nconst s = \"import '../scenes/b'\"; export { s };",
        'src/scenes/b.ts': '',
      }),
    ).toEqual([]);
  });

  it('that goes round is found, through types as well', () => {
    const round = check({
      'src/graph/a.ts': "import './b';",
      'src/graph/b.ts': "import type { C } from './c';",
      'src/graph/c.ts': "import './a';",
    });
    expect(round).toEqual(['imports go round: src/graph/a.ts → src/graph/b.ts → src/graph/c.ts → src/graph/a.ts']);
  });

  it('may be made by a test', () => {
    expect(
      check({ 'src/graph/a.test.ts': "import '../scenes/b'; import 'node:fs'; Math.random();", 'src/scenes/b.ts': '' }),
    ).toEqual([]);
  });
});

describe('a core room', () => {
  it.each([
    'Math.random()',
    'const r = Math.random;',
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'performance.now()',
    "process.env['HOME']",
    'document.title',
    'window.name',
    'const f = { fetch };',
    'globalThis.document',
    "import 'node:fs';",
    "import { join } from 'path';",
    'setTimeout(() => 1);',
    'crypto.randomUUID()',
  ])('may not hold %s', (source) => {
    expect(check({ 'src/weaving/a.ts': source })).toHaveLength(1);
    expect(check({ 'src/cli/a.ts': source })).toEqual([]);
  });

  it.each([
    'new Date(0)',
    'Date.UTC(2000, 0)',
    'Math.max(1)',
    'const document = parse(); document.title;',
    'article.document',
    'const x = { process: 1 };',
    'function f(history: string[]) { return history.length; }',
    'type T = { window: Window };',
    '// Math.random()',
    'const { self: me } = x;',
  ])('may hold %s', (source) => {
    expect(check({ 'src/weaving/a.ts': source })).toEqual([]);
  });
});
