/** Finite verb or participle? "The crew freed by the court sued" and "The crew freed the hostages" begin alike. */
import { speaks } from '../../english/lexicon/verbs';
import type { Token } from '../types';
import { significant, type Neighbour } from './neighbours';
import type { Chunk, NounPhrase, VerbGroup } from './types';
import { isParticiple } from './verb-groups';

export const couldBeParticiple = (tokens: readonly Token[], vg: VerbGroup): boolean => {
  const verb = tokens[vg.main];
  return (
    vg.to - vg.from <= 2 &&
    vg.modal === null &&
    !vg.perfect &&
    !vg.passive &&
    verb?.pos === 'VERB' &&
    isParticiple(verb) &&
    !/^(?:said|met|went|came|took|gave|began|knew|saw|did|wrote|spoke|fell|rose|became|chose|grew|broke|drove|flew|ate)$/.test(
      verb.norm,
    )
  );
};

/** A reduced relative clause: "talks described by officials", "a plan, drafted with X, has alarmed". */
export function isReduced(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  i: number,
  np: Neighbour | null,
): boolean {
  const before = significant(chunks, i);
  const next = chunks[i + 1];
  // "…, accused the board and left" goes on with the main clause: it has its object
  if (!np) return next?.type !== 'np' && (before?.type === 'comma' || before === undefined);
  if (next?.type === 'prep' && /^(?:by|between)$/.test(next.word) && !isMeasure(tokens, chunks[i + 2])) return true;
  if (before?.type === 'and' || before?.type === 'relative' || before?.type === 'marker') return false;
  // "which he labelled", "what sources described": a phrase right after a relative pronoun is a subject
  if (np.direct && (np.np.pronoun || significant(chunks, chunks.indexOf(np.np))?.type === 'relative')) return false;
  if (next?.type === 'np' || saysWhat(tokens, chunks, i)) return false;
  // "lifted sanctions imposed on Norway": the phrase is the object of the verb before it
  if (next?.type === 'prep' && np.direct && isObject(chunks, np.np)) return true;
  return laterVerbNeedsSubject(chunks, i);
}

const isObject = (chunks: readonly Chunk[], np: NounPhrase): boolean => {
  const before = chunks[chunks.indexOf(np) - 1];
  return (
    before?.type === 'vg' && before.form === 'finite' && !before.passive && !before.copula && !speaks(before.lemma)
  );
};

/** "announced today it would": what is said follows with a pronoun of its own and its verb. */
function saysWhat(tokens: readonly Token[], chunks: readonly Chunk[], i: number): boolean {
  let j = i + 1;
  while (chunks[j]?.type === 'adverb') j++;
  const [subject, verb] = [chunks[j], chunks[j + 1]];
  const spoken = chunks[i]?.type === 'vg' && speaks(tokens[chunks[i].to - 1]?.lemma ?? '');
  return spoken && subject?.type === 'np' && subject.pronoun && verb?.type === 'vg' && verb.form === 'finite';
}

/** "by one hour", "by 10 percent": how much, and not by whom. */
const isMeasure = (tokens: readonly Token[], c: Chunk | undefined): boolean =>
  c?.type === 'np' &&
  (tokens[c.head]?.pos === 'NUM' ||
    /^(?:second|minute|hour|day|week|month|year|percent|point|metre|meter|kilometre|kilometer|mile)$/.test(
      tokens[c.head]?.lemma ?? '',
    ));

/** Does a finite verb follow in this clause that has no phrase of its own before it? */
function laterVerbNeedsSubject(chunks: readonly Chunk[], i: number): boolean {
  let noun = false;
  for (let j = i + 1; j < chunks.length; j++) {
    const c = chunks[j] as Chunk;
    const joinsPhrases = c.type === 'and' && isMember(chunks[j + 1]);
    if (c.type === 'stop' || c.type === 'marker' || c.type === 'relative' || (c.type === 'and' && !joinsPhrases))
      return false;
    if (c.type === 'comma') noun = false;
    if (c.type === 'np' && significant(chunks, j)?.type !== 'prep') noun = significant(chunks, j)?.type !== 'vg';
    if (c.type === 'vg' && c.form === 'finite') return !noun;
  }
  return false;
}

const isMember = (c: Chunk | undefined): boolean => c?.type === 'np' && c.lead !== null;
