/** A module of ours as Node can run it, bundled as for the command. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Bundles modules, by the name that each is to have, into a folder of dist and leaves there what else lies in it. */
export const bundleInto = (folder, input) =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  });

/** Node keeps what it has imported by its address, so that each bundle has one of its own. */
let bundles = 0;

/** What the TypeScript module at `path` exports. */
export async function bundled(path) {
  const folder = `dist/bundled-${process.pid}-${bundles++}`;
  await bundleInto(folder, { module: path });
  try {
    return await import(pathToFileURL(resolve(folder, 'module.js')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
