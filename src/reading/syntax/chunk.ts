/**
 * Tokens → chunks: base noun phrases, verb groups, prepositions, conjunctions and marks, in one pass from left to right
 * (chunking after Abney 1991, "Parsing by chunks": non-recursive phrases first, attachment later).
 */
import { chargeEnd } from '../mentions/portfolio';
import { isPersonNoun } from '../mentions/words';
import { placeNamed } from '../world/named';
import type { Token } from '../types';
import { readVerbGroup } from './verbs';
import type { Chunk, NounPhrase } from './types';

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
const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '`', '``', "''"]);

export function chunk(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const next = readChunk(tokens, i, chunks);
    i = next.to;
    const adverbial = next.type === 'np' && chunks.at(-1)?.type !== 'prep' && isTemporal(tokens, next);
    chunks.push(
      adverbial ? { type: 'adverb', from: next.from, to: next.to, word: tokens[next.head]?.norm ?? '' } : next,
    );
  }
  return chunks;
}

const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/;
const UNITS = /^(?:minute|hour|day|week|month|quarter|year|decade|time|morning|afternoon|evening|night|weekend)$/;
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const TEMPORAL_OPENERS =
  /^(?:this|that|last|next|earlier|later|every|each|mere|previous|minutes|hours|days|weeks|months|years)$/;

/** "Tuesday", "last week", "hours" without a preposition say when, and are nobody's subject or object. */
function isTemporal(tokens: readonly Token[], np: NounPhrase): boolean {
  const head = tokens[np.head];
  if (!head || np.pronoun) return false;
  return DAYS.test(head.norm) || (UNITS.test(head.lemma) && TEMPORAL_OPENERS.test(tokens[np.from]?.norm ?? ''));
}

function readChunk(tokens: readonly Token[], i: number, before: readonly Chunk[]): Chunk {
  const token = tokens[i] as Token;
  const mark = (type: Exclude<Chunk['type'], 'np' | 'vg'>, to = i + 1): Chunk => ({
    type,
    from: i,
    to,
    word: token.norm,
  });
  if (QUOTES.has(token.norm) && token.pos === 'PUNCT') return mark('quote');
  if (token.norm === ',') return mark('comma');
  if (STOPS.has(token.norm)) return mark('stop');
  if (CONJUNCTIONS.has(token.norm) && (token.pos !== 'ADV' || token.norm === 'yet')) return mark('and');
  const verb = readVerbGroup(tokens, i, before.at(-1));
  if (verb) return verb;
  const sameDay = token.norm === 'that' && tokens[i + 1]?.norm === 'same' ? readNounPhrase(tokens, i) : null;
  if (sameDay) return sameDay;
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

const POSSESSIVE = new Set(["'s", "'"]);
const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑]$/.test(token.text);
const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Reads one base noun phrase; "A's B" gives two, A being B's possessor (the caller links them). */
export function readNounPhrase(tokens: readonly Token[], start: number): NounPhrase | null {
  const first = tokens[start] as Token;
  if (/^(?:him|her|it|them|our|my|your)sel(?:f|ves)$/.test(first.norm)) return null;
  if (first.pos === 'PRON' && !isPossessivePronoun(first)) return phrase(start, start + 1, start, true);
  let i = start;
  let head = -1;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    // a name after a plural noun opens a phrase of its own: "territories Moscow claims"
    if (
      token.pos === 'PROPN' &&
      head === i - 1 &&
      endsPhrase(tokens, head) &&
      tokens[head]?.pos === 'NOUN' &&
      !isTitlePlural(tokens[head])
    )
      break;
    if (head >= 0 && isTimeBreak(tokens, i)) break;
    const charge = chargeEnd(tokens, i);
    if (charge !== null && tokens[charge]?.pos === 'PROPN') {
      head = charge - 1;
      i = charge;
    } else if (isNominal(token)) head = i++;
    else if (token.pos === 'NUM' || (token.pos === 'SYM' && head < 0)) {
      if (!isModifierGap(tokens, i)) head = i;
      i++;
    } else if (joinsWords(tokens, i)) i++;
    else if (head < 0 && opensPhrase(tokens, i, start)) i++;
    else if (canModify(tokens, i, head, start)) i++;
    else break;
  }
  if (head < 0) return readHeadless(tokens, start);
  return phrase(start, head + 1, head, false);
}

/** "Norway Friday froze", "its demand today that", "Last week Norway": a time ends the phrase before it and begins none. */
function isTimeBreak(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1]];
  if (DAYS.test(token.norm)) return !isNominal(after) && !isPossessiveMark(after);
  if (MONTHS.test(token.norm)) return before.pos === 'NOUN' && after?.pos === 'NUM';
  const saysWhen = DAYS.test(before.norm) || (before.pos === 'NOUN' && UNITS.test(before.norm));
  return saysWhen && token.pos === 'PROPN';
}

/** "the wounded", "an offensive": a determiner and adjectives, the last of which is the head. */
function readHeadless(tokens: readonly Token[], start: number): NounPhrase | null {
  if (tokens[start]?.pos !== 'DET') return null;
  let i = start + 1;
  while (tokens[i]?.pos === 'ADJ' || (tokens[i]?.pos === 'ADV' && tokens[i + 1]?.pos === 'ADJ')) i++;
  const head = i - 1;
  if (head > start) return phrase(start, i, head, false);
  // "this", "those who", "both"
  return /^(?:this|these|those|that|both|all|some|many|others|another|neither|either)$/.test(tokens[start]?.norm ?? '')
    ? phrase(start, start + 1, start, true)
    : null;
}

const isModifierGap = (tokens: readonly Token[], i: number): boolean =>
  isNominal(tokens[i + 1]) || isHyphen(tokens[i + 1]);
const isPossessivePronoun = (token: Token): boolean =>
  ['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'].includes(token.norm);

/** A hyphen, slash or dash without spaces inside a compound: "28-point", "Putin-Trump". */
function joinsWords(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !after || !/^[-‐‑–/]$/.test(token.text)) return false;
  return before.end === token.start && token.end === after.start && after.pos !== 'PUNCT';
}

function opensPhrase(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i] as Token;
  if (token.pos === 'DET')
    return !['that', 'which', 'what'].includes(token.norm) || isNominal(tokens[i + 1]) || tokens[i + 1]?.pos === 'ADJ';
  if (isPossessivePronoun(token)) return token.norm !== 'her' || canFollowDeterminer(tokens[i + 1]);
  // "that same day": wink calls the determiner a conjunction
  return token.norm === 'that' && i === start && tokens[i + 1]?.norm === 'same';
}
const canFollowDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV'].includes(token.pos);

function canModify(tokens: readonly Token[], i: number, head: number, start: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const opened =
    i > start || isPossessiveMark(tokens[start - 1]) || ['DET', 'ADJ', 'NUM'].includes(tokens[start]?.pos ?? '');
  switch (token.pos) {
    case 'ADJ':
      return head < 0 ? leadsToNoun(tokens, i + 1) : isNominal(next) && !endsPhrase(tokens, head);
    case 'VERB':
      // a participle between determiner and noun: "the extended meeting", "renewed Russian aggression"
      // "the French negotiating team": a nationality does not end its phrase
      if (head === i - 1 && placeNamed(tokens[head]?.text ?? '')?.match === 'demonym')
        return /(?:ing|ed)$/.test(token.norm) && next?.pos === 'NOUN';
      if (head >= 0 && !isHyphen(tokens[i - 1])) return false;
      return (
        /(?:ed|en|ing|led|built|made|held|run)$/.test(token.norm) &&
        (opened || /ed$/.test(token.norm)) &&
        leadsToNoun(tokens, i + 1)
      );
    case 'ADV':
      // "nearly five hours"
      if (head < 0 && next?.pos === 'NUM') return true;
      return (
        head < 0 &&
        (next?.pos === 'ADJ' || next?.pos === 'NUM' || next?.pos === 'VERB') &&
        opened &&
        leadsToNoun(tokens, i + 1)
      );
    case 'CCONJ':
      if (head === i - 1 && /^(?:and|or)$/.test(token.norm) && areDemonyms(tokens, i)) return true;
      if (head === i - 1 && token.norm === '&' && tokens[head]?.capital && next?.capital) return true;
      // "critical and even negative attitude"
      return head < 0 && i > start && tokens[i - 1]?.pos === 'ADJ' && leadsToNoun(tokens, i + 1);
    case 'PUNCT':
      // a quoted or listed modifier: a "serious" talk; a long, bitter strike
      if (QUOTES.has(token.norm)) return i > start && head < 0 && leadsToNoun(tokens, i + 1);
      return (
        token.norm === ',' &&
        head < 0 &&
        tokens[i - 1]?.pos === 'ADJ' &&
        next?.pos === 'ADJ' &&
        leadsToNoun(tokens, i + 1)
      );
    case 'SYM':
      return true;
    case 'ADP':
      return isHyphen(tokens[i - 1]) && isHyphen(next);
    default:
      return isHyphen(tokens[i - 1]) || (token.pos === 'DET' && i === start + 1 && tokens[start]?.pos === 'DET');
  }
}

const isDemonym = (words: string): boolean => placeNamed(words)?.match === 'demonym';

/** "Norwegian and Danish sailors": of nationalities that the tagger takes for names. */
const areDemonyms = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i - 1]?.text ?? '', tokens[i + 1]?.text ?? ''].every(
    (word, k) =>
      !/[^s]s$/.test(word) &&
      (isDemonym(word) || isDemonym(k === 0 ? `${tokens[i - 2]?.text} ${word}` : `${word} ${tokens[i + 2]?.text}`)),
  ) && ['NOUN', 'ADJ'].includes(tokens[i + 2]?.pos ?? '');

/** "envoys Ada Berg and …": plural descriptions of people do go before names. */
const isTitlePlural = (token: Token | undefined): boolean => token !== undefined && isPersonNoun(token.lemma);

/** After a plural noun an adjective no longer modifies what follows: "views certain clauses". */
const endsPhrase = (tokens: readonly Token[], head: number): boolean => {
  const token = tokens[head];
  return token?.pos === 'NOUN' && token.norm !== token.lemma;
};

/** Does a noun follow, with only words between that can stand inside a noun phrase? */
function leadsToNoun(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < Math.min(tokens.length, from + 8); j++) {
    const t = tokens[j] as Token;
    if (isNominal(t)) return true;
    const inside =
      ['ADJ', 'NUM', 'ADV', 'CCONJ', 'SYM'].includes(t.pos) || QUOTES.has(t.norm) || isHyphen(t) || t.norm === ',';
    if (
      !inside &&
      !(t.pos === 'VERB' && /(?:ed|ing|en)$/.test(t.norm)) &&
      !(t.pos === 'ADP' && isHyphen(tokens[j - 1]))
    )
      return false;
  }
  return false;
}

const phrase = (from: number, to: number, head: number, pronoun: boolean): NounPhrase => ({
  type: 'np',
  from,
  to,
  head,
  pronoun,
  possessor: null,
  coordinated: [],
  lead: null,
  apposition: null,
  preps: [],
});

export const isPossessiveMark = (token: Token | undefined): boolean =>
  token !== undefined && POSSESSIVE.has(token.norm) && token.pos !== 'AUX';
