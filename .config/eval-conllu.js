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
  const { readConllu } = await bundled('src/training/conllu.ts');
  const wanted = new RegExp(documents ?? '');
  const sentences = readConllu(text).filter(({ document }) => wanted.test(document));
  const own = await scoresOf('.', sentences);
  if (json) {
    const other = beside === undefined ? {} : { beside: await scoresOf(beside, sentences) };
    process.stdout.write(`${JSON.stringify({ ...own, ...other })}\n`);
    return;
  }
  const columns = [own];
  if (beside !== undefined) columns.push(await scoresOf(beside, sentences));
  const words = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
  const lines = [
    `${sentences.length} sentences, ${words} words`,
    ...NAMES.map(
      (name) => `${name.padEnd(8)} ${columns.map((one) => String(one?.[name] ?? '–').padStart(6)).join(' ')}`,
    ),
  ];
  if (columns.includes(null))
    lines.push(`The second column is empty: ${beside} has no parser, and gives no tree that could be scored.`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Scores of a checkout's parser; null where it has none. */
async function scoresOf(checkout, sentences) {
  const weights = join(checkout, 'public/parser.bin');
  const source = join(checkout, 'src/reading/parser/parser.ts');
  if (!existsSync(weights) || !existsSync(source)) return null;
  const [{ Parser }, { evaluate }] = [await bundled(source), await bundled('src/training/evaluate.ts')];
  return evaluate(new Parser(readFileSync(weights)), sentences);
}
