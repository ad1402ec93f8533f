/** Which reports tell an event best, and how many versions of it there are. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord, Report } from '../../graph/schema';
import { differences } from './claims';

/** Letters of a sentence that is easily read; longer ones lose by as much as they are longer. */
const EASY = 160;
const LONG = 400;

/**
 * Best first: names who takes part, stands early in its article, is the article's own word and no headline, and is not long. Of
 * equals as in the graph.
 */
export function rankedReports(index: GraphIndex, event: EventRecord): Report[] {
  const names = [...event.actors, ...event.targets].flatMap((id) => {
    const actor = index.actors.get(id);
    return actor ? [[actor.name, ...actor.aliases, actor.name.split(' ').at(-1) ?? actor.name]] : [];
  });
  const worth = ({ article, start, end, speaker }: Report): number => {
    const { title = null, text = '' } = index.articles.get(article) ?? {};
    const sentence = text.slice(start, end);
    const named = names.filter((forms) => forms.some((form) => sentence.includes(form))).length;
    const headline = title !== null && text.startsWith(title) && start < title.length;
    const long = Math.max(0, sentence.length - EASY) / LONG;
    const late = start / Math.max(text.length, 1);
    return named / Math.max(names.length, 1) - late - long - (headline ? 0.5 : 0) - (speaker === null ? 0 : 0.2);
  };
  return event.reports
    .map((report, order) => ({ report, order, worth: worth(report) }))
    .sort((a, b) => b.worth - a.worth || a.order - b.order)
    .map(({ report }) => report);
}

export interface Told {
  readonly article: string;
  readonly best: Report;
  /** Its other sentences, best first. */
  readonly more: readonly Report[];
}

/** By article, each with its best sentence; the article with the best of all leads. */
export function toldBy(index: GraphIndex, event: EventRecord, isHeard: (article: string) => boolean): Told[] {
  const articles = new Map<string, Report[]>();
  for (const report of rankedReports(index, event)) {
    if (!isHeard(report.article)) continue;
    const list = articles.get(report.article);
    if (list) list.push(report);
    else articles.set(report.article, [report]);
  }
  return [...articles].flatMap(([article, [best, ...more]]) => (best ? [{ article, best, more }] : []));
}

/** How many different values the reports give where they differ most; 1 where they agree. */
export const versionsOf = (index: GraphIndex, event: EventRecord): number =>
  differences(index, event).reduce((most, { values }) => Math.max(most, values.length), 1);

/** A report's sentence, cut at the words that tell the event. */
export function quoteOf(index: GraphIndex, { article, start, end, trigger }: Report) {
  const text = index.articles.get(article)?.text ?? '';
  return {
    before: text.slice(start, trigger.start),
    trigger: text.slice(trigger.start, trigger.end),
    after: text.slice(trigger.end, end),
  };
}
