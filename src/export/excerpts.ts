/** A story without its articles: of their texts only what is quoted, so that a figure can be handed on and everything in it shown. */
import type { Article, Span, StoryGraph } from '../graph/schema';

/**
 * Offsets hold as before: what is not quoted is blank, letter for letter. Kept are headlines, the sentences of reports, claims, the words
 * of roles and what titles are made of; mentions and time expressions elsewhere are dropped. Of excerpts it gives the same again.
 */
export function excerptsOf(graph: StoryGraph): StoryGraph {
  const kept = new Map(graph.articles.map((article): [string, Span[]] => [article.id, [...headline(article)]]));
  const keep = ({ article, start, end }: Span & { readonly article: string }) =>
    kept.get(article)?.push({ start, end });
  for (const { roles } of graph.actors) roles.forEach(keep);
  for (const { reports, claims, titleParts = [] } of graph.events) {
    reports.forEach(keep);
    for (const { article, start, end } of titleParts)
      if (article !== undefined && start !== undefined && end !== undefined) keep({ article, start, end });
    for (const { values } of claims) values.forEach(keep);
  }
  for (const [id, spans] of kept) kept.set(id, merged(spans));
  const stands = (s: Span & { readonly article: string }): boolean => isWithin(kept.get(s.article) ?? [], s);
  return {
    ...graph,
    articles: graph.articles.map((article) => ({
      ...article,
      text: blanked(article.text, kept.get(article.id) ?? []),
      timexes: article.timexes.filter((timex) => stands({ article: article.id, start: timex.start, end: timex.end })),
    })),
    actors: graph.actors.map((actor) => ({ ...actor, mentions: actor.mentions.filter(stands) })),
    places: graph.places.map((place) => ({ ...place, mentions: place.mentions.filter(stands) })),
  };
}

const headline = ({ title, text }: Article): Span[] =>
  title !== null && title !== '' && text.startsWith(title) ? [{ start: 0, end: title.length }] : [];

/** In order, none touching another. */
function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const found: Span[] = [];
  for (const span of sorted) {
    const last = found.at(-1);
    if (last && span.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

/** Whether one of the merged spans holds all of it. */
function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= start && end <= span.end;
}

/** Lines stay lines. */
function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start).replace(/[^\n]/g, ' '), text.slice(start, end));
    at = end;
  }
  return [...parts, text.slice(at).replace(/[^\n]/g, ' ')].join('');
}
