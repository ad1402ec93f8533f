/**
 * The tense of the clause around a time, from tagged tokens: it decides which Tuesday "Tuesday" is.
 *
 * Verbs are gathered into groups ("will have met"), each with a tense where it shows one; the nearest group counts, where
 * a comma or conjunction between makes it farther, and a verb before the time counts rather than one behind it.
 */
import { keptFor } from '../../base/memo';
import type { Sentence, Token } from '../types';
import type { Tense } from './rule';
import { DIRECTIVES, INTENTIONS, SAME_FORM, SCHEDULED, TIMETABLE } from '../../english/words/tense-verbs';

interface Group {
  readonly first: number;
  readonly last: number;
  /** What stands before the group sees its first verb, what stands behind its last: "on Monday agreed to meet on Friday". */
  readonly head: Tense | null;
  readonly tail: Tense | null;
}

/** In tokens: what a clause boundary between adds, and what coming behind the time adds. */
const COSTS = { boundary: 7, behind: 2 };

export function tenseNear(sentence: Sentence, token: number, tokenEnd = token + 1): Tense | null {
  const { borders, lastBefore, firstFrom } = verbsOf(sentence);
  const cost = (from: number, to: number) => to - from + ((borders[to] ?? 0) - (borders[from] ?? 0)) * COSTS.boundary;
  const [before, behind] = [lastBefore[token], firstFrom[tokenEnd]];
  if (!before || !behind) return before?.tail ?? behind?.head ?? null;
  const nearer = cost(before.last + 1, token) <= cost(tokenEnd, behind.first) + COSTS.behind;
  return nearer ? before.tail : behind.head;
}

/** What a sentence's tokens are asked for, once for each sentence, so that one full of dates stays linear. */
interface Verbs {
  /** How many clause boundaries stand before each token. */
  readonly borders: readonly number[];
  /** By token: the last group before it whose end shows a tense, and the first from it on whose beginning does. */
  readonly lastBefore: readonly (Group | undefined)[];
  readonly firstFrom: readonly (Group | undefined)[];
}

const verbsOf = keptFor((sentence: Sentence): Verbs => {
  const groups = verbGroups(sentence);
  const lastBefore: (Group | undefined)[] = [];
  const firstFrom: (Group | undefined)[] = [];
  const { length } = sentence.tokens;
  const tails = groups.filter(({ tail }) => tail !== null);
  const heads = groups.filter(({ head }) => head !== null).reverse();
  for (let i = 0, k = -1; i <= length; i++) {
    while ((tails[k + 1]?.last ?? length) < i) k++;
    lastBefore[i] = tails[k];
  }
  for (let i = length, k = -1; i >= 0; i--) {
    while ((heads[k + 1]?.first ?? -1) >= i) k++;
    firstFrom[i] = heads[k];
  }
  return { borders: bordersOf(sentence.tokens), lastBefore, firstFrom };
});

function bordersOf(tokens: readonly Token[]): number[] {
  let count = 0;
  const borders = tokens.map(({ norm, pos }) => {
    const here = count;
    if (pos === 'SCONJ' || /^(?:[,;:–—]|that|who|which|whose|where|when|but|while|after|before)$/.test(norm)) count++;
    return here;
  });
  return [...borders, count];
}

function verbGroups(sentence: Sentence): Group[] {
  const { tokens } = sentence;
  const groups: Group[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = i;
    let verbs = 0;
    while (i < tokens.length && inGroup(tokens, i, verbs > 0)) {
      if (isVerb(tokens[i])) verbs++;
      i++;
    }
    if (verbs > 0)
      groups.push({
        first,
        last: i - 1,
        ...tensesOf(tokens.slice(first, i), {
          kind: sentence.kind,
          noun: isNoun(tokens[first - 1], tokens[i]),
          before: tokens[groups.at(-1)?.last ?? -1],
        }),
      });
    if (i === first) i++;
  }
  return groups;
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** Adverbs and particles belong to a group only between its verbs; an infinitive's "to" may open one. */
function inGroup(tokens: readonly Token[], i: number, open: boolean): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (isVerb(token) || /^(?:will|would|'ll|n't)$/.test(token.norm)) return true;
  const next = tokens[i + 1];
  if (token.norm === 'to') return isVerb(next);
  if (!open) return false;
  if (SCHEDULED.has(token.norm) || (INTENTIONS.has(token.norm) && next?.norm === 'to')) return true; // "is due", "is likely to"
  return (token.pos === 'ADV' || token.pos === 'PART') && (isVerb(next) || next?.norm === 'to');
}

const WILL = new Set(['will', "'ll", 'wo', 'shall']);
const MODALS = new Set(['would', 'could', 'should', 'may', 'might', 'must', 'can', 'ca']);
const BE = new Set(['is', 'are', 'am', "'s", "'re", "'m", 'was', 'were', 'be', 'being']);
const PERFECT = new Set(['had', 'did', 'has', 'have', "'ve", "'d", 'been', 'having', 'was', 'were']);

const HAVE = new Set(['has', 'have', "'ve"]);

const isTold = (verb: Token | undefined): boolean =>
  verb !== undefined && (DIRECTIVES.has(verb.lemma) || INTENTIONS.has(verb.lemma));

/** "the far end of", "its launch": what stands beside a word makes a noun of it. */
const isNoun = (before: Token | undefined, after: Token | undefined): boolean =>
  before?.pos === 'DET' || before?.pos === 'ADJ' || POSSESSIVE.test(before?.norm ?? '') || after?.norm === 'of';

type Tenses = Pick<Group, 'head' | 'tail'>;
const both = (tense: Tense | null): Tenses => ({ head: tense, tail: tense });

interface Around {
  readonly kind: Sentence['kind'];
  /** What stands beside the group makes a noun of its word. */
  readonly noun: boolean;
  /** The last word of the group before. */
  readonly before: Token | undefined;
}

function tensesOf(group: readonly Token[], around: Around): Tenses {
  const { kind, before } = around;
  const norms = group.map(({ norm }) => norm);
  const any = (words: ReadonlySet<string>): boolean => norms.some((norm) => words.has(norm));
  if (any(WILL)) return both('future');
  // what was to come when it was said mostly still is: "said that talks would resume on Friday"
  if (any(MODALS)) return both(any(PERFECT) ? 'past' : 'future');
  const bound = group.length === 1 || BE.has(norms[0] ?? '');
  const due = bound && any(SCHEDULED) && !norms.includes('had') && !norms.includes('been');
  const to = norms.lastIndexOf('to');
  if (to < 0) return both(due ? 'future' : finite(group, around));
  // "Ministers to meet"; but "came to meet" is as past as "came", and "ordered them to appear" tells what is to come
  if (to === 0) return kind !== 'body' ? both('future') : { head: null, tail: isTold(before) ? 'future' : null };
  const governor = group[to - 1];
  const be = governor !== undefined && BE.has(governor.norm); // "is to meet"
  const ahead = be || (governor !== undefined && (INTENTIONS.has(governor.lemma) || INTENTIONS.has(governor.norm)));
  const head = due || be ? 'future' : finite(group.slice(0, to), around);
  return { head, tail: ahead ? 'future' : head };
}

const POSSESSIVE = /^(?:his|her|its|their|our|my|your|'s|')$/;

/** The tense of the first verb, from its form. */
function finite(group: readonly Token[], { kind, noun }: Around): Tense | null {
  const verbs = group.filter(isVerb);
  const verb = verbs[0];
  if (!verb) return null;
  const { norm, lemma } = verb;
  if (HAVE.has(norm) && verbs.length === 1) return 'present'; // "has until Friday"
  if (PERFECT.has(norm)) return 'past';
  if (BE.has(norm)) return verbs.length > 1 && /ing$/.test(verbs.at(-1)?.norm ?? '') ? 'future' : 'present'; // "is meeting on Friday"
  if (/ing$/.test(norm)) return null;
  if (SAME_FORM.has(norm) || /[^e]ed$/.test(norm) || (norm !== lemma && !/s$/.test(norm))) return 'past';
  if (noun) return null;
  if (kind !== 'body') return 'past'; // a headline tells the past in the present
  return TIMETABLE.has(lemma) ? 'future' : 'past';
}
