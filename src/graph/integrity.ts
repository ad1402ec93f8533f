/**
 * What a schema cannot say: ids are unique, references lead somewhere and none twice or in a circle, spans lie inside their
 * article, dates are dates.
 */
import { dateReader, wrongWithDay, wrongWithWhen } from './dates';
import type { Actor, EventRecord, Span, StoryGraph } from './schema';

/**
 * One sentence for each thing that does not hold, in file order; empty for a sound graph.
 * Linear in the size of the graph; words are only made for what is broken.
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

  type Owner = { readonly id: string };
  const span = (kind: string, owner: Owner, s: Span, article: string) => {
    const length = articles.get(article);
    if (length === undefined)
      broken.push(`${kind} "${owner.id}" points into "${article}", which is not among the articles`);
    else if (!(s.start < s.end && s.end <= length))
      broken.push(`${kind} "${owner.id}" has a span ${s.start}–${s.end} outside "${article}"`);
  };
  const ref = (kind: string, owner: Owner, id: string | null, among: ReadonlySet<string>) => {
    if (id !== null && !among.has(id)) broken.push(`${kind} "${owner.id}" names "${id}", which is not in the file`);
  };

  for (const a of graph.articles) {
    if (!articles.has(a.origin)) broken.push(`article "${a.id}" has an origin "${a.origin}", which is not in the file`);
  }
  const [read, readOwn] = [dateReader(null), dateReader(graph.timeZone)];
  const told = (kind: string, owner: Owner, wrong: string | null) => {
    if (wrong !== null) broken.push(`${kind} "${owner.id}" ${wrong}`);
  };
  const day = (kind: string, owner: Owner, field: string, value: string | null) => {
    if (value !== null) told(kind, owner, wrongWithDay(field, value, read));
  };

  for (const a of graph.articles) day('article', a, 'published', a.published);
  for (const a of graph.articles) for (const t of a.timexes) span('a time expression of article', a, t, a.id);
  for (const a of graph.actors) {
    ref('actor', a, a.memberOf, actors);
    for (const s of a.mentions) span('actor', a, s, s.article);
    for (const s of a.roles) span('actor', a, s, s.article);
  }
  for (const words of circlesIn(graph.actors)) broken.push(words);
  for (const p of graph.places) for (const m of p.mentions) span('place', p, m, m.article);
  for (const e of graph.events) {
    for (const id of e.actors) ref('event', e, id, actors);
    for (const id of e.targets) ref('event', e, id, actors);
    for (const id of e.places) ref('event', e, id, places);
    for (const { event } of e.links) ref('event', e, event, events);
    for (const wrong of repeatedIn(e)) told('event', e, wrong);
    if (e.when) told('event', e, wrongWithWhen(e.when, readOwn));
    for (const r of e.reports) {
      ref('event', e, r.speaker, actors);
      day('event', e, 'reportedOn', r.reportedOn);
      span('event', e, r, r.article);
      span('event', e, r.trigger, r.article);
      if (r.trigger.start < r.start || r.trigger.end > r.end)
        broken.push(`event "${e.id}" has a trigger outside the sentence that reports it`);
    }
    for (const { values } of e.claims)
      for (const v of values) {
        ref('event', e, v.speaker, actors);
        span('event', e, v, v.article);
      }
  }
  return broken;
}

/** What an event names more than once, and a link to itself. An actor may be its own target. */
function repeatedIn({ id, actors, targets, places, links }: EventRecord): string[] {
  if (Math.max(actors.length, targets.length, places.length) < 2 && links.length === 0) return [];
  const twice = <T>(what: string, list: readonly T[], wordsOf: (item: T) => string): string[] =>
    repeated(list.map(wordsOf)).map((words) => `names the ${what} ${words} twice`);
  const quoted = (name: string) => `"${name}"`;
  return [
    ...twice('actor', actors, quoted),
    ...twice('target', targets, quoted),
    ...twice('place', places, quoted),
    ...twice('link', links, ({ event, kind }) => `"${kind}" to "${event}"`),
    ...(links.some(({ event }) => event === id) ? ['is linked to itself'] : []),
  ];
}

/** Each that stands there again, once. */
function repeated(list: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(list.filter((item) => seen.has(item) || !seen.add(item)))];
}

/** A sentence for each circle of members. Every actor is walked over once. */
function circlesIn(actors: readonly Actor[]): string[] {
  const above = new Map(actors.map(({ id, memberOf }) => [id, memberOf]));
  const walked = new Set<string>();
  return actors.flatMap(({ id: start }) => {
    const way = new Set<string>();
    let at: string | null = start;
    while (at !== null && !walked.has(at)) {
      walked.add(at);
      way.add(at);
      at = above.get(at) ?? null;
    }
    if (at === null || !way.has(at)) return [];
    const circle = [...way];
    const [first, next] = circle.slice(circle.indexOf(at));
    return [`actor "${first}" is a member of itself${next === undefined ? '' : `, through "${next}"`}`];
  });
}
