/** Files beside what is built for Node, which has no `public/`: the parser's weights, and the fonts of the command's pictures. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WEIGHTS = 'public/parser.bin';
const FONTS = 'src/cli/fonts';
const COMMAND = 'dateline.js';

export const beside = (): Plugin => ({
  name: 'beside',
  generateBundle(_, bundle) {
    const emit = (fileName: string, path: string) => {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    };
    emit('parser.bin', WEIGHTS);
    if (COMMAND in bundle) for (const name of readdirSync(FONTS)) emit(`fonts/${name}`, join(FONTS, name));
  },
});
