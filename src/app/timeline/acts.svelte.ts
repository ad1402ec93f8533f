/** What hands and keys do: each turns a gesture, a press or a command into a change of the view. */
import { eventIn, parseRef, REST_REF, TRAY_MORE } from '../../scenes/ref';
import type { Interval } from '../../graph/time';
import { pick } from '../../scenes/timeline/marks/hits';
import { nextPage } from '../../scenes/timeline/data/lanes';
import type { OverviewScene } from '../../scenes/timeline/marks/overview';
import type { PreparedTimeline } from '../../scenes/timeline/data/prepare';
import { panned, zoomed } from '../../scenes/timeline/axis/scale';
import type { TimelineScene } from '../../scenes/timeline/scene';
import type { View } from '../../scenes/view';
import type { Hands } from './gestures';
import type { Command } from './keys';
import type { Player } from './player.svelte';
import { snapUnit } from './snap';
import type { Walker } from './walker.svelte';

interface Stage {
  prepared(): PreparedTimeline;
  scene(): TimelineScene;
  overview(): OverviewScene;
  /** The whole story with a little air: what a person may zoom and pan in. */
  span(): Interval;
  view(): View;
  show(patch: Partial<View>, how?: { transient?: boolean }): void;
  /** Esc, where the timeline itself has nothing left to let go of. */
  letGo(): void;
  readonly walker: Walker;
  readonly player: Player;
}

export class Acts {
  /** What the pointer is on, and where it is in the window. */
  pointed: { readonly ref: string; readonly x: number; readonly y: number } | null = $state.raw(null);
  trayOpen = $state(false);
  #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  readonly hands: Hands = {
    zoom: (x, by) => {
      this.pointed = null;
      const { scene, span, show } = this.#stage;
      show({ domain: zoomed(scene().scale, x, by, span()) }, { transient: true });
    },
    pan: (dx) => {
      this.pointed = null;
      const { scene, span, show } = this.#stage;
      show({ domain: panned(scene().scale, dx, span()) }, { transient: true });
    },
    settle: () => this.#stage.show({ domain: this.#stage.scene().scale.domain }),
    point: (at) => {
      const hit = at && pick(this.#stage.scene().hits, at.x, at.y);
      this.pointed = hit && at ? { ref: hit.ref, x: at.clientX, y: at.clientY } : null;
    },
    tap: (at) => {
      const hit = pick(this.#stage.scene().hits, at.x, at.y);
      if (hit) this.follow(hit.ref);
      else if (this.#stage.view().selection) this.#stage.show({ selection: null });
    },
  };

  /** What a press on a mark does. */
  follow(ref: string): void {
    const { scene, view, show, walker } = this.#stage;
    const { kind, id } = parseRef(ref) ?? { kind: null, id: '' };
    const fold = scene().folds.find((f) => f.ref === ref);
    const event = eventIn(ref);
    this.pointed = null;
    if (ref === TRAY_MORE) this.trayOpen = true;
    else if (ref === REST_REF) show({ lanePage: nextPage(scene().paging) });
    else if (fold) walker.unfold(fold);
    else if (kind === 'fold') show({ unfoldedLanes: view().unfoldedLanes.filter((key) => key !== id) });
    else if (kind === 'gap') this.showGaps(true);
    else if (event !== null) walker.open(event);
    else if (kind === 'actor' || kind === 'place') show({ selection: { kind, id }, passage: null });
  }

  /** The stretch that the story is about; from there, all of it with its far outliers. */
  fit(): void {
    const { prepared, view, show } = this.#stage;
    const { core, whole } = prepared();
    show({ domain: view().domain === null && whole !== core ? whole : null });
  }

  /** Widens what is seen to all that lies beyond one of its edges. */
  widen(side: 'before' | 'after'): void {
    const { prepared, scene, show } = this.#stage;
    const { whole } = prepared();
    const { from, to } = scene().scale.domain;
    show({
      domain: side === 'before' ? { from: Math.min(from, whole.from), to } : { from, to: Math.max(to, whole.to) },
    });
  }

  /** The edges of what is seen stay where they are; only what lies between them is drawn at its length. */
  showGaps(gapsShown: boolean): void {
    this.#stage.show({ gapsShown, domain: this.#stage.scene().scale.domain });
  }

  obey(command: Command): void {
    const { view, show, walker, player, overview, span } = this.#stage;
    const { window } = view();
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
        const by = command.by * snapUnit(overview().scale);
        return show({ window: { from: window.from + by, to: window.to + by } });
      }
      case 'edge': {
        if (!walker.at) return;
        const from = command.edge === 'from' ? walker.at.from : (window?.from ?? span().from);
        const to = command.edge === 'to' ? walker.at.to : (window?.to ?? span().to);
        if (to > from) show({ window: { from, to } });
      }
    }
  }

  /** One thing at a time, the last one first: what plays, then what the keyboard is on, then what the page has open. */
  #letGo(): void {
    const { view, walker, player, letGo } = this.#stage;
    const { selection, passage } = view();
    if (player.playing) return player.pause();
    if (walker.focused !== null && !selection && !passage) return void (walker.focused = null);
    walker.focused = passage ? walker.focused : null;
    letGo();
  }

  /** Keeps the focused event in its place, else the middle. */
  zoomMiddle(by: number): void {
    const { scene, span, show, walker } = this.#stage;
    const { left, right, domain, x } = scene().scale;
    const { at } = walker;
    const inside = at && at.to > domain.from && at.from < domain.to;
    const middle = inside ? (Math.max(x(at.from), left) + Math.min(x(at.to), right)) / 2 : (left + right) / 2;
    show({ domain: zoomed(scene().scale, middle, by, span()) });
  }
}
