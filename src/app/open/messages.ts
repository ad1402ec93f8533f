/** What the page and its worker say to each other. Both ends are ours and built together. */
import type { StoryGraph } from '../../graph/schema';
import type { Problem } from './problem';

/** A file that a person hands over; its bytes are still where they were. */
export interface Offered {
  /** With the folders between it and the one that was handed over: `wire/dam-talks.md`. */
  readonly name: string;
  readonly file: File;
}

export interface BuildRequest {
  readonly files: readonly Offered[];
  /** When those appeared that do not say it: `2031-06-18`; null: nobody has said. */
  readonly published: string | null;
  /** The parser's weights, or their address. */
  readonly model: string | Uint8Array<ArrayBuffer>;
}

export type BuildReply =
  | { readonly kind: 'step'; readonly words: string }
  | { readonly kind: 'count'; readonly what: 'file' | 'article'; readonly done: number; readonly total: number }
  /** `notes`: a sentence for each file that was left out, and for what was mended in others. */
  | { readonly kind: 'built'; readonly graph: StoryGraph; readonly notes: readonly string[] }
  | ({ readonly kind: 'failed' } & Omit<Problem, 'heading'>);
