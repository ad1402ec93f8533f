/** What a finger drags quickly runs on a little, as with a mouse: sigma means it to, but forgets that it moved before it asks. */
import type Sigma from 'sigma';
import type { TouchCoords } from 'sigma/types';
import { INERTIA } from '../drawing';

/** Not to be called where motion is to be reduced. */
export function runOnAfterTouch(sigma: Sigma): void {
  const captor = sigma.getTouchCaptor();
  /** When one finger last moved the camera; null while none does, or more than one. */
  let moved: number | null = null;
  captor.on('touchdown', () => (moved = null));
  // After sigma's own listeners, which keep the camera where a node is dragged.
  captor.on('touchmove', ({ touches, original, sigmaDefaultPrevented }: TouchCoords) => {
    moved = touches.length === 1 && !sigmaDefaultPrevented ? original.timeStamp : null;
  });
  captor.on('touchup', ({ touches, original }: TouchCoords) => {
    if (moved === null || touches.length > 0 || original.timeStamp - moved > INERTIA.still) return;
    moved = null;
    const camera = sigma.getCamera();
    const [now, before] = [camera.getState(), camera.getPreviousState()];
    if (!before) return;
    const on = (to: number, from: number) => to + INERTIA.times * (to - from);
    void camera.animate(
      { x: on(now.x, before.x), y: on(now.y, before.y) },
      { duration: INERTIA.duration, easing: 'quadraticOut' },
    );
  });
}
