/** A text with whatever stands above it → its article. */
import type { Draft, Head, ReadArticle, ReadingSettings } from './article';
import { cleanButTabs, withoutTabs } from './characters';
import { splitFrontMatter } from './front-matter';
import { firstOf } from './head';
import { readHeadLines } from './head-lines';
import { readMarkdown } from './markdown';
import { readPlain } from './plain';
import { settle } from './settle';

export interface Text {
  readonly name: string;
  readonly source: string;
  readonly markdown: boolean;
  /** What the file states of it elsewhere. */
  readonly stated: Head;
  readonly notes: readonly string[];
}

export function readText({ name, source, markdown, stated, notes }: Text, settings: ReadingSettings): ReadArticle {
  const matter = splitFrontMatter(cleanButTabs(source));
  const lines = readHeadLines(matter.body.split('\n'));
  const body = withoutTabs(lines.rest.join('\n'));
  const draft: Draft = markdown ? readMarkdown(body) : { title: null, paragraphs: readPlain(body) };
  const said = { stated: firstOf([stated, matter.head]), notes: [...notes, ...matter.notes] };
  return settle({ name, draft, marksTitles: markdown, lines, ...said }, settings);
}
