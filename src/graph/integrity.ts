/** What a schema cannot say: ids are unique, references lead somewhere, spans lie inside their article. */
import type { Span, StoryGraph } from './schema';

/**
 * One sentence for each thing that does not hold, in file order; empty for a sound graph.
 * Linear in the size of the graph.
 */
export function checkIntegrity(graph: StoryGraph): string[] {
  const broken: string[] = [];
  const collect = (list: readonly { id: string }[], name: string) => {
    const ids = new Set<string>();
    for (const { id } of list) {
      if (ids.has(id)) broken.push(`${name} has the id "${id}" twice`);
      ids.add(id);
    }
    return ids;
  };
  const articles = new Map(graph.articles.map((a) => [a.id, a.text.length]));
  collect(graph.articles, 'articles');
  const actors = collect(graph.actors, 'actors');
  const places = collect(graph.places, 'places');
  const events = collect(graph.events, 'events');

  const span = (owner: string, s: Span, article: string) => {
    const length = articles.get(article);
    if (length === undefined) broken.push(`${owner} points into "${article}", which is not among the articles`);
    else if (!(s.start < s.end && s.end <= length))
      broken.push(`${owner} has a span ${s.start}–${s.end} outside "${article}"`);
  };
  const refs = (owner: string, ids: readonly (string | null)[], among: Set<string>) => {
    for (const id of ids)
      if (id !== null && !among.has(id)) broken.push(`${owner} names "${id}", which is not in the file`);
  };

  for (const a of graph.articles) {
    if (!articles.has(a.origin)) broken.push(`article "${a.id}" has an origin "${a.origin}", which is not in the file`);
  }
  for (const a of graph.articles) for (const t of a.timexes) span(`a time expression of article "${a.id}"`, t, a.id);
  for (const a of graph.actors) {
    refs(`actor "${a.id}"`, [a.memberOf], actors);
    for (const s of [...a.mentions, ...a.roles]) span(`actor "${a.id}"`, s, s.article);
  }
  for (const p of graph.places) for (const m of p.mentions) span(`place "${p.id}"`, m, m.article);
  for (const e of graph.events) {
    const owner = `event "${e.id}"`;
    refs(owner, [...e.actors, ...e.targets], actors);
    refs(owner, e.places, places);
    refs(
      owner,
      e.links.map((l) => l.event),
      events,
    );
    for (const r of e.reports) {
      refs(owner, [r.speaker], actors);
      span(owner, r, r.article);
      span(owner, r.trigger, r.article);
      if (r.trigger.start < r.start || r.trigger.end > r.end)
        broken.push(`${owner} has a trigger outside the sentence that reports it`);
    }
    for (const v of e.claims.flatMap((c) => c.values)) {
      refs(owner, [v.speaker], actors);
      span(owner, v, v.article);
    }
  }
  return broken;
}
