/** Base noun phrases: determiner to head, without what follows the head. */
import { hedgeLength, hedgeLengthAfter } from '../../english/words/hedges';
import { joinsNumber } from '../../english/words/number-words';
import { chargeEnd } from './portfolio';
import { isOrganizationNoun, isPersonNoun } from '../../english/lexicon/party-nouns';
import type { Token } from '../types';
import { placeNamed } from '../../english/world/named';
import { callsSomething, namesSomebody } from '../../english/lexicon/stative';
import { QUOTES } from '../../english/words/marks';
import { isTimeBreak, isTimeUnit } from './times';
import type { NounPhrase } from './types';

const POSSESSIVE = new Set(["'s", "'"]);
const HYPHENS = new Set(['-', '‐', '‑']);
const isHyphen = (token: Token | undefined): boolean => token !== undefined && HYPHENS.has(token.text);
const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

const isAppointing = (before: Token | undefined): boolean => before?.pos === 'VERB' && namesSomebody(before.lemma);

/** "branded Oslo's leaders liars": of people after a verb of calling, a second plural is what they are called. */
function isCalled(tokens: readonly Token[], start: number): boolean {
  let before = start - 1;
  while (
    before >= 0 &&
    (isPossessiveMark(tokens[before]) || isNominal(tokens[before]) || tokens[before]?.pos === 'DET')
  )
    before--;
  return tokens[before]?.pos === 'VERB' && callsSomething(tokens[before]?.lemma ?? '');
}

const isPlural = (token: Token): boolean => token.pos === 'NOUN' && token.norm !== token.lemma;

const REFLEXIVES = new Set('himself herself itself themselves ourselves myself yourself yourselves'.split(' '));

/** Reads one base noun phrase; "A's B" gives two, A being B's possessor (the caller links them). */
export function readNounPhrase(tokens: readonly Token[], start: number): NounPhrase | null {
  const first = tokens[start] as Token;
  if (REFLEXIVES.has(first.norm)) return null;
  const figure = hedgeEnd(tokens, start);
  const pronoun = first.norm === 'her' ? !canFollowDeterminer(tokens[start + 1]) : !isPossessivePronoun(first);
  if (figure === start && pronoun && (first.pos === 'PRON' || first.norm === 'her'))
    return phrase(start, start + 1, start, true);
  let i = figure;
  let head = -1;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    // a name after a plural noun opens a phrase of its own: "islands Norway claims"
    if (
      token.pos === 'PROPN' &&
      head === i - 1 &&
      endsPhrase(tokens, head) &&
      tokens[head]?.pos === 'NOUN' &&
      !isTitlePlural(tokens[head])
    )
      break;
    if (head >= 0 && isTimeBreak(tokens, i)) break;
    // "appointed Ada Berg chief executive": the office is the second of two objects
    if (head === i - 1 && tokens[head]?.pos === 'PROPN' && !token.capital && isAppointing(tokens[start - 1])) break;
    if (head === i - 1 && isPlural(token) && isTitlePlural(tokens[head]) && isCalled(tokens, start)) break;
    const charge = chargeEnd(tokens, i);
    if (charge !== null && tokens[charge]?.pos === 'PROPN') {
      head = charge - 1;
      i = charge;
    } else if (isNominal(token)) head = i++;
    else if (token.pos === 'NUM' || (token.pos === 'SYM' && head < 0)) {
      const after = i + 1 + hedgeLengthAfter((k) => tokens[i + 1 + k]?.norm);
      if (!isModifierGap(tokens, after - 1)) head = i;
      i = after;
    } else if (joinsWords(tokens, i) || namesMembers(tokens, i)) i++;
    else if (head < 0 && opensPhrase(tokens, i, start)) i++;
    else if (canModify(tokens, i, head, start)) i++;
    else break;
  }
  if (head < 0) return readHeadless(tokens, start);
  return phrase(start, head + 1, head, false);
}

/** Where the number begins that a hedge introduces ("up to 13,000 people"); `start` itself where there is none. */
export function hedgeEnd(tokens: readonly Token[], start: number): number {
  const length = hedgeLength((k) => tokens[start + k]?.norm);
  const end = start + length;
  if (length === 0 || (length === 1 && !hedgesAlone(tokens, start))) return start;
  const counts =
    tokens[end]?.pos === 'NUM' ||
    (tokens[end]?.norm === 'a' && /^(?:dozen|hundred|thousand|million)$/.test(tokens[end + 1]?.norm ?? ''));
  return counts ? end : start;
}

/** "wounded over 12 dockers", "by about 12 men": a preposition after a verb or another one, and no length of time behind it. */
function hedgesAlone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'ADP') return false;
  const before = tokens[at - 1];
  if (before && !['VERB', 'ADP', 'CCONJ'].includes(before.pos)) return false;
  return tokens[at + 1]?.pos === 'NUM' && tokens[at + 2]?.pos === 'NOUN' && !isTimeUnit(tokens[at + 2]);
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
  isNominal(tokens[i + 1]) || isHyphen(tokens[i + 1]) || (tokens[i + 1]?.text === '%' && isNominal(tokens[i + 2]));
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const isPossessivePronoun = (token: Token): boolean => POSSESSIVE_PRONOUNS.has(token.norm);

const LINKS = new Set(['-', '‐', '‑', '–', '/']);
/** A hyphen, slash or dash without spaces inside a compound: "12-point", "Dunn-Berg". */
function joinsWords(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !LINKS.has(token.text)) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !after) return false;
  return before.end === token.start && token.end === after.start && after.pos !== 'PUNCT';
}

/** "the Dock Workers' Union", "the Women's Institute": the apostrophe is part of a name that says who its members are. */
function namesMembers(tokens: readonly Token[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before?.capital || !mark || !after?.capital || !/^['’]s?$/.test(mark.norm) || !isOrganizationNoun(after.norm))
    return false;
  return mark.norm.endsWith('s')
    ? /^(?:children|men|people|women)$/.test(before.norm)
    : before.norm.endsWith('s') && isPersonNoun(before.norm.slice(0, -1));
}

function opensPhrase(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i] as Token;
  if (token.pos === 'DET')
    return !['that', 'which', 'what'].includes(token.norm) || isNominal(tokens[i + 1]) || tokens[i + 1]?.pos === 'ADJ';
  if (isPossessivePronoun(token)) return token.norm !== 'her' || canFollowDeterminer(tokens[i + 1]);
  return i === start && thatPoints(tokens, i);
}

/** "that same day", "rejected that bid": a determiner, where no clause follows it. */
export function thatPoints(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.norm !== 'that') return false;
  if (tokens[i + 1]?.norm === 'same') return true;
  const noun = tokens[i + 1];
  if (noun?.pos !== 'NOUN' || noun.norm !== noun.lemma) return false;
  for (let j = i + 2; j < tokens.length; j++) {
    const { pos, text } = tokens[j] as Token;
    if (pos === 'VERB' || pos === 'AUX') return false;
    if (pos === 'PUNCT' && !isHyphen(tokens[j])) return text !== ',' || j < i + 5;
  }
  return true;
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
      // a participle between determiner and noun: "the delayed vote", "renewed Danish objections"
      // "the French negotiating team": a nationality does not end its phrase
      if (head === i - 1 && isDemonym(tokens[head]?.text ?? '') && !/[^s]s$/.test(tokens[head]?.text ?? ''))
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
      if (token.norm === 'and' && joinsNumber(tokens[i - 1]?.norm ?? '', next?.norm ?? '')) return true;
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
      // "a word-for-word account", "an in-depth talk"
      return isHyphen(next) && (isHyphen(tokens[i - 1]) || (i > start && head < 0 && next?.start === token.end));
    default:
      return isHyphen(tokens[i - 1]) || (token.pos === 'DET' && i === start + 1 && tokens[start]?.pos === 'DET');
  }
}

/** "Norwegian"; "US", "UK" and "EU" go before a noun as they are. */
const isDemonym = (words: string): boolean => {
  const known = placeNamed(words);
  return known?.match === 'demonym' || (known !== null && /^(?:\p{Lu}\.?){2,4}$/u.test(words));
};

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
  return token !== undefined && isPlural(token);
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

export const phrase = (from: number, to: number, head: number, pronoun: boolean): NounPhrase => ({
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
