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
const WHEEL_REST = 250;
const LINE = 16;

export const gestures =
  (hands: Hands): Attachment<HTMLElement> =>
  (element) => {
    const pointers = new Map<number, { x: number; y: number }>();
    let strayed = false;
    let down = { x: 0, y: 0 };
    let rest: ReturnType<typeof setTimeout> | undefined;

    const at = (event: { clientX: number; clientY: number }) => {
      const box = element.getBoundingClientRect();
      const { clientX, clientY } = event;
      return { x: clientX - box.left, y: clientY - box.top, clientX, clientY };
    };

    function wheel(event: WheelEvent): void {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (event.ctrlKey || event.metaKey)
        hands.zoom(at(event).x, 2 ** (-event.deltaY * unit * (event.ctrlKey ? 0.006 : 0.004)));
      else if (sideways) hands.pan(-(event.deltaX || event.deltaY) * unit);
      else return;
      event.preventDefault();
      clearTimeout(rest);
      rest = setTimeout(() => hands.settle(), WHEEL_REST);
    }

    function press(event: PointerEvent): void {
      if (event.button !== 0) return;
      if (pointers.size === 0) {
        strayed = false;
        down = at(event);
      }
      pointers.set(event.pointerId, at(event));
      if (pointers.size === 2) strayed = true;
    }

    function move(event: PointerEvent): void {
      const now = at(event);
      const before = pointers.get(event.pointerId);
      if (!before) return hands.point(event.pointerType === 'mouse' ? now : null);
      if (!strayed && Math.hypot(now.x - down.x, now.y - down.y) <= SLOP) return;
      if (!strayed) {
        strayed = true;
        hands.point(null);
        element.setPointerCapture(event.pointerId);
      }
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      if (!other) return hands.pan(now.x - before.x);
      const middle = (now.x + other.x) / 2;
      hands.pan(middle - (before.x + other.x) / 2);
      const spread = Math.hypot(before.x - other.x, before.y - other.y);
      if (spread > 0) hands.zoom(middle, Math.hypot(now.x - other.x, now.y - other.y) / spread);
    }

    function release(event: PointerEvent): void {
      if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
      if (strayed) hands.settle();
      else if (event.type === 'pointerup') hands.tap(at(event));
    }

    const leave = () => hands.point(null);
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', release);
    element.addEventListener('pointercancel', release);
    element.addEventListener('pointerleave', leave);
    return () => {
      clearTimeout(rest);
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', release);
      element.removeEventListener('pointercancel', release);
      element.removeEventListener('pointerleave', leave);
    };
  };
