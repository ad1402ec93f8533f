/** How far an event got, from all its tellings. */
import type { Status } from '../../graph/schema';
import type { Group } from './group';

/** What most tellings say; a denial or a plan outweighs none that tell it as done, and reality settles a tie. */
export function statusOf({ tellings }: Group): Status {
  const votes = new Map<Status, number>();
  // "the talks" says nothing of whether they took place
  const telling = tellings.filter((t) => t.actors.length > 0);
  for (const t of telling.length > 0 ? telling : tellings) votes.set(t.status, (votes.get(t.status) ?? 0) + 1);
  return leadingStatus(votes);
}

const ORDER: readonly Status[] = ['happened', 'denied', 'ongoing', 'planned', 'threatened', 'hypothetical'];

/** The status with most votes, the most real of equals. */
export const leadingStatus = (votes: ReadonlyMap<Status, number>): Status =>
  [...votes].sort((a, b) => b[1] - a[1] || ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]))[0]?.[0] ?? 'happened';
