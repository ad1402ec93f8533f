/** Sentences → tokens with part-of-speech and lemma: the one place that knows wink-nlp. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Article } from '../../graph/schema';
import { isHead, isTitleCase } from './capitals';
import { remembered } from '../../base/memo';
import { piecesOf, type Vocabulary } from './pieces';
import { repairTags } from './repair';
import { splitSentences } from './sentences';
import { caseEvidence, lowerOrdinaryWords, type WordKnowledge } from './tags';
import type { Pos, Sentence, Token } from '../types';
import { verbLemma } from '../../english/lexicon/inflection';
import { isOrganizationNoun } from '../../english/lexicon/party-nouns';
import { mayOpenBody } from '../../english/words/group-names';
import { fullNameOf } from '../../english/world/initials';
import { isSurnameBefore } from '../../english/world/surname-words';
import { isGivenName } from '../../english/world/given-names';
import { placeNamed } from '../../english/world/named';

const POS: ReadonlySet<string> = new Set<Pos>(
  // prettier-ignore
  ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE'],
);
/** "Oslo", "iPhone", "3M". */
const CAPITAL = /^(?:\p{Lu}|\d+\p{Lu}|\p{Ll}\p{Lu})/u;
const isPos = (tag: unknown): tag is Pos => typeof tag === 'string' && POS.has(tag);

let wink: WinkMethods | null = null;
/** The model takes a second to unpack: on first use, once. */
const nlp = (): WinkMethods => (wink ??= winkNLP(model, ['pos']));

/** The sentences of an article with their tokens; total, linear in the length of the text. */
export function readSentences(article: Pick<Article, 'text' | 'title'>): Sentence[] {
  const spans = splitSentences(article.text, article.title);
  const evidence = caseEvidence(article.text, spans);
  return spans.map((span, index) => {
    const text = article.text.slice(span.start, span.end);
    // an opening quote as apostrophe is a common slip of keyboards: "the firm‘s"
    const names = span.kind === 'label' && !/\d/.test(text);
    const lowered = names ? text : lowerOrdinaryWords(text, span.kind, evidence, KNOWLEDGE);
    const tagged = lowered.includes('‘s') ? lowered.replace(/(\p{L})‘s\b/gu, '$1’s') : lowered;
    const tokens = joinAddresses(tokenize(text, tagged, span.start));
    const vain = isHead(span.kind) && isTitleCase(text);
    return {
      ...span,
      index,
      text,
      tokens: repairTags(names ? tokens.map(asName) : vain ? tokens.map(withoutVainCapital) : tokens),
    };
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
  opensName: (word, next, third) =>
    placeNamed(`${word} ${next}`) !== null ||
    (isGivenName(word) && !ALSO_AUXILIARY.has(word.toLowerCase())) ||
    (isOrganizationNoun((third ?? next).toLowerCase()) && mayOpenBody(word.toLowerCase())),
  acts: isSurnameBefore,
};

/** Is a lower-case word in wink's vocabulary as an ordinary word? */
function isCommonWord(word: string): boolean {
  return VOCABULARY.has(word);
}

/** wink's own vocabulary, whatever words it has met since. */
const VOCABULARY: Vocabulary = {
  has: remembered((word) => !noDocument().isOOV(word)),
  parts: (word) => nlp().readDoc(word).tokens().out(),
};
let empty: Document | null = null;
const noDocument = (): Document => (empty ??= nlp().readDoc(''));

/** A token with what does not change from one place in a text to another: the words of texts are few. */
interface KnownPart {
  readonly text: string;
  readonly norm: string;
  readonly capital: boolean;
  /** By tag; filled as tags are met. */
  readonly lemmas: Map<Pos, string>;
}
interface KnownPiece {
  readonly given: string;
  /** The tagger knows the lemmas only of what is given as it is. */
  readonly own: boolean;
  readonly parts: readonly KnownPart[];
}
const known =
  (closing: boolean) =>
  (run: string): readonly KnownPiece[] =>
    piecesOf(run, closing, VOCABULARY).map(({ text, given, parts }) => ({
      given,
      own: text === given,
      parts: parts.map((part) => ({
        text: part,
        norm: normOf(part),
        capital: CAPITAL.test(part),
        lemmas: new Map<Pos, string>(),
      })),
    }));
const innerPieces = remembered(known(false));
const closingPieces = remembered(known(true));

const normOf = (word: string): string => word.toLowerCase().replace(/[’‘`]/g, "'");

/**
 * Tokens of one sentence. `tagged` is the text to tag: the same, but for the case of some letters.
 * `base` is where the sentence starts in its article.
 */
function tokenize(text: string, tagged: string, base: number): Token[] {
  const { given, parts, starts, own } = partsOf(tagged);
  const { its } = nlp();
  const collection = nlp().readDoc(given.join(' ')).tokens();
  const tags: unknown[] = collection.out(its.pos);
  let lemmas: unknown[] | null = null;
  return parts.map((part, i) => {
    const tag = tags[i];
    const pos = isPos(tag) ? tag : 'X';
    let lemma = part.lemmas.get(pos);
    if (lemma === undefined) {
      // wink's typings disagree with each other on `its.lemma`; what comes out is checked
      lemmas ??= collection.out(its.lemma as unknown as ItsFunction<string>);
      part.lemmas.set(pos, (lemma = lemmaOf(part.norm, pos, own[i] ? lemmas[i] : null)));
    }
    const at = starts[i] ?? 0;
    const end = at + part.text.length;
    const { norm, capital } = part;
    // the same string for the same word, wherever the tagged text is the text: looking it up is then cheap
    const words = text.startsWith(part.text, at) ? part.text : text.slice(at, end);
    return { start: base + at, end: base + end, text: words, norm, lemma, pos, capital };
  });
}

const lemmaOf = (norm: string, pos: Pos, tagger: unknown): string =>
  (pos === 'VERB' ? verbLemma(norm) : undefined) ?? (typeof tagger === 'string' ? normOf(tagger) : norm);

/** A sentence for the tagger, and the tokens it stands for with their places. */
function partsOf(tagged: string) {
  const given: string[] = [];
  const parts: KnownPart[] = [];
  const starts: number[] = [];
  const own: boolean[] = [];
  const end = tagged.trimEnd().length;
  for (const match of tagged.matchAll(/\S+/g)) {
    let at = match.index;
    const [run] = match;
    for (const piece of at + run.length === end ? closingPieces(run) : innerPieces(run)) {
      given.push(piece.given);
      for (const part of piece.parts) {
        parts.push(part);
        starts.push(at);
        own.push(piece.own);
        at += part.text.length;
      }
    }
  }
  return { given, parts, starts, own };
}

/** In a headline of capitals a word that the tagger still takes for no name is none. */
const withoutVainCapital = (token: Token): Token =>
  ['NOUN', 'VERB', 'AUX', 'ADJ', 'ADV'].includes(token.pos) ? { ...token, capital: false } : token;

/** Before a turn a capital is that of a name, whatever else the word may mean (“Hale:”, “Cook:”); an initial alone says nothing. */
const asName = (token: Token): Token => (token.capital && token.norm.length > 1 ? { ...token, pos: 'PROPN' } : token);

const TOP_DOMAINS = new Set(['com', 'org', 'net', 'gov', 'edu', 'info']);

/** "Harbour.com" comes as three tokens, the full stop of which would end the clause. */
function joinAddresses(tokens: Token[]): Token[] {
  if (!tokens.some((token) => TOP_DOMAINS.has(token.norm))) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [name, dot, domain] = [tokens[i] as Token, tokens[i + 1], tokens[i + 2]];
    const address =
      dot?.text === '.' && name.end === dot.start && dot.end === domain?.start && TOP_DOMAINS.has(domain.norm);
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
