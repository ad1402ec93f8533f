/** Plain text and Markdown: an article, or the many that a database writes into one file. */
import type { ArticleFile } from '../article';
import { decodeText } from '../decode';
import { count, Unreadable, type Budget, type Contents } from './format';
import { splitExport } from './exports';

export const isMarkdownName = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

export async function read({ name, bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new Unreadable(decoded.problem, decoded.remedy);
  const notes = decoded.note === null ? [] : [decoded.note];
  const markdown = isMarkdownName(name);
  const pieces = markdown ? null : splitExport(decoded.text);
  if (pieces) {
    count(budget, pieces.length);
    return { pieces: pieces.map((piece, i) => (i === 0 ? { ...piece, notes } : piece)) };
  }
  const body = { kind: markdown ? ('markdown' as const) : ('plain' as const), source: decoded.text };
  return { pieces: [{ stated: {}, body, notes }], single: true };
}
