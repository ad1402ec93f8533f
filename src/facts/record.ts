/** Facts ⇄ a line of JSON. A file of facts is such lines, one for each article: one in a cache, many where a share of the work is handed on. */
import { fits } from '../graph/fits';
import { hashValue } from '../graph/hash';
import type { ArticleInput } from '../graph/schema';
import type { ArticleFacts } from '../reading/types';
import { FORMAT, VERSION, recordSchema, type FactsRecord } from './schema';

/**
 * Under which facts are kept: equal for equal readers (code, weights and settings, as whoever has them names them) and articles that read
 * alike. What an article is called, and where it lies, changes nothing that is read from it.
 */
export const keyOf = ({ text, title, published }: ArticleInput, reader: string): string =>
  hashValue({ format: FORMAT, version: VERSION, reader, text, title, published });

/** Without a line break. */
export function encodeFacts(facts: ArticleFacts, key: string): string {
  // a sentence's number is its place, and its words are its article's
  const sentences = facts.sentences.map(({ start, end, paragraph, kind }) => ({ start, end, paragraph, kind }));
  return JSON.stringify({ format: FORMAT, version: VERSION, key, ...facts, sentences });
}

const fitsSchema = fits(recordSchema);
const isRecord = (value: unknown): value is FactsRecord => fitsSchema(value);

/** What is kept under the key; null for what is cut short, of another version, of another key, or no facts at all. */
export function decodeFacts(line: string, key: string): ArticleFacts | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (!isRecord(value) || value.key !== key) return null;
  const { article, sentences, timexes, mentions, roles, acronyms, events, diagnostics } = value;
  return {
    article,
    sentences: sentences.map((s, index) => ({ ...s, index, text: article.text.slice(s.start, s.end) })),
    timexes,
    mentions,
    roles,
    acronyms,
    events,
    diagnostics,
  };
}
