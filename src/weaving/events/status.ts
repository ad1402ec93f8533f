/** How far an event got, from all its tellings. */
import type { Status } from '../../graph/schema';
import type { Group } from './group';

/** What most tellings say; a denial or a plan outweighs none that tell it as done, and reality settles a tie. */
export function statusOf({ tellings }: Group): Status {
  const votes = new Map<Status, number>();
  // "the talks" says nothing of whether they took place
  const telling = tellings.filter((t) => t.actors.length > 0);
  for (const t of telling.length > 0 ? telling : tellings) votes.set(t.status, (votes.get(t.status) ?? 0) + 1);
  const order: Status[] = ['happened', 'denied', 'ongoing', 'planned', 'threatened', 'hypothetical'];
  return [...votes].sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]))[0]?.[0] ?? 'happened';
}
