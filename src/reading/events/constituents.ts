/** What a verb's clause is made of after the verb: whole constituents, and which of them a title can do without. */
import { phrase } from '../syntax/phrase';
import { isTime } from '../syntax/times';
import type { Dependencies } from '../syntax/tree';
import type { TokenRange, VerbGroup } from '../syntax/types';
import { placesObject } from '../../english/lexicon/stative';
import { ABOUT, AWAITED, COMPLETING, LIMITS, OF_NOUNS, TYING } from '../../english/words/limits';
import type { Token } from '../types';
import type { Clause } from './clause';

export interface Constituent extends TokenRange {
  /** 0: without it the clause says something else or nothing; 1: who or what is meant; 2: how, where and why. */
  readonly rank: 0 | 1 | 2;
  /** Where a shorter version of it ends, without where, with whom and the like: "talks" of "talks with Kvam in Vale". */
  readonly core: number;
  /** It stands before the verb: “We left,” in “We left,” she said. */
  readonly fronted: boolean;
  /** Its relation to the clause: "ccomp"; "cop" for a predicate. */
  readonly kind: string;
}

/** In the order of the text. Times are left out: they stand in the date. */
export function constituentsOf(clause: Clause, verb: VerbGroup): Constituent[] {
  const { tree } = clause.syntax;
  const { tokens } = clause.sentence;
  const head = tree.clauseOf(verb.main);
  const found: Constituent[] = [];
  const add = (d: number, rank: Constituent['rank']) => {
    const range = { from: tree.fromOf(d), to: withoutAsides(clause, d) };
    const fronted = range.from < verb.main;
    const core = contentOf(tree, head).includes(d) ? coreOf(clause, d, range.to) : range.to;
    if (range.to > range.from) found.push({ ...range, core, rank, fronted, kind: tree.kindOf(d) });
  };
  if (head !== verb.main) {
    const range = predicate(clause, verb);
    found.push({ ...range, core: range.to, rank: 0, fronted: head < verb.main, kind: 'cop' });
  }
  for (const d of tree.of(head)) {
    if (d < verb.main && tree.kindOf(d) !== 'ccomp' && !isNeeded(clause, d)) continue;
    if (d > verb.main && head !== verb.main && d < head) continue;
    if (isNextDeed(clause, d)) continue;
    switch (tree.kindOf(d)) {
      case 'obj':
      case 'iobj':
      case 'xcomp':
      case 'ccomp':
        add(d, 0);
        break;
      case 'compound':
        if (tree.relationOf(d) === 'compound:prt') add(d, 0);
        break;
      case 'obl':
      case 'nmod': {
        const word = tree.in(d, 'case').map((c) => tokens[c]?.norm ?? '');
        if (saysWhen(clause, d) || word.includes('according')) break;
        add(d, word.some((w) => LIMITS.has(w)) ? 0 : word.some((w) => ABOUT.has(w)) ? 1 : 2);
        break;
      }
      case 'advcl':
        add(
          d,
          tree.in(d, 'mark', 'advmod').some((m) => LIMITS.has(tokens[m]?.norm ?? ''))
            ? 0
            : tokens[tree.fromOf(d)]?.norm === 'as'
              ? 1
              : 2,
        );
        break;
      case 'advmod':
        // "two weeks ago" says when
        if (!TYING.has(tokens[d]?.norm ?? '') && tokens[d]?.norm !== 'ago')
          add(d, LIMITS.has(tokens[d]?.norm ?? '') ? 0 : 2);
        break;
      default:
    }
  }
  return found;
}

/**
 * "the offer that owners had made, accused the crew of …": a past after a comma, with no subject and no conjunction, goes on with an
 * outer verb. "It sued, however the crew stayed" goes on with something else.
 */
function isNextDeed({ syntax: { tree }, sentence: { tokens } }: Clause, d: number): boolean {
  if (!['advcl', 'ccomp', 'parataxis'].includes(tree.kindOf(d))) return false;
  const from = tree.fromOf(d);
  if (tokens[from]?.text === ';' || tokens[from - 1]?.text === ';') return true;
  if (tokens[from]?.text !== ',' && tokens[from - 1]?.text !== ',') return false;
  if (tree.in(d, 'advmod').some((m) => tokens[m]?.norm === 'however')) return true;
  return /^VB[DN]$/.test(tree.tagOf(d)) && tree.in(d, 'nsubj', 'mark', 'aux', 'cop').length === 0;
}

/** A copula's predicate: "ready for talks", "the mayor of Vale", without the subject and the copula before it. */
function predicate(clause: Clause, verb: VerbGroup): TokenRange {
  const { tree } = clause.syntax;
  const head = tree.clauseOf(verb.main);
  if (head < verb.main) return { from: head, to: head + 1 };
  // what hangs on the predicate behind it belongs to the clause, but for what describes a noun
  const own = tree
    .of(head)
    .filter((d) => d > head && ['nmod', 'amod', 'flat', 'acl', 'compound', 'conj', 'appos'].includes(tree.kindOf(d)));
  const to = own.reduce((end, d) => (tree.fromOf(d) <= end ? Math.max(end, tree.toOf(d)) : end), head + 1);
  return { from: verb.to, to: trimmed(clause, head, to) };
}

/** What a verb does something to, and the clauses that it takes. */
const contentOf = (tree: Dependencies, head: number): number[] => tree.in(head, 'obj', 'ccomp', 'xcomp');

/**
 * Up to the phrases and clauses at its end that it can do without and still be true: "would close the yard" of "would close the yard
 * in March because orders fell". "Of" stays, what only names or restricts does, and every condition.
 */
function coreOf(clause: Clause, d: number, to: number): number {
  const { tree } = clause.syntax;
  const after = tree.of(d).filter((c) => c > d && tree.kindOf(c) !== 'punct' && tree.fromOf(c) < to);
  const cut = after.findLastIndex((c) => !isSpare(clause, d, c)) + 1;
  const [first, last] = [after[cut], after.at(-1)];
  if (first !== undefined) return trimmedMarks(clause, d, Math.min(to, tree.fromOf(first)));
  // "accusations of hiding losses and misleading investors": what is last may be long itself
  return last !== undefined && LONG.has(tree.kindOf(last)) ? coreOf(clause, last, to) : to;
}

const LONG = new Set(['obj', 'ccomp', 'xcomp', 'nmod', 'acl', 'advcl']);

/** Whether what hangs on a word can go, and leaves something that is as true without it. */
function isSpare(clause: Clause, head: number, d: number): boolean {
  const { tree } = clause.syntax;
  const { tokens } = clause.sentence;
  if (isNeeded(clause, d) || holdsCondition(clause, d)) return false;
  // "it is vital that they leave"
  if (tokens[tree.fromOf(d)]?.norm === 'that') return false;
  switch (tree.kindOf(d)) {
    case 'nmod':
      // "readiness for war", "the right to a lawyer"
      return !tree.in(d, 'case').some((w) => OF_NOUNS.has(tokens[w]?.norm ?? ''));
    case 'obl':
      // "would depend on the weather": a verb with nothing else needs its first phrase
      return (
        !tree.in(d, 'case').some((w) => COMPLETING.has(tokens[w]?.norm ?? '')) &&
        !placesObject(tokens[head]?.lemma ?? '') &&
        (contentOf(tree, head).length > 0 || tree.in(head, 'obl')[0] !== d)
      );
    case 'advcl':
    case 'conj':
    case 'parataxis':
      return true;
    default:
      return false;
  }
}

/** "to stop the talks about the yard if the crew leaves": the condition may be that of the whole. */
const holdsCondition = ({ sentence, syntax }: Clause, d: number): boolean =>
  sentence.tokens.slice(syntax.tree.fromOf(d), syntax.tree.toOf(d)).some(({ norm }) => AWAITED.has(norm));

function trimmedMarks({ sentence: { tokens } }: Clause, d: number, end: number): number {
  let to = end;
  while (to > d + 1 && (/^[,;:.(—–]$/.test(tokens[to - 1]?.text ?? '') || tokens[to - 1]?.pos === 'CCONJ')) to--;
  return withSum(tokens, to);
}

function saysWhen(clause: Clause, d: number): boolean {
  const { tree, phrases } = clause.syntax;
  const { tokens } = clause.sentence;
  const np = phrases.find((p) => p.head === d) ?? phrase(d, d + 1, d, false);
  const of = tree.in(d, 'case').some((c) => /^(?:of|for|to)$/.test(tokens[c]?.norm ?? ''));
  return !of && isTime(tokens, np) && tree.toOf(d) - tree.fromOf(d) <= 6;
}

/** "this week", "Thursday", "on Friday", of which a title that bears no date makes nothing; "by Friday" limits what is told. */
const isDay = (clause: Clause, d: number): boolean =>
  clause.sentence.tokens[clause.syntax.tree.headOf(d)]?.pos !== 'NUM' &&
  clause.syntax.tree.in(d, 'case').every((c) => clause.sentence.tokens[c]?.norm === 'on') &&
  saysWhen(clause, d);

/** Where a constituent ends without what a comma sets off at its end: asides that describe and do not tell. */
export const withoutAsides = (clause: Clause, d: number): number => trimmed(clause, d, clause.syntax.tree.toOf(d));

function trimmed(clause: Clause, d: number, end: number): number {
  const { tree } = clause.syntax;
  const { tokens } = clause.sentence;
  let to = end;
  for (let node = d, steps = 0; steps < 12; steps++) {
    const last: number | undefined = tree
      .of(node)
      .findLast((c) => c > node && tree.kindOf(c) !== 'punct' && tree.fromOf(c) < to);
    if (last === undefined) break;
    const from = tree.fromOf(last);
    const comma = /^[,(—–-]$/.test(tokens[from]?.text ?? '') || /^[,(—–]$/.test(tokens[from - 1]?.text ?? '');
    const aside = ['acl', 'appos', 'advcl', 'parataxis', 'list', 'dep'].includes(tree.kindOf(last));
    if ((comma && aside && !isNeeded(clause, last)) || isDay(clause, last)) {
      to = from;
      continue;
    }
    node = last;
  }
  while (to > d + 1 && /^[,;:.(—–]$/.test(tokens[to - 1]?.text ?? '')) to--;
  return withSum(tokens, to);
}

/** "of US$ 997 million": a sum does not end with its currency. */
function withSum(tokens: readonly Token[], end: number): number {
  let to = end;
  if (/[$€£]$/.test(tokens[to - 1]?.text ?? '')) while (tokens[to]?.pos === 'NUM') to++;
  return to;
}

const isNeeded = ({ sentence, syntax }: Clause, d: number): boolean =>
  syntax.tree.in(d, 'mark', 'advmod', 'case').some((m) => LIMITS.has(sentence.tokens[m]?.norm ?? ''));

/** "hardest", "most of all": a superlative that stands alone says how, whatever the parser calls it. */
export const isManner = ({ syntax: { tree } }: Clause, { from, to }: Constituent): boolean =>
  to === from + 1 && /^(?:JJ|RB)S$/.test(tree.tagOf(from));
