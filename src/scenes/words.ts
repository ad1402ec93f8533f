/** The page's and the figures' English: types, statuses, counts. Dates are in dates.ts. */
import type { EventRecord, EventType, When } from '../graph/schema';
import { STATUS_FORM } from './appearance';
import type { Axis, Clock } from './view';

export { plural } from '../base/plural';

export const TYPE_LABEL: Record<EventType, string> = {
  AGREE: 'Agreement',
  CONSULT: 'Talks',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Demand',
  ACCUSE: 'Accusation',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilisation',
  COERCE: 'Coercion',
  ASSAULT: 'Assault',
  STATEMENT: 'Statement',
  OTHER: 'Event',
};

/** What somebody does to another by an event of each type; also what two do together. */
export const TYPE_VERB: Record<EventType, string> = {
  AGREE: 'agrees',
  CONSULT: 'talks',
  SUPPORT: 'supports',
  CONCEDE: 'concedes',
  COOPERATE: 'cooperates',
  AID: 'aids',
  RETREAT: 'retreats',
  REQUEST: 'demands',
  ACCUSE: 'accuses',
  REJECT: 'refuses',
  THREATEN: 'threatens',
  PROTEST: 'protests',
  SANCTION: 'sanctions',
  MOBILIZE: 'mobilises',
  COERCE: 'coerces',
  ASSAULT: 'attacks',
  STATEMENT: 'speaks of',
  OTHER: 'deals with',
};

/** A title that says itself that something was not so: “Berg and Dahl do not meet”. */
const NEGATED = /\b(?:not|never|no|nobody|nothing)\b/i;

/**
 * How far an event got, after its title; nothing where it happened, or where the title says itself that it did not. “Denied” is what
 * somebody denies; what the articles themselves say was not so did not happen.
 */
export function statusWord({ status, title, reports }: Pick<EventRecord, 'status' | 'title' | 'reports'>): string {
  if (status === 'happened') return '';
  if (status !== 'denied') return STATUS_FORM[status].label.toLowerCase();
  if (NEGATED.test(title)) return '';
  return reports.some(({ speaker }) => speaker !== null) ? 'denied' : 'did not happen';
}

/** On the page and on every figure. */
export const READ_BY_MACHINE = 'Read by machine; check the quotation.';

/** Why an event is of the second rank, as the end of a sentence. */
export const LACK_WORDS: Record<NonNullable<EventRecord['lacks']>, string> = {
  party: 'nobody who takes part is named',
  clause: 'no clause tells it whole',
  reference: 'its words do not say whom they mean',
  sense: 'nothing but a word speaks for what it is taken for',
  doer: 'it is not clear from the sentence who does it',
  deed: 'what it says stands among them as done or planned',
  fact: 'it is told as what might be',
  rejected: 'a correction rejects it',
};

export const CLOCK_LABEL: Record<Clock, string> = {
  happened: 'As it happened',
  reported: 'As it was reported',
};

export const AXIS_LABEL: Record<Axis, string> = {
  days: 'Days as columns',
  measured: 'Measured time',
};

/** What goes before a time of which only one side is known; of an article's own day its basis says so. */
export const boundWords = ({ bound, basis }: When): string =>
  bound === undefined || basis === 'published' ? '' : `${bound === 'by' ? 'by' : 'from'} `;

/** How we know when, as the end of a sentence that begins with the date. */
export function basisWords(when: When): string {
  switch (when.basis) {
    case 'stated':
      return when.text ? `stated: “${when.text}”` : 'stated in the text';
    case 'relative':
      return when.text ? `from “${when.text}”` : 'worked out from the text';
    case 'inherited':
      return 'same as the events it was told with';
    case 'corrected':
      return 'by a correction';
    case 'published':
      return 'no later than the article’s day';
  }
}

/** "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}
