/** What scripts and style sheets may ask of a group in a figure: attributes of what it stands for. */
import type { GraphIndex } from '../graph/lookup';
import type { Attributes } from '../scenes/attributes';
import { eventIn, parseRef, type Ref } from '../scenes/ref';
import type { NetworkScene } from '../scenes/network/scene';

/** Of timelines and networks alike; `edges` are the network's. */
export function keysIn(index: GraphIndex, edges: NetworkScene['edges'] = []): (ref: string) => Attributes {
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  return (ref) => {
    const parsed = parseRef(ref);
    const event = eventIn(ref);
    if (event !== null) return eventKeys(index, event);
    if (parsed?.kind !== 'edge') return parsed === null ? {} : nodeKeys(index, parsed);
    const edge = byId.get(parsed.id);
    return edge ? { 'data-source': edge.source, 'data-target': edge.target, 'data-events': edge.events.length } : {};
  };
}

function eventKeys(index: GraphIndex, id: string): Attributes {
  const event = index.events.get(id);
  if (!event) return {};
  return {
    'data-event': id,
    'data-type': event.type,
    'data-status': event.status,
    'data-start': event.when?.start,
    'data-end': event.when?.end,
    'data-origins': index.originsOf(event),
  };
}

function nodeKeys(index: GraphIndex, { kind, id }: Ref): Attributes {
  if (kind === 'actor') return { 'data-actor': id, 'data-kind': index.actors.get(id)?.kind };
  if (kind === 'type' || kind === 'publisher' || kind === 'lane') return { [`data-${kind}`]: id };
  if (kind === 'tie') return { 'data-event': id };
  if (kind === 'tie-again') return { 'data-event': id.slice(id.indexOf(':') + 1) };
  return kind === 'place' ? { 'data-place': id, 'data-kind': index.places.get(id)?.kind } : {};
}
