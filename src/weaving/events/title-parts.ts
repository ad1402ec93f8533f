/**
 * Where each part of a title comes from: the words of its report, or of its article where a name stands elsewhere, and words of ours.
 * A title is put together from many pieces; here it is laid beside its article again, so that what is said to come from there does.
 */
import type { EventRecord } from '../../graph/schema';
import type { ArticleFacts } from '../../reading/types';
import { LEADS, type Titled } from './title';

export type TitlePart = NonNullable<EventRecord['titleParts']>[number];

/** A text in which every white space is one blank, and where each of its characters stands in its article. */
interface Source {
  readonly text: string;
  readonly lower: string;
  readonly at: readonly number[];
}

/** Parts whose texts, one after the other, are the title. What has a span stands there word for word, but for white space and its first capital. */
export function titlePartsOf({ title, best }: Titled, facts: readonly ArticleFacts[]): TitlePart[] {
  const f = facts[best.article];
  const sentence = f?.sentences[best.fact.sentence];
  if (!f || !sentence) return [{ text: title }];
  const told = sourceOf(f.article.text, sentence.start, sentence.end);
  const runs = runsIn(title, LEADS.find((lead) => title.startsWith(lead))?.length ?? 0, told);
  const parts: TitlePart[] = [];
  const add = (from: number, to: number, span?: { start: number; end: number }): void => {
    if (to <= from) return;
    const text = title.slice(from, to);
    parts.push(span ? { text, article: f.article.id, ...span } : { text });
  };
  let end = 0;
  for (const { from, to, at } of runs) {
    add(end, from);
    add(from, to, { start: told.at[at] ?? sentence.start, end: (told.at[at + to - from - 1] ?? sentence.start) + 1 });
    end = to;
  }
  add(end, title.length);
  return parts.flatMap((part) => (part.article === undefined ? named(part.text, f) : [part]));
}

function sourceOf(text: string, start: number, end: number): Source {
  let words = '';
  const at: number[] = [];
  for (let i = start; i < end; i++) {
    const blank = /\s/.test(text[i] ?? '');
    if (blank && words.endsWith(' ')) continue;
    words += blank ? ' ' : (text[i] ?? '');
    at.push(i);
  }
  return { text: words, lower: small(words), at };
}

/** In small letters; one that would be longer so stays, lest all that follows be out of place. */
const small = (text: string): string =>
  text.replace(/\p{Lu}/gu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));

interface Run {
  readonly from: number;
  readonly to: number;
  /** Where it stands in the source. */
  readonly at: number;
}

/** From left to right the longest stretches of whole words that both have; lone small words are ours, and so is what stands before `lead`. */
function runsIn(title: string, lead: number, source: Source): Run[] {
  const words = [...title.matchAll(/\S+/g)]
    .filter(({ index }) => index >= lead)
    .map(({ index, 0: word }): Word => {
      const [mark = ''] = /^[“"'‘([]+/.exec(word) ?? [];
      return { from: index + mark.length, to: index + withoutMarks(word).length };
    });
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    // a title's first letter may have got its capital from us
    const opens = i === 0;
    const best = longestRun(title, words.slice(i), source, opens);
    if (!best) continue;
    runs.push(best.run);
    i += best.count - 1;
  }
  return runs;
}

type Word = Pick<Run, 'from' | 'to'>;

/** The longest stretch that begins with the first of `words`, and of how many of them it is. */
function longestRun(
  title: string,
  words: readonly Word[],
  source: Source,
  opens: boolean,
): { run: Run; count: number } | null {
  let best: { run: Run; count: number } | null = null;
  const from = words[0]?.from ?? 0;
  for (const [k, { to }] of words.entries()) {
    const text = title.slice(from, to);
    const at = placeOf(opens ? small(text) : text, opens ? source.lower : source.text);
    if (at < 0) break;
    // only the first letter may differ, by its capital
    if (isTelling(text) && source.text.slice(at + 1, at + text.length) === text.slice(1))
      best = { run: { from, to, at }, count: k + 1 };
  }
  return best;
}

/** Without the marks at its end; a loop, since an expression would look from each of them. */
function withoutMarks(word: string): string {
  let end = word.length;
  while (end > 0 && /[”"'’)\],.;:…-]/.test(word[end - 1] ?? '')) end--;
  return word.slice(0, end);
}

const isTelling = (words: string): boolean => /\p{L}{4,}|\p{Lu}|\p{N}/u.test(words);

/** Where words stand whole in a text; -1 for nowhere, and for none. */
function placeOf(words: string, text: string): number {
  // nothing stands everywhere, and would be looked for at the end of the text for ever
  if (words === '') return -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + words.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

const NAME = /\p{Lu}[\p{L}\p{N}’'.-]*(?: \p{Lu}[\p{L}\p{N}’'.-]*)*/gu;

/** Names among words of ours that stand elsewhere in the article. */
function named(words: string, { article }: ArticleFacts): TitlePart[] {
  const parts: TitlePart[] = [];
  let end = 0;
  for (const { index, 0: match } of words.matchAll(NAME)) {
    const name = withoutMarks(match.replace(/[’']s$/, ''));
    const at = placeOf(name, article.text);
    if (at < 0) continue;
    if (index > end) parts.push({ text: words.slice(end, index) });
    parts.push({ text: name, article: article.id, start: at, end: at + name.length });
    end = index + name.length;
  }
  return end < words.length ? [...parts, { text: words.slice(end) }] : parts;
}
