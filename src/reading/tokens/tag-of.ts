/** Which tag the reading goes by: the parser's, but where a word's form or its place in the tree tells more. */
import { SMALL } from '../../english/words/number-words';
import { AUXILIARIES, INDUSTRIES, PARTICLES, PREPOSITIONS } from '../../english/words/tagging';
import type { Parse } from '../parser/types';
import type { Pos } from '../types';

const POS: ReadonlySet<string> = new Set<Pos>(
  // prettier-ignore
  ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'],
);
const isPos = (tag: string | undefined): tag is Pos => tag !== undefined && POS.has(tag);

/** `isKnown`: whether the parser has learnt of a word. */
export function tagOf(parse: Parse, i: number, norm: string, isKnown: (word: string) => boolean): Pos {
  const { upos, xpos, relations } = parse;
  const [fine, tag, relation] = [xpos[i] ?? '', upos[i], relations[i]];
  const certain = tagOfForm(norm);
  if (certain !== undefined) return certain;
  // "General" of "General Motors" is an adjective by the treebanks' universal tags, and a part of a name by their others
  if (fine.startsWith('NNP') || fine === 'ADD') return 'PROPN';
  // every preposition and conjunction is known: "blackout" is none
  if (tag !== undefined && CLOSED.has(tag) && LONG_WORD.test(norm) && !isKnown(norm)) return 'NOUN';
  // "that bid"
  if (tag === 'PRON' && fine === 'DT' && (relation === 'det' || upos[i + 1] === 'NOUN')) return 'DET';
  if (tag === 'ADV' && (relation === 'amod' || standsInPhrase(parse, i))) return 'ADJ';
  if (tag === 'VERB' && fine === 'VBG' && describesNext(parse, i)) return 'ADJ';
  if (tag === 'VERB' && isThing(parse, i)) return 'ADJ';
  if (tag === 'AUX' && !AUXILIARIES.has(norm)) return 'VERB';
  // "no nearer to stopping the war"
  if (tag === 'NOUN' && COMPARATIVE.test(norm) && parse.forms[i - 1]?.toLowerCase() === 'no') return 'ADJ';
  if (fine === 'WRB') return 'SCONJ';
  // "was hardest hit"
  if (tag === 'ADJ' && fine === 'JJS' && upos[i - 1] === 'AUX' && xpos[i + 1] === 'VBN') return 'ADV';
  // "lay off 300 dockers"
  if (tag === 'ADV' && PARTICLES.has(norm) && upos[i - 1] === 'VERB') return 'ADP';
  // "a car manufacturing firm", "a Danish banking group"
  if (
    fine === 'VBG' &&
    INDUSTRIES.has(norm) &&
    /^(?:NN|JJ)/.test(xpos[i - 1] ?? '') &&
    /^NNS?$/.test(xpos[i + 1] ?? '')
  )
    return 'NOUN';
  // "for painting two boats": a clause to the treebanks, and a phrase to the chunks
  if (tag === 'SCONJ' && xpos[i + 1] === 'VBG' && PREPOSITIONS.has(norm)) return 'ADP';
  if (tag === 'ADJ' && ABSTRACT.test(norm)) return 'NOUN';
  return isPos(tag) ? tag : 'X';
}

/** "ninety", "7m" and "£" are the same everywhere. */
const tagOfForm = (norm: string): Pos | undefined =>
  SMALL.has(norm) || SHORT_SCALE.test(norm) ? 'NUM' : CURRENCY.test(norm) ? 'SYM' : undefined;
const SHORT_SCALE = /^\d[\d.,]*(?:k|mn?|[bt]n)$/;
const CURRENCY = /^(?:us|[ac]|hk|nz)?\p{Sc}$/u;

const CLOSED: ReadonlySet<string> = new Set<Pos>(['ADP', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);
const LONG_WORD = /^\p{L}{4,}$/u;
const COMPARATIVE = /er$/;

/** "the striking dockers": a participle inside of the phrase whose noun it hangs on; "Norway cutting aid" tells what Norway does. */
const describesNext = ({ heads, relations, upos }: Parse, i: number): boolean =>
  (heads[i] ?? -1) > i && relations[i] === 'amod' && /^(?:ADJ|ADP|CCONJ|DET|NUM|PRON)$/.test(upos[i - 1] ?? '');

/** "readiness", "opposition": endings that no adjective has. */
const ABSTRACT = /(?:ness|tion|sion|ment)$/;

/** "his eighth visit": between whose it is and the noun that it hangs on, nothing says how. */
const standsInPhrase = ({ heads, relations, upos }: Parse, i: number): boolean =>
  heads[i] === i + 1 && upos[i + 1] === 'NOUN' && heads[i - 1] === i + 1 && OPENING.test(relations[i - 1] ?? '');
const OPENING = /^(?:det|nmod:poss)$/;

/** "the wounded": a participle with an article that somebody tends. */
const isThing = ({ heads, relations }: Parse, i: number): boolean =>
  relations[i - 1] === 'det' && heads[i - 1] === i && /^(?:nsubj|obj|obl|nmod)/.test(relations[i] ?? '');
