/** The story that is open, or why there is none; and what becomes of the attempt to open another in its place. */
import { tick } from 'svelte';
import type { StoryChanges } from '../../changes/changes';
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
  /** What the story that is shown tells otherwise than the one before it, where that was the same story; until somebody has seen it. */
  changes: StoryChanges | null = $state.raw(null);
  /** What the page showed last that was not waiting: there it goes back when the waiting is stopped. */
  #settled = STOPPED;
  /** Of the latest attempt; an earlier one was aborted by it, and nothing it says is heard. */
  #current = new AbortController();
  /** What the story that is shown was read from; nothing where it was not read here. */
  #things: readonly Thing[] = [];
  #forget: (view: string) => void;
  #server: EventSource | null = null;
  /** The version whose changes are listened for. */
  #heard: string | null = null;

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

  /**
   * Fetches the story again when whoever serves it says that it is no longer this version. Null: what is shown, or is about to be, is
   * another story, and nothing is heard of the one that is served.
   */
  #listen(version: string | null): void {
    if (version === this.#heard) return;
    this.#heard = version;
    this.#server?.close();
    this.#server = version === null ? null : new EventSource(`./changes?version=${version}`);
    if (this.#server) this.#server.onmessage = () => void this.#fetchAgain();
  }

  /** The view stays: what it shows is there still, or is told to be missing. What cannot be fetched leaves what is shown. */
  async #fetchAgain(): Promise<void> {
    const { signal, opened } = await this.#attempt('Reading what changed', fetchStory);
    if (signal.aborted) return;
    if (opened.kind === 'problem') return this.#refuse(opened.problem);
    await this.#letGo();
    if (!signal.aborted) this.#settle(opened);
  }

  #refuse(problem: Problem): void {
    this.#settle(this.#settled);
    this.refusal = problem;
  }

  /** The old story lets go first: it may write to the address as it does, and the new one reads the address. */
  #letGo(): Promise<void> {
    if (this.opening !== null) this.state = { kind: 'loading', progress: this.opening };
    return tick();
  }

  /** A graph file, or articles that are read here and now. A story that is shown stays until there is another. */
  async open(things: readonly Thing[], published: string | null = null): Promise<void> {
    // what is saved meanwhile is heard of when this comes to nothing
    this.#listen(null);
    const { signal, opened } = await this.#attempt('Opening', (task) => openThings(things, published, task));
    if (signal.aborted) return;
    if (opened.kind === 'problem' && this.#settled.kind === 'story') return this.#refuse(opened.problem);
    if (opened.kind === 'story') {
      await this.#letGo();
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

  acceptChanges(): void {
    this.changes = null;
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
    const before = this.#settled;
    if (opened !== before) void this.#compare(before, opened);
    this.opening = null;
    this.state = this.#settled = opened;
    this.#listen(opened.kind === 'story' ? (opened.version ?? null) : null);
  }

  async #compare(before: Opened, opened: Opened): Promise<void> {
    this.changes = null;
    const changes = await changesOf(before, opened);
    if (this.#settled === opened) this.changes = changes;
  }
}

/** Of two stories that have no article in common, nothing has changed: they are two. */
async function changesOf(before: Opened, opened: Opened): Promise<StoryChanges | null> {
  if (before.kind !== 'story' || opened.kind !== 'story') return null;
  const { graph: older } = before.index;
  const { graph: newer } = opened.index;
  const known = new Set(older.articles.map(({ text }) => text));
  if (!newer.articles.some(({ text }) => known.has(text))) return null;
  const { changesBetween } = await import('../../changes/changes');
  return changesBetween(older, newer);
}
