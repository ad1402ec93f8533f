/** Events in one sentence: for the pointer's tooltip, for a screen reader and for the SVG's titles. */
import type { GraphIndex } from '../../../graph/lookup';
import type { EventRecord } from '../../../graph/schema';
import { isFloating } from '../../../graph/time';
import { STATUS_FORM } from '../../appearance';
import { CONTESTED_LABEL, isContested } from '../../contested';
import type { Dates } from '../../dates';
import { basisWords, plural } from '../../words';

export const UNDATED = 'No date in the text';

/** The date at the precision that is known, or words for there being none. */
export function dateWordsOf(event: EventRecord, dates: Dates): string {
  if (event.when === null) return UNDATED;
  return isFloating(event.when) ? `${dates.when(event.when)}, week not dated` : dates.when(event.when);
}

export function originWords(index: GraphIndex, event: EventRecord): string {
  const origins = index.originsOf(event);
  return origins === 1 ? 'One origin' : plural(origins, 'independent origin');
}

/**
 * "Title. Tuesday 2 December 2025, from “Tuesday”. Planned. 3 independent origins." After what a later report changed, if
 * that is what is shown.
 */
export function describe(index: GraphIndex, event: EventRecord, dates: Dates, change?: string): string {
  const basis = event.when === null ? '' : ` (${basisWords(event.when)})`;
  const title = /[.!?…]$/.test(event.title) ? event.title : `${event.title}.`;
  const status = STATUS_FORM[event.status].label;
  const differs = isContested(event) ? ` ${CONTESTED_LABEL}.` : '';
  const news = change === undefined ? '' : `Reported anew: ${change}. `;
  return `${news}${title} ${dateWordsOf(event, dates)}${basis}. ${status}. ${originWords(index, event)}.${differs}`;
}
