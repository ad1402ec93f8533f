/** Types of the library: all that `src/index.ts` leads to, in one file beside it. Vite's own plugins cannot read declarations, so without Vite. */
import { dts } from 'rolldown-plugin-dts';

export default {
  input: 'src/index.ts',
  // a package's types are the package's
  external: /^[^./]/,
  plugins: [dts({ emitDtsOnly: true })],
  output: { dir: 'dist/library' },
};
