/** Which event of a sentence a passage speaks of: the one whose phrase it stands in, or whose verb governs it. */
import type { NounPhrase, TokenRange, VerbGroup } from '../../syntax/types';
import { NATURAL_FORCES } from '../../../english/lexicon/natural-forces';
import { agentOf, type Clause } from '../clause';
import type { EventDraft } from '../draft';
import type { Toll } from './tolls';

/** The draft that an amount belongs to, or null where no event's words reach it. */
export function homeOf(clause: Clause, drafts: readonly EventDraft[], range: TokenRange): EventDraft | null {
  const inPhrase = drafts.find((d) => d.np && reaches(d.np, range.from, 2));
  if (inPhrase) return inPhrase;
  const seen = new Set<VerbGroup>();
  for (let verb = verbAt(clause, range); verb && !seen.has(verb); verb = verb.governor) {
    seen.add(verb);
    const told = drafts.find((d) => d.verb === verb && (d.np === null || d.light !== null));
    if (told) return told;
    // "arrested them for painting two boats": why is another thing
    if (verb.form === 'ing' && clause.sentence.tokens[verb.from - 1]?.norm === 'for') return null;
    if (verb.form === 'finite' && !(verb.governor && drafts.some((d) => d.says && d.verb === verb?.governor)))
      return null;
  }
  return null;
}

const contains = (np: NounPhrase, at: number): boolean =>
  (at >= np.from && at < np.to) || np.coordinated.some((c) => at >= c.from && at < c.to);

function reaches(np: NounPhrase, at: number, depth: number): boolean {
  if (contains(np, at)) return true;
  return depth > 0 && np.preps.some((p) => p.at > np.head && reaches(p.np, at, depth - 1));
}

/** The verb in whose subject, object or phrases a passage stands, else the last one before it in its clause. */
function verbAt(clause: Clause, { from }: TokenRange): VerbGroup | null {
  const { chunks, verbs } = clause.syntax;
  const subjectOf = verbs.find((v) => v.subject && contains(v.subject, from) && !v.describes);
  if (subjectOf) return subjectOf;
  const last = verbs.findLast((v) => v.to <= from) ?? null;
  // "… said the union, which lost 40 members" is another clause; so is what follows a full stop
  const broken = chunks.some(
    (c) => last && c.from >= last.to && c.to <= from && (c.type === 'stop' || c.type === 'relative'),
  );
  return broken ? null : last;
}

/** What hits people, so that a toll is its toll. */
const VIOLENT: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST']);

/** The event that killed or hurt, else the statement that says how many; never what is told beside a disaster. */
export function homeOfToll(clause: Clause, drafts: readonly EventDraft[], toll: Toll): EventDraft | null {
  const doer = doerOf(clause, toll);
  // "the attack killed 12": those of the attack, and no second deed's
  const told = doer && drafts.find((d) => d.np?.head === doer.head && VIOLENT.has(d.type));
  const deed = told ?? drafts.find((d) => d.np === null && d.verb?.main === toll.at);
  if (deed) return deed;
  const distance = (at: number) => Math.abs(at - toll.at);
  const nearest = (list: readonly EventDraft[]) =>
    [...list].sort((a, b) => distance(a.trigger.from) - distance(b.trigger.from))[0] ?? null;
  const violent = nearest(
    drafts.filter(
      (d) =>
        VIOLENT.has(d.type) &&
        (d.status === 'happened' || d.status === 'ongoing') &&
        (doer === null || d.np === doer || d.verb?.subject === doer),
    ),
  );
  const forces = clause.sentence.tokens.flatMap((t, i) => (NATURAL_FORCES.has(t.lemma) ? [distance(i)] : []));
  if (violent && Math.min(Infinity, ...forces) > distance(violent.trigger.from)) return violent;
  return nearest(drafts.filter((d) => d.type === 'STATEMENT'));
}

/** Who or what kills, where the clause names it: "a blast that killed 11". */
function doerOf(clause: Clause, toll: Toll): NounPhrase | null {
  const verb = clause.syntax.verbs.find((v) => v.main === toll.at);
  const doer = verb && (verb.passive ? agentOf(verb) : (verb.describes ?? verb.subject));
  return doer && !doer.pronoun && !contains(doer, toll.from) ? doer : null;
}
