/** What every figure says of itself: what was left out, and whom it draws on. */
import type { GraphIndex } from '../graph/lookup';
import { STATUS_FORM } from '../scenes/appearance';
import { isHeard } from '../scenes/shown';
import { estimateTextWidth, wrapped } from '../scenes/text';
import type { View } from '../scenes/view';
import { TYPE_LABEL, listWords } from '../scenes/words';

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
  return [...only, ...(off.length > 0 ? [`Left out by the filters: ${listWords(off)}.`] : [])];
}

/** The articles that are heard: publisher, title and date. */
export function sourceWords(index: GraphIndex, view: View): string {
  const heard = index.graph.articles.filter((article) => isHeard(index, view, article.id));
  return heard
    .map(({ title, file, publisher, published }) =>
      [publisher, title ? `“${title}”` : file, published].filter((part) => part !== null).join(', '),
    )
    .join('; ');
}

/** Lines of a figure's small print, no wider than `max` pixels. */
export const wrap = (words: string, size: number, max: number): string[] =>
  wrapped(words, max, (text) => estimateTextWidth(text, size));
