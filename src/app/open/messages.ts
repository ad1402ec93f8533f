/** What the page and its worker say to each other. Both ends are ours and built together. */
import type { PartRead } from '../../articles/read-file';
import type { ArticleInput, StoryGraph } from '../../graph/schema';
import type { Part } from '../../story/gather';
import type { Problem } from './problem';

/** A file that a person hands over; its bytes are still where they were. */
export interface Offered {
  /** With the folders between it and the one that was handed over: `wire/dam-talks.md`. */
  readonly name: string;
  readonly file: File;
  /** When it appeared if it does not say so, where somebody said it of this one alone. */
  readonly published?: string;
}

/** What a story is read from, and can be read from again. */
export interface Source {
  readonly files: readonly Offered[];
  /** Articles that were read elsewhere, as a graph holds them. */
  readonly articles: readonly ArticleInput[];
  /** The story's name where somebody gave it one. */
  readonly title: string | null;
  /** When those appeared that do not say it: `2031-06-18`; null: nobody has said. */
  readonly published: string | null;
}

/** One file → its parts. */
export interface ReadRequest {
  readonly kind: 'read';
  readonly file: Offered;
  readonly published: string | null;
}

/** Parts → the story. */
export interface TellRequest extends Omit<Source, 'files'> {
  readonly kind: 'tell';
  readonly parts: readonly Part[];
  /** The story as it was before, whose actors keep their places; null: there is none. */
  readonly earlier: StoryGraph | null;
  /** The parser's weights, or their address. */
  readonly model: string | Uint8Array<ArrayBuffer>;
}

export type WorkerRequest = ReadRequest | TellRequest;

export type WorkerReply =
  | { readonly kind: 'read'; readonly parts: readonly PartRead[] }
  | { readonly kind: 'step'; readonly words: string }
  | { readonly kind: 'count'; readonly done: number; readonly total: number }
  | Told;

export type Told =
  /** `notes`: a sentence for each file that was left out, and for what was mended in others. */
  | { readonly kind: 'built'; readonly graph: StoryGraph; readonly notes: readonly string[] }
  | ({ readonly kind: 'failed' } & Omit<Problem, 'heading'>);
