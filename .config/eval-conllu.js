/**
 * `npm run eval -- --conllu FILE`: scores the parser on any CoNLL-U file (`.gz` too), by gold's words. `--documents REGEX` takes only
 * documents whose name fits. `--json` prints one object. `--beside CHECKOUT` prints what another checkout's parser makes of the file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { bundled } from './bundled.js';

const NAMES = ['upos', 'xpos', 'uas', 'las', 'verbs', 'subject', 'object', 'oblique', 'clause'];

/** @param options `{ conllu, documents, json, beside }`, as given on the command line */
export async function evalConllu({ conllu, documents, json, beside }) {
  const bytes = readFileSync(conllu);
  const text = (conllu.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  const { Parser, evaluate, readConllu, wordsFound } = await bundled('tests/harness/parser.ts');
  const wanted = new RegExp(documents ?? '');
  const sentences = readConllu(text).filter(({ document }) => wanted.test(document));
  const weights = readFileSync(WEIGHTS);
  const own = evaluate(new Parser(weights), sentences);
  const other = beside === undefined ? null : await otherParser(beside);
  const theirs = other === null ? null : evaluate(other, sentences);
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...own, ...(beside === undefined ? {} : { beside: theirs }) })}\n`);
    return;
  }
  const columns = beside === undefined ? [own] : [own, theirs];
  const count = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
  const lines = [
    `${sentences.length} sentences, ${count} words; parted by ourselves, ${wordsFound(new Parser(weights), sentences)} % (F1) are gold's`,
    ...NAMES.map(
      (name) => `${name.padEnd(8)} ${columns.map((one) => String(one?.[name] ?? '–').padStart(6)).join(' ')}`,
    ),
    ...(columns.includes(null)
      ? [`The second column is empty: ${beside} has no parser, and gives no tree that could be scored.`]
      : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const WEIGHTS = 'public/parser.bin';

/** Another checkout's parser with its own weights; null where it has none. */
async function otherParser(checkout) {
  const [weights, source] = [join(checkout, WEIGHTS), join(checkout, 'src/reading/parser/parser.ts')];
  if (!existsSync(weights) || !existsSync(source)) return null;
  const { Parser } = await bundled(source);
  return new Parser(readFileSync(weights));
}
