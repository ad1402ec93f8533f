/** What every figure says of itself: what was left out, and whom it draws on. */
import type { GraphIndex } from '../graph/lookup';
import { unitOf } from '../graph/time';
import { encodeView } from '../scenes/address/codec';
import { STATUS_FORM } from '../scenes/appearance';
import { datesIn, isFloatingInstant } from '../scenes/dates';
import { isHeard } from '../scenes/shown';
import { widthOfText, wrapped } from '../scenes/text';
import type { View } from '../scenes/view';
import { TYPE_LABEL, listWords, plural } from '../scenes/words';

/** What the filters leave out, in a sentence; nothing where they leave out nothing. */
export function filterWords(view: View, index: GraphIndex): string[] {
  const off = [
    ...view.hiddenTypes.map((type) => TYPE_LABEL[type]),
    ...view.hiddenStatuses.map((status) => STATUS_FORM[status].label),
    ...view.hiddenPublishers.map((publisher) => publisher || 'articles without a publisher'),
  ];
  const names = view.only.map((id) => index.actors.get(id)?.name ?? id);
  const only =
    names.length === 0 ? [] : [`Only what ${view.among ? 'passed among' : 'has part of'} ${listWords(names)}.`];
  const contested = view.contested ? ['Only events on which the reports differ.'] : [];
  return [...only, ...contested, ...(off.length > 0 ? [`Left out by the filters: ${listWords(off)}.`] : [])];
}

export function windowWords({ window }: View, locale: string): string {
  if (window === null) return 'All of the story’s time.';
  return `Lit: ${datesIn(locale).interval(window, isFloatingInstant(window.from))}.`;
}

/** The day of the newest article, since a figure is as old as that; nothing where none has a day. */
export function newestWords({ graph }: GraphIndex, locale: string): string[] {
  const days = graph.articles.flatMap(({ published }) => unitOf(published ?? '')?.from ?? []);
  const newest = days.reduce((a, b) => Math.max(a, b), -Infinity);
  return days.length > 0 ? [`Newest article: ${datesIn(locale).date(newest)}.`] : [];
}

/**
 * The view as it stands in the page's address, so that whoever has the story finds it again; nothing of the plain view. It is whole or
 * not there: half an address leads nowhere.
 */
export function addressWords(view: View): string[] {
  const address = encodeView(view);
  if (address === '') return [];
  return [address.length > MOST_ADDRESS ? 'View: its address is too long to print here.' : `View: #${address}`];
}
/** Letters of an address that a figure has room for. A figure that holds its story has the whole address beside it. */
const MOST_ADDRESS = 360;

/**
 * The articles that are heard, numbered: publisher, title and date, on lines no wider than `max` pixels; of more than fit in `lines`
 * lines the rest are counted.
 */
export function sourceLines(index: GraphIndex, view: View, size: number, { max, lines }: Room): string[] {
  const heard = index.graph.articles.filter((article) => isHeard(index, view, article.id));
  const sources = heard.map(
    ({ title, file, publisher, published }, i) =>
      `${i + 1}\u00a0${[publisher, title ? `“${title}”` : file, published?.replace(/T.*/, '')].filter(Boolean).join(', ')}`,
  );
  const written = (count: number): string[] => {
    const left = sources.length - count;
    const rest = left > 0 ? [count === 0 ? plural(left, 'article') : `and ${left} more`] : [];
    return wrap(`Sources: ${[...sources.slice(0, count), ...rest].join('; ')}.`, size, max);
  };
  let count = 0;
  while (count < sources.length && written(count + 1).length <= lines) count++;
  return written(count);
}
export interface Room {
  readonly max: number;
  readonly lines: number;
}

/** Lines of a figure's small print, no wider than `max` pixels. */
export const wrap = (words: string, size: number, max: number, weight = 400): string[] =>
  wrapped(words, max, (text) => widthOfText(text, size, weight));
