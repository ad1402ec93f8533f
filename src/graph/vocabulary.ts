/** The words that a graph file may hold where it holds no text of its own. What each means is said in the schema. */

export const FORMAT = 'dateline-graph';
export const VERSION = 2;

export const ACTOR_KINDS = ['person', 'organization', 'country', 'group'] as const;
export const MENTION_FORMS = ['name', 'description', 'pronoun'] as const;
export const PUBLISHED_BASES = ['stated', 'given', 'inferred', 'unknown'] as const;
/** What an article's file may say of it beside its text. */
export const TAKEN_FIELDS = ['title', 'published', 'publisher', 'url', 'author'] as const;
export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const GRANULARITIES = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export const WHEN_BASES = ['stated', 'relative', 'inherited', 'published', 'corrected'] as const;
/** Which side of a bound is open. */
export const BOUNDS = ['by', 'from'] as const;
export const STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'threatened',
  'disputed',
  'denied',
  'negated',
  'corrected',
  'hypothetical',
] as const;
/** What a report says of its event. */
export const STANCES = ['asserts', 'denies', 'doubts', 'asks', 'corrects'] as const;
/** How an event’s title is made. */
export const TITLE_KINDS = ['composed', 'quoted'] as const;
/** What an event of the second rank lacks. */
export const LACKS = ['party', 'clause', 'reference', 'sense', 'doer', 'deed', 'fact', 'rejected'] as const;
/** What a correction of a reader’s does. */
export const CORRECTION_RULES = ['merge', 'split', 'rename', 'redate', 'retype', 'restate', 'reject'] as const;
export const AGREEMENTS = ['agree', 'differ', 'single'] as const;
export const LINK_KINDS = ['part-of', 'before', 'because-of', 'follows-up'] as const;
export const CLAIM_ATTRIBUTES = ['duration', 'number', 'date', 'outcome', 'place', 'actor'] as const;

/**
 * PLOVER 2.0's sixteen types, from most cooperative to most conflictual; CAMEO root 01, which PLOVER leaves out; and what is none of
 * these, such as a death, a sale or a storm.
 */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
  'OTHER',
] as const;
