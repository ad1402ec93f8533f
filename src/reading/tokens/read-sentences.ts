/** Sentences → tokens with part of speech and lemma, and the tree they stand in: what the parser makes of each. */
import type { Article, Span } from '../../graph/schema';
import { verbLemma } from '../../english/lexicon/inflection';
import { isOrganizationNoun } from '../../english/lexicon/party-nouns';
import { mayOpenBody } from '../../english/words/group-names';
import { fullNameOf } from '../../english/world/initials';
import { isSurnameBefore } from '../../english/world/surname-words';
import { isGivenName } from '../../english/world/given-names';
import { placeNamed } from '../../english/world/named';
import { once } from '../../base/memo';
import type { Parser } from '../parser/parser';
import { straight } from '../parser/split-words';
import type { Parse } from '../parser/types';
import type { Sentence, Token } from '../types';
import { isHead, isTitleCase } from './capitals';
import { tagOf } from './tag-of';
import { splitSentences } from './sentences';
import { caseEvidence, vainCapitals, type WordKnowledge } from './tags';
import { repairTags } from './repair';

const NOWHERE: ReadonlySet<number> = new Set();

/** The sentences of an article with their tokens; total, linear in the length of the text. */
export function readSentences(article: Pick<Article, 'text' | 'title'>, parser: Parser): Sentence[] {
  const spans = splitSentences(article.text, article.title);
  const evidence = caseEvidence(article.text, spans);
  return spans.map((span, index) => {
    const text = article.text.slice(span.start, span.end);
    const parse = parser.parse(article.text, span);
    const names = span.kind === 'label' && !/\d/.test(text);
    const vainly = names ? NOWHERE : vainCapitals(text, span.kind, evidence, knowing(parser, parse));
    const tokens = tokensOf(parse, vainly, span);
    const vain = isHead(span.kind) && isTitleCase(text);
    const { heads, relations, xpos: tags } = parse;
    const capitals = names ? tokens.map(asName) : vain ? tokens.map(withoutVainCapital) : tokens;
    return { ...span, index, text, tokens: repairTags(capitals), tree: { heads, relations, tags } };
  });
}

const isName = (tag: string | undefined): boolean => tag?.startsWith('NNP') === true;

/** Ordinary is what the treebanks mostly write small, and what is taken for no name here. */
function knowing(parser: Parser, { forms, xpos }: Parse): WordKnowledge {
  // only of a sentence that begins with a word that nobody knows is more asked
  const common = once(() => new Set(forms.flatMap((form, i) => (isName(xpos[i]) ? [] : [form.toLowerCase()]))));
  const named = once(
    () =>
      new Set(forms.flatMap((form, i) => (isName(xpos[i]) && isName(xpos[i + 1]) ? [`${form} ${forms[i + 1]}`] : []))),
  );
  return {
    ...KNOWLEDGE,
    isCommon: (word) => parser.isOrdinary(word) || common().has(word),
    opensName: (word, next, third) => KNOWLEDGE.opensName(word, next, third) || named().has(`${word} ${next}`),
  };
}

/** Country, nation and region words that are ordinary words as often. */
const ALSO_ORDINARY = new Set(['gulf', 'male', 'pole', 'poles', 'west']);
/** Given names that open questions and dates rather than names. */
const ALSO_AUXILIARY = new Set(['an', 'april', 'august', 'june', 'may', 'will']);

const KNOWLEDGE: Omit<WordKnowledge, 'isCommon'> = {
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

/** "Oslo", "iPhone", "3M". */
const CAPITAL = /^(?:\p{Lu}|\d+\p{Lu}|\p{Ll}\p{Lu})/u;

/** `vainly` says where in the sentence a capital means nothing. */
function tokensOf(parse: Parse, vainly: ReadonlySet<number>, { start }: Span): Token[] {
  const { starts, ends, forms, lemmas } = parse;
  return forms.map((text, i) => {
    const [from = 0, end = 0] = [starts[i], ends[i]];
    const norm = straight(text);
    const tag = tagOf(parse, i, norm);
    const capital = CAPITAL.test(text) && !vainly.has(from - start);
    // a capital that means nothing makes no name
    const pos = tag === 'PROPN' && !capital && CAPITAL.test(text) ? 'NOUN' : tag;
    return {
      start: from,
      end,
      text,
      norm,
      lemma: pos === 'VERB' ? verbLemmaOf(norm, lemmas[i] ?? norm) : straight(lemmas[i] ?? '') || norm,
      pos,
      capital,
    };
  });
}

/** The tables' own, else the parser's; "harmonised" is spelt as it stands, and "felling" is no single l. */
const verbLemmaOf = (norm: string, parsed: string): string =>
  verbLemma(norm) ??
  /^([^aeiouy]+[aeiou]ll)(?:ed|ing)$/.exec(norm)?.[1] ??
  (/is(?:e[ds]?|ing)$/.test(norm) ? straight(parsed).replace(/ize$/, 'ise') : straight(parsed));

/** Before a turn a capital is that of a name, whatever else the word may mean (“Hale:”, “Cook:”); an initial alone says nothing. */
const asName = (token: Token): Token => (token.capital && token.norm.length > 1 ? { ...token, pos: 'PROPN' } : token);

/** In a headline of capitals a word that is taken for no name is none. */
const withoutVainCapital = (token: Token): Token =>
  ['NOUN', 'VERB', 'AUX', 'ADJ', 'ADV'].includes(token.pos) ? { ...token, capital: false } : token;
