/**
 * Sentences of the articles by the beginnings of their words: a plain scan of the folded texts, since an index of all their words
 * costs more to make than a hundred searches.
 */
import { folded, foldedOffsets } from '../../../base/fold';
import type { GraphIndex } from '../../../graph/lookup';
import { publishedWords, publisherWords } from '../../reader/cite';
import { openPassage } from '../../view/producers';
import type { Found, FoundGroup } from './found';

const SENTENCES = {
  /** Hits after which the scan ends: whoever asks for a word as common as that will write another. */
  most: 400,
  /** Letters in which all words must stand. */
  longest: 700,
  /** Letters that are shown before the first hit, and in all. */
  before: 40,
  shown: 170,
} as const;

/** Folded texts in the graph's order; `find` answers the best of them. */
export function sentencesIn({ graph }: GraphIndex): (wanted: readonly string[], most: number) => FoundGroup {
  const texts = graph.articles.map(({ text }) => folded(text));
  return (wanted, most) => {
    const hits = scan(texts, wanted);
    const best = hits
      .map((hit, order) => ({ hit, order, worth: worthOf(hit, wanted) }))
      .sort((a, b) => b.worth - a.worth || a.order - b.order)
      .slice(0, most);
    const found = best.flatMap(({ hit }) => foundAt(graph.articles[hit.article], hit) ?? []);
    return { kind: 'sentence', found, more: hits.length - found.length };
  };
}

/** Where in a folded text a sentence stands, and where in the text its hits. */
interface Hit {
  readonly article: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly at: readonly number[];
}

function scan(texts: readonly string[], wanted: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  const rarest = [...wanted].sort((a, b) => b.length - a.length)[0];
  if (rarest === undefined) return hits;
  for (let article = 0; article < texts.length; article++) {
    const text = texts[article] ?? '';
    for (let at = text.indexOf(rarest); at >= 0; at = text.indexOf(rarest, at + 1)) {
      if (!beginsWord(text, at)) continue;
      const [start, end] = sentenceAround(text, at);
      const all = wanted.map((word) => (word === rarest ? at : beginningOf(text, word, start, end)));
      at = Math.max(at, end - 1);
      if (all.some((place) => place < 0)) continue;
      hits.push({ article, text, start, end, at: all });
      if (hits.length === SENTENCES.most) return hits;
    }
  }
  return hits;
}

const LETTER = /[\p{L}\p{N}]/u;
const beginsWord = (text: string, at: number): boolean => at === 0 || !LETTER.test(text.charAt(at - 1));

function beginningOf(text: string, word: string, from: number, to: number): number {
  // the rest of a long text is never looked through for a word that its sentence lacks
  const sentence = text.slice(from, to);
  let at = sentence.indexOf(word);
  while (at >= 0 && !beginsWord(text, from + at)) at = sentence.indexOf(word, at + 1);
  return at < 0 ? -1 : from + at;
}

/** Between full stops or the edges of the paragraph: near enough for what is looked for, and linear. */
function sentenceAround(text: string, at: number): readonly [start: number, end: number] {
  let start = at;
  while (start > 0 && at - start < SENTENCES.longest && !endsAt(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end - at < SENTENCES.longest && !endsAt(text, end)) end++;
  while (start < at && /\s/.test(text.charAt(start))) start++;
  return [start, Math.min(end + 1, text.length)];
}

function endsAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === '\n' || (/[.!?]/.test(mark) && /[\s”"]|^$/.test(text.charAt(at + 1)));
}

/** Words that stand side by side as they were written are worth most, then whole words. */
function worthOf({ text, at }: Hit, wanted: readonly string[]): number {
  const [first = 0] = at;
  const phrase = wanted.length > 1 && text.startsWith(wanted.join(' '), first) ? 2 : 0;
  const whole = wanted.filter((word, i) => !LETTER.test(text.charAt((at[i] ?? 0) + word.length))).length;
  return phrase + whole / wanted.length;
}

function foundAt(article: GraphIndex['graph']['articles'][number] | undefined, hit: Hit): Found | null {
  if (!article) return null;
  const offsets = foldedOffsets(article.text, hit.end);
  const place = (at: number) => offsets[at] ?? article.text.length;
  const lit = hit.at
    .map((at) => ({ start: place(at), end: place(wordEnd(hit.text, at)) }))
    .sort((a, b) => a.start - b.start);
  const [first] = lit;
  if (!first) return null;
  const last = lit.reduce((most, { end }) => Math.max(most, end), 0);
  const from = Math.max(place(hit.start), first.start - SENTENCES.before);
  const to = Math.min(place(hit.end), from + SENTENCES.shown);
  return {
    kind: 'sentence',
    id: `${article.id}:${first.start}`,
    pieces: piecesOf(article.text, { from, to: Math.max(to, first.end) }, lit, from > place(hit.start)),
    hint: `${publisherWords(article)}, ${publishedWords(article)}`,
    producer: openPassage({ article: article.id, start: first.start, end: last }),
  };
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && LETTER.test(text.charAt(end))) end++;
  return end;
}

function piecesOf(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  lit: readonly { readonly start: number; readonly end: number }[],
  isCut: boolean,
): Found['pieces'] {
  const pieces: { text: string; lit: boolean }[] = isCut ? [{ text: '… ', lit: false }] : [];
  let at = from;
  for (const { start, end } of lit) {
    if (start < at || start >= to) continue;
    pieces.push({ text: text.slice(at, start), lit: false }, { text: text.slice(start, end), lit: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, Math.max(at, to)), lit: false });
  return pieces.filter((piece) => piece.text !== '');
}
