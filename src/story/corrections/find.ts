/** Which event a rule means: by the sentence that it quotes, else by the id or title that it gives. */
import { once } from '../../base/memo';
import { EVENT_TYPES, type EventRecord, type Report, type StoryGraph } from '../../graph/schema';

export interface Found {
  readonly event: EventRecord;
  /** The end of a sentence that began with the rule: why it may not be the event that was meant; null where it surely is. */
  readonly doubt: string | null;
}

/** In words, why there is none. */
export type Find = (events: readonly EventRecord[], name: string, quote: string | null) => Found | string;

/**
 * Each report's sentence is read once, however many rules there are: rules move reports from one event to another and make none.
 * Where the sentence is told no more, an id that still stands is good; where it tells another event than the id says, it is said.
 */
export function eventFinder({ articles, events: all }: StoryGraph): Find {
  const told = once(() => {
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    const bySentence = new Map<string, Set<Report>>();
    for (const { reports } of all)
      for (const report of reports) {
        const sentence = plain(texts.get(report.article)?.slice(report.start, report.end) ?? '');
        bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(report));
      }
    return bySentence;
  });
  return (events, name, quote) => {
    const named = events.find(({ id }) => id === name) ?? events.find(({ title }) => title === name);
    if (quote === null) return named ? sure(named) : 'no event goes by that id or title.';
    const reports = told().get(plain(quote));
    const tellers = reports ? events.filter((event) => event.reports.some((report) => reports.has(report))) : [];
    if (named && tellers.includes(named)) return sure(named);
    const [only, ...more] = tellers;
    if (more.length > 0)
      return `its sentence tells ${tellers.length} events now (${tellers.map(({ id }) => id).join(', ')}), and none of them is called so.`;
    if (only) return { event: only, doubt: otherType(only, named?.type ?? typeIn(name)) };
    return named
      ? { event: named, doubt: `was applied to “${named.id}”, which no longer is told by the sentence that it quotes.` }
      : 'no event is told by the sentence that it quotes.';
  };
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
const sure = (event: EventRecord): Found => ({ event, doubt: null });

/** The type with which an id begins. */
const typeIn = (id: string): EventRecord['type'] | null =>
  EVENT_TYPES.find((type) => id === type.toLowerCase() || id.startsWith(`${type.toLowerCase()}-`)) ?? null;

const otherType = ({ id, type }: EventRecord, meant: EventRecord['type'] | null): string | null =>
  meant === null || meant === type
    ? null
    : `was applied to “${id}”, which its sentence tells now: it is ${type}, and ${meant} was meant.`;
