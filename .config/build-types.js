/**
 * `npm run build:library`, its second half: the types of all that `src/index.ts` leads to, in one file beside it. Not by Vite, whose
 * own plugins take declarations for code.
 */
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const bundle = await rolldown({
  input: 'src/index.ts',
  external: /^[^./]/, // a package's types are the package's
  plugins: [dts({ emitDtsOnly: true })],
  checks: { pluginTimings: false },
});
await bundle.write({ dir: 'dist/library' });
