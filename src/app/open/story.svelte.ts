/** The story that is open, or why there is none; and what becomes of the attempt to open another in its place. */
import { tick } from 'svelte';
import type { StoryChanges } from '../../changes/changes';
import { painted } from '../after-paint';
import { fetchStory } from './fetch-story';
import { orFault, refuse, type Opened, type OpenStory } from './opened';
import { GONE, type Problem } from './problem';
import type { Progress, Task } from './task';
import { isFramed } from '../framed';
import type { Thing } from './things';

export type StoryState = Opened | { readonly kind: 'loading'; readonly progress: Progress };

const HEADING = 'This cannot be shown';

/** What the page says where the first fetch was stopped. */
const STOPPED = refuse({
  heading: 'Opening was stopped',
  problem: 'The story was not fetched to its end.',
  remedy: 'Try again, or open a graph file or a handful of articles here.',
  again: true,
});

/** What is to become of things that are handed over while a story is shown. */
export interface Into {
  /** They are added to it; otherwise they are a story of their own. */
  readonly adding?: boolean;
  /** When those appeared that do not say it. */
  readonly appeared?: string | null;
}

/** What opens files is fetched on demand. Null where it does not come. */
const opening = () => import('./open-things').catch(() => null);
const keeping = () => import('./kept').catch(() => null);

export class StoryStore {
  state: StoryState = $state.raw(STOPPED);
  /** How far it is with another story that is being opened beside the one that is shown. */
  opening: Progress | null = $state.raw(null);
  /** Why the story that is shown was not replaced by what was opened last. */
  refusal: Problem | null = $state.raw(null);
  /** What the story that is shown tells otherwise than the one before it, where that was the same story; until somebody has seen it. */
  changes: StoryChanges | null = $state.raw(null);
  /**
   * What became of keeping it in this browser: since when it is there from another visit, or why it is not kept; null: the page shows
   * something else at the next visit.
   */
  kept: { readonly since: string } | { readonly refused: string | null } | null = $state.raw(null);
  /** Whether what is read here is kept: where the page has a story of its own, nobody would ever see it again. */
  keeps = $state(false);
  /** Whether somebody is asked for a text, or what is to become of what was pasted. */
  pasting = $state(false);
  /** What the page showed last that was not waiting: there it goes back when the waiting is stopped. */
  #settled = STOPPED;
  /** Of the latest attempt; an earlier one was aborted by it, and nothing it says is heard. */
  #current = new AbortController();
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
    this.#begin(opened);
    if (opened.kind === 'story' && opened.kept !== undefined) this.kept = { since: opened.kept };
    // what is handed over later is opened without a server too, as far as that goes
    void opening();
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

  /** A graph file, or articles that are read here and now. A story that is shown stays until there is another: whether there is. */
  async open(things: readonly Thing[], { adding = false, appeared = null }: Into = {}): Promise<boolean> {
    const onto = adding ? this.#addable : null;
    const opened = await this.#replace(adding ? 'Adding to the story' : 'Opening', async (task) => {
      const part = await opening();
      return part ? part.openThings(things, { onto, appeared }, task) : refuse({ heading: HEADING, ...GONE });
    });
    if (opened) await this.#show(opened, onto !== null && opened.source !== undefined);
    return opened !== null;
  }

  /** The story that is shown, where articles can be added to it; null where there is none, or only what is quoted of its articles. */
  get #addable(): OpenStory | null {
    return this.#settled.kind === 'story' && !this.#settled.excerpts ? this.#settled : null;
  }

  get canAdd(): boolean {
    return this.state.kind === 'story' && !this.state.excerpts;
  }

  /** Whether the story that is shown was read from articles here, so that it can be read from them again. */
  get canDate(): boolean {
    return this.state.kind === 'story' && this.state.source !== undefined;
  }

  /** Reads the articles of the story that is shown once more: those that do not say when they appeared did on `published`. */
  async date(published: string): Promise<void> {
    if (this.#settled.kind !== 'story' || !this.#settled.source) return;
    const { source, index } = this.#settled;
    const changing = index.graph.articles.every((article) => article.published !== null);
    const opened = await this.#replace('Reading the articles again', async (task) => {
      const part = await opening();
      return part ? part.readAgain(source, { published, changing }, task) : refuse({ heading: HEADING, ...GONE });
    });
    if (opened) await this.#show(opened, false);
  }

  /** Ends with a story; what is none leaves the story that is shown, where there is one, and says why. */
  async #replace(words: string, work: (task: Task) => Promise<Opened>): Promise<OpenStory | null> {
    // what is saved meanwhile is heard of when this comes to nothing
    this.#listen(null);
    const { signal, opened } = await this.#attempt(words, work);
    if (signal.aborted) return null;
    if (opened.kind === 'problem') {
      if (this.#settled.kind === 'story') this.#refuse(opened.problem);
      else this.#settle(opened);
      return null;
    }
    await this.#letGo();
    return signal.aborted ? null : opened;
  }

  /** `goesOn`: what the address asks for is there still, or is told to be missing. */
  async #show(opened: OpenStory, goesOn: boolean): Promise<void> {
    if (!goesOn) this.#forget(opened.view ?? '');
    this.#settle(opened);
    if (isFramed() || !opened.source) return;
    if (!this.keeps) {
      this.kept = { refused: null };
      return;
    }
    await painted();
    const part = await keeping();
    const refused = part ? await part.keep(opened) : GONE.problem;
    if (this.#settled === opened && refused !== null) this.kept = { refused };
  }

  /** Nothing of what was read here is in this browser any more, and the page is as at the first visit. */
  async startOver(): Promise<void> {
    const part = await keeping();
    const refused = part ? await part.forget() : GONE.problem;
    if (refused !== null) {
      this.kept = { refused };
      return;
    }
    const { signal, opened } = await this.#attempt('Starting over', fetchStory);
    if (signal.aborted) return;
    await this.#letGo();
    this.#forget(opened.kind === 'story' ? (opened.view ?? '') : '');
    this.#begin(opened);
  }

  /** What the page has to show before anything is opened in it. */
  #begin(opened: Opened): void {
    this.keeps = opened.kind === 'story' ? opened.kept !== undefined : opened.keeps === true;
    this.#settle(opened);
  }

  /** Whatever is under way ends, and the page is as it was before. */
  cancel(): void {
    this.#current.abort();
    this.#settle(this.#settled);
  }

  paste(): void {
    this.pasting = true;
  }

  pasteNothing(): void {
    this.pasting = false;
  }

  acceptKept(): void {
    this.kept = null;
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
    return { signal, opened: await orFault(HEADING, () => work(task)) };
  }

  #wait(progress: Progress): void {
    if (this.state.kind === 'story') this.opening = progress;
    else this.state = { kind: 'loading', progress };
  }

  #settle(opened: Opened): void {
    const before = this.#settled;
    if (opened !== before) {
      this.kept = null;
      void this.#compare(before, opened);
    }
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
