/** Phrases that belong together before any verb is asked: possessors, coordinations, appositions, and what stands in brackets. */
import { speaks } from '../../english/lexicon/verbs';
import { compoundAt } from './compound';
import { isPersonNoun } from '../../english/lexicon/party-nouns';
import type { Token } from '../types';
import { significant } from './neighbours';
import { isPossessiveMark, phrase } from './phrase';
import { couldBeParticiple } from './reduced';
import type { Chunk, NounPhrase } from './types';

/** Without brackets that hold no clause and without ages: "The Dock Union (DU) struck", "Berg, 61, left". */
export function withoutAsides(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
  const outer: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const end = chunk.type === 'stop' && chunk.word === '(' && i > 0 ? endOfAside(chunks, i) : null;
    if (end !== null) i = end;
    else if (isAge(tokens, chunks, i)) i += 2;
    else outer.push(chunk);
  }
  return outer;
}

/** ", 61," after a phrase. */
function isAge(tokens: readonly Token[], chunks: readonly Chunk[], i: number): boolean {
  const [before, open, age, close] = [chunks[i - 1], chunks[i], chunks[i + 1], chunks[i + 2]];
  return (
    before?.type === 'np' &&
    open?.type === 'comma' &&
    age?.type === 'np' &&
    close?.type === 'comma' &&
    age.to === age.from + 1 &&
    /^\d{1,3}$/.test(tokens[age.head]?.norm ?? '')
  );
}

function endOfAside(chunks: readonly Chunk[], from: number): number | null {
  for (let i = from + 1; i <= from + 7; i++) {
    const chunk = chunks[i];
    if (!chunk || chunk.type === 'vg') return null;
    if (chunk.type === 'stop') return chunk.word === ')' ? i : null;
  }
  return null;
}

/** "A's B" and "his B": the first phrase leaves the list of chunks and becomes the possessor of the second. */
export function joinPossessors(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const current = chunks[i] as Chunk;
    const previous = joined.at(-1);
    const next = chunks[i + 1];
    if (previous?.type === 'np' && isPossessive(tokens, current, next) && next?.type === 'np') {
      next.possessor = previous;
      joined.pop();
      continue;
    }
    if (
      current.type === 'np' &&
      !current.possessor &&
      /^(?:his|her|its|their)$/.test(tokens[current.from]?.norm ?? '') &&
      current.to > current.from + 1
    )
      current.possessor = pronounAt(current.from);
    joined.push(current);
  }
  return joined;
}

function isPossessive(tokens: readonly Token[], mark: Chunk, next: Chunk | undefined): boolean {
  if (mark.type === 'np' || mark.type === 'vg' || mark.to !== mark.from + 1) return false;
  const token = tokens[mark.from];
  const before = tokens[mark.from - 1];
  if (!token || !before || before.end !== token.start || !isPossessiveMark(token)) return false;
  return token.norm === "'s" ? true : /s$/.test(before.norm) && next !== undefined;
}

const pronounAt = (at: number): NounPhrase => phrase(at, at + 1, at, true);

/** "A and B", "A, B and C", "A as well as B". Later members get `lead`, the first gets them all. */
export function coordinate(tokens: readonly Token[], chunks: readonly Chunk[]): void {
  for (let i = 2; i < chunks.length; i++) {
    const last = chunks[i];
    const link = chunks[i - 1];
    if (last?.type !== 'np' || link?.type !== 'and' || !/^(?:and|or|nor|&)$/.test(link.word)) continue;
    const comma = chunks[i - 2]?.type === 'comma';
    const members: NounPhrase[] = [];
    let j = comma ? i - 3 : i - 2;
    for (;;) {
      const member = chunks[j];
      if (member?.type !== 'np') break;
      members.unshift(member);
      if (chunks[j - 1]?.type !== 'comma') break;
      j -= 2;
    }
    // "Berg, mayor and treasurer of Vale, said": two offices of one
    const offices = [...members.slice(1), last];
    if (members.length > 1 && offices.every((np) => isOffice(tokens, np)) && isClosed(chunks, i)) members.shift();
    // ", and B did" opens a clause of its own; so does "did A and B did"
    const [first] = members;
    if (!first || (comma && members.length < 2)) continue;
    const told = significant(chunks, j);
    const opensClause = told?.type === 'vg' && speaks(told.lemma);
    if (!opensClause && followedByFinite(chunks, i) && isGovernedByVerb(chunks, j)) continue;
    const lead = first.lead ?? first;
    for (const member of [...members.slice(1), last]) {
      if (member === lead || member.lead) continue;
      member.lead = lead;
      lead.coordinated.push(member);
    }
  }
}

/** A person's noun in the singular with no article. */
const isOffice = (tokens: readonly Token[], { from, head }: NounPhrase): boolean =>
  tokens[from]?.pos !== 'DET' &&
  tokens[head]?.pos !== 'PROPN' &&
  tokens[head]?.norm === tokens[head]?.lemma &&
  isPersonNoun(compoundAt(tokens, head).lemma);

/** Does a comma follow the phrase at `i` and what hangs on it? */
function isClosed(chunks: readonly Chunk[], i: number): boolean {
  let j = i + 1;
  while (chunks[j]?.type === 'prep' && chunks[j + 1]?.type === 'np') j += 2;
  return chunks[j]?.type === 'comma';
}

const followedByFinite = (chunks: readonly Chunk[], i: number): boolean => {
  let j = i + 1;
  while (chunks[j]?.type === 'adverb') j++;
  const next = chunks[j];
  return next?.type === 'vg' && next.form === 'finite';
};

/** Is the phrase at `i` an object, or in a phrase after a verb of this clause? Then "and B did" opens a clause of its own. */
function isGovernedByVerb(chunks: readonly Chunk[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const c = chunks[j];
    if (c?.type === 'vg') return true;
    if (c?.type === 'stop' || c?.type === 'marker' || (c?.type === 'prep' && c.word === 'between')) return false;
  }
  return false;
}

/** "X, a Y of Z," and "Z's Y, X,": of two phrases side by side one names and the other describes. */
export function attachAppositions(tokens: readonly Token[], chunks: readonly Chunk[]): void {
  for (let i = 2; i < chunks.length; i++) {
    const [comma, b] = [chunks[i - 1], chunks[i]];
    if (b?.type !== 'np' || b.lead || !comma || !(comma.type === 'comma' || comma.type === 'stop')) continue;
    const last = comma.word === '(' ? i - 2 : beforeAside(chunks, i - 2);
    const a = chunks[last];
    const first = a?.type !== 'np' ? null : comma.word === '(' ? a : headOfChain(chunks, last);
    if (!first) continue;
    const [nameFirst, nameSecond] = [isName(tokens, first), isName(tokens, b)];
    const describes = (np: NounPhrase) => isPersonNoun(compoundAt(tokens, np.head).lemma);
    const ends = closes(tokens, chunks, i);
    if (ends === null || (describes(b) && setsTheScene(chunks, first))) continue;
    const fits =
      (nameFirst && !nameSecond && (describes(b) || b.possessor !== null || opensWithArticle(tokens, b))) ||
      (!nameFirst && nameSecond && describes(first)) ||
      (!nameSecond && /^an?$/.test(tokens[b.from]?.norm ?? '') && resumes(chunks, ends));
    if (!fits) continue;
    first.apposition = b;
    b.apposition = first;
  }
}

const isName = (tokens: readonly Token[], np: NounPhrase): boolean => tokens[np.head]?.pos === 'PROPN';
const opensWithArticle = (tokens: readonly Token[], np: NounPhrase): boolean =>
  /^(?:a|an|the|his|her|its|their)$/.test(tokens[np.from]?.norm ?? '');

/** The phrase that a chain "A of B in C" ending at `i` belongs to. */
function headOfChain(chunks: readonly Chunk[], i: number): NounPhrase | null {
  let j = i;
  while (chunks[j]?.type === 'np' && chunks[j - 1]?.type === 'prep' && chunks[j - 2]?.type === 'np') j -= 2;
  const np = chunks[j];
  return np?.type === 'np' ? np : null;
}

/** The chunk before a bracket that ends at `i`: "the Dock Union (DU), a federation". */
function beforeAside(chunks: readonly Chunk[], i: number): number {
  const end = chunks[i];
  if (end?.type !== 'stop' || end.word !== ')') return i;
  for (let j = i - 1; j > i - 5; j--) {
    const c = chunks[j];
    if (c?.type === 'stop' && c.word === '(') return j - 1;
  }
  return i;
}

/** "In Vale, a judge ruled": a place that opens the sentence is described by nobody. */
function setsTheScene(chunks: readonly Chunk[], np: NounPhrase): boolean {
  const at = chunks.indexOf(np);
  const before = chunks[at - 1];
  return before?.type === 'prep' && SCENE.has(before.word) && (at === 1 || chunks[at - 2]?.type === 'stop');
}
const SCENE = new Set(['in', 'at', 'on', 'near', 'outside', 'across', 'after', 'before', 'during', 'since']);

/** Does the main clause go on after the apposition with its verb? */
const resumes = (chunks: readonly Chunk[], ends: number): boolean => {
  const [mark, next] = [chunks[ends], chunks[ends + 1]];
  return mark?.type === 'comma' && next?.type === 'vg' && next.form === 'finite';
};

/** Where the apposition that starts at `i` is closed: at a comma, a stop or the end, with only its own phrases before; else null. */
function closes(tokens: readonly Token[], chunks: readonly Chunk[], i: number): number | null {
  for (let j = i + 1; j <= chunks.length; j++) {
    const c = chunks[j];
    if (!c || c.type === 'comma' || c.type === 'stop') return j;
    // "a body linked to the port"
    if (
      c.type === 'vg' &&
      couldBeParticiple(tokens, c) &&
      chunks[j + 1]?.type === 'prep' &&
      chunks[j - 1]?.type === 'np'
    )
      continue;
    // "a builder which has filed for bankruptcy,": what describes it belongs to it
    if (c.type === 'relative') return afterComma(chunks, j);
    if (c.type === 'vg' || c.type === 'marker' || (c.type === 'and' && chunks[j + 1]?.type !== 'np')) return null;
  }
  return null;
}

/** The next comma before a verb that goes on with the main clause; the end where there is no comma; else null. */
function afterComma(chunks: readonly Chunk[], from: number): number | null {
  for (let j = from; j < chunks.length; j++) {
    if (chunks[j]?.type === 'stop') return j;
    if (chunks[j]?.type !== 'comma') continue;
    return resumes(chunks, j) ? j : null;
  }
  return chunks.length;
}
