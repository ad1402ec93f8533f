/**
 * A run between white space → the pieces that become tokens, and what wink-nlp is given of each to tag.
 *
 * wink-nlp could part words itself, but it remembers each part that it ever made and takes it for a word from then on:
 * after "London’s." it no longer parts "London’s" in the next text. So what it gets is parted already, and is only what it
 * never parts again, whatever it read before: words of its vocabulary, plain words, and a stand-in for anything else. It
 * tags a stand-in by its kind, as it would tag what it stands for.
 */

export interface Piece {
  readonly text: string;
  /** What the tagger is given in its place. */
  readonly given: string;
  /** The tokens that the tagger makes of it: several for a contraction ("do" and "n’t"). Together they are `text`. */
  readonly parts: readonly string[];
}

/** What the tagger knows before it reads anything. */
export interface Vocabulary {
  has(word: string): boolean;
  /** The tokens it makes of a word that it has. */
  parts(word: string): readonly string[];
}

/** In the order in which they are tried. All bounded or unable to give back: linear in the length of the run. */
const KINDS = {
  address: String.raw`(?:https?:\/\/|www\.)[^\s"“”<>()]*[\p{L}\p{N}\/]`,
  mail: String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})+`,
  handle: String.raw`@[\p{L}\p{N}_]+`,
  hashtag: String.raw`#\p{L}[\p{L}\p{N}]*`,
  currency: String.raw`(?:US|C|A)\$|\p{Sc}`,
  decade: String.raw`(?<![\p{L}\p{N}])['’]?(?:[12]\d)?\d0s(?![\p{L}\p{N}])`,
  time: String.raw`(?<![\p{L}\p{N}])\d{1,2}(?::?[0-5]\d)?(?:[ap]\.m\.|[ap]m(?![\p{L}\p{N}])|hrs(?![\p{L}\p{N}]))`,
  ordinal: String.raw`(?<![\p{L}\p{N}])\d+(?:st|nd|rd|th)(?![\p{L}\p{N}])`,
  number: String.raw`(?:(?<![\p{L}\p{N}\p{M}])[+-])?\p{N}+(?:[.,\-/:]\p{N}+)*`,
  initials: String.raw`(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{M}\p{N}]))?(?!\p{L})`,
  word: String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-–'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
  possessive: String.raw`['’]s(?![\p{L}\p{N}])`,
  mark: String.raw`\.{2,}|--|––|\p{P}`,
  other: String.raw`.\p{M}*`,
} as const;
type Kind = keyof typeof KINDS;

const PIECES = new RegExp(
  Object.entries(KINDS)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join('|'),
  'gsu',
);

/** One of each kind that is not in the vocabulary. */
const STAND_INS: Readonly<Record<Exclude<Kind, 'initials' | 'word' | 'possessive' | 'mark' | 'other'>, string>> = {
  address: 'http://qzx.com',
  mail: 'q@qzx.com',
  handle: '@qzx',
  hashtag: '#qzx',
  currency: '€',
  decade: '1850s',
  time: '7:30pm',
  ordinal: '94th',
  number: '7351',
};
const [NAME, NOUN, QUOTE, SYMBOL, UNKNOWN] = ['Xqzx', 'xqzx', '“', '§', '†'];

/** What wink-nlp takes for one word, and for one of the same kind in lower case. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ÿ]+$/;
const CLITIC = /['’](?:s|d|ll|re|ve)$/i;
/** First and last parts with which a compound is one token, as in wink-nlp. */
const PREFIXES = new Set(
  'e a u x anti agro be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi neo non over pan para peri post pre pro pseudo quasi re semi sub super tri ultra un uni vice'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('esque fest fold gate itis less most rama wise'.split(' '));

/**
 * The pieces of a run without white space, in order; together they are the run. `closing` is whether the run ends its
 * sentence: then a full stop is the sentence's, and not that of "in." for inch or "sat." for Saturday.
 */
export function piecesOf(run: string, closing: boolean, vocabulary: Vocabulary): readonly Piece[] {
  if (PLAIN.test(run) || (!closing && /[\p{L}\p{N}]/u.test(run) && vocabulary.has(run)))
    return [whole(run, vocabulary)];
  const pieces: Piece[] = [];
  PIECES.lastIndex = 0;
  for (let match = PIECES.exec(run); match !== null; match = PIECES.exec(run)) {
    const [text] = match;
    const kind = kindOf(match);
    if (kind !== 'word') pieces.push(vocabulary.has(text) ? whole(text, vocabulary) : standIn(text, kind));
    else if (isStopOfWord(run, text, PIECES.lastIndex, closing) && vocabulary.has(`${text}.`)) {
      pieces.push(whole(`${text}.`, vocabulary));
      PIECES.lastIndex++;
    } else pieces.push(...wordPieces(text, vocabulary));
  }
  return pieces;
}

function kindOf({ groups }: RegExpExecArray): Kind {
  for (const kind in KINDS) if (groups?.[kind] !== undefined) return kind as Kind;
  return 'other';
}

/** May the full stop at `at` be the word's? In lower case not the last of a sentence or of a quotation, but "Quay Ltd." */
function isStopOfWord(run: string, word: string, at: number, closing: boolean): boolean {
  if (run.charAt(at) !== '.') return false;
  const rest = run.slice(at + 1);
  const last = rest === '' ? closing : /^["'”’)\]]+$/.test(rest);
  return !last || /^\p{Lu}/u.test(word);
}

function wordPieces(word: string, vocabulary: Vocabulary): Piece[] {
  if (PLAIN.test(word) || vocabulary.has(word)) return [whole(word, vocabulary)];
  const clitic = CLITIC.exec(word);
  if (clitic) return [...wordPieces(word.slice(0, clitic.index), vocabulary), whole(clitic[0], vocabulary)];
  const links = /[-–]/.test(word) && !/\p{N}/u.test(word);
  if (!links) return [standIn(word, 'word')];
  const parts = word.split(/([-–])/);
  const one = PREFIXES.has((parts[0] ?? '').toLowerCase()) || SUFFIXES.has((parts.at(-1) ?? '').toLowerCase());
  // wink-nlp guesses at such a word by its ending
  if (one) return /^[a-z]+(?:-[a-z]+)+$/.test(word) ? [itself(word)] : [standIn(word, 'word')];
  return parts.flatMap((part) => (/^[-–]$/.test(part) ? whole(part, vocabulary) : wordPieces(part, vocabulary)));
}

/** One token or, where the vocabulary has a contraction, several. */
function whole(text: string, vocabulary: Vocabulary): Piece {
  if (!vocabulary.has(text)) return PLAIN.test(text) ? itself(text) : standIn(text, 'word');
  const parts = vocabulary.parts(text);
  // "whomst’d’ve" loses a letter there
  return parts.join('') === text ? { text, given: text, parts } : standIn(text, 'word');
}

const itself = (text: string): Piece => ({ text, given: text, parts: [text] });
const standIn = (text: string, kind: Kind): Piece => ({ text, given: givenFor(text, kind), parts: [text] });

function givenFor(text: string, kind: Kind): string {
  switch (kind) {
    case 'initials':
    case 'word':
    case 'possessive':
      return /\p{Lu}|\p{N}/u.test(text) ? NAME : NOUN;
    case 'mark':
      return /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u.test(text) ? QUOTE : /[@#*&%]/.test(text) ? SYMBOL : UNKNOWN;
    case 'other':
      return /^\p{S}/u.test(text) ? SYMBOL : UNKNOWN;
    default:
      return STAND_INS[kind];
  }
}
