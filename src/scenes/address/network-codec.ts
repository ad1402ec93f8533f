/** The network's part of the view in the URL: `network=events,places&ego=oda-kessel:2&pins=tug-crews:0.25:0.6`. */
import { ACTOR_KINDS } from '../../graph/vocabulary';
import { keyOf } from '../network/keys';
import type { NetworkView, Pin } from '../view';
import { escape, inOrder, listPart, pair, unescape } from './parts';

/** Steps of an ego network: more would be the whole. */
export const MOST_STEPS = 9;

/** What may be drawn beside the main actors, by its word in the address. */
const DRAWN = [
  ['events', 'eventNodes'],
  ['places', 'placeNodes'],
  ['communities', 'communities'],
  ['everyone', 'everyone'],
] as const;

export function encodeNetwork(view: NetworkView): (string | false | null)[] {
  const { ego, path, pins } = view;
  return [
    listPart(
      'network',
      DRAWN.filter(([, part]) => view[part]).map(([word]) => word),
    ),
    listPart('without-kinds', inOrder(view.hiddenKinds, ACTOR_KINDS)),
    listPart('also', [...new Set(view.also)].sort()),
    ego && pair('ego', `${escape(ego.id)}:${ego.steps}`),
    path && pair('path', path.map(escape).join(',')),
    pins.length > 0 &&
      pair(
        'pins',
        sortedPins(pins)
          .map((pin) => `${escape(pinned(pin))}:${pin.x}:${pin.y}`)
          .join(','),
      ),
  ];
}

export function decodeNetwork(values: ReadonlyMap<string, string>): NetworkView {
  const list = (key: string) => values.get(key)?.split(',') ?? [];
  const drawn = list('network');
  const kinds = new Set(list('without-kinds'));
  const [from, to, ...rest] = list('path').map(unescape);
  return {
    eventNodes: drawn.includes('events'),
    placeNodes: drawn.includes('places'),
    communities: drawn.includes('communities'),
    everyone: drawn.includes('everyone'),
    hiddenKinds: ACTOR_KINDS.filter((kind) => kinds.has(kind)),
    also: [...new Set(list('also').map(unescape))].filter((id) => id !== '').sort(),
    ego: decodeEgo(values.get('ego')),
    path: from && to && from !== to && rest.length === 0 ? [from, to] : null,
    pins: sortedPins(list('pins').flatMap(decodePin)),
  };
}

function decodeEgo(text: string | undefined): NetworkView['ego'] {
  const match = /^(.+):(\d)$/.exec(text ?? '');
  const steps = Number(match?.[2]);
  return match && steps >= 1 && steps <= MOST_STEPS ? { id: unescape(match[1] ?? ''), steps } : null;
}

function decodePin(text: string): Pin[] {
  const match = /^(.+):(0(?:\.\d{1,3})?|1):(0(?:\.\d{1,3})?|1)$/.exec(text);
  if (!match) return [];
  const key = unescape(match[1] ?? '');
  const kind = KINDS.find((known) => key.startsWith(`${known}:`));
  const ref = kind ? { kind, id: key.slice(kind.length + 1) } : { kind: 'actor' as const, id: key };
  return ref.id === '' ? [] : [{ ...ref, x: Number(match[2]), y: Number(match[3]) }];
}
const KINDS = ['actor', 'event', 'place'] as const;

/** A node in the address. An actor stands by its own id, unless that reads as another's key. */
const pinned = ({ kind, id }: Pin): string =>
  kind === 'actor' && !KINDS.some((known) => id.startsWith(`${known}:`)) ? id : keyOf({ kind, id });

/** In order of their keys, the last of each. */
export function sortedPins(pins: readonly Pin[]): Pin[] {
  const byKey = new Map(pins.map((pin) => [keyOf(pin), pin]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pin]) => pin);
}
