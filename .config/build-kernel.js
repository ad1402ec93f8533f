/**
 * `npm run build:kernel`: compiles src/reading/parser/kernel.as with AssemblyScript and writes src/reading/parser/kernel-code.ts. The
 * module is a few kilobytes, so that it stands in the program as text and nothing has to be fetched. `--check` writes nothing, and
 * fails where what is there is another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import asc from 'assemblyscript/asc';

const SOURCE = 'src/reading/parser/kernel.as';
const CODE = 'src/reading/parser/kernel-code.ts';
/** AssemblyScript reads what is called .ts alone; ours is .as, since no other tool of TypeScript's would understand it. */
const NAME = 'kernel.ts';
const OPTIONS = ['--optimizeLevel', '3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'];

let compiled;
const { error, stderr } = await asc.main([NAME, '--outFile', 'kernel.wasm', ...OPTIONS], {
  readFile: (name) => (name === NAME ? readFileSync(SOURCE, 'utf8') : null),
  writeFile: (_, contents) => void (compiled = contents),
  listFiles: () => [],
});
if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
const lines = Buffer.from(compiled)
  .toString('base64')
  .match(/.{1,110}/g);
const code = [
  '/** Written by `npm run build:kernel` from kernel.as: WebAssembly in base64. */',
  'export const KERNEL_CODE = `',
  ...lines,
  '`;',
  '',
].join('\n');

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
if (!values.check) writeFileSync(CODE, code);
else if (readFileSync(CODE, 'utf8') !== code)
  throw new Error(`${CODE} is not what ${SOURCE} compiles to: npm run build:kernel`);
