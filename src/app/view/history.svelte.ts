/**
 * The one place that holds the view, and keeps it in step with the URL.
 *
 * A discrete change (a click) makes a history entry. A gesture (a drag, playing) makes one entry when it begins and
 * rewrites that entry while it lasts, so that Back undoes the whole gesture and never half a drag, however long a hand
 * rests in the middle of it.
 */
import { DEFAULT_VIEW, type View } from '../../scenes/view';
import { decodeView, encodeView } from '../../scenes/address/codec';
import type { Change } from './change';

/** Browsers refuse more than about 100 history calls in 30 seconds (WebKit); milliseconds between two of ours. */
const REWRITE_EVERY = 350;
/** A gesture that has been still for so long, with no button or finger down, is over; milliseconds. */
export const GESTURE_ENDS_AFTER = 700;

export class ViewStore {
  view: View = $state.raw(DEFAULT_VIEW);
  #gesture = false;
  #rewriteTimer: ReturnType<typeof setTimeout> | undefined;
  #endTimer: ReturnType<typeof setTimeout> | undefined;
  /** Pointers that are down; nothing on the page shows them. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #held = new Set<number>();
  #settle: (view: View) => View;

  /** `settle` fits a view from the URL to the open story. */
  constructor(settle: (view: View) => View) {
    this.#settle = settle;
    this.#read();
  }

  /** Listens to Back, Forward, edited addresses, and to presses, which hold a gesture; returns the function that stops listening. */
  listen(): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    const release = ({ pointerId }: PointerEvent) => {
      this.#held.delete(pointerId);
      if (this.#gesture) this.#awaitEnd();
    };
    addEventListener('popstate', () => this.#read(), { signal });
    // Before anybody below can keep a press to himself.
    addEventListener('pointerdown', ({ pointerId }: PointerEvent) => this.#held.add(pointerId), {
      signal,
      capture: true,
    });
    addEventListener('pointerup', release, { signal, capture: true });
    addEventListener('pointercancel', release, { signal, capture: true });
    // A pointer that is let go of in another window is never told of.
    addEventListener('blur', () => this.#held.clear(), { signal });
    return () => {
      listening.abort();
      this.#endGesture();
    };
  }

  readonly change: Change = (producer, how = {}) => {
    const before = this.view;
    const after = producer(before);
    const same = encodeView(after) === encodeView(before);
    if (how.transient) {
      this.view = after;
      if (!same || this.#gesture) this.#moveGesture();
    } else if (this.#gesture && onlyHandsDiffer(before, after)) {
      this.view = after;
      this.#endGesture();
    } else {
      // Before the view changes: the gesture's entry is of where the hand had come, and not of what was pressed after it.
      this.#endGesture();
      this.view = after;
      if (!same) this.#write(how.amends ? 'replaceState' : 'pushState');
    }
  };

  #read(): void {
    this.#gesture = false;
    clearTimeout(this.#rewriteTimer);
    clearTimeout(this.#endTimer);
    this.#rewriteTimer = undefined;
    this.view = this.#settle(decodeView(location.hash));
  }

  #moveGesture(): void {
    if (!this.#gesture) {
      this.#gesture = true;
      this.#write('pushState');
    }
    this.#rewriteTimer ??= setTimeout(() => {
      this.#rewriteTimer = undefined;
      this.#write('replaceState');
    }, REWRITE_EVERY);
    this.#awaitEnd();
  }

  #awaitEnd(): void {
    clearTimeout(this.#endTimer);
    if (this.#held.size === 0) this.#endTimer = setTimeout(() => this.#endGesture(), GESTURE_ENDS_AFTER);
  }

  #endGesture(): void {
    clearTimeout(this.#rewriteTimer);
    clearTimeout(this.#endTimer);
    this.#rewriteTimer = undefined;
    if (this.#gesture) this.#write('replaceState');
    this.#gesture = false;
  }

  #write(method: 'pushState' | 'replaceState'): void {
    const hash = encodeView(this.view);
    if (method === 'pushState' && `#${hash}` === (location.hash || '#')) return;
    history[method](null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
  }
}

/** The last step of a drag, of time or of a node: the same gesture, not a new entry. */
const onlyHandsDiffer = (a: View, b: View) => encodeView({ ...a, ...UNMOVED }) === encodeView({ ...b, ...UNMOVED });
const UNMOVED = { window: null, domain: null, pins: [] };
