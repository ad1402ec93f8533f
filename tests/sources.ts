/** Sources by their path below the project's top, without tests: the product's own, and what else uses it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Sources } from './rooms';

const TOP = new URL('../', import.meta.url);

export const productSources = (): Sources => sourcesIn('src', /\.(?:ts|svelte)$/);

/** The attack, the harness and the scripts, which are no tests. */
export const scriptSources = (): Sources =>
  new Map([
    ...['tests/attack', 'tests/harness', 'tests/data', '.config'].flatMap((folder) => [
      ...sourcesIn(folder, /\.[jt]s$/),
    ]),
  ]);

function sourcesIn(folder: string, kind: RegExp): Sources {
  const names = readdirSync(new URL(folder, TOP), { recursive: true, encoding: 'utf8' });
  const code = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => kind.test(name) && !/\.test\.ts$/.test(name));
  return new Map(code.map((name) => [`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, TOP), 'utf8')]));
}
