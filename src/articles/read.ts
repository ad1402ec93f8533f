/** One file of text → one article, or a sentence saying why not. Total: no file, however broken, stops a build. */
import type { ArticleFile, Draft, ReadArticle, ReadingSettings } from './article';
import { cleanButTabs, withoutTabs } from './characters';
import { decodeText } from './decode';
import { splitFrontMatter } from './front-matter';
import { readHeadLines } from './head-lines';
import { readMarkdown } from './markdown';
import { readPlain } from './plain';
import { settle } from './settle';

const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

export function readArticle(file: ArticleFile, settings: ReadingSettings): ReadArticle {
  const decoded = decodeText(file.bytes);
  if (!decoded.ok) return decoded;
  const source = cleanButTabs(decoded.text);
  if (/^\s*<(?:!doctype html|html)\b/i.test(source))
    return { ok: false, problem: 'is a web page, not text', remedy: 'Save the text of the article as .txt or .md.' };

  const matter = splitFrontMatter(source);
  const lines = readHeadLines(matter.body.split('\n'));
  const body = withoutTabs(lines.rest.join('\n'));
  const marksTitles = isMarkdown(file.name);
  const draft: Draft = marksTitles ? readMarkdown(body) : { title: null, paragraphs: readPlain(body) };
  const notes = [...(decoded.note === null ? [] : [decoded.note]), ...matter.notes];
  return settle({ name: file.name, draft, marksTitles, stated: matter.head, lines, notes }, settings);
}
