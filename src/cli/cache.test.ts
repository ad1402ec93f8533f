import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openCache } from './cache';

const READER = 'a'.repeat(64);
const OTHER = `reader-${'b'.repeat(16)}`;

function root(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
const open = (folder: string, reader = READER) => {
  const said: string[] = [];
  const cache = openCache({ folder }, reader, (line) => said.push(line));
  expect(said).toEqual([]);
  if (!cache) throw new Error('There is no cache.');
  return cache;
};
const ageOf = (path: string, days: number) => {
  const then = new Date(Date.now() - days * 86_400_000);
  utimesSync(path, then, then);
};
const ownFolder = (folder: string) => join(folder, `reader-${READER.slice(0, 16)}`);

it('a cache that is only read counts as used, and is not thrown away by another reader', () => {
  const folder = root();
  open(folder).keep('k', 'facts');
  ageOf(ownFolder(folder), 40);
  expect(open(folder).find('k')).toBe('facts');
  open(folder, 'c'.repeat(64));
  expect(open(folder).find('k')).toBe('facts');
});

it('facts that no build has used for long are thrown away, and those that one has found are kept', () => {
  const folder = root();
  const cache = open(folder);
  for (const key of ['used', 'unused', 'new']) cache.keep(key, 'facts');
  for (const key of ['used', 'unused']) ageOf(join(ownFolder(folder), `${key}.json.gz`), 40);
  expect(cache.find('used')).toBe('facts');
  open(folder);
  expect(readdirSync(ownFolder(folder)).sort()).toEqual(['new.json.gz', 'used.json.gz']);
});

it('what a build that was ended has left half written is thrown away, and what is being written is not', () => {
  const folder = root();
  open(folder);
  for (const name of ['old.part', 'now.part']) writeFileSync(join(ownFolder(folder), name), 'x');
  ageOf(join(ownFolder(folder), 'old.part'), 2);
  open(folder);
  expect(readdirSync(ownFolder(folder))).toEqual(['now.part']);
});

it('of a reader that nobody has used for long nothing is kept', () => {
  const folder = root();
  mkdirSync(join(folder, OTHER));
  ageOf(join(folder, OTHER), 40);
  open(folder);
  expect(existsSync(join(folder, OTHER))).toBe(false);
});
