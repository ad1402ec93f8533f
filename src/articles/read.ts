/** One file of text with one article → the article, or a sentence saying why not. Total: no file, however broken, stops a build. */
import type { ArticleFile, ReadArticle, ReadingSettings } from './article';
import { decodeText } from './decode';
import { isMarkdownName } from './formats/text';
import { readText } from './read-text';

export function readArticle(file: ArticleFile, settings: ReadingSettings): ReadArticle {
  const decoded = decodeText(file.bytes);
  if (!decoded.ok) return decoded;
  const { text, note } = decoded;
  if (/^\s*<(?:!doctype html|html)\b/i.test(text))
    return { ok: false, problem: 'is a web page, not text', remedy: 'Save the text of the article as .txt or .md.' };
  const notes = note === null ? [] : [note];
  return readText({ name: file.name, source: text, markdown: isMarkdownName(file.name), stated: {}, notes }, settings);
}
