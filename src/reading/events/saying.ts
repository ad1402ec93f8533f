/** What somebody is quoted with, for a title: “No offer,” he stressed, “will come.” → “stresses: “No offer””. */
import { sForm } from '../../english/lexicon/inflection';
import type { TokenRange, VerbGroup } from '../syntax/types';
import type { Gist, Sentence, Token } from '../types';
import type { Clause } from './clause';
import { LIMITS } from '../../english/words/limits';
import { INTRODUCES, SUBORDINATE } from '../../english/words/quoting';
import { wordingOf } from './wording';

/** A quotation in a title is no longer than this, in characters. */
const QUOTE_LENGTH = 84;
/** A quotation of fewer words says too little to stand for what was said. */
const FEWEST_WORDS = 4;

/** Null where nothing is quoted, or where the quotation is too long to be told whole. */
export function quotedSaying(clause: Clause, verb: VerbGroup): Omit<Gist, 'plural' | 'subject'> | null {
  if (verb.describes) return null;
  const { tokens } = clause.sentence;
  const quote = longestQuote(clause);
  if (!quote || (verb.main >= quote.from && verb.main < quote.to)) return null;
  // a quotation inside what is told is a part of it: said it would "never" leave
  const { tree } = clause.syntax;
  const told = tree
    .in(tree.clauseOf(verb.main), 'ccomp', 'obj', 'xcomp')
    .find((d) => tree.fromOf(d) <= quote.from && tree.toOf(d) >= quote.to);
  if (told !== undefined && tree.fromOf(told) < quote.from - 1) return null;
  const words = tidy(textOf(clause.sentence, quote.from, quote.to));
  // “comprehensive and flexible”: a piece of a sentence, which says nothing without the rest
  if (tokens[quote.from]?.norm === 'to') return null;
  if (!tokens.slice(quote.from, quote.to).some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return null;
  if (words.split(' ').length < FEWEST_WORDS) return null;
  if (words.length > QUOTE_LENGTH) {
    const opening = openingOf(clause, quote);
    return opening === null ? null : introduced(verb, `${opening} …`);
  }
  return introduced(verb, words);
}

/** The clauses at the beginning of a long quotation that stand by themselves; null where none does. */
function openingOf(clause: Clause, { from, to }: { from: number; to: number }): string | null {
  const { tokens } = clause.sentence;
  if (SUBORDINATE.has(tokens[from]?.norm ?? '')) return null;
  let best: string | null = null;
  let tells = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    tells ||= token?.pos === 'AUX' || (token?.pos === 'VERB' && !/ing$/.test(token.norm));
    const ends = /^[,;:.—–]$/.test(token?.text ?? '') && !LIMITS.has(tokens[i + 1]?.norm ?? '');
    if (!ends || !tells) continue;
    const words = tidy(textOf(clause.sentence, from, i));
    if (words.length > QUOTE_LENGTH - 2) break;
    if (words.split(' ').length >= FEWEST_WORDS) best = words;
  }
  return best;
}

function introduced(verb: VerbGroup, words: string): Omit<Gist, 'plural' | 'subject'> {
  const lemma = introducing(verb.lemma);
  return { one: `${sForm(lemma)}: “${words}”`, many: `${lemma}: “${words}”`, of: 'actor' };
}

/** The verb before a quotation: "told reporters" names nobody whom a title has room for, and nobody describes a sentence. */
export const introducing = (lemma: string): string => (INTRODUCES.has(lemma) ? lemma : 'say');

/** What is said, where it opens with a quotation mark: its own words, which “we” and “there” fit. Null where it opens with none. */
export function openingQuote({ sentence: { tokens, text, start } }: Clause, { from, to }: TokenRange): string | null {
  const first = tokens[from]?.text === ',' ? from + 1 : from;
  const mark = [first, first - 1].find((i) => /^["“]$/.test(tokens[i]?.text ?? ''));
  if (mark === undefined) return null;
  const closing = tokens.findIndex((t, i) => i > from && /^["”]$/.test(t.text));
  const last = tokens[(closing < 0 ? to : Math.min(to, closing)) - 1];
  const opening = tokens[mark + 1];
  if (!opening || !last || last.end <= opening.start) return null;
  return tidy(text.slice(opening.start - start, last.end - start));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Inside the marks of the longest quotation that says something by itself, as tokens; null where there is none. */
function longestQuote(clause: Clause): Range | null {
  const length = ({ from, to }: Range) => to - from;
  // "though …" and "even though …" go with what was quoted before
  const hangs = ({ from }: Range) =>
    Number(clause.sentence.tokens.slice(from, from + 2).some(({ norm }) => SUBORDINATE.has(norm)));
  return quotesIn(clause).sort((a, b) => hangs(a) - hangs(b) || length(b) - length(a))[0] ?? null;
}

/** A quotation that was opened in a sentence before begins with this one, and one that goes on ends with it. */
function quotesIn({ sentence: { tokens }, quoted }: Clause): Range[] {
  const found: Range[] = [];
  let open = quoted.open ? 0 : -1;
  tokens.forEach(({ text }, i) => {
    if (text === '“' || (text === '"' && open < 0)) open = i + 1;
    else if ((text === '”' || text === '"') && open >= 0) {
      found.push({ from: open, to: i });
      open = -1;
    }
  });
  return open < 0 ? found : [...found, { from: open, to: tokens.length }];
}

function textOf({ tokens, text, start }: Sentence, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? text.slice(first.start - start, last.end - start) : '';
}

const tidy = (text: string): string =>
  text
    .replace(/^[\s,.;:–—"“”]+|(?<![\s,.;:–—"“”])[\s,.;:–—"“”]+$/g, '')
    .replace(/["“”]/g, '')
    .replace(/^([^[\]]*)\]/, '$1')
    .replace(/\s+/g, ' ');

/**
 * Everything but who says so, where the attribution stands at the end of the sentence or in its middle between commas: “No offer, he
 * stressed, would come” → "no offer would come". Null where nothing is told so, or too much.
 */
export function saidAround(clause: Clause, verb: VerbGroup, limit: number): string | null {
  const { tokens } = clause.sentence;
  const { subject } = verb;
  if (!subject || verb.passive || verb.describes) return null;
  // what stands in quotation marks is told in them
  if (tokens.some((t) => /^["“”]$/.test(t.text))) return null;
  const first = Math.min(subject.possessor?.from ?? subject.from, subject.apposition?.from ?? subject.from, verb.from);
  if (!/^[,—–”"’]$/.test(tokens[first - 1]?.text ?? '')) return null;
  const head = wordingOf(clause, { from: 0, to: first - 1 }, []);
  const opened = tokens.slice(0, first).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
  // in the middle the content goes on after the comma; at the end stands how and where it was said
  const comma = commaAfter(tokens, verb.to);
  const tail =
    comma < 0 || comma >= tokens.length - 2 ? null : wordingOf(clause, { from: comma + 1, to: tokens.length }, []);
  if ((!opened && !tail) || head.open || tail?.open) return null;
  const text = `${lowered(head.text, tokens[0])}${tail ? ` ${tail.text}` : ''}`.replace(/(?<![\s,.;:])[\s,.;:]+$/, '');
  return text.length > limit || text.split(' ').length < 3 ? null : text;
}

/** Right after the attribution, or after a word or two on when and where it was: "declared on Monday,"; -1 for none. */
function commaAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 5; i++) {
    const { text = '', pos } = tokens[i] ?? {};
    if (text === ',') return i;
    if (pos === undefined || !(/^(?:ADP|ADV|PROPN|NOUN|DET|NUM)$/.test(pos) || i === from)) break;
    if (i === from && pos !== 'ADP' && pos !== 'ADV' && pos !== 'PROPN') break;
  }
  return -1;
}

/** The first word of a sentence keeps its capital only where it has one anywhere. */
export const lowered = (text: string, first: Token | undefined): string =>
  first === undefined ||
  ((first.capital || first.pos === 'PROPN') && first.pos !== 'DET' && first.pos !== 'PRON') ||
  /^(?:I\b|\p{Lu}{2})/u.test(first.text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
