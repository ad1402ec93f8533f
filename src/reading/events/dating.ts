/** Which time expression dates which event: the one in the event's own clause, not merely in its sentence. */
import { AROUND, GONE_BY, LONG_AGO, RANKING } from '../../english/words/time-words';
import type { When } from '../../graph/schema';
import { isFloating } from '../../graph/time';
import type { VerbGroup } from '../syntax/types';
import type { TimexFact } from '../types';
import { tokenAt, type Clause } from './clause';
import { sensesOf } from './senses';
import type { EventDraft } from './draft';

export function dateOf(clause: Clause, draft: EventDraft, timexes: readonly TimexFact[]): When | null {
  const dated = timexes.filter((t) => t.when !== null && !countsTimes(clause, t) && !isBound(clause, t));
  if (dated.length === 0) return null;
  if (draft.np) {
    const { head, from, to } = draft.np;
    const inside = dated.find(
      (t) => within(clause, t, from, to) || followsNoun(clause, t, draft) || nounDated(clause, t) === head,
    );
    if (inside) return boundedBy(clause, inside);
  }
  const free = dated.filter((t) => nounDated(clause, t) === null);
  const intended = draft.intends ? clause.syntax.verbs.find((v) => v.governor === draft.verb) : undefined;
  const own = free.find((t) => intended && clauseOf(clause, t) === intended);
  if (own) return boundedBy(clause, own);
  for (let verb = draft.verb, steps = 0; verb && steps < 4; verb = verb.governor, steps++) {
    const own = free.find((t) => clauseOf(clause, t) === verb);
    if (own) return boundedBy(clause, own);
    // what somebody says is not dated by when they said it, nor is a told plan
    if (verb.marker !== null && verb.marker !== 'to' && verb.form === 'finite') return null;
    if (verb.governor && verb.form === 'infinitive') return null;
  }
  return null;
}

/** "by Friday", "since Monday": one side of when it was; "from 1 to 3 May" and "from Monday's talks" tell both. */
function boundedBy(clause: Clause, timex: TimexFact): When | null {
  const { when } = timex;
  const norm = tokenAt(clause, position(clause, timex.start) - 1)?.norm ?? '';
  const bound = BOUND.get(norm);
  const next = clause.sentence.tokens.find((t) => t.start >= timex.end);
  // "the first loss from 1992" is of that year, "from Monday" begins on it
  const tellsDay = norm !== 'from' || when?.granularity === 'day';
  if (
    !when ||
    !bound ||
    !tellsDay ||
    when.start !== when.end ||
    next?.norm === 'to' ||
    /^['’]s?$/.test(next?.norm ?? '')
  )
    return when;
  return { ...when, bound };
}
const BOUND: ReadonlyMap<string, NonNullable<When['bound']>> = new Map([
  ['by', 'by'],
  ['before', 'by'],
  ['since', 'from'],
  ['from', 'from'],
]);

/**
 * What is told of a day after the article's own is still to come, though it is told as done: "her visit on 14 March", and of a
 * headline "Brix cutting jobs by 2027". A past tense keeps what it tells: then the day is misread.
 */
export function toCome(clause: Clause, draft: EventDraft, when: When | null, published: string | null): boolean {
  const { status, np, light, verb } = draft;
  if ((status !== 'happened' && status !== 'ongoing') || !when || published === null) return false;
  if (np ? light !== null : verb?.tense === 'past' && clause.sentence.kind !== 'title') return false;
  return !isFloating(when) && when.start.slice(0, 10) > published.slice(0, 10);
}

/** "will cut jobs after a loss last year": what is still to come was not in a time gone by when its article appeared. */
export const isPast = ({ verb, np, status }: EventDraft, when: When, published: string | null): boolean =>
  np === null &&
  status === 'planned' &&
  verb?.tense === 'future' &&
  published !== null &&
  !isFloating(when) &&
  when.end.slice(0, 10) < published.slice(0, 10);

/** "arrested him several weeks ago": some day before, and nobody says which. */
export function isLongAgo(clause: Clause, draft: EventDraft, timexes: readonly TimexFact[]): boolean {
  const { sentence } = clause;
  const words = ({ start, end }: TimexFact) => sentence.text.slice(start - sentence.start, end - sentence.start);
  return timexes.some((t) => t.value === 'PAST_REF' && LONG_AGO.test(words(t)) && clauseOf(clause, t) === draft.verb);
}

/** "for the third time this year" counts visits, and dates none. */
const countsTimes = (clause: Clause, timex: TimexFact): boolean =>
  tokenAt(clause, position(clause, timex.start) - 1)?.lemma === 'time';

/** "banned until Friday", "a curfew from 9 p.m. to 5 a.m.": how long something holds is not when it was done. */
function isBound(clause: Clause, timex: TimexFact): boolean {
  const at = position(clause, timex.start);
  // "its first loss since 1992": that was the one before
  if (
    tokenAt(clause, at - 1)?.norm === 'since' &&
    clause.sentence.tokens.slice(0, at).some((t) => RANKING.test(t.norm))
  )
    return true;
  const before = tokenAt(clause, position(clause, timex.start) - 1)?.norm ?? '';
  return /^(?:until|till|through)$/.test(before) || (timex.type === 'TIME' && /^(?:from|to)$/.test(before));
}

/**
 * "last year's profit", "February sales", "on the eve of a visit on March 14, she left": position of the noun that a time hangs on;
 * null where it says when something was done.
 */
function nounDated(clause: Clause, timex: TimexFact): number | null {
  const { tree, verbs } = clause.syntax;
  const first = position(clause, timex.start);
  const inside = (i: number) => i >= first && (tokenAt(clause, i)?.start ?? timex.end) < timex.end;
  let at = first;
  for (let steps = 0; steps < 6 && inside(tree.headOf(at)); steps++) at = tree.headOf(at);
  const owner = tree.headOf(at);
  // "On Monday police arrested": the tree joins what are two phrases
  const isApart = clause.syntax.phrases.some((np) => at >= np.from && at < np.to && owner >= np.to);
  const owned = tree.relationOf(at) === 'nmod:poss' || (tree.kindOf(at) === 'compound' && !isApart);
  // "at Wednesday's meeting" does say when something was done
  if (owned && timex.type === 'DATE' && tokenAt(clause, owner)?.pos === 'NOUN' && tree.kindOf(owner) !== 'obl')
    return owner;
  // after a verb a time that seems to hang on its object tells as often when that was done
  if (verbs.some((v) => v.form === 'finite' && v.main < first)) return null;
  // "in a speech on March 14" is when the clause's own deed was done as well
  const { tokens } = clause.sentence;
  const opens = tokens.findLastIndex((t, i) => i < first && t.text === ',') + 1;
  if (!tokens.slice(opens, first).some(({ norm }) => AROUND.has(norm))) return null;
  const told = clause.syntax.phrases.findLast(
    (np) => np.from >= opens && np.head < first && sensesOf(clause, np).length > 0,
  );
  return told?.head ?? null;
}

const position = (clause: Clause, offset: number): number => clause.sentence.tokens.findIndex((t) => t.end > offset);

function within(clause: Clause, timex: TimexFact, from: number, to: number): boolean {
  const at = position(clause, timex.start);
  return at >= from && at < to;
}

/** "talks on Monday between A and B": the date stands in the noun's own phrases, before any verb. */
function followsNoun(clause: Clause, timex: TimexFact, draft: EventDraft): boolean {
  const at = position(clause, timex.start);
  const { np } = draft;
  if (!np || at < np.to) return false;
  const verb = clause.syntax.verbs.find((v) => v.from >= np.to);
  return (verb === undefined || at < verb.from) && np.preps.some((p) => at >= p.np.from && at < p.np.to);
}

/** The verb whose clause a time expression stands in: the last one before it, or the first where none is before. */
function clauseOf(clause: Clause, timex: TimexFact): VerbGroup | null {
  const at = position(clause, timex.start);
  let last: VerbGroup | null = null;
  for (const verb of clause.syntax.verbs) {
    if (verb.from > at) {
      // "On Monday the court ruled": nothing but commas and phrases between a leading date and its verb
      const opened =
        last === null ||
        clause.syntax.chunks.some(
          (c) => (c.type === 'marker' || c.type === 'stop') && last && c.from > last.main && c.from < at,
        );
      return opened && verb.form !== 'infinitive' ? verb : last;
    }
    last = verb;
  }
  // "refused to leave last week": what was still to do lies not in the past
  if (last?.form === 'infinitive' && last.governor && GONE_BY.test(timex.when?.text ?? '')) return last.governor;
  return last;
}
