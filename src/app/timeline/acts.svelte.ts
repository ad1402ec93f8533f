/** What hands and keys do: each turns a gesture, a press or a command into a change of the view. */
import type { Interval } from '../../graph/time';
import { eventIn, parseRef, REST_REF } from '../../scenes/ref';
import { pick } from '../../scenes/timeline/marks/hits';
import { columnRef } from '../../scenes/timeline/marks/slot-marks';
import { nextPage } from '../../scenes/timeline/data/lanes';
import { panned, zoomed } from '../../scenes/timeline/axis/scale';
import type { How } from '../view/change';
import { letGo, setWindow, stay } from '../view/producers';
import { deselect, foldLane, selectInTimeline, setDomain, showGaps, turnLanes } from '../view/timeline-producers';
import type { Hands } from './gestures';
import { commandOf, type Command } from './keys';
import { Player } from './player.svelte';
import { snapUnit } from './snap';
import type { Stage } from './stage';
import { Walker } from './walker.svelte';

export class Acts {
  /** What the pointer is on, and where it is in the window. */
  pointed: { readonly ref: string; readonly x: number; readonly y: number } | null = $state.raw(null);
  readonly walker: Walker;
  readonly player: Player;
  readonly #now: () => Stage;

  constructor(now: () => Stage) {
    this.#now = now;
    this.walker = new Walker(now);
    this.player = new Player(now);
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    this.#obey(command);
  };

  readonly hands: Hands = {
    zoom: (x, by) => {
      this.pointed = null;
      const { scene, span } = this.#now();
      this.#see(zoomed(scene.scale, x, by, span), { transient: true });
    },
    pan: (dx) => {
      this.pointed = null;
      const { scene, span } = this.#now();
      this.#see(panned(scene.scale, dx, span), { transient: true });
    },
    settle: () => this.#now().change(stay),
    point: (at) => {
      const hit = at && pick(this.#now().scene.hits, at.x, at.y);
      this.pointed = hit && at ? { ref: hit.ref, x: at.clientX, y: at.clientY } : null;
    },
    tap: (at) => {
      const hit = pick(this.#now().scene.hits, at.x, at.y);
      if (hit) this.follow(hit.ref);
      else if (this.#now().view.selection) this.#now().change(deselect);
    },
  };

  /** With the timeline, whatever was to happen later ends. */
  end(): void {
    this.walker.end();
    this.player.pause();
  }

  /** What a press on a mark does. */
  follow(ref: string): void {
    const { scene, change } = this.#now();
    const { kind, id } = parseRef(ref) ?? { kind: null, id: '' };
    const fold = scene.folds.find((f) => f.ref === ref);
    const event = eventIn(ref);
    const column = scene.columns.find((one) => columnRef(one) === ref && !one.open);
    this.pointed = null;
    if (column) this.walker.openColumn(column);
    else if (ref === REST_REF) change(turnLanes(nextPage(scene.paging)));
    else if (fold) this.walker.unfold(fold);
    else if (kind === 'fold') change(foldLane(id));
    else if (kind === 'gap') this.showGaps(true);
    else if (event !== null) this.walker.open(event);
    else if (kind === 'actor' || kind === 'place') change(selectInTimeline({ kind, id }));
  }

  /** The stretch that the story is about; from there, all of it with its far outliers. */
  fit(): void {
    const { prepared, scene, view } = this.#now();
    const { core, whole } = prepared;
    this.#see(view.domain === null && whole !== core && !scene.scale.slots ? whole : null);
  }

  /** Widens what is seen to all that lies beyond one of its edges. */
  widen(side: 'before' | 'after'): void {
    const { whole, scale } = this.#now().scene;
    const { from, to } = scale.domain;
    this.#see(side === 'before' ? { from: Math.min(from, whole.from), to } : { from, to: Math.max(to, whole.to) });
  }

  /** Empty stretches at their full length, or folded. */
  showGaps(shown: boolean): void {
    const { scene, change } = this.#now();
    change(showGaps(shown, scene.scale.domain));
  }

  #see(domain: Interval | null, how?: How): void {
    this.#now().change(setDomain(domain), how);
  }

  #obey(command: Command): void {
    const { walker, player } = this;
    const { view, change, overview, span } = this.#now();
    const { window } = view;
    switch (command.kind) {
      case 'step':
        return walker.step(command.step);
      case 'zoom':
        return this.zoomMiddle(command.by);
      case 'fit':
        return this.fit();
      case 'play':
        return player.toggle();
      case 'open':
        return walker.enter();
      case 'let-go':
        return this.#letGo();
      case 'shift': {
        if (!window) return;
        const by = command.by * snapUnit(overview.scale);
        return change(setWindow({ from: window.from + by, to: window.to + by }));
      }
      case 'edge': {
        if (!walker.at) return;
        const from = command.edge === 'from' ? walker.at.from : (window?.from ?? span.from);
        const to = command.edge === 'to' ? walker.at.to : (window?.to ?? span.to);
        if (to > from) change(setWindow({ from, to }));
      }
    }
  }

  /** One thing at a time, the last one first: what plays, then what the keyboard is on, then what the page has open. */
  #letGo(): void {
    const { walker, player } = this;
    const { view, change } = this.#now();
    const { selection, passage } = view;
    if (player.playing) return player.pause();
    if (walker.focused !== null && !selection && !passage) return void (walker.focused = null);
    walker.focused = passage ? walker.focused : null;
    change(letGo);
  }

  /** Keeps the focused event in its place, else the middle. Without a dated event there is no axis to zoom. */
  zoomMiddle(by: number): void {
    const { prepared, scene, span } = this.#now();
    if (prepared.events.length === 0) return;
    const { left, right, domain, x } = scene.scale;
    const { at } = this.walker;
    const inside = at && at.to > domain.from && at.from < domain.to;
    const middle = inside ? (Math.max(x(at.from), left) + Math.min(x(at.to), right)) / 2 : (left + right) / 2;
    this.#see(zoomed(scene.scale, middle, by, span));
  }
}
