/** The clause that tells an event, word for word: what a title quotes where it can say nothing shorter. */
import { wantsLikeness } from '../../english/lexicon/stative';
import { endsInCondition } from '../../english/words/limits';
import type { TokenRange, VerbGroup } from '../syntax/types';
import { partiesOf, type Clause } from './clause';
import { isParenthetical, isSpeech } from './attribution';
import { breaksOff } from './breaks-off';
import { constituentsOf, isManner, withoutAsides } from './constituents';
import type { EventDraft } from './draft';
import type { Quote } from '../types';
import { quotedBy } from './untold';
import { wordingOf } from './wording';

/** Longest quotation of a clause in characters; a longer one ends after a whole constituent. */
const CLAUSE_LENGTH = 150;
/** What has no such end is given whole up to this length, since words that break off are worse than many. */
const LONGEST = 168;
/** "He spoke out": a clause of fewer words tells nothing, and its sentence more. */
const FEWEST_WORDS = 4;

export function quoteOf(clause: Clause, draft: EventDraft): Quote {
  const { tokens } = clause.sentence;
  // no more words than are ever quoted
  const said = (from: number, to: number): string =>
    wordingOf(clause, { from, to: ended(clause, Math.min(to, from + LONGEST)) }, [], true).text;
  const cut = (from: number, to: number, whole: boolean): Quote => {
    const text = said(from, to);
    return { text: clipped(text), whole: whole && text.length <= CLAUSE_LENGTH, start: startOf(clause, from) };
  };
  const described = describedBy(clause, draft);
  if (described) return cut(described.from, described.to, false);
  const verb = tellingVerb(clause, draft);
  // "said the mayor", torn from its quotation, tells nothing
  const tells = verb !== null && (!draft.says || clause.syntax.verbs.length > 1);
  const sentence = (whole = tells): Quote => cut(0, tokens.length, whole);
  if (!verb || draft.whole) return sentence();
  const from = beginOf(clause, verb);
  const parts = constituentsOf(clause, verb).filter((c) => !c.fronted);
  const ends = [
    withoutAsides(clause, clause.syntax.tree.clauseOf(verb.main)),
    ...[...new Set(parts.flatMap((c) => [c.to, c.core]))].sort((a, b) => b - a),
  ];
  // "no truce, she insisted, until they leave"
  if (isSpeech(verb) && isParenthetical(clause, verb)) return sentence();
  // "…, said the mayor", "…, a ministry was quoted as saying": all that is said stands before
  const quotes = draft.verb !== null && quotedBy(clause, draft.verb) !== null;
  if (draft.says && from > 0 && (parts.length === 0 || (quotes && constituentsOf(clause, draft.verb).length === 0)))
    return sentence();
  const own = ownWords(clause, draft, verb);
  if (own) return { text: said(own.from, own.to), whole: false, start: startOf(clause, own.from) };
  // "ahead of her visit, the port closed": another clause than the one in which its noun stands
  if (draft.np && (draft.trigger.from < from || draft.trigger.from >= Math.max(...ends))) return sentence();
  // "would not pay unless the crew returns" says something else without its condition
  const told = parts.filter((c) => c.rank === 0 && !isManner(clause, c));
  // "fought hardest" says nothing without against what
  const needed = told.length > 0 || verb.passive ? told : parts.filter((c) => c.rank === 1).slice(0, 1);
  const least = Math.max(verb.to + 1, ...needed.map((c) => c.core));
  for (const to of ends.filter((end) => end >= least)) {
    const text = said(from, to);
    if ((wantsLikeness(verb.lemma) && !/\bas\b/.test(text)) || breaksOff(clause, { from, to })) continue;
    if (text.length <= CLAUSE_LENGTH && text.split(' ').length >= FEWEST_WORDS)
      return { text, whole: !endsInCondition(text), start: startOf(clause, from) };
  }
  // "…, said the mayor, after the crew left": the sentence tells of something else
  if (ends.every((to) => to <= verb.to || to - from < FEWEST_WORDS)) return sentence(tells && verb.marker === null);
  const end = ends[0] ?? tokens.length;
  return breaksOff(clause, { from, to: end }) ? sentence(false) : cut(from, end, true);
}

const startOf = ({ sentence: { tokens, end } }: Clause, at: number): number => tokens[at]?.start ?? end;

/** "talks described by officials as useful": a phrase with what is told of it. */
function describedBy(clause: Clause, { np, verb }: EventDraft): TokenRange | null {
  const { tree } = clause.syntax;
  if (!verb || (tree.kindOf(verb.main) !== 'acl' && !(verb.describes && verb.form === 'participle'))) return null;
  const noun = tree.kindOf(verb.main) === 'acl' ? tree.headOf(verb.main) : (verb.describes?.head ?? -1);
  if (noun < 0 || (np && np.head !== noun)) return null;
  const cases = tree.in(noun, 'case', 'mark').map((d) => tree.toOf(d));
  const from = Math.max(tree.fromOf(noun), ...cases.filter((end) => end <= noun));
  return { from, to: ended(clause, withoutAsides(clause, verb.main)) };
}

/** "Denmark's recent port raids" in what Berg says of them: the noun with its doer, where its clause tells what somebody else does. */
function ownWords(clause: Clause, { np, light, actors }: EventDraft, verb: VerbGroup): TokenRange | null {
  if (!np?.possessor || np.possessor.pronoun || light !== null) return null;
  const doers = partiesOf(clause, verb.subject);
  if (doers.length === 0 || doers.some((m) => actors.includes(m))) return null;
  return { from: np.possessor.from, to: withoutAsides(clause, np.head) };
}

/** The verb whose clause has a subject of its own, from the event's verb up. */
function tellingVerb(clause: Clause, draft: EventDraft): VerbGroup | null {
  const { tree, verbs } = clause.syntax;
  let at = draft.verb ? tree.clauseOf(draft.verb.main) : draft.trigger.from;
  for (let steps = 0; at >= 0 && steps < 30; at = tree.headOf(at), steps++) {
    const verb = verbs.find((v) => tree.clauseOf(v.main) === at);
    // "let the crew leave" is no clause of the crew's
    const bare = /^VB[G]?$/.test(tree.tagOf(at)) && tree.in(at, 'aux', 'cop').length === 0;
    if (verb && !bare && tree.in(at, 'nsubj').some((d) => tree.tagOf(d) !== 'WDT' && tree.tagOf(d) !== 'WP'))
      return verb;
  }
  return null;
}

function beginOf(clause: Clause, verb: VerbGroup): number {
  const { tree } = clause.syntax;
  const subject = tree.in(tree.clauseOf(verb.main), 'nsubj').map((d) => tree.fromOf(d));
  const said = tree.in(tree.clauseOf(verb.main), 'ccomp').map((d) => tree.fromOf(d));
  return Math.min(verb.from, ...subject, ...said);
}

const ended = ({ sentence }: Clause, to: number): number => {
  let end = to;
  while (end > 1 && /^[.,;:—–-]$/.test(sentence.tokens[end - 1]?.text ?? '')) end--;
  return end;
};

const clipped = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', CLAUSE_LENGTH))} …`;
