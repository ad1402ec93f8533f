/** Which tag the reading goes by: the parser's, but where a word's form or its place in the tree tells more. */
import { SMALL } from '../../english/words/number-words';
import { AUXILIARIES, INDUSTRIES, NOTHING_ELSE, PARTICLES, PREPOSITIONS } from '../../english/words/tagging';
import type { Parse } from '../parser/types';
import type { Pos } from '../types';

const POS: ReadonlySet<string> = new Set<Pos>(
  // prettier-ignore
  ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'],
);
const isPos = (tag: string | undefined): tag is Pos => tag !== undefined && POS.has(tag);

export function tagOf(parse: Parse, i: number, norm: string): Pos {
  const { upos, xpos, relations } = parse;
  const [fine, tag, relation] = [xpos[i] ?? '', upos[i], relations[i]];
  const certain = tagOfForm(norm);
  if (certain !== undefined) return certain;
  // "General" of "General Motors" is an adjective by the treebanks' universal tags, and a part of a name by their others
  if (fine.startsWith('NNP') || fine === 'ADD') return 'PROPN';
  // "that bid"
  if (tag === 'PRON' && fine === 'DT' && (relation === 'det' || upos[i + 1] === 'NOUN')) return 'DET';
  if (tag === 'ADV' && (relation === 'amod' || standsInPhrase(parse, i))) return 'ADJ';
  if (tag === 'VERB' && fine === 'VBG' && describesNext(parse, i)) return 'ADJ';
  if (tag === 'VERB' && isThing(parse, i)) return 'ADJ';
  if (tag === 'AUX' && !AUXILIARIES.has(norm)) return 'VERB';
  // "no nearer to stopping the war"
  if (tag === 'NOUN' && isCompared(parse, i, norm)) return 'ADJ';
  // "amid talks": what opens a phrase opens no clause
  if (tag === 'SCONJ' && relation === 'case') return 'ADP';
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

/** "ninety", "7m", "£" and "amid" are the same everywhere. */
const tagOfForm = (norm: string): Pos | undefined =>
  SMALL.has(norm) || SHORT_SCALE.test(norm)
    ? 'NUM'
    : CURRENCY.test(norm)
      ? 'SYM'
      : NOTHING_ELSE.has(norm)
        ? 'ADP'
        : undefined;
const SHORT_SCALE = /^\d[\d.,]*(?:k|mn?|[bt]n)$/;
const CURRENCY = /^(?:us|[ac]|hk|nz)?\p{Sc}$/u;

/** "no nearer to stopping", "no nearer than"; "no soldier" is nothing like it. */
const isCompared = ({ forms, xpos }: Parse, i: number, norm: string): boolean =>
  norm.endsWith('er') &&
  forms[i - 1]?.toLowerCase() === 'no' &&
  (forms[i + 1] === 'than' || (forms[i + 1] === 'to' && xpos[i + 2] === 'VBG'));

/** "the striking dockers": a participle inside of the phrase whose noun it hangs on; "Norway cutting aid" tells what Norway does. */
const describesNext = ({ heads, relations, upos }: Parse, i: number): boolean =>
  (heads[i] ?? -1) > i && relations[i] === 'amod' && /^(?:ADJ|ADP|CCONJ|DET|NUM|PRON)$/.test(upos[i - 1] ?? '');

/** "readiness", "opposition": endings that no adjective has. */
const ABSTRACT = /(?:ness|[st]ion)$/;

/** "his eighth visit": between whose it is and the noun that it hangs on, nothing says how. */
const standsInPhrase = ({ heads, relations, upos }: Parse, i: number): boolean =>
  heads[i] === i + 1 && upos[i + 1] === 'NOUN' && heads[i - 1] === i + 1 && OPENING.test(relations[i - 1] ?? '');
const OPENING = /^(?:det|nmod:poss)$/;

/** "the wounded": a participle with an article that somebody tends. */
const isThing = ({ heads, relations }: Parse, i: number): boolean =>
  relations[i - 1] === 'det' && heads[i - 1] === i && /^(?:nsubj|obj|obl|nmod)/.test(relations[i] ?? '');
