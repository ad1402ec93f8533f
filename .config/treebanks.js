/** What the parser learns from and is tried on: the treebanks in ../shared/train, which are not part of the project, and its own sentences. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FOLDER = '../shared/train';
const TREEBANKS = [
  { name: 'ewt-train', times: 1 },
  { name: 'gum-train', times: 2 },
];
const OWN = { path: 'tests/data/news.conllu', times: 4 };

/** Ends the script, successfully, where the treebanks are not there. */
export function requireTreebanks() {
  if (existsSync(FOLDER)) return;
  process.stdout.write(`Nothing learnt: the treebanks (${FOLDER}) are not part of the project and are not here.\n`);
  process.exit(0);
}

/** CoNLL-U of a treebank's file. */
export const treebank = (name) => gunzipSync(readFileSync(`${FOLDER}/${name}.conllu.gz`)).toString();

/** What `train` takes; `own`: whether with the project's own sentences. */
export const trainingTreebanks = (own) => [
  ...TREEBANKS.map(({ name, times }) => ({ conllu: treebank(name), times })),
  ...(own ? [ownSentences(OWN.times)] : []),
];

/** `times`: how often each is read in a round. */
export const ownSentences = (times) => ({ conllu: readFileSync(OWN.path, 'utf8'), times });

/** What is scored as training goes on: a development part, for whoever waits. Nothing is chosen by it. */
export const triedTreebank = () => ({ conllu: treebank('gum-dev'), times: 0 });
