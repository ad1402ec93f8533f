/** Verb groups: auxiliaries, negation, adverbs and the verb that carries the meaning, with tense, voice and polarity. */
import type { Token } from '../types';
import type { Chunk, VerbForm, VerbGroup } from './types';

const MODALS = new Set([
  'will',
  "'ll",
  'wo',
  'shall',
  'would',
  "'d",
  'could',
  'can',
  'ca',
  'may',
  'might',
  'must',
  'should',
  'ought',
]);
const FUTURE = new Set(['will', "'ll", 'wo', 'shall']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m"]);
const COPULAS = new Set(['be', 'become', 'remain', 'seem', 'appear', 'look', 'stay', 'feel', 'sound', 'prove']);
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly', 'barely', 'scarcely']);

/** The verb group that starts at `start`, or null. `previous` is the chunk before it. */
export function readVerbGroup(tokens: readonly Token[], start: number, previous: Chunk | undefined): VerbGroup | null {
  if (modifiesNoun(tokens, start, previous)) return null;
  let i = start;
  const words: Token[] = [];
  const auxiliaries: Token[] = [];
  let negated = false;
  let main = -1;
  const infinitive = tokens[i]?.norm === 'to' && leadsToVerb(tokens, i + 1) && !/ing$/.test(tokens[i + 1]?.norm ?? '');
  if (infinitive) i++;
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isAuxiliary(tokens, i)) auxiliaries.push(token);
    else if (NEGATIONS.has(token.norm) && (auxiliaries.length > 0 || infinitive || token.norm === 'never'))
      negated = true;
    else if (
      token.pos === 'ADV' &&
      (auxiliaries.length > 0 || infinitive || leadsToVerb(tokens, i + 1)) &&
      i > start - 1
    ) {
      if (!leadsToVerb(tokens, i + 1)) break;
    } else if (token.pos === 'VERB' && !/^[-‐‑]$/.test(tokens[i + 1]?.text ?? '')) {
      main = i++;
      break;
    } else break;
    words.push(token);
  }
  if (main < 0 && auxiliaries.length === 0) return null;
  const last = main < 0 ? lastAuxiliary(tokens, start, i) : main;
  const to = main < 0 ? last + 1 + trailingNegation(tokens, last + 1) : main + 1;
  if (main < 0 && to > last + 1) negated = true;
  const verb = tokens[last] as Token;
  const first = auxiliaries[0] ?? verb;
  const passive = main >= 0 && isPassive(auxiliaries, verb);
  const lemma = verb.lemma;
  return {
    type: 'vg',
    from: start,
    to,
    main: last,
    lemma,
    tense: FUTURE.has(first.norm) ? 'future' : isPast(first) ? 'past' : 'present',
    form: formOf(infinitive, auxiliaries, verb, previous),
    modal: auxiliaries.find((a) => MODALS.has(a.norm) && !FUTURE.has(a.norm))?.norm ?? null,
    perfect:
      main >= 0 && auxiliaries.some((a) => a.lemma === 'have' || ['has', 'had', "'ve", 'having'].includes(a.norm)),
    progressive: main >= 0 && /ing$/.test(verb.norm) && auxiliaries.some((a) => BE.has(a.norm)),
    passive,
    negated,
    copula: main < 0 ? true : COPULAS.has(lemma) && !passive,
    predicate: null,
    subject: null,
    object: null,
    preps: [],
    marker: infinitive ? 'to' : null,
    governor: null,
    describes: null,
  };
}

/** Participles of verbs without object, before a noun: "despite growing pressure", "starving villagers". */
const GROWING = new Set(
  (
    'ailing continuing dying emerging ensuing existing fleeing growing increasing lasting leading looming mounting ' +
    'neighboring neighbouring opposing outgoing prevailing recurring remaining rising ruling serving simmering sitting ' +
    'soaring standing starving striking surviving underlying visiting wandering warring worsening'
  ).split(' '),
);

/** "against renewed aggression", "Ousted President Berg": before a noun, a participle may belong to the noun. */
function modifiesNoun(tokens: readonly Token[], i: number, previous: Chunk | undefined): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.pos !== 'VERB' || !['NOUN', 'PROPN', 'ADJ'].includes(next?.pos ?? '')) return false;
  const possessed = previous?.type === 'adverb' && /^['’]s?$/.test(previous.word);
  if (possessed) return true;
  const past = /ed$/.test(token.norm);
  if (previous === undefined) return past || GROWING.has(token.norm);
  return (
    (past && (previous.type === 'prep' || (previous.type === 'vg' && !previous.copula && previous.to === i))) ||
    (GROWING.has(token.norm) && ['prep', 'vg', 'marker'].includes(previous.type))
  );
}

const isAuxiliary = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  if (token.pos === 'AUX') return true;
  // "has", "did" and "'s" before another verb, whatever the tagger says
  return (
    ['has', 'have', 'had', 'having', 'does', 'did'].includes(token.norm) &&
    token.pos === 'VERB' &&
    leadsToVerb(tokens, i + 1)
  );
};

/** Is the next word that is no adverb or negation a verb? */
function leadsToVerb(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < Math.min(tokens.length, from + 4); j++) {
    const t = tokens[j] as Token;
    if (t.pos === 'VERB' || t.pos === 'AUX') return true;
    if (t.pos !== 'ADV' && !NEGATIONS.has(t.norm)) return false;
  }
  return false;
}

function lastAuxiliary(tokens: readonly Token[], start: number, end: number): number {
  for (let j = end - 1; j >= start; j--) if (isAuxiliary(tokens, j)) return j;
  return start;
}
const trailingNegation = (tokens: readonly Token[], at: number): number =>
  ['not', "n't"].includes(tokens[at]?.norm ?? '') ? 1 : 0;

function isPassive(auxiliaries: readonly Token[], verb: Token): boolean {
  const last = auxiliaries.at(-1);
  return last !== undefined && (BE.has(last.norm) || /^(?:get|gets|got)$/.test(last.norm)) && isParticiple(verb);
}

/** Past participles differ from their lemma and are neither -ing nor -s ("put" and "hit" are the exceptions). */
export const isParticiple = (verb: Token): boolean =>
  !/ing$/.test(verb.norm) &&
  (verb.norm !== verb.lemma
    ? !/(?:[^s]s|es)$/.test(verb.norm) || /(?:ss)$/.test(verb.norm)
    : /^(?:put|hit|cut|set|shut|hurt|cost|split|read|spread|beat|let|bid|shed)$/.test(verb.norm));

const isPast = (token: Token): boolean =>
  ['was', 'were', 'had', 'did', 'could', 'would', 'might'].includes(token.norm) ||
  (token.pos === 'VERB' && isParticiple(token));

function formOf(
  infinitive: boolean,
  auxiliaries: readonly Token[],
  verb: Token,
  previous: Chunk | undefined,
): VerbForm {
  if (infinitive) return 'infinitive';
  const [first] = auxiliaries;
  if (first)
    return first.norm === 'having' || first.norm === 'being' ? 'ing' : first.norm === 'be' ? 'infinitive' : 'finite';
  if (/ing$/.test(verb.norm) && verb.lemma !== verb.norm) return 'ing';
  // a bare -ed form after a preposition or a comma may be a participle: the clause reader decides with its surroundings
  return isParticiple(verb) && previous?.type === 'prep' ? 'participle' : 'finite';
}
