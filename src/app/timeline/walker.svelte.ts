/** Where the keyboard is: walks from event to event, stops once at what a folded lane counts, and says what it reached. */
import { refOf } from '../../scenes/ref';
import type { EventRecord } from '../../graph/schema';
import type { Interval } from '../../graph/time';
import { datesIn } from '../../scenes/dates';
import { describe } from '../../scenes/timeline/marks/describe';
import { foldWords } from '../../scenes/timeline/marks/fold-marks';
import type { Fold } from '../../scenes/timeline/layout/folds';
import type { PreparedTimeline } from '../../scenes/timeline/data/prepare';
import type { TimelineScene } from '../../scenes/timeline/scene';
import { stepFrom, type Step } from '../../scenes/timeline/data/step';
import type { View } from '../../scenes/view';
import type { Change } from '../view/history.svelte';

interface Stage {
  /** BCP 47, for dates. */
  readonly locale: string;
  prepared(): PreparedTimeline;
  scene(): TimelineScene;
  view(): View;
  show(patch: Partial<View>, how?: Change): void;
  /** Scrolls what a mark stands for into sight. */
  reveal(ref: string): void;
}
/** Where in the plot an event is put that lay beyond its edges, as a share of the domain. */
const ARRIVAL = 0.3;

export class Walker {
  /** The event that the keyboard has reached. */
  focused: string | null = $state.raw(null);
  /** For the live region. */
  said = $state('');
  #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** The stretch of time that stands for the focused event; null without one on the axis. */
  get at(): Interval | null {
    return this.focused === null ? null : this.#spanOf(this.focused);
  }

  /** Moves the focus, brings the event into sight and says it. The buttons also open it, and step through every event. */
  step(way: Step, andOpen = false): void {
    const { prepared, view, show } = this.#stage;
    const chosen = view().selection;
    const current = this.focused ?? (chosen?.kind === 'event' ? chosen.id : null);
    const { domain } = this.#stage.scene().scale;
    const id = stepFrom(prepared(), way, { current, from: domain.from }, (id) => andOpen || this.#isStop(id));
    const event = id === null ? undefined : this.#event(id);
    if (id === null || !event) return;
    this.focused = id;
    const fold = andOpen ? undefined : this.#foldAround(id);
    const lane = fold && this.#stage.scene().lanes[fold.lane]?.lane;
    this.said = fold && lane ? `${foldWords(fold, lane, prepared())} Enter shows them.` : this.#words(event);
    const patch: Partial<View> = andOpen ? { selection: { kind: 'event', id }, passage: null } : {};
    const arrived = this.#arrivalAt(id);
    if (arrived || andOpen) show({ ...patch, ...(arrived ? { domain: arrived } : {}) });
    requestAnimationFrame(() => this.#scrollTo(id));
  }

  enter(): void {
    const fold = this.#foldAround(this.focused);
    if (fold) this.unfold(fold);
    else if (this.focused !== null) this.open(this.focused);
  }

  open(id: string): void {
    this.focused = id;
    this.#stage.show({ selection: { kind: 'event', id }, passage: null });
  }

  /** Shows all of a lane; the keyboard goes on at the first of what was only counted. */
  unfold(fold: Fold): void {
    const { view, scene, show, prepared } = this.#stage;
    const event = prepared().events[fold.positions[0] ?? -1];
    const key = scene().lanes[fold.lane]?.lane.key;
    this.focused = event?.id ?? this.focused;
    const open = view().unfoldedLanes;
    if (key !== undefined && !open.includes(key)) show({ unfoldedLanes: [...open, key].sort() });
    if (event) this.said = `All events are shown. ${this.#words(event)}`;
  }

  /** Brings an event that was chosen elsewhere into sight: in time, and then among the lanes. */
  reveal(id: string): void {
    const domain = this.#arrivalAt(id);
    if (domain) this.#stage.show({ domain }, { amends: true });
    requestAnimationFrame(() => this.#scrollTo(id));
  }

  /** The stretch to show for an event that lies beyond the edges; null for one that does not. */
  #arrivalAt(id: string): Interval | null {
    const { domain } = this.#stage.scene().scale;
    const span = this.#spanOf(id);
    if (!span || (span.from < domain.to && span.to > domain.from)) return null;
    const from = span.from - (domain.to - domain.from) * ARRIVAL;
    return { from, to: from + domain.to - domain.from };
  }

  #scrollTo(id: string): void {
    this.#stage.reveal(this.#foldAround(id)?.ref ?? refOf('event', id));
  }

  #event = (id: string): EventRecord | undefined => this.#stage.prepared().index.events.get(id);
  #words = (event: EventRecord): string => describe(this.#stage.prepared().index, event, datesIn(this.#stage.locale));

  #spanOf(id: string): Interval | null {
    const { from, to, positionOf } = this.#stage.prepared();
    const position = positionOf(id);
    return position < 0 ? null : { from: from[position] ?? 0, to: to[position] ?? 0 };
  }

  /** The counted mark of a folded lane that stands for an event, if one does. */
  #foldAround(id: string | null): Fold | undefined {
    const { events } = this.#stage.prepared();
    return id === null
      ? undefined
      : this.#stage.scene().folds.find((f) => f.positions.some((p) => events[p]?.id === id));
  }

  #isStop(id: string): boolean {
    const first = this.#foldAround(id)?.positions[0];
    return first === undefined || this.#stage.prepared().events[first]?.id === id;
  }
}
