/** The story that is open, or why there is none; and what becomes of the attempt to open another in its place. */
import { tick } from 'svelte';
import { fetchStory } from './fetch-story';
import { orFault, refuse, type Opened } from './opened';
import { openThings } from './open-things';
import type { Problem } from './problem';
import type { Progress, Task } from './task';
import type { Thing } from './things';

export type StoryState = Opened | { readonly kind: 'loading'; readonly progress: Progress };

/** What the page says where the first fetch was stopped. */
const STOPPED = refuse({
  heading: 'Opening was stopped',
  problem: 'The story was not fetched to its end.',
  remedy: 'Try again, or open a graph file or a handful of articles here.',
  again: true,
});

export class StoryStore {
  state: StoryState = $state.raw(STOPPED);
  /** How far it is with another story that is being opened beside the one that is shown. */
  opening: Progress | null = $state.raw(null);
  /** Why the story that is shown was not replaced by what was opened last. */
  refusal: Problem | null = $state.raw(null);
  /** What the page showed last that was not waiting: there it goes back when the waiting is stopped. */
  #settled = STOPPED;
  /** Of the latest attempt; an earlier one was aborted by it, and nothing it says is heard. */
  #current = new AbortController();
  /** What the story that is shown was read from; nothing where it was not read here. */
  #things: readonly Thing[] = [];
  #forget: (view: string) => void;

  /**
   * `forget` is called before a story takes the place of another, with the view to begin with: what the address says belongs to the
   * old one.
   */
  constructor(forget: (view: string) => void) {
    this.#forget = forget;
  }

  get waiting(): boolean {
    return this.opening !== null || this.state.kind === 'loading';
  }

  async fetch(): Promise<void> {
    const { signal, opened } = await this.#attempt('Opening the story', fetchStory);
    if (signal.aborted) return;
    if (opened.kind === 'story' && opened.view) this.#forget(opened.view);
    this.#settle(opened);
  }

  /** A graph file, or articles that are read here and now. A story that is shown stays until there is another. */
  async open(things: readonly Thing[], published: string | null = null): Promise<void> {
    const { signal, opened } = await this.#attempt('Opening', (task) => openThings(things, published, task));
    if (signal.aborted) return;
    if (opened.kind === 'problem' && this.#settled.kind === 'story') {
      this.#settle(this.#settled);
      this.refusal = opened.problem;
      return;
    }
    if (opened.kind === 'story') {
      // The old story lets go first: it may write to the address as it does, and the new one reads the address.
      if (this.opening !== null) this.state = { kind: 'loading', progress: this.opening };
      await tick();
      if (signal.aborted) return;
      this.#forget(opened.view ?? '');
      this.#things = opened.read ? things : [];
    }
    this.#settle(opened);
  }

  /** Whether the story that is shown was read from articles here, so that it can be read from them again. */
  get canDate(): boolean {
    return this.state.kind === 'story' && this.state.read === true;
  }

  /** Reads the articles of the story that is shown once more: those that do not say when they appeared did on `published`. */
  date(published: string): Promise<void> {
    return this.open(this.#things, published);
  }

  /** Whatever is under way ends, and the page is as it was before. */
  cancel(): void {
    this.#current.abort();
    this.#settle(this.#settled);
  }

  dismiss(): void {
    this.refusal = null;
  }

  /** Ends the attempt before it. What it answers counts unless it was aborted. */
  async #attempt(
    words: string,
    work: (task: Task) => Promise<Opened>,
  ): Promise<{ signal: AbortSignal; opened: Opened }> {
    this.#current.abort();
    this.#current = new AbortController();
    const { signal } = this.#current;
    let progress: Progress = { step: words, count: '', begun: performance.now() };
    const tell = (change: Partial<Progress>) => {
      if (!signal.aborted) this.#wait((progress = { ...progress, ...change }));
    };
    this.refusal = null;
    this.#wait(progress);
    const task: Task = { signal, step: (step) => tell({ step, count: '' }), count: (count) => tell({ count }) };
    return { signal, opened: await orFault('This cannot be shown', () => work(task)) };
  }

  #wait(progress: Progress): void {
    if (this.state.kind === 'story') this.opening = progress;
    else this.state = { kind: 'loading', progress };
  }

  #settle(opened: Opened): void {
    this.opening = null;
    this.state = this.#settled = opened;
  }
}
