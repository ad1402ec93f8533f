/** What somebody is quoted with, for a title: “No offer,” he stressed, “will come.” → “stresses: “No offer””. */
import { sForm } from '../../english/lexicon/inflection';
import type { VerbGroup } from '../syntax/types';
import type { Gist, Sentence, Token } from '../types';
import type { Clause } from './clause';
import { wordingOf } from './wording';

/** A quotation in a title is no longer than this, in characters. */
const QUOTE_LENGTH = 84;
/** A quotation of fewer words says too little to stand for what was said. */
const FEWEST_WORDS = 4;

/** Null where nothing is quoted, or where the quotation is too long to be told whole. */
export function quotedSaying(clause: Clause, verb: VerbGroup): Gist | null {
  if (verb.describes) return null;
  const { tokens } = clause.sentence;
  const quote = longestQuote(tokens);
  if (!quote || (verb.main >= quote.from && verb.main < quote.to)) return null;
  // a quotation inside what is told is a part of it: said it would "never" leave
  const { tree } = clause.syntax;
  const told = tree
    .in(tree.clauseOf(verb.main), 'ccomp', 'obj', 'xcomp')
    .find((d) => tree.fromOf(d) <= quote.from && tree.toOf(d) >= quote.to);
  if (told !== undefined && tree.fromOf(told) < quote.from - 1) return null;
  const words = tidy(textOf(clause.sentence, quote.from, quote.to));
  if (words.split(' ').length < FEWEST_WORDS || words.length > QUOTE_LENGTH) return null;
  // "told reporters" names nobody whom a title has room for
  const lemma = verb.lemma === 'tell' ? 'say' : verb.lemma;
  return { one: `${sForm(lemma)}: “${words}”`, many: `${lemma}: “${words}”`, of: 'actor' };
}

/** Inside the marks of the longest quotation, as tokens; null where there is none. */
function longestQuote(tokens: readonly Token[]): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null;
  let open = -1;
  tokens.forEach(({ text }, i) => {
    if (text === '“' || (text === '"' && open < 0)) open = i + 1;
    else if ((text === '”' || text === '"') && open >= 0) {
      if (!best || i - open > best.to - best.from) best = { from: open, to: i };
      open = -1;
    }
  });
  return best;
}

function textOf({ tokens, text, start }: Sentence, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? text.slice(first.start - start, last.end - start) : '';
}

const tidy = (text: string): string =>
  text
    .replace(/^[\s,.;:–—"“”]+|(?<![\s,.;:–—"“”])[\s,.;:–—"“”]+$/g, '')
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ');

/**
 * Everything but who says so, where the attribution stands at the end of the sentence or in its middle between commas: “No offer, he
 * stressed, would come” → "no offer would come". Null where nothing is told so, or too much.
 */
export function saidAround(clause: Clause, verb: VerbGroup, limit: number): string | null {
  const { tokens } = clause.sentence;
  const { subject } = verb;
  if (!subject || verb.passive || verb.describes) return null;
  const first = Math.min(subject.possessor?.from ?? subject.from, subject.apposition?.from ?? subject.from, verb.from);
  if (!/^[,—–”"’]$/.test(tokens[first - 1]?.text ?? '')) return null;
  const head = wordingOf(clause, { from: 0, to: first - 1 }, []);
  const opened = tokens.slice(0, first).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
  // in the middle the content goes on after the comma; at the end stands how and where it was said
  const comma = tokens[verb.to]?.text === ',' ? verb.to : -1;
  const tail =
    comma < 0 || comma >= tokens.length - 2 ? null : wordingOf(clause, { from: comma + 1, to: tokens.length }, []);
  if ((!opened && !tail) || head.open || tail?.open) return null;
  const text = `${lowered(head.text, tokens[0])}${tail ? ` ${tail.text}` : ''}`.replace(/(?<![\s,.;:])[\s,.;:]+$/, '');
  return text.length > limit || text.split(' ').length < 3 ? null : text;
}

/** The first word of a sentence keeps its capital only where it has one anywhere. */
export const lowered = (text: string, first: Token | undefined): string =>
  first === undefined ||
  ((first.capital || first.pos === 'PROPN') && first.pos !== 'DET' && first.pos !== 'PRON') ||
  /^(?:I\b|\p{Lu}{2})/u.test(first.text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
