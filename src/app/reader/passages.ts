/**
 * An article's text cut where marks begin and end, so that overlapping mentions, events and the opened quote can all be
 * drawn. The pieces, put together, are the text again, character by character.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { Article, Span } from '../../graph/schema';
import type { Passage } from '../../scenes/view';

export interface Piece extends Span {
  readonly text: string;
  readonly actor: string | null;
  readonly place: string | null;
  /** Events told here, in the graph's order. */
  readonly events: readonly string[];
  readonly trigger: boolean;
  /** In the passage that was opened. */
  readonly opened: boolean;
  /** The first piece of its event's passage: the one that takes the keyboard's focus. */
  readonly first: boolean;
}
export interface Paragraph {
  readonly heading: boolean;
  readonly pieces: readonly Piece[];
}

type Marked = Span & { readonly kind: 'actor' | 'place' | 'event' | 'trigger' | 'opened'; readonly id: string };

/** Paragraphs with their pieces; blank lines between paragraphs are left to the page's spacing. */
export function markArticle(index: GraphIndex, article: Article, passage: Passage | null): Paragraph[] {
  const marks = marksOf(index, article, passage);
  const titleEnd = article.title !== null && article.text.startsWith(article.title) ? article.title.length : 0;
  return paragraphs(article.text).map(({ start, end }) => ({
    heading: start < titleEnd,
    pieces: cut(
      article.text,
      { start, end },
      marks.filter((mark) => mark.start < end && mark.end > start),
    ),
  }));
}

/** Stretches between blank lines. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g))
    if (match[0].trim() !== '') found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

function marksOf(index: GraphIndex, { id, text }: Article, passage: Passage | null): Marked[] {
  const marks: Marked[] = [];
  for (const actor of index.graph.actors)
    for (const m of actor.mentions)
      if (m.article === id) marks.push({ kind: 'actor', id: actor.id, start: m.start, end: m.end });
  for (const place of index.graph.places)
    for (const m of place.mentions)
      if (m.article === id) marks.push({ kind: 'place', id: place.id, start: m.start, end: m.end });
  for (const event of index.eventsOfArticle.get(id) ?? [])
    for (const report of event.reports)
      if (report.article === id) {
        marks.push({ kind: 'event', id: event.id, start: report.start, end: report.end });
        marks.push({ kind: 'trigger', id: event.id, ...report.trigger });
      }
  if (passage?.article === id && passage.end <= text.length)
    marks.push({ kind: 'opened', id: '', start: passage.start, end: passage.end });
  return marks;
}

function cut(text: string, { start, end }: Span, marks: readonly Marked[]): Piece[] {
  const edges = new Set([start, end]);
  for (const mark of marks) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  let before = '';
  return cuts.slice(0, -1).map((from, i): Piece => {
    const to = cuts[i + 1] ?? end;
    const here = marks.filter((mark) => mark.start <= from && mark.end >= to);
    const of = (kind: Marked['kind']) => here.filter((mark) => mark.kind === kind);
    // Of nested mentions ("the palace" in "the palace official") the innermost is meant.
    const innermost = (kind: Marked['kind']) =>
      of(kind).sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id ?? null;
    const events = [...new Set(of('event').map((mark) => mark.id))];
    const told = JSON.stringify(events);
    const first = events.length > 0 && told !== before;
    before = told;
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      actor: innermost('actor'),
      place: innermost('place'),
      events,
      trigger: of('trigger').length > 0,
      opened: of('opened').length > 0,
      first,
    };
  });
}
