/**
 * What the reports of a sentence say of their events in figures, normalised so that reports can be compared: lengths `PT5H`,
 * tolls `12 dead`, sums `USD 4200000000`, shares `8 %`, votes `52 to 48`, counts `40 docker`, and which of several `no. 6`.
 * What is counted is part of the value, since twelve dead are not to be compared with thirty injured.
 */
import type { ClaimFact, TimexFact } from '../../types';
import type { TokenRange } from '../../syntax/types';
import type { Clause } from '../clause';
import type { EventDraft } from '../draft';
import { hedged } from '../../tokens/hedged';
import { countsOf, ordinalOf } from './counts';
import type { Figure } from './figure';
import { homeOf, homeOfToll } from './home';
import { lengthsOf } from './lengths';
import { sumsIn, type Sum } from './sums';
import { tollsIn } from './tolls';

/** For each draft, in their order, what its sentence claims of it. */
export function readClaims(
  clause: Clause,
  drafts: readonly EventDraft[],
  timexes: readonly TimexFact[],
): ClaimFact[][] {
  const { tokens } = clause.sentence;
  if (timexes.length === 0 && !tokens.some((t) => t.pos === 'NUM' || COUNTS.test(t.norm))) return drafts.map(() => []);
  const sums = sumsIn(tokens);
  const tolls = tollsIn(tokens, clause.syntax).filter((t) => !sums.some((s) => s.from < t.to && t.from < s.to));
  const taken: TokenRange[] = [...sums, ...tolls];
  const number = (range: TokenRange, value: string): Figure => ({
    attribute: 'number',
    value,
    start: tokens[range.from]?.start ?? clause.sentence.start,
    end: tokens[range.to - 1]?.end ?? clause.sentence.end,
  });
  const homeOfSum = new Map(
    sums.map((s) => [s, standsAlone(clause, s, drafts) ? homeOf(clause, votersOf(drafts, s), s) : null]),
  );
  const homeOfTolls = new Map(tolls.map((t) => [t, homeOfToll(clause, drafts, t)]));
  const withHedge = ({ figureEnd, ...figure }: Figure): ClaimFact => ({
    ...figure,
    ...hedged(clause.sentence, figure, figureEnd),
  });
  return drafts.map((draft) => [
    ...[
      ...lengthsOf(clause, draft, timexes),
      ...tolls.filter((t) => homeOfTolls.get(t) === draft).map((t) => number(t, t.value)),
      // somebody's statements are about many things, and their sums and shares have no word of what
      ...(draft.type === 'STATEMENT'
        ? []
        : KINDS.flatMap((kind) => sums.find((s) => s.kind === kind && homeOfSum.get(s) === draft) ?? []).map((s) =>
            number(s, s.value),
          )),
      ...countsOf(clause, drafts, draft, taken),
    ].map(withHedge),
    ...ordinalOf(clause, draft),
  ]);
}

/** Of several sums in one clause the first is the event's; the others are parts of it, or about something else. */
const KINDS: readonly Sum['kind'][] = ['sum', 'percent', 'vote'];

/** A vote is how something was decided, and no part of the thing: "approved the deal by 52 to 48". */
const votersOf = (drafts: readonly EventDraft[], sum: Sum): readonly EventDraft[] =>
  sum.kind === 'vote' ? drafts.filter((d) => d.np === null || d.light !== null || d.lemma === 'vote') : drafts;

/** Words that count without being tagged as numbers, or order. */
const COUNTS =
  /^(?:dozens?|scores|hundreds?|thousands?|millions?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d\w*)$/;

/** "$4bn" of "a $4bn purchase by the bank" measures the purchase: an event's own only where that is the event or its object. */
function standsAlone(clause: Clause, sum: Sum, drafts: readonly EventDraft[]): boolean {
  const np = clause.syntax.phrases.find((p) => sum.from >= p.from && sum.from < p.to);
  if (!np || np.head < sum.to) return true;
  return drafts.some((d) => d.np === np || (d.verb?.object === np && d.np === null));
}
