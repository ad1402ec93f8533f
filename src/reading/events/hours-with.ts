/** "After nearly five hours with Ada Berg, the envoys left", "spent three hours with the crews": time spent with somebody is a meeting. */
import type { Chunk, NounPhrase, VerbGroup } from '../syntax/types';
import { headLemma, partiesOf, placesIn, unique, type Clause } from './clause';
import type { EventDraft } from './draft';
import { statusOfVerb } from './status';

/** Whoever spends years with a company works there. */
const SHORT = /^(?:hour|minute)$/;
const OPENS = /^(?:in|after|for|during|following)$/;

export function readHoursWith(clause: Clause): EventDraft[] {
  return clause.syntax.phrases.flatMap((np) => {
    if (!SHORT.test(headLemma(clause, np))) return [];
    const host = hostOf(clause, np);
    const met = host ? partiesOf(clause, host) : [];
    const verb = host && spenderOf(clause, np);
    const guests = verb ? partiesOf(clause, verb.subject) : [];
    if (!verb || !host || met.length === 0 || guests.length === 0 || guests.some((g) => met.includes(g))) return [];
    return [
      {
        rule: 'hours:with',
        told: 'hours',
        light: null,
        trigger: { from: np.head, to: np.head + 1 },
        verb: null,
        np,
        type: 'CONSULT' as const,
        mode: null,
        lemma: headLemma(clause, np),
        // what follows a meeting may fail; the meeting took place
        status: verb.lemma === 'spend' ? statusOfVerb(clause, verb) : ('happened' as const),
        actors: unique([...guests, ...met]),
        targets: [],
        places: placesIn(clause, [...np.preps, ...host.preps]),
        mutual: true,
        // time with somebody is told of a meeting that is mostly told already
        anaphoric: true,
        says: false,
        evidenced: true,
      },
    ];
  });
}

const neighbour = (clause: Clause, at: number): Chunk | undefined =>
  clause.syntax.chunks.find((c) => at >= c.from && at < c.to);

/** With whom: the phrase after "with", unless something is said of it that makes it a mere circumstance ("with the door open"). */
function hostOf(clause: Clause, np: NounPhrase): NounPhrase | null {
  const link = neighbour(clause, np.to);
  const host = link?.type === 'prep' && link.word === 'with' ? neighbour(clause, link.to) : undefined;
  if (host?.type !== 'np') return null;
  const next = neighbour(clause, host.to);
  const circumstance = next?.type === 'adjective' || (next?.type === 'vg' && next.form !== 'finite');
  return circumstance ? null : host;
}

/** The verb whose subject spent the time: "spent" itself, else that of the clause that the phrase of time opens or ends. */
function spenderOf(clause: Clause, np: NounPhrase): VerbGroup | null {
  const { verbs } = clause.syntax;
  const spent = verbs.find((v) => v.object === np || (v.lemma === 'spend' && v.to === np.from));
  if (spent) return spent.lemma === 'spend' ? spent : null;
  const before = neighbour(clause, np.from - 1);
  if (before?.type !== 'prep' || !OPENS.test(before.word)) return null;
  const finite = verbs.filter((v) => v.form === 'finite' && v.subject && !v.copula);
  const leads = !verbs.some((v) => v.to <= np.from);
  return (leads ? finite.find((v) => v.from > np.to) : finite.findLast((v) => v.to <= np.from)) ?? null;
}
