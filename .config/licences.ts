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

/** @throws Error where a package comes without its licence: then somebody has to look */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${String(name)} is bundled and has no file that says its licence.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${String(name)} ${String(version)} (${String(license)})`, ...texts].join('\n\n');
}
