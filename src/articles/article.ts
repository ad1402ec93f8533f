/** What goes into this room and what comes out of it. */
import type { ArticleInput, TakenField } from '../graph/schema';

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
  | Refused;

/** Why something is not read, and what its owner may do: the end of a sentence that begins with its name, and a sentence. */
export interface Refused {
  readonly ok: false;
  readonly problem: string;
  readonly remedy: string;
  /** The text of a file that says what a reader has put right, and is no article. */
  readonly corrections?: string;
}

/** A format's share of the work: one paragraph per entry, without line breaks, none empty. */
export interface Draft {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

/** What is said of an article somewhere around its text. */
export interface Stated {
  /** As it is written there. */
  readonly words: string;
  /** Where, in words: `front matter, “date_published”`, `line “Published: 9 March 2025”`. */
  readonly from: string;
}

export type HeadField = TakenField | 'story';

/** What one place says of an article; what it does not say is not there. */
export type Head = { readonly [K in HeadField]?: Stated };
