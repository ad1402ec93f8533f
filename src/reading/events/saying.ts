/** What a verb of speech says, for a title: “No offer, he stressed, would come” → “stresses no offer would come”. */
import { sForm } from '../../english/lexicon/inflection';
import type { VerbGroup } from '../syntax/types';
import type { Gist, Sentence, Token } from '../types';
import { tokenAt, type Clause } from './clause';
import type { EventDraft } from './draft';

/** What is said is cut at a word before this many characters. */
const SAID_LENGTH = 64;
/** A quotation shorter than this says too little to stand for what was said. */
const SHORTEST_QUOTE = 12;

export function saying(clause: Clause, verb: VerbGroup, draft: EventDraft): Gist | null {
  if (verb.passive || draft.status !== 'happened' || verb.describes) return null;
  const { tokens } = clause.sentence;
  const quote = longestQuote(tokens);
  if (quote && (verb.main < quote.from || verb.main >= quote.to)) {
    const words = clipped(tidy(textOf(clause.sentence, quote.from, quote.to)));
    // "told reporters" names nobody whom a title has room for
    const lemma = verb.lemma === 'tell' ? 'say' : verb.lemma;
    return words.length < SHORTEST_QUOTE ? null : told(lemma, `: “${words}”`);
  }
  const said = contentAfter(clause, verb) ?? contentAround(clause, verb);
  return said === null || said === '' || verb.lemma === 'tell' ? null : told(verb.lemma, ` ${clipped(said)}`);
}

const told = (lemma: string, rest: string): Gist => ({
  one: `${sForm(lemma)}${rest}`,
  many: `${lemma}${rest}`,
  of: 'actor',
});

/** The content that follows its verb: "said on Tuesday that it would sue" → "it would sue". */
function contentAfter(clause: Clause, verb: VerbGroup): string | null {
  const { tokens } = clause.sentence;
  const content = clause.syntax.verbs.find((v) => v.governor === verb && v.from > verb.to && v.form === 'finite');
  if (!content) return null;
  let from = verb.to;
  const that = tokens.findIndex((t, i) => i >= verb.to && i < content.from && t.norm === 'that' && t.pos !== 'DET');
  if (that >= 0) from = that + 1;
  // "said Monday it would sue", "said on Monday it would": what stands before the content's own subject says when or where
  else if (content.subject && content.subject.from >= verb.to)
    from = content.subject.possessor?.from ?? content.subject.from;
  return tidy(textOf(clause.sentence, from, tokens.length));
}

/** Everything but who says so: the attribution stands at the end of the sentence, or in its middle between commas. */
function contentAround(clause: Clause, verb: VerbGroup): string | null {
  const { tokens } = clause.sentence;
  const { subject } = verb;
  if (!subject) return null;
  const first = Math.min(subject.possessor?.from ?? subject.from, subject.apposition?.from ?? subject.from, verb.from);
  const before = tokens[first - 1];
  if (!before || before.pos !== 'PUNCT') return null;
  const head = tidy(textOf(clause.sentence, 0, first));
  // "…, a spokesman said in a statement": after the verb stands how and where; in the middle the content goes on
  const resumes = clause.syntax.verbs.some((v) => v.from > verb.to && v.form === 'finite' && v.governor !== verb);
  const comma = tokens.findIndex((t, i) => i >= verb.to && t.text === ',');
  const tail = resumes && comma >= 0 ? ` ${tidy(textOf(clause.sentence, comma + 1, tokens.length))}` : '';
  return `${lowered(head, tokenAt(clause, 0))}${tail}`;
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

/** The first word of a sentence keeps its capital only where it has one anywhere. */
const lowered = (text: string, first: Token | undefined): string =>
  first === undefined || first.capital || first.pos === 'PROPN' || /^(?:I\b|\p{Lu}{2})/u.test(first.text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

const clipped = (words: string): string =>
  words.length <= SAID_LENGTH ? words : `${whole(words.slice(0, words.lastIndexOf(' ', SAID_LENGTH)))} …`;

/** Without small words at its end, which want the word that was cut. */
const whole = (text: string): string => text.replace(DANGLING, '');
const DANGLING =
  /(?:[\s,;:–—-]{1,9}(?:an?|the|and|or|but|that|which|who|of|to|in|on|at|by|for|from|with|as|than|is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|not|no|its|his|her|their|our|this|any|some)){1,20}[\s,;:–—-]{0,9}$/i;
