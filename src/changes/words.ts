/** Changes in sentences: the heads of their lists, and what stands at each event. */
import type { When } from '../graph/schema';
import { plural } from '../base/plural';
import type { Disputed, Fulfilled, Moved, StoryChanges } from './changes';

/** A date in words, as page and command each write it. */
export type DateWords = (when: When) => string;

/** "1 article more, 2 new events, 1 moved date"; “nothing” where there is none. */
export function changesInShort({ articles, added, moved, disputed, fulfilled, gone }: StoryChanges): string {
  const parts = [
    articles.added.length > 0 ? `${plural(articles.added.length, 'article')} more` : '',
    articles.gone.length > 0 ? `${plural(articles.gone.length, 'article')} less` : '',
    added.length > 0 ? plural(added.length, 'new event') : '',
    moved.length > 0 ? plural(moved.length, 'moved date') : '',
    disputed.length > 0 ? plural(disputed.length, 'newly disputed claim') : '',
    fulfilled.length > 0 ? plural(fulfilled.length, 'plan fulfilled', 'plans fulfilled') : '',
    gone.length > 0 ? `${plural(gone.length, 'event')} no longer told` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'nothing';
}

export function movedWords({ from, to }: Moved, words: DateWords): string {
  const told = (when: When) =>
    `${when.bound === 'by' ? 'no later than ' : when.bound === 'from' ? 'not before ' : ''}${words(when)}`;
  if (from === null) return `now dated ${to ? told(to) : 'nowhere'}`;
  return to === null ? `was ${told(from)}, now without a date` : `was ${told(from)}, now ${told(to)}`;
}

/** “reports now differ: “12 dockers”, “at least 15””. */
export const disputedWords = ({ claim }: Disputed): string =>
  claim === null
    ? 'now denied by somebody'
    : `reports now differ: ${[...new Set(claim.values.map(({ text }) => `“${text.trim()}”`))].join(', ')}`;

export const fulfilledWords = ({ event, plan }: Fulfilled): string =>
  event.title === plan.title ? `was ${plan.status}` : `was ${plan.status}: ${plan.title}`;
