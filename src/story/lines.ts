/** What is said of files, in the words that command and page share; apart from what reads them, which a page fetches only to read. */
import type { ReadArticle } from '../articles/article';

export type Refusal = Extract<ReadArticle, { ok: false }>;

export const refusalWords = ({ problem, remedy }: Refusal): string => `${problem}. ${remedy}`;
export const skippedLine = (line: string): string => `Skipped ${line}`;
export const noteLine = (line: string): string => `Note on ${line}.`;
