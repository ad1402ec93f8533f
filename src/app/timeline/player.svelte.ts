/**
 * Plays the story. One that is told in days goes from event to event, each with a caption; over a measured axis the time window
 * moves, frame by frame, or event by event for who prefers less motion.
 */
import type { EventRecord } from '../../graph/schema';
import type { Interval } from '../../graph/time';
import { skipping } from '../../scenes/timeline/data/gaps';
import type { PreparedTimeline } from '../../scenes/timeline/data/prepare';
import type { How } from '../view/change';
import { stay } from '../view/producers';
import { playWindow, selectInTimeline } from '../view/timeline-producers';
import { advance, courseOf, playRange, startWindow } from './play';
import type { Stage } from './stage';

/** Milliseconds for which one event is lit at speed 1 where motion is reduced. */
const STILL = 1500;
/** Milliseconds for which a caption stands at speed 1, and more for each of its letters. */
const READING = { least: 1200, letter: 26 };
/** A tab that slept must not leap: no frame counts for more than this, in seconds. */
const LONGEST_FRAME = 0.1;

export class Player {
  playing = $state(false);
  /** The event that is told while the story goes from one to the next. */
  told: EventRecord | null = $state.raw(null);
  speed = $state(1);
  readonly #now: () => Stage;
  #stop: () => void = () => undefined;

  constructor(now: () => Stage) {
    this.#now = now;
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  play(): void {
    const { prepared, scene, view } = this.#now();
    if (prepared.events.length === 0) return;
    this.playing = true;
    if (scene.scale.slots) this.#step(prepared);
    else if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#still(prepared);
    else this.#flow(playRange(prepared, view.window), skipping(prepared.gaps));
  }

  /** Stops without a word to the view. */
  halt(): void {
    this.playing = false;
    this.told = null;
    this.#stop();
  }

  pause(): void {
    if (!this.playing) return;
    const told = this.told;
    this.halt();
    const { view, change } = this.#now();
    if (told) return change(stay);
    const { window } = view;
    if (window) this.#show({ from: Math.round(window.from), to: Math.round(window.to) });
  }

  #show(window: Interval, how?: How): void {
    const { scene, change } = this.#now();
    change(playWindow(window, scene.scale.domain), how);
  }

  /** Runs on a clock that passes quickly through long empty stretches. */
  #flow(range: Interval, { skip, back }: ReturnType<typeof skipping>): void {
    const skipped = ({ from, to }: Interval): Interval => ({ from: skip(from), to: skip(to) });
    const course = skipped(range);
    const begun = this.#now().view.window;
    let window = startWindow(course, begun && skipped(begun));
    let last: number | null = null;
    let frame = 0;
    const tick = (now: number) => {
      const seconds = last === null ? 0 : Math.min((now - last) / 1000, LONGEST_FRAME);
      last = now;
      const next = advance(window, course, seconds, this.speed);
      ({ window } = next);
      this.#show({ from: back(window.from), to: back(window.to) }, { transient: true });
      if (next.done) this.pause();
      else frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    this.#stop = () => cancelAnimationFrame(frame);
  }

  /** Through what was done, in the order of time and then of what has no date; statements stand where they are. */
  #step(prepared: PreparedTimeline): void {
    const { change } = this.#now();
    const course = courseOf(prepared);
    const { selection } = this.#now().view;
    const begun = selection?.kind === 'event' ? course.findIndex(({ id }) => id === selection.id) : -1;
    let at = begun < 0 || begun + 1 >= course.length ? 0 : begun;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      const event = course[at++];
      if (!event) return this.pause();
      this.told = event;
      change(selectInTimeline({ kind: 'event', id: event.id }), { transient: true });
      timer = setTimeout(next, (READING.least + READING.letter * event.title.length) / this.speed);
    };
    next();
    this.#stop = () => clearTimeout(timer);
  }

  #still({ events, from, to }: PreparedTimeline): void {
    const begun = this.#now().view.window;
    let at = Math.max(0, begun ? from.findIndex((start) => start >= begun.to) : 0);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      const start = from[at] ?? 0;
      const end = to[at] ?? start;
      this.#show({ from: start, to: end }, { transient: true });
      while (at < events.length && (from[at] ?? 0) <= start) at++;
      if (at >= events.length) this.pause();
      else timer = setTimeout(next, STILL / this.speed);
    };
    next();
    this.#stop = () => clearTimeout(timer);
  }
}
