/** One file → one article, or a sentence saying why not. Total: no file, however broken, stops a build. */
import type { ArticleFile, ArticleInput, Draft, ReadArticle, ReadingSettings } from './article';
import { cleanButTabs, withoutTabs } from './characters';
import { decodeText } from './decode';
import { splitFrontMatter } from './front-matter';
import { stripFurniture } from './furniture';
import { readMarkdown } from './markdown';
import { articleId } from '../base/slug';
import { liftTitle, readPlain } from './plain';
import { findPublished, parsePublished } from './published';

const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

export function readArticle(file: ArticleFile, settings: ReadingSettings): ReadArticle {
  const decoded = decodeText(file.bytes);
  if (!decoded.ok) return decoded;
  const notes = decoded.note === null ? [] : [decoded.note];
  const source = cleanButTabs(decoded.text);
  if (/^\s*<(?:!doctype html|html)\b/i.test(source))
    return { ok: false, problem: 'is a web page, not text', remedy: 'Save the text of the article as .txt or .md.' };

  const { matter, body: below, notes: complaints } = splitFrontMatter(source);
  notes.push(...complaints);
  const body = withoutTabs(below);
  const markdown = isMarkdown(file.name);
  const draft: Draft = markdown ? readMarkdown(body) : { title: null, paragraphs: readPlain(body) };
  const found = findPublished(draft.paragraphs);
  const { kept, dropped } = stripFurniture(draft.paragraphs.filter((_, i) => i !== found?.line));
  if (dropped.length > 0) notes.push(`left out as page furniture: ${quoteSome(dropped)}`);

  const { title, paragraphs } = settleTitle(
    matter.title ?? draft.title,
    matter.title === null ? null : draft.title,
    kept,
    markdown,
  );
  if (!paragraphs.some((line) => /\p{L}/u.test(line)))
    return {
      ok: false,
      problem: 'holds no text of an article',
      remedy: 'Put its text into the file, or take it out of the folder.',
    };

  const text = paragraphs.join('\n\n');
  const article: ArticleInput = {
    id: articleId(file.name),
    file: file.name,
    title,
    publisher: matter.publisher,
    url: matter.url,
    ...settlePublished(matter.published, settings.published, found?.date ?? null, notes),
    text: title === null ? text : `${title}\n\n${text}`,
  };
  return { ok: true, article, story: matter.story, notes };
}

/**
 * The title and what stands under it. A title is not told twice: the body's first line goes where it only repeats it, and
 * a first heading that says something else stays in the body.
 */
function settleTitle(title: string | null, heading: string | null, kept: readonly string[], markdown: boolean): Draft {
  if (title === null) return markdown ? { title: null, paragraphs: kept } : liftTitle(kept);
  const body = heading === null ? kept : [heading, ...kept];
  return { title, paragraphs: body[0] !== undefined && sameWords(body[0], title) ? body.slice(1) : body };
}

const sameWords = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);
const wordsOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Front matter first, then the date that the text itself bears, then what was given for all the rest; never today. */
function settlePublished(
  stated: string | null,
  given: string | null,
  inferred: string | null,
  notes: string[],
): Pick<ArticleInput, 'published' | 'publishedBasis'> {
  if (stated !== null) {
    const published = parsePublished(stated);
    if (published !== null) return { published, publishedBasis: 'stated' };
    notes.push(`"${stated}" is not a date it can be sure of; write published: 2025-12-31`);
  }
  if (inferred !== null) return { published: inferred, publishedBasis: 'inferred' };
  if (given !== null) return { published: given, publishedBasis: 'given' };
  return { published: null, publishedBasis: 'unknown' };
}

/** At most three lines, quoted and cut short. */
function quoteSome(lines: readonly string[]): string {
  const quoted = lines.slice(0, 3).map((line) => `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`);
  return quoted.join(', ') + (lines.length > 3 ? ` and ${lines.length - 3} more` : '');
}
