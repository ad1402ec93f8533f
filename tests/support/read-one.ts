/** A worker that makes a file of a kind and a size, reads it, and answers with its problem. */
import { parentPort } from 'node:worker_threads';
import { readArticle } from '../../src/articles/read';
import { LADDERS } from './ladders';

parentPort?.on('message', ({ kind, size }: { kind: string; size: number }) => {
  const made = LADDERS.find(({ name }) => name === kind)?.at(size);
  if (!made) throw new Error(`There is no kind of article called ${kind}.`);
  const read = readArticle({ name: made.file, bytes: new TextEncoder().encode(made.text) }, { published: null });
  parentPort?.postMessage(read.ok ? null : read.problem);
});
