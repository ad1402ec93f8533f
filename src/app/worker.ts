/** Articles that were dropped on the page become a graph here, off the page's own thread, by the command's own pipeline. */
import type { ArticleFile, ArticleInput } from '../articles/article';
import { orderArticles } from '../articles/order';
import { commonStory } from '../articles/story';
import { readArticle } from '../articles/read';
import { plural } from '../scenes/words';
import { buildStory } from '../weaving/build';
import type { BuildReply, BuildRequest } from './open/messages';

/** As the command has it: the machine's own zone would make two graphs of one folder. */
const TIME_ZONE = 'UTC';

const reply = (message: BuildReply) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<BuildRequest>) => {
  try {
    reply(build(data.files));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    reply({
      kind: 'failed',
      problem: `Nothing was built. ${words}`,
      remedy: 'This is a fault of Dateline, not of your articles.',
    });
  }
});

function build(files: readonly ArticleFile[]): BuildReply {
  const articles: ArticleInput[] = [];
  const notes: string[] = [];
  const stories: (string | null)[] = [];
  for (const file of files) {
    const read = readArticle(file, { published: null });
    if (read.ok) {
      articles.push(read.article);
      stories.push(read.story);
    } else notes.push(`${file.name} ${read.problem}. ${read.remedy}`);
  }
  if (articles.length === 0)
    return {
      kind: 'failed',
      problem: `None of these files could be read as an article: ${notes.join(' ')}`,
      remedy: 'Choose text files (.txt) or Markdown files (.md), one article each.',
    };
  const [only] = articles;
  const { graph } = buildStory(orderArticles(articles), {
    title:
      commonStory(stories) ??
      (articles.length === 1 && only?.title ? only.title : `A story of ${plural(articles.length, 'article')}`),
    timeZone: TIME_ZONE,
    onProgress: (done, total, phase) =>
      reply({ kind: 'progress', words: phase === 'reading' ? `Reading article ${done + 1} of ${total}` : 'Weaving' }),
  });
  return { kind: 'built', graph, notes };
}
