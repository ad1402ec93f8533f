/**
 * Tokens → chunks: base noun phrases, verb groups, prepositions, conjunctions and marks, in one pass from left to right
 * (chunking after Abney 1991, "Parsing by chunks": non-recursive phrases first, attachment later).
 */
import type { Token } from '../types';
import { readVerbGroup } from './verb-groups';
import { QUOTES } from '../../english/words/marks';
import { placeNamed } from '../../english/world/named';
import { hedgeEnd, readNounPhrase, thatPoints } from './phrase';
import { isTemporal } from './times';
import type { Chunk } from './types';

const MARKERS = new Set([
  'that', 'if', 'whether', 'while', 'when', 'because', 'although', 'though', 'unless', 'since', 'as', 'after', 'before',
  'until', 'where', 'once', 'so', 'whereas', 'wherein', 'how', 'why', 'lest', 'should',
]); // prettier-ignore
/** Verbs after which "as" names what something is called or taken for. */
const TAKES_AS = new Set(
  (
    'accept act appoint begin brand cast characterise characterize cite classify condemn consider criticise criticize define ' +
    'denounce depict describe designate dismiss elect end hail identify interpret label name portray praise present ' +
    'recognise recognize regard reject see serve start treat use view work'
  ).split(' '),
);
/** Two words that govern one phrase. */
const COMPOUND_PREPOSITIONS = new Set(
  (
    'according to|ahead of|along with|apart from|as of|aside from|away from|because of|close to|due to|in to|instead of|' +
    'next to|off of|on to|out of|outside of|owing to|prior to|regardless of|thanks to|together with|up to'
  ).split('|'),
);
/** Prepositions that taggers take for conjunctions. */
const PREPOSITIONS = new Set([
  'for',
  'with',
  'of',
  'in',
  'by',
  'on',
  'at',
  'from',
  'despite',
  'like',
  'than',
  'against',
  'about',
]);
const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'that', 'what', 'whoever', 'whatever']);
const CONJUNCTIONS = new Set(['and', 'or', 'but', 'nor', '&', 'yet']);
const STOPS = new Set(['.', '!', '?', ';', ':', '—', '–', '(', ')', '[', ']', '…', '...', '--']);

export function chunk(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const next = readChunk(tokens, i, chunks);
    i = next.to;
    // "Sunday's vote" has a possessor
    const owns = /^['’]s?$/.test(tokens[next.to]?.norm ?? '');
    const adverbial = next.type === 'np' && !owns && chunks.at(-1)?.type !== 'prep' && isTemporal(tokens, next);
    chunks.push(
      adverbial ? { type: 'adverb', from: next.from, to: next.to, word: tokens[next.head]?.norm ?? '' } : next,
    );
  }
  return chunks;
}

function readChunk(tokens: readonly Token[], i: number, before: readonly Chunk[]): Chunk {
  const token = tokens[i] as Token;
  const mark = (type: Exclude<Chunk['type'], 'np' | 'vg'>, to = i + 1): Chunk => ({
    type,
    from: i,
    to,
    word: token.norm,
  });
  if (QUOTES.has(token.norm) && token.pos === 'PUNCT') return mark(isGenitive(tokens, i) ? 'adverb' : 'quote');
  if (token.norm === ',') return mark('comma');
  if (STOPS.has(token.norm)) return mark('stop');
  if (CONJUNCTIONS.has(token.norm) && (token.pos !== 'ADV' || token.norm === 'yet')) return mark('and');
  const hedged = hedgeEnd(tokens, i) > i ? readNounPhrase(tokens, i) : null;
  if (hedged) return hedged;
  const verb = readVerbGroup(tokens, i, before.at(-1));
  if (verb) return verb;
  const pointed = thatPoints(tokens, i) ? readNounPhrase(tokens, i) : null;
  if (pointed) return pointed;
  if (RELATIVES.has(token.norm) && isRelative(tokens, i, before.at(-1))) return mark('relative');
  if (MARKERS.has(token.norm) && token.pos !== 'DET' && opensClause(tokens, i, before)) return mark('marker');
  if (token.norm === 'there' && !(next(tokens, i)?.lemma === 'be' || next(tokens, i)?.pos === 'AUX'))
    return mark('adverb');
  const np = readNounPhrase(tokens, i);
  if (np) return np;
  if (isParticle(tokens, i, before.at(-1))) return mark('adverb');
  if (token.pos === 'ADP' || token.norm === 'to' || (token.pos === 'SCONJ' && PREPOSITIONS.has(token.norm))) {
    const two = tokens[i + 1];
    // "according to", "ahead of", "because of", "out of": one preposition
    if (two && COMPOUND_PREPOSITIONS.has(`${token.norm} ${two.norm}`)) return mark('prep', i + 2);
    return mark('prep');
  }
  if (token.pos === 'ADJ') return mark('adjective');
  return mark('adverb');
}

/** "the dockers' first demand": an apostrophe after a plural, with a space and a noun's word after it and no quotation open. */
function isGenitive(tokens: readonly Token[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (!/^['’]$/.test(mark.norm) || !before || !after || before.end !== mark.start || after.start === mark.end)
    return false;
  if (!/s$/.test(before.norm) || !['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(after.pos)) return false;
  return tokens.slice(0, i).filter((t) => /^['‘]$/.test(t.norm)).length % 2 === 0;
}

const next = (tokens: readonly Token[], i: number): Token | undefined => tokens[i + 1];

/** Verbs that go somewhere: "walked down the road" has no object. */
const GOES = new Set(
  'climb come crawl drive fall fly get go jump look march move pass ride roll run sail slide stroll travel walk'.split(
    ' ',
  ),
);

/** "blew up the bridge", "handed over the keys": the word belongs to the verb, and an object may follow. */
function isParticle(tokens: readonly Token[], i: number, previous: Chunk | undefined): boolean {
  const word = tokens[i]?.norm ?? '';
  const after = next(tokens, i);
  if (
    previous?.type !== 'vg' ||
    previous.passive ||
    !after ||
    after.pos === 'ADP' ||
    ['to', 'of', 'from'].includes(after.norm)
  )
    return false;
  // "sank off Lund": where, and no part of the verb
  if (word === 'off' && placeNamed(after.text) !== null) return false;
  if (word === 'over') return /^(?:hand|take|turn|make|sign)$/.test(previous.lemma);
  return /^(?:up|down|off|out|away|back|apart|aside)$/.test(word) && !GOES.has(previous.lemma);
}

/** "that" after a noun and before a verb is a relative pronoun; "which" and "who" always are. */
function isRelative(tokens: readonly Token[], i: number, previous: Chunk | undefined): boolean {
  const word = tokens[i]?.norm;
  if (word === 'which' && previous?.type === 'prep' && ['NOUN', 'ADJ'].includes(tokens[i + 1]?.pos ?? '')) return false;
  if (word === 'what' || word === 'whatever') return true;
  if (word !== 'that') return tokens[i]?.pos === 'PRON' || tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'ADP';
  const next = tokens[skipAdverbs(tokens, i + 1)];
  return previous?.type === 'np' && (next?.pos === 'VERB' || next?.pos === 'AUX');
}

/** "as", "after", "since" and "before" open a clause only when a verb with its own subject follows soon. */
function opensClause(tokens: readonly Token[], i: number, before: readonly Chunk[]): boolean {
  const token = tokens[i] as Token;
  if (token.norm === 'as' && before.slice(-3).some((c) => c.type === 'vg' && TAKES_AS.has(c.lemma))) return false;
  if (!['as', 'after', 'before', 'since', 'until', 'once', 'so', 'should'].includes(token.norm)) return true;
  if (token.norm === 'should') return false;
  for (let j = i + 1; j < Math.min(tokens.length, i + 10); j++) {
    const t = tokens[j] as Token;
    if (t.pos === 'CCONJ') return false;
    if (t.pos === 'PUNCT' && t.norm !== '-' && !QUOTES.has(t.norm)) return false;
    if (t.pos === 'AUX' || (t.pos === 'VERB' && j > i + 1 && !/ing$/.test(t.norm))) return true;
  }
  return false;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let i = from;
  while (tokens[i]?.pos === 'ADV') i++;
  return i;
}
