/**
 * Hands on the lanes, told in pixels: a plain wheel is left to scroll; Ctrl or ⌘ with the wheel and a pinch zoom at the
 * pointer; Shift with the wheel, a sideways wheel and a drag pan.
 */
import type { Attachment } from 'svelte/attachments';

export interface Hands {
  /** `by` > 1 shows less time; `x` stays where it is. */
  zoom(x: number, by: number): void;
  /** Moves the content by `dx` pixels. */
  pan(dx: number): void;
  /** A stroke of gestures has ended: the place to write history. */
  settle(): void;
  point(at: { x: number; y: number; clientX: number; clientY: number } | null): void;
  tap(at: { x: number; y: number }): void;
}

/** Pixels that a pointer may stray and still be a tap. */
const SLOP = 4;
/** Milliseconds without a wheel event after which a wheel stroke has ended. */
export const WHEEL_REST = 250;
const LINE = 16;

export const gestures =
  (hands: Hands): Attachment<HTMLElement> =>
  (element) => {
    const on = new HandsOn(element, hands);
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('wheel', on.wheel, { passive: false, signal });
    element.addEventListener('pointerdown', on.press, { signal });
    element.addEventListener('pointermove', on.move, { signal });
    element.addEventListener('pointerup', on.release, { signal });
    element.addEventListener('pointercancel', on.release, { signal });
    element.addEventListener('pointerleave', on.leave, { signal });
    return () => {
      listening.abort();
      on.end();
    };
  };

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The pointers that are down, and what has become of them. */
class HandsOn {
  readonly #element: HTMLElement;
  readonly #hands: Hands;
  readonly #pointers = new Map<number, Spot>();
  /** Moved further than a tap may. */
  #strayed = false;
  #down: Spot = { x: 0, y: 0 };
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, hands: Hands) {
    this.#element = element;
    this.#hands = hands;
  }

  readonly wheel = (event: WheelEvent): void => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (event.ctrlKey || event.metaKey)
      this.#hands.zoom(this.#at(event).x, 2 ** (-event.deltaY * unit * (event.ctrlKey ? 0.006 : 0.004)));
    else if (sideways) this.#hands.pan(-(event.deltaX || event.deltaY) * unit);
    else return;
    event.preventDefault();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#hands.settle(), WHEEL_REST);
  };

  readonly press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const now = this.#at(event);
    if (this.#pointers.size === 0) {
      this.#strayed = false;
      this.#down = now;
    }
    this.#pointers.set(event.pointerId, now);
    if (this.#pointers.size === 2) this.#strayed = true;
  };

  readonly move = (event: PointerEvent): void => {
    const now = this.#at(event);
    const before = this.#pointers.get(event.pointerId);
    if (!before) return this.#hands.point(event.pointerType === 'mouse' ? now : null);
    if (!this.#strayed && Math.hypot(now.x - this.#down.x, now.y - this.#down.y) <= SLOP) return;
    if (!this.#strayed) this.#stray(event.pointerId);
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, now);
    if (other) this.#pinch(other, before, now);
    else this.#hands.pan(now.x - before.x);
  };

  readonly release = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0) return;
    if (this.#strayed) this.#hands.settle();
    else if (event.type === 'pointerup') this.#hands.tap(this.#at(event));
  };

  readonly leave = (): void => this.#hands.point(null);

  end(): void {
    clearTimeout(this.#rest);
  }

  /** From here on it is a drag. */
  #stray(pointer: number): void {
    this.#strayed = true;
    this.#hands.point(null);
    this.#element.setPointerCapture(pointer);
  }

  /** One finger moves while another rests. */
  #pinch(other: Spot, before: Spot, now: Spot): void {
    const middle = (now.x + other.x) / 2;
    this.#hands.pan(middle - (before.x + other.x) / 2);
    const spread = Math.hypot(before.x - other.x, before.y - other.y);
    if (spread > 0) this.#hands.zoom(middle, Math.hypot(now.x - other.x, now.y - other.y) / spread);
  }

  #at({ clientX, clientY }: PointerEvent | WheelEvent): Spot & { clientX: number; clientY: number } {
    const box = this.#element.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top, clientX, clientY };
  }
}
