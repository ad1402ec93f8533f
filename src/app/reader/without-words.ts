/** What leaving somebody out does to a story, in a sentence. */
import type { GraphIndex } from '../../graph/lookup';
import { leftOutParts, remainsOf } from '../../scenes/left-out';
import { listWords, plural } from '../../scenes/words';
import { publisherWords } from './cite';

/** "Fjord Gazette", "what Ada Berg says", "the text of Nordic Wire that others copied". */
export function leftOutWords(index: GraphIndex, key: string): string {
  const { kind, id } = leftOutParts(key) ?? { kind: 'publisher', id: key };
  if (kind === 'publisher') return id || 'articles without a publisher';
  if (kind === 'speaker') return `what ${index.actors.get(id)?.name ?? id} says`;
  const article = index.articles.get(id);
  return `the text of ${article ? publisherWords(article) : id} and its copies`;
}

/** "Without Fjord Gazette, 3 of 54 events and 2 more claims rest on nobody; 7 events now stand on one origin." */
export function withoutWords(index: GraphIndex, leftOut: readonly string[]): string {
  const { events, claims, onOne } = remainsOf(index, leftOut);
  const who = listWords(leftOut.map((key) => leftOutWords(index, key)));
  const all = index.firstRank || index.graph.events.length;
  const fallen = [
    ...(events.length > 0 ? [`${events.length} of ${plural(all, 'event')}`] : []),
    ...(claims > 0 ? [plural(claims, events.length > 0 ? 'more claim' : 'claim')] : []),
  ];
  const falls =
    fallen.length === 0
      ? 'every event and every claim still stands on somebody else'
      : `${listWords(fallen)} ${events.length + claims === 1 ? 'rests' : 'rest'} on nobody`;
  const thin =
    onOne.length === 0
      ? ''
      : `; ${plural(onOne.length, 'event')} now ${onOne.length === 1 ? 'stands' : 'stand'} on one origin`;
  return `Without ${who}, ${falls}${thin}.`;
}
