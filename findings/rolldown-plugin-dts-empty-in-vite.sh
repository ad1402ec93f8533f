#!/usr/bin/env bash
# rolldown-plugin-dts 0.23.2 with vite 8.3.8: in a Vite build the file of all types is empty, and nobody says so.
#
# Expected: Vite bundles by Rolldown, so a plugin for Rolldown that puts types into one file does so in a Vite build as well.
# Happens:  the file is written, the build succeeds without a word, and all that stands in it is `export { };`: Vite takes the
#           declarations for code, of which it strips the types (with `oxc: false` it does not). The same plugin in Rolldown alone
#           writes them all, so our types are built there (.config/build-types.js), and a test installs the package and compiles
#           a program against it. qmhc/unplugin-dts#467 tells of the same file from another plugin.
# Seen (Node v20.20.2, rolldown-plugin-dts 0.23.2, rolldown 1.2.19, vite 8.3.8, typescript 6.0.3):
#   in rolldown: interface A, declare const a
#   in vite: nothing
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm pkg set type=module >>npm.log
npm install --no-audit --no-fund rolldown-plugin-dts@0.23.2 rolldown@1.2.19 vite@8.3.8 typescript@6.0.3 >>npm.log 2>&1 ||
  { cat npm.log; echo 'rolldown-plugin-dts could not be installed'; exit 2; }

echo 'export interface A { readonly n: number } export const a: A = { n: 1 };' >index.ts
cat >look.js <<'JS'
import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { build } from 'vite';

const plugins = () => [dts({ emitDtsOnly: true })];
const bundle = await rolldown({ input: 'index.ts', plugins: plugins() });
await bundle.write({ dir: 'in-rolldown' });
await build({
  configFile: false,
  logLevel: 'warn',
  plugins: plugins(),
  build: { ssr: 'index.ts', outDir: 'in-vite' },
});
for (const tool of ['rolldown', 'vite']) {
  const types = readFileSync(`in-${tool}/index.d.ts`, 'utf8');
  const found = types.match(/interface \w+|declare const \w+/g) ?? ['nothing'];
  console.log(`in ${tool}: ${found.join(', ')}`);
}
JS
node look.js | tee seen

diff - seen <<'SEEN'
in rolldown: interface A, declare const a
in vite: nothing
SEEN
