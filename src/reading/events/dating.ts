/** Which time expression dates which event: the one in the event's own clause, not merely in its sentence. */
import type { When } from '../../graph/schema';
import type { VerbGroup } from '../syntax/types';
import type { TimexFact } from '../types';
import { tokenAt, type Clause } from './clause';
import type { EventDraft } from './draft';

export function dateOf(clause: Clause, draft: EventDraft, timexes: readonly TimexFact[]): When | null {
  const dated = timexes.filter((t) => t.when !== null && !countsTimes(clause, t) && !isBound(clause, t));
  if (dated.length === 0) return null;
  if (draft.np) {
    const inside = dated.find(
      (t) => within(clause, t, draft.np?.from ?? 0, draft.np?.to ?? 0) || followsNoun(clause, t, draft),
    );
    if (inside) return boundedBy(clause, inside);
  }
  for (let verb = draft.verb, steps = 0; verb && steps < 4; verb = verb.governor, steps++) {
    const own = dated.find((t) => clauseOf(clause, t) === verb);
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

/** "for the third time this year" counts visits, and dates none. */
const countsTimes = (clause: Clause, timex: TimexFact): boolean =>
  tokenAt(clause, position(clause, timex.start) - 1)?.lemma === 'time';

/** "banned until Friday", "a curfew from 9 p.m. to 5 a.m.": how long something holds is not when it was done. */
function isBound(clause: Clause, timex: TimexFact): boolean {
  const before = tokenAt(clause, position(clause, timex.start) - 1)?.norm ?? '';
  return /^(?:until|till|through)$/.test(before) || (timex.type === 'TIME' && /^(?:from|to)$/.test(before));
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
  if (last?.form === 'infinitive' && last.governor && PAST.test(timex.when?.text ?? '')) return last.governor;
  return last;
}
const PAST = /\b(?:last|yesterday|ago|earlier|previous)\b/i;
