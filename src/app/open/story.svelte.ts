/** The story that is open, or why there is none; and what became of the attempt to open another in its place. */
import { tick } from 'svelte';
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
  /** A few words while another story is being opened beside the one that is shown. */
  opening: string | null = $state.raw(null);
  /** Why the story that is shown was not replaced by what was opened last. */
  refusal: Problem | null = $state.raw(null);
  /** Opening something else while a fetch or a build runs makes the older answer void. */
  #turn = 0;
  #forget: () => void;

  /** `forget` is called before a story takes the place of another: what the address says belongs to the old one. */
  constructor(forget: () => void) {
    this.#forget = forget;
  }

  async fetch(): Promise<void> {
    const turn = this.#begin('Opening the story');
    this.#finish(turn, await fetchStory(STORY_URL));
  }

  /** A graph file, or articles that are read here and now. A story that is shown stays until there is another. */
  async open(files: readonly File[]): Promise<void> {
    const graph = files.find((file) => /\.json$/i.test(file.name));
    const articles = files.filter((file) => ARTICLE.test(file.name));
    if (graph) {
      const turn = this.#begin(`Opening ${graph.name}`);
      await this.#replace(turn, await openFile(graph));
    } else if (articles.length > 0) {
      const turn = this.#begin('Reading the articles');
      const progress = (words: string) => {
        if (turn === this.#turn) this.#wait(words);
      };
      await this.#replace(turn, await readArticles(articles, progress));
    } else {
      const names = files.map((file) => file.name).join(', ');
      await this.#replace(
        this.#begin('Opening'),
        refuse(
          'This kind of file is not known here',
          `Dateline opens graph files (.json) and articles (.md, .txt); this was ${names || 'nothing'}.`,
          'Choose other files.',
        ),
      );
    }
  }

  dismiss(): void {
    this.refusal = null;
  }

  #begin(words: string): number {
    this.refusal = null;
    this.#wait(words);
    return ++this.#turn;
  }

  #wait(words: string): void {
    if (this.state.kind === 'ready') this.opening = words;
    else this.state = { kind: 'loading', words };
  }

  async #replace(turn: number, opened: Opened): Promise<void> {
    if (turn !== this.#turn) return;
    if (opened.kind === 'problem' && this.state.kind === 'ready') {
      this.opening = null;
      this.refusal = opened.problem;
      return;
    }
    if (opened.kind === 'story') {
      // The old story lets go first: it may write to the address as it does, and the new one reads the address.
      if (this.opening !== null) this.state = { kind: 'loading', words: this.opening };
      await tick();
      if (turn !== this.#turn) return;
      this.#forget();
    }
    this.#finish(turn, opened);
  }

  #finish(turn: number, opened: Opened): void {
    if (turn !== this.#turn) return;
    this.opening = null;
    if (opened.kind === 'problem') this.state = opened;
    else if (opened.index.graph.events.length === 0) this.state = { kind: 'empty', index: opened.index };
    else this.state = { kind: 'ready', index: opened.index, notes: opened.notes };
  }
}
