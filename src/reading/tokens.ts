/** Sentences → tokens with part-of-speech and lemma: the one place that knows wink-nlp. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Article } from '../graph/schema';
import { splitSentences } from './sentences';
import { repairTags } from './tags';
import type { Pos, Sentence, Token } from './types';

const POS: ReadonlySet<string> = new Set<Pos>(
  // prettier-ignore
  ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE'],
);
const isPos = (tag: unknown): tag is Pos => typeof tag === 'string' && POS.has(tag);

let wink: WinkMethods | null = null;
/** The model takes a second to unpack: on first use, once. */
const nlp = (): WinkMethods => (wink ??= winkNLP(model, ['sbd', 'pos']));

/** The sentences of an article with their tokens; total, linear in the length of the text. */
export function readSentences(article: Pick<Article, 'text' | 'title'>): Sentence[] {
  return splitSentences(article.text, article.title).map((span, index) => {
    const text = article.text.slice(span.start, span.end);
    return { ...span, index, text, tokens: repairTags(tokenize(text, span.start), span.kind) };
  });
}

/** Tokens of one sentence; `base` is where the sentence starts in its article. */
export function tokenize(text: string, base: number): Token[] {
  const { its } = nlp();
  const collection = nlp().readDoc(text).tokens();
  const words = collection.out();
  const tags: unknown[] = collection.out(its.pos);
  // wink's typings disagree with each other on `its.lemma`; what comes out is checked below
  const lemmas: unknown[] = collection.out(its.lemma as unknown as ItsFunction<string>);
  const tokens: Token[] = [];
  let from = 0;
  words.forEach((word, i) => {
    const at = text.indexOf(word, from);
    const pos = tags[i];
    const lemma = lemmas[i];
    // wink keeps every character of a token as it was; should it ever not, the token is left out rather than misplaced
    if (at < 0 || word.trim() === '' || !isPos(pos)) return;
    from = at + word.length;
    const norm = word.toLowerCase().replace(/[’‘`]/g, "'");
    tokens.push({
      start: base + at,
      end: base + from,
      text: word,
      norm,
      lemma: typeof lemma === 'string' ? lemma.toLowerCase().replace(/[’‘`]/g, "'") : norm,
      pos,
    });
  });
  return tokens;
}
