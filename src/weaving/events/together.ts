/** What all tellings of a group say together, for comparing with one more: each telling is counted in once. */
import { keptFor } from '../../base/memo';
import type { Status } from '../../graph/schema';
import { isTown } from '../keys';
import type { Group } from './group';
import { leadingStatus } from './status';
import type { Telling } from './telling';

/** Grows with its group; to be asked for anew before each use. */
export class Together {
  readonly actors = new Set<string>();
  readonly targets = new Set<string>();
  /** Actors and targets. */
  readonly sides = new Set<string>();
  readonly places = new Set<string>();
  readonly stems = new Set<string>();
  readonly statuses = new Set<Status>();
  /** Days on which it was told; null stands for an unknown one. */
  readonly days = new Set<number | null>();
  /** How often each article tells it. */
  readonly articles = new Map<number, number>();
  /** Are all tellings earlier than the rest of their articles? */
  prior = true;
  /** Does some telling aim at somebody whom a pronoun leaves unknown? */
  aimsAtUnknown = false;
  readonly towns = new Set<string>();
  readonly #timed = new Map<string, Telling>();
  readonly #votes = new Map<Status, number>();
  readonly #actingVotes = new Map<Status, number>();
  #counted = 0;

  /** Of the dated tellings one for each time, granularity and article. */
  get timed(): Iterable<Telling> {
    return this.#timed.values();
  }
  get isDated(): boolean {
    return this.#timed.size > 0;
  }
  /** As `statusOf` the group. */
  get status(): Status {
    return leadingStatus(this.#actingVotes.size > 0 ? this.#actingVotes : this.#votes);
  }

  /** Counts in what the group has gained since; it never loses a telling. */
  catchUp(tellings: readonly Telling[]): this {
    for (; this.#counted < tellings.length; this.#counted++) this.#add(tellings[this.#counted] as Telling);
    return this;
  }

  #add(t: Telling): void {
    for (const actor of t.actors) this.actors.add(actor);
    for (const target of t.targets) this.targets.add(target);
    for (const side of [...t.actors, ...t.targets]) this.sides.add(side);
    for (const place of t.places) this.places.add(place);
    for (const town of t.places.filter(isTown)) this.towns.add(town);
    this.stems.add(stemOf(t));
    this.statuses.add(t.status);
    this.days.add(t.toldOn);
    this.articles.set(t.article, (this.articles.get(t.article) ?? 0) + 1);
    this.prior &&= t.prior;
    this.aimsAtUnknown ||= t.aimsAtUnknown;
    if (t.interval) this.#timed.set(`${t.interval.from} ${t.interval.to} ${t.when?.granularity} ${t.article}`, t);
    const votes = t.actors.length > 0 ? [this.#votes, this.#actingVotes] : [this.#votes];
    for (const each of votes) each.set(t.status, (each.get(t.status) ?? 0) + 1);
  }
}

const together = keptFor<Group, Together>(() => new Together());

export const togetherOf = (group: Group): Together => together(group).catchUp(group.tellings);

/** "warn" and "warning", "accuse" and "accusation" are one trigger. */
export const stemOf = (telling: Telling): string => telling.fact.lemma.slice(0, 4);
