/** A module of ours as Node can run it, bundled as for the command. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** What the TypeScript module at `path` exports. */
export async function bundled(path) {
  const folder = `dist/bundled-${process.pid}`;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      target: 'es2023',
      rolldownOptions: { input: { module: path }, output: { entryFileNames: '[name].js' } },
    },
  });
  try {
    return await import(pathToFileURL(resolve(folder, 'module.js')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
