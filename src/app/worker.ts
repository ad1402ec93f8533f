/** Articles that were dropped on the page become a graph here, off the page's own thread, by the command's own pipeline. */
import type { ReadArticle } from '../articles/article';
import { refuseSize } from '../articles/files';
import { gather, noteLine, skippedLine } from '../story/gather';
import { readArticle } from '../articles/read';
import { plural } from '../scenes/words';
import { buildStory } from '../story/build';
import type { BuildReply, BuildRequest, Offered } from './open/messages';
import { faultOf } from './open/problem';
import { whyUnreadable } from './open/unreadable';

/** As the command has it: the machine's own zone would make two graphs of one folder. */
const TIME_ZONE = 'UTC';

const reply = (message: BuildReply) => postMessage(message);
const count = (what: 'file' | 'article', done: number, total: number) => reply({ kind: 'count', what, done, total });

addEventListener('message', ({ data }: MessageEvent<BuildRequest>) => {
  build(data.files)
    .then(reply)
    .catch((error: unknown) => reply({ kind: 'failed', ...faultOf(error) }));
});

addEventListener('messageerror', () =>
  reply({ kind: 'failed', ...faultOf('the files did not get from the page to its worker') }),
);

async function build(files: readonly Offered[]): Promise<BuildReply> {
  const read: { name: string; read: ReadArticle }[] = [];
  for (const [i, { name, file }] of files.entries()) {
    count('file', i, files.length);
    read.push({ name, read: await readOne(name, file) });
  }
  const { articles, story, skipped, notes } = gather(read);
  const lines = [...skipped.map(skippedLine), ...notes.map(noteLine)];
  if (articles.length === 0)
    return {
      kind: 'failed',
      problem: 'None of these files could be read as an article.',
      lines,
      remedy: 'Choose text files (.txt) or Markdown files (.md), one article each.',
    };
  const [only] = articles;
  const { graph, diagnostics } = buildStory(articles, {
    title:
      story ?? (articles.length === 1 && only?.title ? only.title : `A story of ${plural(articles.length, 'article')}`),
    timeZone: TIME_ZONE,
    onProgress: (done, total, phase) => {
      if (phase === 'reading') count('article', done, total);
      else reply({ kind: 'step', words: 'Weaving the story' });
    },
  });
  return { kind: 'built', graph, notes: [...lines, ...diagnostics] };
}

async function readOne(name: string, file: File): Promise<ReadArticle> {
  const tooLarge = refuseSize(file.size);
  if (tooLarge) return tooLarge;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return {
      ok: false,
      problem: `cannot be read: ${whyUnreadable(error)}`,
      remedy: 'See that it is still there, and choose it again.',
    };
  }
  return readArticle({ name, bytes }, { published: null });
}
