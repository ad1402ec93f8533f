/** What was built, in one paragraph. */
import type { StoryGraph } from '../graph/schema';
import type { BuiltStory } from '../story/build';

/** `seconds` from the first file read to the graph checked. */
export function summarize({ graph, read, spansChecked }: BuiltStory, skipped: number, seconds: number): string {
  const parts = [count(graph.actors.length, 'actor'), count(graph.places.length, 'place'), events(graph)];
  const kept = graph.articles.length - read;
  const aside = [
    ...(kept > 0 ? [`${read.toLocaleString('en-GB')} read, ${kept.toLocaleString('en-GB')} as read before`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return (
    `“${graph.title}” is built from ${count(graph.articles.length, 'article')}` +
    `${aside.length > 0 ? ` (${aside.join(', ')})` : ''}: ${parts.join(', ')}; ` +
    `${count(spansChecked, 'span')} checked against the text, in ${seconds.toFixed(1)} s.`
  );
}

/** "9 events (STATEMENT 5, CONSULT 4)": the most frequent types first, then by name. */
function events(graph: StoryGraph): string {
  const counts = new Map<string, number>();
  const first = graph.events.filter(({ rank }) => rank === 1);
  for (const { type } of first) counts.set(type, (counts.get(type) ?? 0) + 1);
  const types = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([type, n]) => `${type} ${n}`);
  const more = graph.events.length - first.length;
  return (
    count(first.length, 'event') +
    (types.length > 0 ? ` (${types.join(', ')})` : '') +
    (more > 0 ? ` and ${count(more, 'passage')} also said` : '')
  );
}

const count = (n: number, noun: string): string => `${n.toLocaleString('en-GB')} ${noun}${n === 1 ? '' : 's'}`;
