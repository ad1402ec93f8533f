/** `licences.txt` beside what is built: our own licence and that of every package of which something was bundled. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** The file, for the bundle that it is written beside. Vite's own option does not look into workers, where most of ours is. */
export interface Licences {
  readonly main: Plugin;
  /** For the bundles of workers, which are made before the main one is. */
  readonly worker: Plugin;
}

/** `own`: file of our own licence, which comes first. */
export function licences(own: string): Licences {
  const folders = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle): void => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        for (const id of chunk.moduleIds) for (const folder of packageOf(id)) folders.add(folder);
  };
  return {
    worker: { name: 'licences-of-worker', generateBundle: (_, bundle) => collect(bundle) },
    main: {
      name: 'licences',
      generateBundle(_, bundle) {
        collect(bundle);
        const source = [readFileSync(own, 'utf8').trim(), ...[...folders].map(licenceOf).sort()].join(RULE) + '\n';
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
      },
    },
  };
}

/** Folder of the package that a module belongs to; none for our own and for the few lines that the bundler adds. */
const packageOf = (id: string): string[] =>
  /^[^\0].*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.slice(0, 1) ?? [];

const MIT =
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.';
const ISC =
  'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.';

/** Packages without such a file, of which somebody has looked up what they and their package.json say. */
const LOOKED_AT: ReadonlyMap<string, string> = new Map([
  ['boolbase', `Copyright Felix Boehm <me@feedic.com>\n\n${ISC}`],
  ['isarray', `Copyright (c) 2013 Julian Gruber <julian@juliangruber.com>\n\n${MIT}`],
  ['@nodable/entities', `Copyright Amit Gupta (https://solothought.com)\n\n${MIT}`],
]);

/** @throws Error where a package comes without its licence: then somebody has to look */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const known = LOOKED_AT.get(String(name));
  if (files.length === 0 && known !== undefined)
    return `${String(name)} ${String(version)} (${String(license)})\n\n${known}`;
  if (files.length === 0) throw new Error(`${String(name)} is bundled and has no file that says its licence.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${String(name)} ${String(version)} (${String(license)})`, ...texts].join('\n\n');
}
