/** How an event is tied to others, in words, from both ends of each link. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord, Link } from '../../graph/schema';

export interface Tie {
  readonly words: string;
  readonly event: EventRecord;
}

const OUT: Record<Link['kind'], string> = {
  'part-of': 'Part of',
  before: 'Before',
  'because-of': 'Because of',
  'follows-up': 'Follows up',
};
const BACK: Record<Link['kind'], string> = {
  'part-of': 'Includes',
  before: 'After',
  'because-of': 'Led to',
  'follows-up': 'Followed up by',
};

/** Links of the event first, then those that point to it. Linear in the number of links of the story. */
export function tiesOf(index: GraphIndex, event: EventRecord): Tie[] {
  const ties: Tie[] = [];
  for (const link of event.links) {
    const other = index.events.get(link.event);
    if (other) ties.push({ words: OUT[link.kind], event: other });
  }
  for (const other of index.graph.events)
    for (const link of other.links) if (link.event === event.id) ties.push({ words: BACK[link.kind], event: other });
  return ties;
}
