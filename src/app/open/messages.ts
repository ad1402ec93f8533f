/** What the page and its worker say to each other. Both ends are ours and built together. */
import type { ArticleFile } from '../../articles/article';
import type { StoryGraph } from '../../graph/schema';

export interface BuildRequest {
  readonly files: readonly ArticleFile[];
}

export type BuildReply =
  | { readonly kind: 'progress'; readonly words: string }
  /** `notes`: one sentence for each file that was left out. */
  | { readonly kind: 'built'; readonly graph: StoryGraph; readonly notes: readonly string[] }
  | { readonly kind: 'failed'; readonly problem: string; readonly remedy: string };
