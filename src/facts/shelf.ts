/** Facts that were read before, wherever they are kept: a folder, a browser's store, a list. */
import type { ArticleInput } from '../graph/schema';
import type { ArticleFacts } from '../reading/types';
import { decodeFacts, encodeFacts, keyOf } from './record';

export interface FactsShelf {
  /** Which reader's facts these are: what reads differently has another name. */
  readonly reader: string;
  /** The record that is kept under a key; null for none. */
  find(key: string): string | null;
  keep(key: string, record: string): void;
}

/** Facts that are kept and stand on their article's words, else what `read` makes of it, which is kept from then on. */
export function shelved(
  article: ArticleInput,
  shelf: FactsShelf,
  { read, stands }: { read(article: ArticleInput): ArticleFacts; stands(facts: ArticleFacts): boolean },
): { readonly facts: ArticleFacts; readonly anew: boolean } {
  const key = keyOf(article, shelf.reader);
  const record = shelf.find(key);
  const kept = record === null ? null : decodeFacts(record, key);
  // its name and address may be others than when it was read
  const facts = kept && { ...kept, article };
  if (facts && stands(facts)) return { facts, anew: false };
  const fresh = read(article);
  shelf.keep(key, encodeFacts(fresh, key));
  return { facts: fresh, anew: true };
}
