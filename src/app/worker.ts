/** Articles that were handed to the page become a graph here, off the page's own thread, by the command's own pipeline. */
import { readFile, type PartRead } from '../articles/read-file';
import { gathered } from '../story/gather';
import { skippedLines } from '../story/lines';
import { untitled } from '../story/name';
import { openParser, type Parser } from '../story/open-parser';
import { storyOf } from '../story/read-story';
import type { ReadRequest, TellRequest, Told, WorkerReply, WorkerRequest } from './open/messages';
import { faultOf } from './open/problem';
import { whyUnreadable } from './open/unreadable';

const reply = (message: WorkerReply) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  const work = data.kind === 'read' ? read(data) : parserAt(data.model).then((parser) => tell(data, parser));
  work.then(reply, (error: unknown) => reply({ kind: 'failed', ...faultOf(error) }));
});

addEventListener('messageerror', () =>
  reply({ kind: 'failed', ...faultOf('the files did not get from the page to its worker') }),
);

async function read({ file: { name, file, published: own }, published }: ReadRequest): Promise<WorkerReply> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const remedy = 'See that it is still there, and choose it again.';
    const parts: PartRead[] = [
      { name, read: { ok: false, problem: `cannot be read: ${whyUnreadable(error)}`, remedy } },
    ];
    return { kind: 'read', parts };
  }
  return { kind: 'read', parts: await readFile({ name, bytes }, { published: own ?? published }) };
}

/** What is known of English lies beside the page, and is fetched once, when articles are to be read; or it is handed over. */
async function parserAt(model: TellRequest['model']): Promise<Parser> {
  if (typeof model !== 'string') return openParser(model);
  const answer = await fetch(model);
  if (!answer.ok) throw new Error(`what Dateline knows of English could not be fetched (${answer.status})`);
  return openParser(new Uint8Array(await answer.arrayBuffer()));
}

function tell({ parts, articles, published, title, earlier }: TellRequest, parser: Parser): Told {
  const before = articles.map((article) =>
    published !== null && (article.published === null || article.publishedBasis === 'given')
      ? { ...article, published, publishedBasis: 'given' as const }
      : article,
  );
  const { graph, refused, notes } = storyOf(gathered(parts, before), {
    parser,
    // a name that was made of its articles is made anew
    title: earlier && title === untitled(earlier) ? null : title,
    earlier,
    onProgress: (done, total, phase) => {
      if (phase === 'reading') reply({ kind: 'count', done, total });
      else reply({ kind: 'step', words: 'Weaving the story' });
    },
  });
  const lines = [...skippedLines(refused), ...notes];
  if (graph.articles.length > before.length || parts.length === 0) return { kind: 'built', graph, notes: lines };
  return {
    kind: 'failed',
    problem: 'None of these files could be read as an article.',
    lines,
    remedy:
      'Choose texts (.txt, .md), saved pages (.html), mails (.eml), documents (.docx, .pdf), tables (.csv) or JSON.',
  };
}
