/**
 * Pronouns → the nearest compatible mention before them, subjects first: a much reduced form of Lappin and Leass (1994),
 * "An algorithm for pronominal anaphora resolution" (recency by sentence, subject emphasis, agreement). A pronoun for which
 * nobody fits, or that two people fit equally well, stays without antecedent.
 */
import type { KindEvidence, MentionFact, NameKind, Sentence } from './types';
import type { Mentions } from './mentions/read';
import type { Syntax } from './syntax/types';

/** How many sentences back an antecedent may stand. */
export const REACH = 3;

const POINTS = { sameSentence: 6, sentenceBefore: 3, perSentence: 1, subject: 2.5, name: 1 };

/** Writes `antecedent` into the pronouns of `mentions`. */
export function assignAntecedents(
  sentences: readonly Sentence[],
  syntaxes: readonly Syntax[],
  mentions: Mentions,
): void {
  const kinds = kindsOfNames(mentions.mentions);
  const subjects = subjectMentions(syntaxes, mentions);
  const positions = new Map(mentions.mentions.map((m) => [m.index, m]));
  const ordered = [...mentions.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const pronoun of ordered) {
    if (pronoun.form !== 'pronoun') continue;
    const sentence = sentences[pronoun.sentence];
    let best: MentionFact | null = null;
    let bestPoints = 0;
    let tie = false;
    for (const candidate of ordered) {
      if (candidate.start >= pronoun.start) break;
      const distance = pronoun.sentence - candidate.sentence;
      if (distance > REACH || sentences[candidate.sentence]?.kind !== sentence?.kind) continue;
      const root = rootOf(candidate, positions);
      if (
        !root ||
        candidate.adjectival ||
        candidate.end > pronoun.start ||
        !compatible(pronoun, root, kindOf(root, kinds))
      )
        continue;
      if (isOwnPossessive(candidate, pronoun, ordered)) continue;
      const points =
        (distance === 0 ? POINTS.sameSentence : distance === 1 ? POINTS.sentenceBefore : POINTS.perSentence) +
        (subjects.has(candidate.index) ? POINTS.subject : 0) +
        (candidate.form === 'name' ? POINTS.name : 0);
      if (points > bestPoints) [best, bestPoints, tie] = [candidate, points, false];
      else if (points === bestPoints && best && !sameEntity(root, rootOf(best, positions))) {
        // of two people in one role in one sentence the later is no better than the earlier
        tie = distance === 0 && !subjects.has(candidate.index);
        best = tie ? best : candidate;
      }
    }
    pronoun.antecedent = tie || !best ? null : best.index;
  }
}

/** In "the minister told his aide" the aide's description starts with the pronoun and cannot be its antecedent. */
const isOwnPossessive = (candidate: MentionFact, pronoun: MentionFact, all: readonly MentionFact[]): boolean =>
  all.some((m) => m.index === candidate.index && m.start <= pronoun.start && m.end >= pronoun.end);

const sameEntity = (a: MentionFact, b: MentionFact | null): boolean =>
  b !== null && (a.index === b.index || lastWord(a) === lastWord(b));
const lastWord = (m: MentionFact): string => m.text.split(' ').at(-1)?.toLowerCase() ?? '';

function rootOf(mention: MentionFact, positions: ReadonlyMap<number, MentionFact>): MentionFact | null {
  let current: MentionFact | undefined = mention;
  for (let i = 0; current && current.antecedent !== null && i < 20; i++) current = positions.get(current.antecedent);
  return current && current.form !== 'pronoun' ? current : null;
}

/** Evidence per name, summed over the article: "Berg" is a person because "Ada Berg" was one. */
function kindsOfNames(mentions: readonly MentionFact[]): Map<string, KindEvidence> {
  const sums = new Map<string, KindEvidence>();
  for (const m of mentions) {
    if (m.form !== 'name') continue;
    const key = lastWord(m);
    const sum = sums.get(key) ?? {};
    for (const [kind, points] of Object.entries(m.evidence) as [NameKind, number][])
      sum[kind] = (sum[kind] ?? 0) + points;
    sums.set(key, sum);
  }
  return sums;
}

function kindOf(mention: MentionFact, kinds: ReadonlyMap<string, KindEvidence>): NameKind {
  const evidence = mention.form === 'name' ? (kinds.get(lastWord(mention)) ?? mention.evidence) : mention.evidence;
  let best: NameKind = 'other';
  for (const [kind, points] of Object.entries(evidence) as [NameKind, number][])
    if (points > (evidence[best] ?? 0)) best = kind;
  return best;
}

function compatible(pronoun: MentionFact, candidate: MentionFact, kind: NameKind): boolean {
  if (pronoun.gender === 'male' || pronoun.gender === 'female')
    return (
      kind === 'person' && !candidate.plural && (candidate.gender === 'unknown' || candidate.gender === pronoun.gender)
    );
  if (pronoun.plural)
    return (
      candidate.plural || kind === 'group' || (kind === 'organization' && pronoun.sentence - candidate.sentence < 2)
    );
  return !candidate.plural && ['organization', 'country', 'place', 'region'].includes(kind);
}

function subjectMentions(syntaxes: readonly Syntax[], { denoted }: Mentions): Set<number> {
  const subjects = new Set<number>();
  for (const { verbs } of syntaxes)
    for (const { subject } of verbs) {
      const index = subject && denoted.get(subject);
      if (index !== null && index !== undefined) subjects.add(index);
    }
  return subjects;
}
