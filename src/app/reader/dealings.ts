/** With whom somebody has to do, and what he says beside what was done. */
import { keptFor } from '../../base/memo';
import type { GraphIndex } from '../../graph/lookup';
import type { Actor, EventRecord, EventType } from '../../graph/schema';
import { TYPE_VERB } from '../../scenes/words';

export interface Dealing {
  readonly actor: Actor;
  readonly count: number;
  /** What passed between them most, in a verb. */
  readonly verb: string;
}

/** Everybody who takes part in some of these events, who takes part in most first. */
export function dealingsOf(index: GraphIndex, own: string, events: readonly EventRecord[]): Dealing[] {
  const others = new Map<string, Map<EventType, number>>();
  for (const { actors, targets, type } of events)
    for (const id of new Set([...actors, ...targets])) {
      if (id === own) continue;
      const types = others.get(id) ?? new Map<EventType, number>();
      others.set(id, types);
      types.set(type, (types.get(type) ?? 0) + 1);
    }
  return [...others]
    .flatMap(([id, types]): Dealing[] => {
      const actor = index.actors.get(id);
      const [most] = [...types].sort((a, b) => b[1] - a[1]);
      const count = [...types.values()].reduce((sum, n) => sum + n, 0);
      return actor && most ? [{ actor, count, verb: TYPE_VERB[most[0]] }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.actor.name < b.actor.name ? -1 : 1));
}

/** What became of something that somebody said. */
export type Outcome = 'done' | 'open' | 'contradicted' | 'denies';

export interface SaidAndDone {
  readonly said: EventRecord;
  readonly outcome: Outcome;
  /** What fulfilled it; null where nothing did. */
  readonly done: EventRecord | null;
}

/**
 * What an actor denies that others assert, asserts that others deny, and announces: with what came of it, as far as the articles tell.
 * What nobody contradicts and nothing follows from is said and no more.
 */
export function saidAndDone(index: GraphIndex, actor: string): SaidAndDone[] {
  const rows: SaidAndDone[] = [];
  for (const event of index.graph.events) {
    const stances = event.reports.flatMap(({ speaker, stance = 'asserts' }) => (speaker === actor ? [stance] : []));
    const others = new Set(
      event.reports.flatMap(({ speaker, stance = 'asserts' }) => (speaker === actor ? [] : [stance])),
    );
    const announces = (stances.includes('asserts') || event.actors.includes(actor)) && isAhead(event);
    if (stances.includes('denies') && others.has('asserts')) rows.push({ said: event, outcome: 'denies', done: null });
    else if (stances.includes('asserts') && others.has('denies'))
      rows.push({ said: event, outcome: 'contradicted', done: null });
    else if (announces) {
      const done = fulfilments(index).get(event.id) ?? null;
      rows.push({ said: event, outcome: done ? 'done' : 'open', done });
    }
  }
  return rows;
}

const isAhead = ({ status }: EventRecord): boolean => status === 'planned' || status === 'threatened';

/** What follows up each plan, if it happened. */
const fulfilments = keptFor(
  ({ graph }: GraphIndex): ReadonlyMap<string, EventRecord> =>
    new Map(
      graph.events.flatMap((event) =>
        event.status === 'happened'
          ? event.links.flatMap(({ kind, event: plan }) => (kind === 'follows-up' ? [[plan, event] as const] : []))
          : [],
      ),
    ),
);

/** Whether an article says something in the actor's name. */
export const speaks = ({ graph }: GraphIndex, actor: string): boolean =>
  graph.events.some(({ reports }) => reports.some(({ speaker }) => speaker === actor));
