/** Articles that were dropped on the page become a graph here, off the page's own thread, by the command's own pipeline. */
import { refuseSize } from '../articles/files';
import type { StoryFile } from '../story/gather';
import { refusalWords, skippedLines } from '../story/lines';
import { openParser, type Parser } from '../story/open-parser';
import { readStory } from '../story/read-story';
import type { BuildReply, BuildRequest, Offered } from './open/messages';
import { faultOf } from './open/problem';
import { whyUnreadable } from './open/unreadable';

const reply = (message: BuildReply) => postMessage(message);
const count = (what: 'file' | 'article', done: number, total: number) => reply({ kind: 'count', what, done, total });

addEventListener('message', ({ data }: MessageEvent<BuildRequest>) => {
  void parserAt(data.model)
    .then(async (parser) => reply(await build(data, parser)))
    .catch((error: unknown) => reply({ kind: 'failed', ...faultOf(error) }));
});

/** What is known of English lies beside the page, and is fetched once, when articles are to be read; or it is handed over. */
async function parserAt(model: BuildRequest['model']): Promise<Parser> {
  if (typeof model !== 'string') return openParser(model);
  const answer = await fetch(model);
  if (!answer.ok) throw new Error(`what Dateline knows of English could not be fetched (${answer.status})`);
  return openParser(new Uint8Array(await answer.arrayBuffer()));
}

addEventListener('messageerror', () =>
  reply({ kind: 'failed', ...faultOf('the files did not get from the page to its worker') }),
);

async function build({ files, published }: BuildRequest, parser: Parser): Promise<BuildReply> {
  const { graph, refused, notes } = await readStory(filesOf(files), {
    parser,
    published,
    onProgress: (done, total, phase) => {
      if (phase === 'reading') count('article', done, total);
      else reply({ kind: 'step', words: 'Weaving the story' });
    },
  });
  const lines = [...skippedLines(refused), ...notes];
  if (graph.articles.length > 0) return { kind: 'built', graph, notes: lines };
  return {
    kind: 'failed',
    problem: 'None of these files could be read as an article.',
    lines,
    remedy:
      'Choose texts (.txt, .md), saved pages (.html), mails (.eml), documents (.docx, .pdf), tables (.csv) or JSON.',
  };
}

/** Each is read only when it is asked for; in a worker the browser lets us wait for it. */
function* filesOf(offered: readonly Offered[]): Generator<StoryFile> {
  for (const [i, { name, file }] of offered.entries()) {
    count('file', i, offered.length);
    yield readOne(name, file);
  }
}

function readOne(name: string, file: File): StoryFile {
  const tooLarge = refuseSize(file.size, name);
  if (tooLarge) return { name, refused: refusalWords(tooLarge) };
  try {
    return { name, bytes: new Uint8Array(new FileReaderSync().readAsArrayBuffer(file)) };
  } catch (error) {
    return {
      name,
      refused: `cannot be read: ${whyUnreadable(error)}. See that it is still there, and choose it again.`,
    };
  }
}
