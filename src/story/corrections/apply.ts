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
import { byTime } from '../../weaving/events/assemble-events';
import { eventFinder, type Find } from './find';
import { mergedEvent, splitEvent } from './joining';
import { renamedTitles } from './renamed-titles';
import type { Rule } from './rules';

export interface CorrectedGraph {
  readonly graph: StoryGraph;
  /** "line 3: …": rules that no longer apply, each with what it was to do, and those that may have been meant for another event. */
  readonly warnings: readonly string[];
}

/** One rule after the other, each on what those before it have left; events stand in the order of their days again. */
export function applyRules(graph: StoryGraph, rules: readonly Rule[]): CorrectedGraph {
  let current = graph;
  const warnings: string[] = [];
  const find = eventFinder(graph);
  for (const rule of rules) {
    const warn = (words: string) => warnings.push(`line ${rule.line}: “${rule.kind}: ${rule.of}” ${words}`);
    const doubts: string[] = [];
    const result = applied(current, rule, (...wanted) => {
      const found = find(...wanted);
      if (typeof found === 'string') return found;
      if (found.doubt !== null) doubts.push(found.doubt);
      return found.event;
    });
    if (typeof result === 'string') warn(`no longer applies: ${result}`);
    else {
      current = result;
      doubts.forEach(warn);
    }
  }
  return { graph: current === graph ? graph : { ...current, events: [...current.events].sort(byTime) }, warnings };
}

type Look = (...wanted: Parameters<Find>) => EventRecord | string;

function applied(graph: StoryGraph, rule: Rule, look: Look): StoryGraph | string {
  if (rule.kind === 'rename') return renamed(graph, rule);
  const event = look(graph.events, rule.of, rule.quote);
  if (typeof event === 'string') return event;
  switch (rule.kind) {
    case 'merge':
      return merged(graph, event, rule, look);
    case 'split':
      return split(graph, event, rule);
    case 'redate':
      return redated(graph, event, rule);
    case 'retype': {
      const type = EVENT_TYPES.find((known) => known === rule.to?.toUpperCase());
      if (type === undefined) return `“${rule.to ?? ''}” is no type of event; there are ${EVENT_TYPES.join(', ')}.`;
      // each type has modes of its own
      const mode = type === event.type ? event.mode : null;
      return replaced(graph, { ...event, type, mode, ...noted(event, rule, event.type) });
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
  return {
    ...graph,
    actors: graph.actors.map((one) => (one === actor ? next : one)),
    events: graph.events.map(renamedTitles(actor, to, graph.actors)),
  };
}

const GRANULARITY_OF_LENGTH: ReadonlyMap<number, When['granularity']> = new Map([
  [4, 'year'],
  [7, 'month'],
  [10, 'day'],
  [16, 'minute'],
]);

function redated(graph: StoryGraph, event: EventRecord, rule: Rule): StoryGraph | string {
  const [start = '', end = start, ...more] = (rule.to ?? '').split('/');
  const granularity = GRANULARITY_OF_LENGTH.get(start.length);
  const when: When = { start, end, granularity: granularity ?? 'day', basis: 'corrected', text: null };
  const wrong =
    granularity === undefined || more.length > 0 ? 'it is no date' : wrongWithWhen(when, dateReader(graph.timeZone));
  if (wrong) return `“${rule.to ?? ''}” is no date such as 2031-03-05, 2031-03 or 2031-03-05/2031-03-07.`;
  const was = event.when === null ? null : [...new Set([event.when.start, event.when.end])].join('/');
  return replaced(graph, { ...event, when, ...noted(event, rule, was) });
}

function merged(graph: StoryGraph, event: EventRecord, rule: Rule, look: Look): StoryGraph | string {
  const other = look(graph.events, rule.to ?? '', rule.other);
  if (typeof other === 'string') return `of the event that it is to be merged with, ${other}`;
  if (other.id === event.id) return 'both are one event already.';
  const whole = { ...mergedEvent(event, other, graph), ...noted(event, rule, other.title) };
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
  const parts = splitEvent(event, off, graph);
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
