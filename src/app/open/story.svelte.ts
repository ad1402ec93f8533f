/** The story that is open, or why there is none. */
import type { GraphIndex } from '../../graph/lookup';
import { STORY_URL, fetchStory, openFile, refuse, type Opened, type Problem } from './load';
import { readArticles } from './read-articles';

export type StoryState =
  | { readonly kind: 'loading'; readonly words: string }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'empty'; readonly index: GraphIndex }
  | { readonly kind: 'ready'; readonly index: GraphIndex; readonly notes: readonly string[] };

/** As `ARTICLE_EXTENSIONS`, which would bring the whole reading room into the page. */
const ARTICLE = /\.(md|markdown|txt)$/i;

export class StoryStore {
  state: StoryState = $state.raw({ kind: 'loading', words: 'Opening the story' });
  /** Opening something else while a fetch or a build runs makes the older answer void. */
  #turn = 0;

  async fetch(): Promise<void> {
    const turn = this.#begin('Opening the story');
    this.#finish(turn, await fetchStory(STORY_URL));
  }

  /** A graph file, or articles that are read here and now. */
  async open(files: readonly File[]): Promise<void> {
    const graph = files.find((file) => /\.json$/i.test(file.name));
    const articles = files.filter((file) => ARTICLE.test(file.name));
    if (graph) {
      const turn = this.#begin(`Opening ${graph.name}`);
      this.#finish(turn, await openFile(graph));
    } else if (articles.length > 0) {
      const turn = this.#begin('Reading the articles');
      const progress = (words: string) => {
        if (turn === this.#turn) this.state = { kind: 'loading', words };
      };
      this.#finish(turn, await readArticles(articles, progress));
    } else {
      const names = files.map((file) => file.name).join(', ');
      this.#finish(
        this.#begin('Opening'),
        refuse(
          'This kind of file is not known here',
          `Dateline opens graph files (.json) and articles (.md, .txt); this was ${names || 'nothing'}.`,
          'Choose other files.',
        ),
      );
    }
  }

  #begin(words: string): number {
    this.state = { kind: 'loading', words };
    return ++this.#turn;
  }

  #finish(turn: number, opened: Opened): void {
    if (turn !== this.#turn) return;
    if (opened.kind === 'problem') this.state = opened;
    else if (opened.index.graph.events.length === 0) this.state = { kind: 'empty', index: opened.index };
    else this.state = { kind: 'ready', index: opened.index, notes: opened.notes };
  }
}
