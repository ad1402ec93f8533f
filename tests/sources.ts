/** The product's own sources, without its tests: path below the project's top → text. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Sources } from './rooms';

const SRC = new URL('../src/', import.meta.url);

export function productSources(): Sources {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const code = names.filter((name) => /\.(?:ts|svelte)$/.test(name) && !/\.test\.ts$/.test(name));
  return new Map(code.map((name) => [`src/${name}`, readFileSync(new URL(name, SRC), 'utf8')]));
}
