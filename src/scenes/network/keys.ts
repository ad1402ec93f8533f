/**
 * What a node of the network stands for, and its key there. Ids are any text, and unique only in their own list of the graph: a
 * key says first of which kind it is, so that no id is taken for another's, nor for a property of some library's objects.
 */
import { refOf } from '../ref';

export interface NodeRef {
  readonly kind: 'actor' | 'event' | 'place';
  readonly id: string;
}

export const keyOf = ({ kind, id }: NodeRef): string => refOf(kind, id);
export const actorKey = (id: string): string => keyOf({ kind: 'actor', id });
export const eventKey = (id: string): string => keyOf({ kind: 'event', id });
export const placeKey = (id: string): string => keyOf({ kind: 'place', id });

/** A key in an id made of several: actors, who are most of them, stand by their own id. No two keys give one text. */
export function wordOf(key: string): string {
  const cut = key.indexOf(':');
  const [kind, id] = [key.slice(0, cut), key.slice(cut + 1).replace(/[%.:]/g, (mark) => CODE[mark] ?? mark)];
  return kind === 'actor' ? id : `${kind}:${id}`;
}
const CODE: Readonly<Record<string, string>> = { '%': '%25', '.': '%2E', ':': '%3A' };
