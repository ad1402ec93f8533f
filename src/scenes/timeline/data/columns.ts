/**
 * A graph's events as columns of numbers, in the graph's order. Objects are read once and one after the other, as they lie in
 * memory; read by time instead, a hundred thousand of them cost several times as much.
 */
import { keptFor, once } from '../../../base/memo';
import type { GraphIndex } from '../../../graph/lookup';
import { toneOf, TONES } from '../../appearance';
import type { Grouping } from '../../view';
import type { Filters } from '../../shown';
import { castOf, type Cast } from './cast';
import { membershipOf, type Membership } from './grouping';
import { sidesFit } from '../../sides';

export interface Columns {
  /** When each event happened, in milliseconds of wall time; NaN where only a weekday is known, or nothing. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly salience: Float32Array;
  /** Places in `TONES`. */
  readonly tone: Uint8Array;
  /** What lanes stand for where nobody says it. */
  readonly grouping: Grouping;
  /** Who has part in which event, where lanes stand for `grouping`. */
  grouped(grouping: Grouping, filters: Filters): Grouped;
}
export interface Grouped {
  readonly cast: Cast;
  readonly membership: Membership;
}

/** Made once per graph. */
export const columnsOf: (index: GraphIndex) => Columns = keptFor(makeColumns);

function makeColumns(index: GraphIndex): Columns {
  const { events } = index.graph;
  const { from, to } = index.times;
  const salience = new Float32Array(events.length);
  const tone = new Uint8Array(events.length);
  events.forEach((event, i) => {
    salience[i] = event.salience;
    tone[i] = TONES.indexOf(toneOf(event.type));
  });
  const groups = new Map<string, Grouped>();
  const usual = once(() => (sidesFit(index) ? 'side' : 'actor'));
  return {
    from,
    to,
    salience,
    tone,
    get grouping() {
      return usual();
    },
    grouped(grouping, filters) {
      // Only publishers' lanes depend on a filter: what a hidden one tells is not told.
      const key = grouping === 'publisher' ? JSON.stringify(filters.hiddenPublishers) : grouping;
      const known = groups.get(key);
      if (known) return known;
      const membership = membershipOf(index, grouping, filters);
      const grouped = { cast: castOf(events, membership), membership };
      groups.set(key, grouped);
      return grouped;
    },
  };
}
