/** How far an event got, from all its tellings. */
import type { Status } from '../../graph/schema';
import type { Group } from './group';
import type { Telling } from './telling';

/**
 * What most of those say who assert it, reality settling a tie; disputed where somebody else denies it or takes it back, and denied
 * or taken back where nobody else tells of it. Whoever takes it back no longer asserts it.
 */
export function statusOf({ tellings }: Group): Status {
  const corrected = tellings.filter((t) => t.status === 'corrected');
  const kept = counting(tellings).filter((t) => !isTakenBack(t, corrected));
  const asserted = kept.filter((t) => t.fact.stance === 'asserts');
  const answers = counting(tellings).filter((t) => t.status === 'denied' || t.status === 'corrected');
  // what somebody says in one article is one appearance, whatever he did not say in it
  if (answers.length === 0 || answers[0]?.type === 'STATEMENT') return leadingStatus(votesOf(kept));
  if (asserted.length > 0 && !isOpen(leadingStatus(votesOf(asserted)))) return 'disputed';
  return leadingStatus(votesOf(answers));
}

/** Those of an article's last version, where it still tells of it. */
export const counting = (tellings: readonly Telling[]): readonly Telling[] => {
  const last = tellings.filter((t) => !t.superseded);
  return last.length > 0 ? last : tellings;
};

/** Told as what might be: nothing that could be denied. */
const isOpen = (status: Status): boolean => status === 'hypothetical' || status === 'threatened';

/** What an article tells that corrects itself, and what somebody said who takes it back. */
const isTakenBack = (t: Telling, corrected: readonly Telling[]): boolean =>
  t.fact.stance === 'asserts' &&
  corrected.some((c) => (c.speaker === null ? c.article === t.article : c.speaker === t.speaker));

function votesOf(tellings: readonly Telling[]): ReadonlyMap<Status, number> {
  const votes = new Map<Status, number>();
  // "the talks" says nothing of whether they took place
  const telling = tellings.filter((t) => t.actors.length > 0);
  for (const t of telling.length > 0 ? telling : tellings) votes.set(t.status, (votes.get(t.status) ?? 0) + 1);
  return votes;
}

const ORDER: readonly Status[] = [
  'happened',
  'corrected',
  'denied',
  'negated',
  'ongoing',
  'planned',
  'threatened',
  'hypothetical',
];

/** The status with most votes, the most real of equals. */
export const leadingStatus = (votes: ReadonlyMap<Status, number>): Status =>
  [...votes].sort((a, b) => b[1] - a[1] || ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]))[0]?.[0] ?? 'happened';
