/** What comparing two tellings is measured by, and what comes out of it. */

export const MERGING = {
  /** Points that two tellings need to be one event. */
  threshold: 3,
  /** A block larger than this compares each telling only with its latest neighbours. */
  neighbours: 40,
  /** Days between two articles after which an event that neither dates is no longer the same news. */
  staleAfter: 21,
  /** Days within which two articles tell the same news. */
  freshWithin: 2,
  /** Hours between the clock times that two articles may give one event. */
  clockGap: 4,
  /** Doers whom the reports of one deed may name against each other; what more are said to have done is several deeds. */
  rivals: 4,
  /** Parties of a meeting to which a report may still add others while it names few of them; beyond, it is another meeting. */
  delegation: 12,
  /** Likeness of wording (0 to 1) from which what somebody says in two articles may be one statement. */
  likeWording: 0.2,
  /** Likeness of wording (0 to 1) from which two reports that name different days or towns still tell one event. */
  oddsWording: 0.5,
} as const;

/** Which country each actor belongs to, by key. */
export type StateOf = (actor: string) => string | null;

export interface Verdict {
  readonly points: number;
  readonly why: string;
}
/** Nothing in common that would make them one. */
export const no = (why: string): Verdict => ({ points: -1, why });
/** Something that keeps them two, whatever else they share. */
export const NEVER = -2;
export const never = (why: string): Verdict => ({ points: NEVER, why });
