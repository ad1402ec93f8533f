/** What goes into this room and what comes out of it. */
import type { ArticleInput } from '../graph/schema';

export type { ArticleInput };

/** One file as it lies in the folder. */
export interface ArticleFile {
  /** Path below the folder, with `/` between its parts on every system: `wire/dam-talks.md`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadingSettings {
  /** ISO 8601 date or date-time for articles that do not state one; null where nobody gave one. */
  readonly published: string | null;
}

export type ReadArticle =
  | {
      ok: true;
      article: ArticleInput;
      /** The story that its front matter says it belongs to. */
      story: string | null;
      /** Sentences on what was repaired or left out, for the person who owns the file. */
      notes: string[];
    }
  | { ok: false; problem: string; remedy: string };

/** A format's share of the work: one paragraph per entry, without line breaks, none empty. */
export interface Draft {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}
