/** What a node of the network stands for, and its id there: ids are unique only in their own list of the graph. */

export interface NodeRef {
  readonly kind: 'actor' | 'event' | 'place';
  readonly id: string;
}

export const eventKey = (id: string): string => `event:${id}`;
export const placeKey = (id: string): string => `place:${id}`;
export const keyOf = ({ kind, id }: NodeRef): string => (kind === 'actor' ? id : `${kind}:${id}`);
