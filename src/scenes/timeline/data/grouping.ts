/** What lanes may stand for: actors, or the type, the places or the publishers of events. */
import { refOf } from '../../ref';
import type { GraphIndex } from '../../../graph/lookup';
import { EVENT_TYPES } from '../../../graph/vocabulary';
import type { EventRecord } from '../../../graph/schema';
import { NO_PUBLISHER, publisherKey } from '../../publishers';
import { isHeard, type Filters } from '../../shown';
import type { Grouping } from '../../view';
import { peopleOf, sideOf } from '../../sides';
import { TYPE_LABEL } from '../../words';

/** How events belong to lanes. */
export interface Membership {
  /** Keys of the lanes that an event belongs to, its own first; then of those it is only directed at. */
  acting(event: EventRecord): readonly string[];
  targets(event: EventRecord): readonly string[];
  nameOf(key: string): string;
  /** Names by which a title may put one of several before the others. */
  namesIn(key: string): readonly string[];
  /** What a click on the lane's name means, as `actor:ID`; other lanes only have a name. */
  refOf(key: string): string;
  /** Name of the lane of events that belong to none. */
  readonly none: string;
}

export const GROUPING_LABEL: Record<Grouping, string> = {
  actor: 'Actor',
  side: 'Side',
  type: 'Type',
  place: 'Place',
  publisher: 'Publisher',
};

/** A publisher's key is its name; articles without one share a key that no name has. */
const UNNAMED = '\u0000';
const NOBODY: readonly string[] = [];

export function membershipOf(index: GraphIndex, grouping: Grouping, filters: Filters): Membership {
  switch (grouping) {
    case 'actor':
      return {
        acting: (event) => event.actors,
        targets: (event) => event.targets,
        nameOf: (id) => index.actors.get(id)?.name ?? id,
        namesIn: (id) => namesOf(index, id),
        refOf: (id) => refOf('actor', id),
        none: 'No one named',
      };
    case 'side':
      return {
        acting: (event) => event.actors.map(sideOf(index)),
        targets: (event) => event.targets.map(sideOf(index)),
        nameOf: (id) => index.actors.get(id)?.name ?? id,
        namesIn: (id) =>
          [id, ...(peopleOf(index).get(id) ?? []).map((actor) => actor.id)].flatMap((one) => namesOf(index, one)),
        refOf: (id) => refOf('actor', id),
        none: 'No one named',
      };
    case 'type':
      return {
        acting: (event) => [event.type],
        targets: () => NOBODY,
        nameOf: (key) => EVENT_TYPES.flatMap((type) => (type === key ? TYPE_LABEL[type] : [])).join(''),
        namesIn: () => NOBODY,
        refOf: (type) => refOf('type', type),
        none: 'No type',
      };
    case 'place':
      return {
        acting: (event) => event.places,
        targets: () => NOBODY,
        nameOf: (id) => index.places.get(id)?.name ?? id,
        namesIn: () => NOBODY,
        refOf: (id) => refOf('place', id),
        none: 'No place named',
      };
    case 'publisher':
      return {
        acting: (event) => publishersOf(index, filters, event),
        targets: () => NOBODY,
        nameOf: (key) => (key === UNNAMED ? 'No publisher named' : key),
        namesIn: () => NOBODY,
        refOf: (key) => refOf('publisher', key),
        none: 'No publisher named',
      };
  }
}

function namesOf(index: GraphIndex, id: string): readonly string[] {
  const actor = index.actors.get(id);
  return actor ? [actor.name, ...actor.aliases] : NOBODY;
}

/** Publishers that are switched on and tell the event, in the order of its reports. */
function publishersOf(index: GraphIndex, filters: Filters, event: EventRecord): string[] {
  const found = new Set<string>();
  for (const { article } of event.reports) {
    if (!isHeard(index, filters, article)) continue;
    const name = publisherKey(index.articles.get(article)?.publisher ?? null);
    const key = name === NO_PUBLISHER ? UNNAMED : name;
    found.add(key);
  }
  return [...found];
}
