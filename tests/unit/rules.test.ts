import { describe, expect, it } from 'vitest';
import { checkRules, memories, unusedExports, wordLists } from '../rules';
import { productSources, scriptSources } from '../sources';

const sources = productSources();
const of = (files: Record<string, string>) => new Map(Object.entries(files));

/** They may only fall. Whoever lowers one writes the new number here. */
const FOR_TESTS_ALONE = 27;
const WORD_LISTS = 190;
const MEMORIES = 11;

describe('the rules of the house', () => {
  it('hold', () => expect(checkRules(sources)).toEqual([]));

  it('let no more exports be for tests alone', () => {
    const found = unusedExports(sources, scriptSources());
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(FOR_TESTS_ALONE);
  });

  it('let no more lists of English words stand outside of english/', () => {
    const found = wordLists(sources);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(WORD_LISTS);
  });

  it('let no more core modules keep something between calls without base/memo.ts', () => {
    const found = memories(sources);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(MEMORIES);
  });
});

describe('a planted violation', () => {
  it.each([
    ['a cache of its own', { 'src/graph/a.ts': 'const known = new WeakMap();' }],
    ['a set that forgets', { 'src/graph/a.ts': 'const seen = new WeakSet<object>();' }],
    ['a name in camel case', { 'src/graph/someThing.ts': '' }],
    ['a name in snake case', { 'src/graph/some_thing.ts': '' }],
    ['one name twice in a room', { 'src/reading/times/find.ts': '', 'src/reading/events/find.ts': '' }],
  ])('%s is found', (_, files) => expect(checkRules(of(files))).toHaveLength(1));

  it.each([
    ['doors called alike', { 'src/reading/read.ts': '', 'src/reading/times/read.ts': '' }],
    ['names of two scenes', { 'src/scenes/network/scene.ts': '', 'src/scenes/timeline/scene.ts': '' }],
    ['the one place of caches', { 'src/base/memo.ts': 'new WeakMap();' }],
  ])('%s are none', (_, files) => expect(checkRules(of(files))).toEqual([]));

  it.each([
    'let index: string | undefined;',
    'const known = new Map<string, boolean>();',
    'export const seen = new Set();',
  ])('of what a module keeps is counted: %s', (source) => {
    expect(memories(of({ 'src/graph/a.ts': source }))).toEqual(['src/graph/a.ts:1']);
    expect(memories(of({ 'src/app/a.ts': source, 'src/base/memo.ts': source }))).toEqual([]);
  });

  it.each([
    'const NONE: ReadonlyMap<string, number> = new Map();',
    "const SIGNS = new Map([['about', '~']]);",
    'const f = () => { let n = 0; const met = new Set(); return [n, met]; };',
    'export const isZone = remembered((zone) => zone.length > 0);',
  ])('of what a module keeps is none: %s', (source) => expect(memories(of({ 'src/graph/a.ts': source }))).toEqual([]));

  it('of an export that nothing imports is found, whatever it is', () => {
    const files = of({
      'src/graph/a.ts': 'export const f = () => 1; export function g() {} export class H {} const i = 1;',
    });
    expect(unusedExports(files, of({}))).toHaveLength(3);
  });

  it.each([
    "import { f } from './a';",
    "import { f as other } from './a';",
    "export { f } from './a';",
    "import * as a from './a';",
    "const { f } = await import('./a');",
  ])('of an export is none where the product has %s', (source) => {
    expect(unusedExports(of({ 'src/graph/a.ts': 'export const f = 1;', 'src/graph/b.ts': source }), of({}))).toEqual(
      [],
    );
  });

  it('of an export is none where a script imports it, or where it is a constant', () => {
    const files = of({ 'src/graph/a.ts': 'export const f = () => 1; export const MOST = 3; export type T = 1;' });
    expect(unusedExports(files, of({ 'tests/attack/b.ts': "import { f } from '../../src/graph/a';" }))).toEqual([]);
  });

  it.each([
    "const list = ['about', 'around', 'over', 'under'];",
    "const list = 'about around over under'.split(' ');",
    'const some = /^(?:about|around|over|under)$/;',
    "const some = new RegExp('about|around|over|under');",
  ])('of a list of words is counted: %s', (source) => {
    expect(wordLists(of({ 'src/weaving/a.ts': source }))).toEqual(['src/weaving/a.ts:1']);
    expect(wordLists(of({ 'src/english/a.ts': source }))).toEqual([]);
  });

  it.each([
    "const three = ['about', 'around', 'over'];",
    "type Kind = 'about' | 'around' | 'over' | 'under';",
    "const names = ['A1', 'B2', 'C3', 'D4'];",
    "const line = 'about around over under';",
  ])('of a list of words is none: %s', (source) => expect(wordLists(of({ 'src/weaving/a.ts': source }))).toEqual([]));
});
