/** The parser's weights, beside what is built for Node: it has no `public/`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

export const weights = (path: string): Plugin => ({
  name: 'weights',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: basename(path), source: readFileSync(path) });
  },
});
