/** What becomes of a report, a claim, evidence or a doubt, and so of what it tells: “rejected reports that”, “no evidence that”. */
import { isNounOf, LACKING, NO_OR_LITTLE, standsAs } from '../../english/lexicon/stances';
import { STANCES } from '../../graph/schema';
import type { NounPhrase, VerbGroup } from '../syntax/types';
import { headLemma, ownersOf, partiesOf, tokenAt, verbOf, type Clause, type Governed, type Voice } from './clause';
import { calledBy, isNegated, verdictOfWord, voiceOf, type Verdict } from './standing';

/** Null where what is said of the noun leaves open whether its content is so, or nothing is. */
export function verdictOfNoun(clause: Clause, noun: NounPhrase): Verdict | null {
  const lemma = headLemma(clause, noun);
  const place = verbOf(clause, noun);
  const none = isNone(clause, noun, place);
  const verb = place?.verb ?? null;
  const finder = verb && place?.as === 'object' && standsAs(verb.lemma, 'finds') ? voiceOf(clause, verb) : null;
  const teller = verb && verb.lemma !== 'be' ? voiceOf(clause, verb) : null;
  if (isNounOf(lemma, 'denial')) return { stance: 'denies', voice: ownerOf(clause, noun) ?? teller };
  if (isNounOf(lemma, 'doubt')) return { stance: none ? 'asserts' : 'doubts', voice: teller };
  const absent = isNounOf(lemma, 'chance') || isNounOf(lemma, 'plan');
  if (none) return absent ? { stance: 'denies', voice: null, absent } : { stance: 'doubts', voice: finder };
  const said = qualified(clause, noun) ?? (place && fateOf(clause, noun, place)) ?? calledLater(clause, noun);
  if (said) return said;
  if (isNounOf(lemma, 'chance')) return { stance: 'asserts', voice: null, open: true };
  const owner = ownerOf(clause, noun);
  if (isNounOf(lemma, 'claim')) return { stance: 'asserts', voice: owner, open: owner === null };
  return owner && isNounOf(lemma, 'report') ? { stance: 'asserts', voice: owner } : null;
}

/** “false claims”, “unconfirmed reports”. */
function qualified(clause: Clause, { from, head }: NounPhrase): Verdict | null {
  for (let at = from; at < head; at++) {
    const verdict = verdictOfWord(clause, at, false);
    if (verdict) return verdict;
  }
  return null;
}

/** What somebody does with it: denies it, takes it back, doubts it, looks into it; or what it is called. */
function fateOf(clause: Clause, noun: NounPhrase, { verb, as, prep }: Governed): Verdict | null {
  const voice = voiceOf(clause, verb);
  const { lemma } = verb;
  const negated = isNegated(clause, verb);
  if (as === 'subject' && !verb.passive) return calledBy(clause, verb);
  if (as === 'prep') {
    if (negated) return null;
    if (/^apologi[sz]e$/.test(lemma) && prep === 'for') return { stance: 'corrects', voice };
    const doubts = verb.object !== null && isNounOf(headLemma(clause, verb.object), 'doubt');
    return doubts
      ? { stance: 'doubts', voice }
      : LOOKED_INTO.has(prep ?? '') && standsAs(lemma, 'looks')
        ? { stance: 'asks', voice }
        : null;
  }
  if (negated) return standsAs(lemma, 'confirms') || standsAs(lemma, 'believes') ? { stance: 'doubts', voice } : null;
  const stance = STANCES.find((s) => s !== 'asserts' && standsAs(lemma, s));
  if (stance) return { stance, voice };
  if (isTakenBack(clause, verb, noun)) return { stance: 'corrects', voice };
  return verb.passive ? calledBy(clause, verb) : null;
}
const LOOKED_INTO = new Set(['into', 'at']);

/** “took back the claim”, “walked her claim back”. */
const isTakenBack = (clause: Clause, { lemma, to }: VerbGroup, noun: NounPhrase): boolean =>
  /^(?:take|walk|draw)$/.test(lemma) && [to, noun.to].some((at) => tokenAt(clause, at)?.norm === 'back');

/** “said claims that he had bribed her were false”: what is called so at the end is the claims, whoever stands right before it. */
function calledLater(clause: Clause, noun: NounPhrase): Verdict | null {
  const { verbs } = clause.syntax;
  const told = verbs.find((v) => v.from > noun.to && v.form === 'finite');
  const later = verbs.find((v) => told !== undefined && v.from > told.to && v.form === 'finite');
  if (!told || !later || later.marker !== null || tokenAt(clause, later.from - 1)?.pos === 'PUNCT') return null;
  const own = later.subject === null || later.subject === noun || later.subject.from >= told.to;
  if (!own) return null;
  const stance =
    later.passive && !isNegated(clause, later) && STANCES.find((s) => s !== 'asserts' && standsAs(later.lemma, s));
  return stance ? { stance, voice: voiceOf(clause, later) } : calledBy(clause, later);
}

/** “no evidence”, “did not find any proof”, “without a sign”, “lack of evidence”. */
function isNone(clause: Clause, noun: NounPhrase, place: Governed | null): boolean {
  const norm = (i: number) => tokenAt(clause, i)?.norm ?? '';
  for (let i = noun.from; i < noun.head; i++) if (NO_OR_LITTLE.has(norm(i))) return true;
  if (norm(noun.from - 1) === 'without') return true;
  if (norm(noun.from - 1) === 'of' && LACKING.has(norm(noun.from - 2))) return true;
  if (!place || !isNegated(clause, place.verb) || !(place.verb.copula || standsAs(place.verb.lemma, 'finds')))
    return false;
  // "did not publish the report that …" says nothing of the report
  return isNounOf(headLemma(clause, noun), 'evidence') || /^(?:any|an?)$/.test(norm(noun.from));
}

/** “Norway's claim that …”, “claims by Norway that …”. */
function ownerOf(clause: Clause, noun: NounPhrase): Voice | null {
  const by = noun.preps.filter((p) => /^(?:by|from)$/.test(p.word)).flatMap((p) => partiesOf(clause, p.np));
  const speaker = ownersOf(clause, noun)[0] ?? by[0];
  return speaker === undefined ? null : { speaker, cue: tokenAt(clause, noun.head)?.text ?? '' };
}
