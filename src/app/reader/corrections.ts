/** What a reader may put right, in words. */
import type { Actor, Correction, EventRecord } from '../../graph/schema';
import type { GraphIndex } from '../../graph/lookup';
import { rankedReports } from './evidence';

/** What a correction is of. */
export interface Corrected {
  readonly kind: 'event' | 'actor';
  readonly id: string;
  /** The sentence by which an event is found again where its id has changed. */
  readonly quote: string | null;
  /** The same of another event, by its id. */
  quoteOf(id: string): string | null;
}

export function eventToCorrect(index: GraphIndex, event: EventRecord): Corrected {
  const quoteOf = (one: EventRecord | undefined) => {
    const [best] = one ? rankedReports(index, one) : [];
    return best ? (index.articles.get(best.article)?.text.slice(best.start, best.end) ?? null) : null;
  };
  return { kind: 'event', id: event.id, quote: quoteOf(event), quoteOf: (id) => quoteOf(index.events.get(id)) };
}

export const actorToCorrect = ({ id }: Actor): Corrected => ({ kind: 'actor', id, quote: null, quoteOf: () => null });

export interface Choice {
  readonly kind: Correction['kind'];
  readonly words: string;
  /** What must be said beside the reason; null where nothing. */
  readonly asks: string | null;
  readonly example: string;
}

const CHOICES: Readonly<Record<Corrected['kind'], readonly Choice[]>> = {
  event: [
    { kind: 'reject', words: 'It is not so, or no event', asks: null, example: '' },
    { kind: 'restate', words: 'How far it got', asks: 'It is', example: '' },
    { kind: 'redate', words: 'The date', asks: 'It was on', example: '2031-03-05' },
    { kind: 'retype', words: 'What was done', asks: 'It is', example: '' },
    { kind: 'merge', words: 'It is one with another event', asks: 'Id of the other', example: 'assault-rebels' },
    { kind: 'split', words: 'It is two events', asks: 'Articles of the second', example: 'article-ids, with commas' },
  ],
  actor: [{ kind: 'rename', words: 'The name', asks: 'It is', example: 'Ada Berg' }],
};

export const choicesFor = ({ kind }: Corrected): readonly Choice[] => CHOICES[kind];
