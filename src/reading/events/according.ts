/** "According to the mayor, the port lacks money": who says so stands in a phrase, and no verb of speech does. */
import type { NounPhrase, TokenRange } from '../syntax/types';
import { members, ownersOf, partiesOf, type Clause } from './clause';
import type { EventDraft } from './draft';

export interface According {
  /** Position of "according". */
  readonly at: number;
  readonly np: NounPhrase;
}

/** The first such phrase of a sentence; null where there is none. */
export function accordingIn({ sentence: { tokens }, syntax }: Clause): According | null {
  const at = tokens.findIndex((t, i) => t.norm === 'according' && tokens[i + 1]?.norm === 'to');
  if (at < 0) return null;
  const np = syntax.phrases.find((p) => p.from >= at + 2 || (p.possessor && p.possessor.from >= at + 2));
  return np ? { at, np } : null;
}

/** The mention of somebody to whom such a phrase points, or of whoever owns what it points to; null for nobody. */
export const sourceOf = (clause: Clause, { np }: According): number | null =>
  members(np).flatMap((m) => clause.mentions.denoted.get(m) ?? [])[0] ?? ownersOf(clause, np)[0] ?? null;

/** What is said so, as a statement: for a sentence that tells no event otherwise. */
export function readAccording(clause: Clause): EventDraft[] {
  const found = accordingIn(clause);
  const actors = found ? partiesOf(clause, found.np) : [];
  const said = found && saidBeside(clause, found);
  if (!found || !said || actors.length === 0) return [];
  return [
    {
      rule: 'according-to',
      told: 'verb',
      light: null,
      trigger: { from: found.at, to: found.at + 2 },
      verb: null,
      np: null,
      type: 'STATEMENT',
      mode: null,
      lemma: 'say',
      status: 'happened',
      actors,
      targets: [],
      places: [],
      mutual: false,
      anaphoric: false,
      says: true,
      said,
      evidenced: true,
    },
  ];
}

/** The clause before the phrase or after it, on the other side of a comma; null for a phrase inside a clause. */
function saidBeside({ sentence: { tokens }, syntax }: Clause, { at, np }: According): TokenRange | null {
  const close = tokens.findIndex((t, i) => i >= np.to && /^[,.]$/.test(t.text));
  const side = at === 0 ? { from: close + 1, to: tokens.length } : { from: 0, to: at };
  if (at === 0 ? close < 0 || tokens[close]?.text !== ',' : tokens[at - 1]?.text !== ',' || close < tokens.length - 1)
    return null;
  return syntax.verbs.some((v) => v.form === 'finite' && v.main >= side.from && v.main < side.to) ? side : null;
}
