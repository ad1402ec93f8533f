/**
 * Pronouns → the nearest compatible mention before them, subjects first: a much reduced form of Lappin and Leass (1994),
 * "An algorithm for pronominal anaphora resolution" (recency by sentence, subject emphasis, agreement). A pronoun for which
 * nobody fits, or that two people fit equally well, stays without antecedent.
 */
import type { KindEvidence, MentionFact, NameKind, Sentence } from '../types';
import type { Mentions } from './found';
import { rootOf } from './root';
import type { Syntax } from '../syntax/types';

/** How many sentences back an antecedent may stand. */
export const REACH = 3;

const POINTS = {
  sameSentence: 6,
  sentenceBefore: 3,
  perSentence: 1,
  subject: 2.5,
  name: 1,
  certain: 1,
  newcomer: -1.5,
};
/** By so many points “it” and “they” must fit somebody better than anybody else, or it stays in doubt. */
const MARGIN = 2.5;
/** Evidence from which on a name's kind is no mere guess from its shape. */
const CERTAIN = 2;

/** Writes `antecedent` into the pronouns of `mentions`. */
export function assignAntecedents(
  sentences: readonly Sentence[],
  syntaxes: readonly Syntax[],
  mentions: Mentions,
): void {
  const kinds = kindsOfNames(mentions.mentions);
  const subjects = subjectMentions(syntaxes, mentions);
  const inSentence = bySentence(mentions.mentions, sentences.length);
  const ahead = subjectsAhead(syntaxes, mentions);
  const others = subjectsBeside(syntaxes, mentions);
  const inner = innerMentions(syntaxes, sentences, mentions, inSentence);
  for (const pronoun of inSentence.flat()) {
    if (pronoun.form !== 'pronoun') continue;
    const window = inSentence.slice(Math.max(0, pronoun.sentence - REACH), pronoun.sentence + 1).flat();
    const later = mentions.mentions[ahead.get(pronoun.index) ?? -1];
    const context = { sentences, mentions: mentions.mentions, kinds, subjects, others, inner };
    const meant =
      later && compatible(pronoun, later, likelyKinds(later, kinds))
        ? { antecedent: later.index, doubtful: false }
        : antecedentOf(pronoun, window, context);
    pronoun.antecedent = meant.antecedent;
    pronoun.doubtful = meant.doubtful;
  }
}

/**
 * "Before she met the union, the minister had …": a pronoun in a clause that goes before its main clause means the subject of
 * that clause, as index by index of the pronoun.
 */
function subjectsAhead(syntaxes: readonly Syntax[], { denoted, mentions }: Mentions): Map<number, number> {
  const ahead = new Map<number, number>();
  for (const { verbs } of syntaxes) {
    const main = verbs.findIndex((v) => v.form === 'finite' && v.marker === null && !v.describes && !v.governor);
    const subject = verbs[main]?.subject;
    const later = subject && denoted.get(subject);
    if (later === null || later === undefined || mentions[later]?.form === 'pronoun') continue;
    for (const verb of verbs.slice(0, main)) {
      if (verb.marker === null || verb.marker === 'to' || verb.describes || (subject && verb.from > subject.from))
        continue;
      for (const np of [verb.subject, verb.object]) {
        const pronoun = np?.pronoun ? denoted.get(np) : undefined;
        if (pronoun !== undefined && np !== null && subject && np.from < subject.from) ahead.set(pronoun, later);
      }
    }
  }
  return ahead;
}

/** "The judge barred him": the object of a verb is not its subject, as index of the subject by index of the pronoun. */
function subjectsBeside(syntaxes: readonly Syntax[], { denoted }: Mentions): Map<number, number> {
  const beside = new Map<number, number>();
  for (const { verbs } of syntaxes)
    for (const { subject, object, passive } of verbs) {
      const pronoun = object?.pronoun && !passive ? denoted.get(object) : undefined;
      const doer = subject ? denoted.get(subject) : undefined;
      if (pronoun !== undefined && doer !== undefined) beside.set(pronoun, doer);
    }
  return beside;
}

interface Context {
  readonly sentences: readonly Sentence[];
  /** By index. */
  readonly mentions: readonly MentionFact[];
  readonly kinds: ReadonlyMap<string, KindEvidence>;
  readonly subjects: ReadonlySet<number>;
  /** For a pronoun who cannot be meant, since a reflexive would say so. */
  readonly others: ReadonlyMap<number, number>;
  /** Names inside a phrase that stands for somebody else. */
  readonly inner: ReadonlySet<number>;
}

/** The mentions of each sentence in text order, longer ones first. */
function bySentence(mentions: readonly MentionFact[], count: number): MentionFact[][] {
  const lists: MentionFact[][] = Array.from({ length: count }, () => []);
  for (const m of mentions) lists[m.sentence]?.push(m);
  for (const list of lists) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return lists;
}

/** The best of `window` for a pronoun, as an index; null where nobody fits or two fit equally well. */
function antecedentOf(
  pronoun: MentionFact,
  window: readonly MentionFact[],
  context: Context,
): { readonly antecedent: number | null; readonly doubtful: boolean } {
  const { sentences, mentions, kinds, subjects, others, inner } = context;
  const { kind } = sentences[pronoun.sentence] ?? {};
  let best: MentionFact | null = null;
  let bestPoints = 0;
  let tie = false;
  /** Points of the best of all that are somebody else. */
  let rival = 0;
  for (const candidate of window) {
    // what contains the pronoun, like "his aide", does not come before it either
    if (candidate.end > pronoun.start || candidate.adjectival) continue;
    if (others.get(pronoun.index) === candidate.index) continue;
    if (sentences[candidate.sentence]?.kind !== kind) continue;
    const distance = pronoun.sentence - candidate.sentence;
    const root = namedRoot(candidate, mentions);
    if (!root || !compatible(pronoun, root, likelyKinds(root, kinds))) continue;
    // "based in Oslo. It said": a place where something is says and does nothing
    if (candidate.locative && subjects.has(pronoun.index)) continue;
    if (inner.has(candidate.index)) continue;
    const points =
      (distance === 0 ? POINTS.sameSentence : distance === 1 ? POINTS.sentenceBefore : POINTS.perSentence) +
      (subjects.has(candidate.index) ? POINTS.subject : 0) +
      (candidate.form === 'name' ? POINTS.name : 0) +
      // "a judge freed Berg. He had been …": who is only now brought in is not yet spoken of
      (candidate.form === 'description' && !candidate.definite && !candidate.plural ? POINTS.newcomer : 0) +
      (isCertain(root, kinds) ? POINTS.certain : 0);
    const other = best !== null && !sameEntity(root, namedRoot(best, mentions));
    if (other) rival = Math.max(rival, Math.min(points, bestPoints));
    if (points > bestPoints) [best, bestPoints, tie] = [candidate, points, false];
    else if (points === bestPoints && other) {
      // of two in one role in one sentence the later is no better than the earlier
      tie = distance === 0 && !subjects.has(candidate.index);
      best = tie ? best : candidate;
    }
  }
  if (tie || !best) return { antecedent: null, doubtful: false };
  const personal = pronoun.gender === 'male' || pronoun.gender === 'female';
  return { antecedent: best.index, doubtful: !personal && bestPoints - rival < MARGIN };
}

const sameEntity = (a: MentionFact, b: MentionFact | null): boolean =>
  b !== null && (a.index === b.index || lastWord(a) === lastWord(b));
const lastWord = (m: MentionFact): string => m.text.split(' ').at(-1)?.toLowerCase() ?? '';

function namedRoot(mention: MentionFact, mentions: readonly MentionFact[]): MentionFact | null {
  const root = rootOf(mentions, mention.index);
  return root && root.form !== 'pronoun' ? root : null;
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

const evidenceOf = (mention: MentionFact, kinds: ReadonlyMap<string, KindEvidence>): KindEvidence =>
  mention.form === 'name' ? (kinds.get(lastWord(mention)) ?? mention.evidence) : mention.evidence;

const isCertain = (mention: MentionFact, kinds: ReadonlyMap<string, KindEvidence>): boolean =>
  Object.values(evidenceOf(mention, kinds)).some((points) => points >= CERTAIN);

/** The kinds that most speaks for, of which a firm's word may have two; none where nothing speaks for any. */
function likelyKinds(mention: MentionFact, kinds: ReadonlyMap<string, KindEvidence>): readonly NameKind[] {
  const points = Object.entries(evidenceOf(mention, kinds)) as [NameKind, number][];
  const most = Math.max(0, ...points.map(([, p]) => p));
  return points.flatMap(([kind, p]) => (p > 0 && p === most ? [kind] : []));
}

function compatible(pronoun: MentionFact, candidate: MentionFact, likely: readonly NameKind[]): boolean {
  const may = (...kinds: readonly NameKind[]) => likely.some((kind) => kinds.includes(kind));
  if (pronoun.gender === 'male' || pronoun.gender === 'female')
    return (
      may('person') && !candidate.plural && (candidate.gender === 'unknown' || candidate.gender === pronoun.gender)
    );
  if (pronoun.plural)
    return candidate.plural || may('group') || (may('organization') && pronoun.sentence - candidate.sentence < 2);
  // a name that nothing makes a person's may be a firm's
  const nameless = candidate.form === 'name' && likely.length === 0;
  return !candidate.plural && (nameless || may('organization', 'country', 'place', 'region', 'other'));
}

/** "the Norwegian builder Brix", "Oslo's mayor": names inside a phrase that stands for somebody else. `inSentence`: in text order. */
function innerMentions(
  syntaxes: readonly Syntax[],
  sentences: readonly Sentence[],
  { denoted, mentions }: Mentions,
  inSentence: readonly (readonly MentionFact[])[],
): Set<number> {
  const inner = new Set<number>();
  syntaxes.forEach(({ phrases }, s) => {
    const tokens = sentences[s]?.tokens ?? [];
    const names = inSentence[s]?.filter(({ form }) => form === 'name') ?? [];
    for (const np of phrases) {
      const own = mentions[denoted.get(np) ?? -1];
      const [first, last] = [tokens[np.from], tokens[np.to - 1]];
      if (!own || !first || !last) continue;
      for (let at = firstFrom(names, first.start); (names[at]?.end ?? Infinity) < last.end; at++)
        if (names[at]?.index !== own.index) inner.add(names[at]?.index ?? -1);
    }
  });
  return inner;
}

/** Place of the first mention that starts at an offset or after it; `mentions` in text order. */
function firstFrom(mentions: readonly MentionFact[], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
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
