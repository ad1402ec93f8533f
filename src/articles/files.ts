/** Which files are articles, before any of their bytes is read: by name and by size. Command and page ask the same. */
import type { ReadArticle } from './article';

/** A file larger than this is no article; in bytes. */
export const LARGEST_FILE = 10_000_000;

export const isArticleName = (name: string): boolean => /\.(?:md|markdown|txt)$/i.test(name);

/** Whether a folder's entry is left alone, with all below it: dot files and `node_modules` are nobody's articles. */
export const isPassedOver = (entry: string): boolean => entry.startsWith('.') || entry === 'node_modules';

/** Why a file of so many bytes is not read; null where it is. */
export const refuseSize = (bytes: number): Extract<ReadArticle, { ok: false }> | null =>
  bytes > LARGEST_FILE
    ? { ok: false, problem: `is too large for an article (${Math.round(bytes / 1e6)} MB)`, remedy: 'Split it up.' }
    : null;
