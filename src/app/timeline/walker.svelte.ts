/** Where the keyboard is: walks from event to event, stops once at what a folded lane counts, and says what it reached. */
import { refOf } from '../../scenes/ref';
import type { EventRecord } from '../../graph/schema';
import type { Interval } from '../../graph/time';
import { describe } from '../../scenes/timeline/marks/describe';
import { foldWords } from '../../scenes/timeline/marks/fold-marks';
import { isLoose, type Column } from '../../scenes/timeline/layout/column';
import { sideOf } from '../../scenes/sides';
import { REST } from '../../scenes/timeline/data/lanes';
import type { Fold } from '../../scenes/timeline/layout/folds';
import { stepFrom, type Step } from '../../scenes/timeline/data/step';
import { DATES } from '../locale';
import { together } from '../view/producers';
import { selectInTimeline, setDomain, unfoldLane } from '../view/timeline-producers';
import type { Stage } from './stage';

/** Where in the plot an event is put that lay beyond its edges, as a share of the domain. */
const ARRIVAL = 0.3;

export class Walker {
  /** The event that the keyboard has reached. */
  focused: string | null = $state.raw(null);
  /** For the live region. */
  said = $state('');
  /** The columns of what has no date are open, where there is little room for them. */
  looseOpen = $state(false);
  readonly #now: () => Stage;
  /** In which the last event that was reached is scrolled to. */
  #frame = 0;

  constructor(now: () => Stage) {
    this.#now = now;
  }

  /** The stretch of time that stands for the focused event; null without one on the axis. */
  get at(): Interval | null {
    return this.focused === null ? null : this.#spanOf(this.focused);
  }

  /** Moves the focus, brings the event into sight and says it. The buttons also open it, and step through every event. */
  step(way: Step, andOpen = false): void {
    const { prepared, scene, view, change } = this.#now();
    const chosen = view.selection;
    const current = this.focused ?? (chosen?.kind === 'event' ? chosen.id : null);
    const { domain } = scene.scale;
    const id = stepFrom(prepared, way, { current, from: domain.from }, (id) => andOpen || this.#isStop(id));
    const event = id === null ? undefined : this.#event(id);
    if (id === null || !event) return;
    this.focused = id;
    const fold = andOpen ? undefined : this.#countAround(id);
    const lane = fold && scene.lanes[fold.lane]?.lane;
    this.said = fold && lane ? `${foldWords(fold, lane, prepared)} Enter shows them.` : this.#words(event);
    const arrived = this.#arrivalAt(id);
    if (arrived || andOpen)
      change(
        together(
          ...(andOpen ? [selectInTimeline({ kind: 'event', id })] : []),
          ...(arrived ? [setDomain(arrived)] : []),
        ),
      );
    this.#bringUp(id);
  }

  enter(): void {
    const fold = this.#countAround(this.focused);
    if (fold) this.unfold(fold);
    else if (this.focused !== null) this.open(this.focused);
  }

  open(id: string): void {
    this.focused = id;
    this.#now().change(selectInTimeline({ kind: 'event', id }));
  }

  /** Shows all of a lane; the keyboard goes on at the first of what was only counted. */
  unfold(fold: Fold): void {
    const { scene, change, prepared } = this.#now();
    const event = prepared.at(fold.positions[0] ?? -1);
    const column = scene.columns.find(({ open, x0, x1 }) => !open && fold.x >= x0 && fold.x < x1);
    if (column) return this.openColumn(column);
    const key = scene.lanes[fold.lane]?.lane.key;
    this.focused = event?.id ?? this.focused;
    if (key !== undefined) change(unfoldLane(key));
    if (event) this.said = `All events are shown. ${this.#words(event)}`;
  }

  /** Makes room for a folded column: its days are all that is shown, or what has no date is open. */
  openColumn(column: Column): void {
    const { from, to } = { from: column.slots[0]?.from ?? 0, to: column.slots.at(-1)?.to ?? 0 };
    if (isLoose(column)) this.looseOpen = true;
    else this.#now().change(setDomain({ from, to }));
  }

  /** Brings an event that was chosen elsewhere into sight: in time, and then among the lanes. */
  reveal(id: string): void {
    const domain = this.#arrivalAt(id);
    if (domain) this.#now().change(setDomain(domain), { amends: true });
    this.#bringUp(id);
  }

  /** Brings the lane of an actor, or of its side, into sight; of who has none, that of all the others. */
  revealLane(id: string): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const { scene, prepared, reveal } = this.#now();
      const own = [id, sideOf(prepared.index)(id), REST];
      const lane = own.flatMap((key) => scene.lanes.find((placed) => placed.lane.key === key) ?? [])[0];
      if (lane) reveal(lane.lane.ref);
    });
  }

  /** The stretch to show for an event that lies beyond the edges; null for one that does not. */
  #arrivalAt(id: string): Interval | null {
    const { domain } = this.#now().scene.scale;
    const span = this.#spanOf(id);
    if (!span || (span.from < domain.to && span.to > domain.from)) return null;
    const from = span.from - (domain.to - domain.from) * ARRIVAL;
    return { from, to: from + domain.to - domain.from };
  }

  /** What is to come into sight is not asked for any more. */
  end(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Scrolls an event into sight once it is drawn; of several, the last. */
  #bringUp(id: string): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#scrollTo(id));
  }

  #scrollTo(id: string): void {
    this.#now().reveal(this.#foldAround(id)?.ref ?? refOf('event', id));
  }

  #event = (id: string): EventRecord | undefined => this.#now().prepared.index.events.get(id);
  #words = (event: EventRecord): string => describe(this.#now().prepared.index, event, DATES);

  #spanOf(id: string): Interval | null {
    const { from, to, positionOf } = this.#now().prepared;
    const position = positionOf(id);
    return position < 0 ? null : { from: from[position] ?? 0, to: to[position] ?? 0 };
  }

  /** The counted mark of a folded lane that stands for an event, if one does. */
  #foldAround(id: string | null): Fold | undefined {
    const { prepared, scene } = this.#now();
    return id === null ? undefined : scene.folds.find((f) => f.positions.some((p) => prepared.at(p)?.id === id));
  }

  /** As `#foldAround`, of several: one event alone is not told as a count. */
  #countAround(id: string | null): Fold | undefined {
    const fold = this.#foldAround(id);
    return fold && fold.positions.length > 1 ? fold : undefined;
  }

  #isStop(id: string): boolean {
    const first = this.#countAround(id)?.positions[0];
    return first === undefined || this.#now().prepared.at(first)?.id === id;
  }
}
