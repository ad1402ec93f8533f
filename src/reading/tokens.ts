/** Sentences → tokens with part-of-speech and lemma: the one place that knows wink-nlp. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Article } from '../graph/schema';
import { isTitleCase } from './capitals';
import { verbLemma } from './lexicon/inflection';
import { repairTags } from './repair';
import { splitSentences } from './sentences';
import { caseEvidence, lowerOrdinaryWords, type WordKnowledge } from './tags';
import type { Pos, Sentence, Token } from './types';
import { fullNameOf } from './world/abbreviations';
import { isGivenName } from './world/givenNames';
import { placeNamed } from './world/named';

const POS: ReadonlySet<string> = new Set<Pos>(
  // prettier-ignore
  ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE'],
);
/** "Oslo", "iPhone", "3M". */
const CAPITAL = /^(?:\p{Lu}|\d+\p{Lu}|\p{Ll}\p{Lu})/u;
const isPos = (tag: unknown): tag is Pos => typeof tag === 'string' && POS.has(tag);

let wink: WinkMethods | null = null;
/** The model takes a second to unpack: on first use, once. */
const nlp = (): WinkMethods => (wink ??= winkNLP(model, ['sbd', 'pos']));

/** The sentences of an article with their tokens; total, linear in the length of the text. */
export function readSentences(article: Pick<Article, 'text' | 'title'>): Sentence[] {
  const spans = splitSentences(article.text, article.title);
  const evidence = caseEvidence(article.text, spans);
  return spans.map((span, index) => {
    const text = article.text.slice(span.start, span.end);
    // an opening quote as apostrophe is a common slip of keyboards: "the firm‘s"
    const tagged = lowerOrdinaryWords(text, span.kind, evidence, KNOWLEDGE).replace(/(\p{L})‘s\b/gu, '$1’s');
    const tokens = joinAddresses(tokenize(text, tagged, span.start));
    const vain = span.kind !== 'body' && isTitleCase(text);
    return { ...span, index, text, tokens: repairTags(vain ? tokens.map(withoutVainCapital) : tokens) };
  });
}

/** Country, nation and region words that are ordinary words as often. */
const ALSO_ORDINARY = new Set(['gulf', 'male', 'pole', 'poles', 'west']);
/** Given names that open questions and dates rather than names. */
const ALSO_AUXILIARY = new Set(['an', 'april', 'august', 'june', 'may', 'will']);

const KNOWLEDGE: WordKnowledge = {
  isCommon: isCommonWord,
  isName: (word) => {
    const place = placeNamed(word);
    if (place) return place.match !== 'city' && !ALSO_ORDINARY.has(word.toLowerCase());
    return fullNameOf(word) !== undefined;
  },
  opensName: (word, next) =>
    placeNamed(`${word} ${next}`) !== null || (isGivenName(word) && !ALSO_AUXILIARY.has(word.toLowerCase())),
};

/**
 * Is a lower-case word in wink's vocabulary as an ordinary word? wink numbers the words it meets beyond its vocabulary
 * upward from the vocabulary's size, which the first unknown word reveals.
 */
function isCommonWord(word: string): boolean {
  const cached = common.get(word);
  if (cached !== undefined) return cached;
  vocabulary ??= idOf('qzxqzxqzx');
  const id = idOf(word);
  const is = id !== null && vocabulary !== null && id < vocabulary;
  common.set(word, is);
  return is;
}
const common = new Map<string, boolean>();
let vocabulary: number | null = null;

function idOf(word: string): number | null {
  const { its } = nlp();
  const ids: unknown[] = nlp().readDoc(word).tokens().out(its.uniqueId);
  const [id] = ids;
  return ids.length === 1 && typeof id === 'number' ? id : null;
}

/**
 * Tokens of one sentence. `tagged` is the text to tag: the same, but for the case of some letters.
 * `base` is where the sentence starts in its article.
 */
export function tokenize(text: string, tagged: string, base: number): Token[] {
  const { its } = nlp();
  const collection = nlp().readDoc(tagged).tokens();
  const words = collection.out();
  const tags: unknown[] = collection.out(its.pos);
  // wink's typings disagree with each other on `its.lemma`; what comes out is checked below
  const lemmas: unknown[] = collection.out(its.lemma as unknown as ItsFunction<string>);
  const tokens: Token[] = [];
  let from = 0;
  words.forEach((word, i) => {
    const at = tagged.indexOf(word, from);
    const pos = tags[i];
    const lemma = lemmas[i];
    // wink keeps every character of a token as it was; should it ever not, the token is left out rather than misplaced
    if (at < 0 || word.trim() === '' || !isPos(pos)) return;
    from = at + word.length;
    const norm = word.toLowerCase().replace(/[’‘`]/g, "'");
    tokens.push({
      start: base + at,
      end: base + from,
      text: text.slice(at, from),
      norm,
      lemma:
        (pos === 'VERB' ? verbLemma(norm) : undefined) ??
        (typeof lemma === 'string' ? lemma.toLowerCase().replace(/[’‘`]/g, "'") : norm),
      pos,
      capital: CAPITAL.test(word),
    });
  });
  return tokens;
}

/** In a headline of capitals a word that the tagger still takes for no name is none. */
const withoutVainCapital = (token: Token): Token =>
  ['NOUN', 'VERB', 'AUX', 'ADJ', 'ADV'].includes(token.pos) ? { ...token, capital: false } : token;

/** "Harbour.com" comes as three tokens, the full stop of which would end the clause. */
function joinAddresses(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [name, dot, domain] = [tokens[i] as Token, tokens[i + 1], tokens[i + 2]];
    const address =
      dot?.text === '.' &&
      name.end === dot.start &&
      dot.end === domain?.start &&
      /^(?:com|org|net|gov|edu|info)$/.test(domain.norm);
    if (!address) {
      joined.push(name);
      continue;
    }
    const text = name.text + dot.text + domain.text;
    joined.push({ ...name, end: domain.end, text, norm: text.toLowerCase(), lemma: text.toLowerCase(), pos: 'PROPN' });
    i += 2;
  }
  return joined;
}
