/**
 * What a schema cannot say: ids are unique, references lead somewhere and none twice or in a circle, spans lie inside their
 * article, dates are dates.
 */
import { dateReader, wrongWithDay, wrongWithWhen } from './dates';
import type { Actor, Article, EventRecord, Report, Span, StoryGraph } from './schema';

/**
 * One sentence for each thing that does not hold, in file order; empty for a sound graph.
 * Linear in the size of the graph; words are only made for what is broken.
 */
export function checkIntegrity(graph: StoryGraph): string[] {
  const check = new IntegrityCheck(graph);
  for (const article of graph.articles) check.origin(article);
  for (const article of graph.articles) check.day('article', article, 'published', article.published);
  for (const article of graph.articles) check.timexes(article);
  for (const actor of graph.actors) check.actor(actor);
  for (const words of circlesIn(graph.actors)) check.broken.push(words);
  for (const place of graph.places) for (const m of place.mentions) check.span('place', place, m, m.article);
  for (const event of graph.events) check.event(event);
  return check.broken;
}

interface Owner {
  readonly id: string;
}

/** What a file holds, and what in it does not hold. */
class IntegrityCheck {
  readonly broken: string[] = [];
  /** Id → text. */
  readonly #articles: ReadonlyMap<string, string>;
  readonly #actors: ReadonlySet<string>;
  readonly #places: ReadonlySet<string>;
  readonly #events: ReadonlySet<string>;
  readonly #read = dateReader(null);
  readonly #readOwn: ReturnType<typeof dateReader>;

  constructor({ articles, actors, places, events, timeZone }: StoryGraph) {
    this.#articles = new Map(articles.map((a) => [a.id, a.text]));
    this.#unique('articles', articles);
    this.#actors = this.#unique('actors', actors);
    this.#places = this.#unique('places', places);
    this.#events = this.#unique('events', events);
    this.#readOwn = dateReader(timeZone);
  }

  origin({ id, origin, supersedes }: Article): void {
    if (supersedes !== undefined && supersedes !== null && (supersedes === id || !this.#articles.has(supersedes)))
      this.broken.push(`article "${id}" supersedes "${supersedes}", which is not another of the file`);
    if (!this.#articles.has(origin))
      this.broken.push(`article "${id}" has an origin "${origin}", which is not in the file`);
  }

  timexes(article: Article): void {
    for (const t of article.timexes) this.span('a time expression of article', article, t, article.id);
  }

  actor(actor: Actor): void {
    this.#ref('actor', actor, actor.memberOf, this.#actors);
    this.#ref('actor', actor, actor.side ?? null, this.#actors);
    for (const s of actor.mentions) this.span('actor', actor, s, s.article);
    for (const s of actor.roles) this.span('actor', actor, s, s.article);
  }

  event(event: EventRecord): void {
    for (const id of event.actors) this.#ref('event', event, id, this.#actors);
    for (const id of event.targets) this.#ref('event', event, id, this.#actors);
    for (const id of event.places) this.#ref('event', event, id, this.#places);
    for (const link of event.links) this.#ref('event', event, link.event, this.#events);
    for (const wrong of repeatedIn(event)) this.#told('event', event, wrong);
    if (event.when) this.#told('event', event, wrongWithWhen(event.when, this.#readOwn));
    if (event.titleParts) this.#title(event, event.titleParts);
    for (const report of event.reports) this.#report(event, report);
    for (const value of event.claims.flatMap(({ values }) => values)) {
      this.#ref('event', event, value.speaker, this.#actors);
      this.span('event', event, value, value.article);
    }
  }

  day(kind: string, owner: Owner, field: string, value: string | null): void {
    if (value !== null) this.#told(kind, owner, wrongWithDay(field, value, this.#read));
  }

  span(kind: string, owner: Owner, s: Span, article: string): void {
    const length = this.#articles.get(article)?.length;
    if (length === undefined)
      this.broken.push(`${kind} "${owner.id}" points into "${article}", which is not among the articles`);
    else if (!(s.start < s.end && s.end <= length))
      this.broken.push(`${kind} "${owner.id}" has a span ${s.start}–${s.end} outside "${article}"`);
  }

  /** Its parts are the title, and what is taken from an article stands there. */
  #title(event: EventRecord, parts: NonNullable<EventRecord['titleParts']>): void {
    if (parts.map(({ text }) => text).join('') !== event.title)
      this.broken.push(`event "${event.id}" has parts of a title that are not its title`);
    for (const { text, article, start, end } of parts) {
      if (article === undefined && start === undefined && end === undefined) continue;
      if (article === undefined || start === undefined || end === undefined) {
        this.broken.push(`event "${event.id}" has a part of its title that is taken from nowhere in particular`);
        continue;
      }
      const before = this.broken.length;
      this.span('event', event, { start, end }, article);
      const there = this.#articles.get(article)?.slice(start, end) ?? '';
      if (this.broken.length === before && worded(there) !== worded(text))
        this.broken.push(`event "${event.id}" has a part of its title that does not stand in "${article}" at ${start}`);
    }
  }

  #report(event: EventRecord, report: Report): void {
    const { start, end, trigger } = report;
    this.#ref('event', event, report.speaker, this.#actors);
    this.day('event', event, 'reportedOn', report.reportedOn);
    this.span('event', event, report, report.article);
    this.span('event', event, trigger, report.article);
    if (trigger.start < start || trigger.end > end)
      this.broken.push(`event "${event.id}" has a trigger outside the sentence that reports it`);
  }

  #ref(kind: string, owner: Owner, id: string | null, among: ReadonlySet<string>): void {
    if (id !== null && !among.has(id))
      this.broken.push(`${kind} "${owner.id}" names "${id}", which is not in the file`);
  }

  #told(kind: string, owner: Owner, wrong: string | null): void {
    if (wrong !== null) this.broken.push(`${kind} "${owner.id}" ${wrong}`);
  }

  #unique(name: string, list: readonly Owner[]): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const { id } of list) {
      if (ids.has(id)) this.broken.push(`${name} has the id "${id}" twice`);
      ids.add(id);
    }
    return ids;
  }
}

/** Without what may differ between a title and its article: white space, and the first letter's capital. */
const worded = (text: string): string => {
  const words = text.replace(/\s+/g, ' ');
  return words.slice(0, 1).toLowerCase() + words.slice(1);
};

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
