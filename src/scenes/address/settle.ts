/** A view that came from outside (a link, an older build of the story) made to fit the graph that is open. */
import type { GraphIndex } from '../../graph/lookup';
import { FURTHEST, type Interval } from '../../graph/time';
import { leftOutParts } from '../left-out';
import { publisherKey } from '../publishers';
import type { View } from '../view';

export interface Settled {
  readonly view: View;
  /** What the link named and this story does not have, in words; empty where all was found. */
  readonly missing: readonly string[];
}

export function settleView(view: View, index: GraphIndex): Settled {
  const missing: string[] = [];
  /** Those whose actor the story has. */
  const known = <T>(list: readonly T[], idOf: (item: T) => string): T[] =>
    list.filter((item) => {
      const id = idOf(item);
      if (!index.actors.has(id)) missing.push(`the actor “${id}”`);
      return index.actors.has(id);
    });
  const { selection, passage } = view;
  const settled = { ...view };
  if (selection) {
    const among = { event: index.events, actor: index.actors, place: index.places }[selection.kind];
    if (!among.has(selection.id)) {
      missing.push(`the ${selection.kind} “${selection.id}”`);
      settled.selection = null;
    }
  }
  if (passage) {
    const article = index.articles.get(passage.article);
    if (!article || passage.end > article.text.length) {
      missing.push(`a passage of the article “${passage.article}”`);
      settled.passage = null;
    }
  }
  const beyond = (time: Interval | null) => time !== null && Math.max(-time.from, time.to) > FURTHEST;
  if (beyond(view.window) || beyond(view.domain)) {
    missing.push('a time so far off');
    if (beyond(view.window)) settled.window = null;
    if (beyond(view.domain)) settled.domain = null;
  }
  const publishers = new Set(index.graph.articles.map((a) => publisherKey(a.publisher)));
  const unknown = view.hiddenPublishers.filter((publisher) => !publishers.has(publisher));
  if (unknown.length > 0) {
    missing.push(...unknown.map((publisher) => `the publisher “${publisher}”`));
    settled.hiddenPublishers = view.hiddenPublishers.filter((publisher) => publishers.has(publisher));
  }
  settled.leftOut = view.leftOut.filter((key) => {
    const { kind, id } = leftOutParts(key) ?? { kind: 'speaker', id: key };
    const has = { publisher: publishers.has(id), origin: index.articles.has(id), speaker: index.actors.has(id) }[kind];
    if (!has) missing.push(`the ${kind} “${id}”`);
    return has;
  });
  settled.also = known(view.also, (id) => id);
  settled.only = known(view.only, (id) => id);
  settled.among = view.among && settled.only.length > 0;
  if (view.ego && known([view.ego], ({ id }) => id).length === 0) settled.ego = null;
  if (view.path && known(view.path, (id) => id).length < 2) settled.path = null;
  return missing.length === 0 ? { view, missing } : { view: settled, missing };
}
