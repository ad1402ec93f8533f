/** A graph as its readers have put it right. Nothing is dropped in silence: what a rule did stands where it did it, or it is a warning. */
import { dateReader, wrongWithWhen } from '../../graph/dates';
import {
  EVENT_TYPES,
  STATUSES,
  type Correction,
  type EventRecord,
  type StoryGraph,
  type When,
} from '../../graph/schema';
import { mergedEvent, splitEvent } from './joining';
import type { Rule } from './rules';

export interface CorrectedGraph {
  readonly graph: StoryGraph;
  /** "line 3: …": rules that no longer apply, each with what it was to do. */
  readonly warnings: readonly string[];
}

/** One rule after the other, each on what those before it have left. */
export function applyRules(graph: StoryGraph, rules: readonly Rule[]): CorrectedGraph {
  let current = graph;
  const warnings: string[] = [];
  for (const rule of rules) {
    const result = applied(current, rule);
    if (typeof result === 'string')
      warnings.push(`line ${rule.line}: “${rule.kind}: ${rule.of}” no longer applies: ${result}`);
    else current = result;
  }
  return { graph: current, warnings };
}

function applied(graph: StoryGraph, rule: Rule): StoryGraph | string {
  if (rule.kind === 'rename') return renamed(graph, rule);
  const event = eventOf(graph, rule.of, rule.quote);
  if (typeof event === 'string') return event;
  switch (rule.kind) {
    case 'merge':
      return merged(graph, event, rule);
    case 'split':
      return split(graph, event, rule);
    case 'redate':
      return redated(graph, event, rule);
    case 'retype': {
      const type = EVENT_TYPES.find((known) => known === rule.to?.toUpperCase());
      if (type === undefined) return `“${rule.to ?? ''}” is no type of event; there are ${EVENT_TYPES.join(', ')}.`;
      return replaced(graph, { ...event, type, ...noted(event, rule, event.type) });
    }
    case 'restate': {
      const status = STATUSES.find((known) => known === rule.to?.toLowerCase());
      if (status === undefined) return `“${rule.to ?? ''}” is no status; there are ${STATUSES.join(', ')}.`;
      return replaced(graph, { ...event, status, ...noted(event, rule, event.status) });
    }
    case 'reject':
      return replaced(graph, { ...event, rank: 2, lacks: 'rejected', ...noted(event, rule, null) });
  }
}

/** The event whose sentence is quoted, else the one of that id or title; in words, why there is none. */
function eventOf({ articles, events }: StoryGraph, name: string, quote: string | null): EventRecord | string {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  if (quote !== null) {
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    const wanted = plain(quote);
    const told = events.filter(({ reports }) =>
      reports.some(({ article, start, end }) => plain(texts.get(article)?.slice(start, end) ?? '') === wanted),
    );
    const [only] = told;
    const same = told.find(({ id }) => id === name);
    if (same) return same;
    if (only && told.length === 1) return only;
    return told.length > 1
      ? `its sentence tells ${told.length} events now (${told.map(({ id }) => id).join(', ')}), and none of them is called so.`
      : 'no event is told by the sentence that it quotes.';
  }
  const found = events.find(({ id }) => id === name) ?? events.find(({ title }) => title === name);
  return found ?? 'no event goes by that id or title.';
}

const noted = (
  { corrections = [] }: { readonly corrections?: readonly Correction[] | undefined },
  { kind, because, by }: Rule,
  was: string | null,
): { corrections: Correction[] } => ({ corrections: [...corrections, { kind, was, because, by }] });

const replaced = (graph: StoryGraph, event: EventRecord): StoryGraph => ({
  ...graph,
  events: graph.events.map((one) => (one.id === event.id ? event : one)),
});

function renamed(graph: StoryGraph, rule: Rule): StoryGraph | string {
  const actor = graph.actors.find(({ id }) => id === rule.of) ?? graph.actors.find(({ name }) => name === rule.of);
  if (!actor || rule.to === null) return 'no actor goes by that id or name.';
  const { to } = rule;
  const aliases = [...new Set([...actor.aliases, actor.name])].filter((alias) => alias !== to);
  const next = { ...actor, name: to, aliases, ...noted(actor, rule, actor.name) };
  return { ...graph, actors: graph.actors.map((one) => (one === actor ? next : one)) };
}

const GRANULARITY_OF_LENGTH: ReadonlyMap<number, When['granularity']> = new Map([
  [4, 'year'],
  [7, 'month'],
  [10, 'day'],
  [16, 'minute'],
]);

function redated(graph: StoryGraph, event: EventRecord, rule: Rule): StoryGraph | string {
  const [start = '', end = start] = (rule.to ?? '').split('/');
  const granularity = GRANULARITY_OF_LENGTH.get(start.length);
  const when: When = { start, end, granularity: granularity ?? 'day', basis: 'corrected', text: null };
  const wrong = granularity === undefined ? 'it is no date' : wrongWithWhen(when, dateReader(graph.timeZone));
  if (wrong) return `“${rule.to ?? ''}” is no date such as 2031-03-05, 2031-03 or 2031-03-05/2031-03-07.`;
  const was = event.when === null ? null : [...new Set([event.when.start, event.when.end])].join('/');
  return replaced(graph, { ...event, when, ...noted(event, rule, was) });
}

function merged(graph: StoryGraph, event: EventRecord, rule: Rule): StoryGraph | string {
  const other = eventOf(graph, rule.to ?? '', null);
  if (typeof other === 'string') return `of the event that it is to be merged with, ${other}`;
  if (other.id === event.id) return 'both are one event already.';
  const whole = { ...mergedEvent(event, other), ...noted(event, rule, other.title) };
  const events = graph.events
    .filter(({ id }) => id !== other.id)
    .map((one) => (one.id === event.id ? whole : one))
    .map((one) => ({ ...one, links: redirected(one, other.id, event.id) }));
  return { ...graph, events };
}

/** Links to what is no more lead to what it became; none leads to its own event, and none stands twice. */
function redirected({ id, links }: EventRecord, from: string, to: string): EventRecord['links'] {
  const moved = links.map((link) => (link.event === from ? { ...link, event: to } : link));
  return moved.filter(
    (link, i) => link.event !== id && moved.findIndex((l) => l.event === link.event && l.kind === link.kind) === i,
  );
}

function split(graph: StoryGraph, event: EventRecord, rule: Rule): StoryGraph | string {
  const off = new Set((rule.to ?? '').split(/[,\s]+/).filter((id) => id !== ''));
  const parts = splitEvent(event, off, graph.events);
  if (parts === null) return 'the articles that are to be split off tell nothing of it, or all of it.';
  const [kept, apart] = parts;
  const note = noted(event, rule, event.title);
  return {
    ...graph,
    events: graph.events.flatMap((one) =>
      one.id === event.id
        ? [
            { ...kept, ...note },
            { ...apart, ...note },
          ]
        : [one],
    ),
  };
}
