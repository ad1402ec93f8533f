/** Edges of the time window snap to whole units of the calendar that a hand can tell apart on the strip. */
import { DAY, HOUR, MINUTE } from '../../graph/time';
import type { TimeScale } from '../../scenes/timeline/axis/scale';

const UNITS = [DAY, 6 * HOUR, HOUR, 15 * MINUTE, 5 * MINUTE, MINUTE];
/** A unit wider than this many pixels is too coarse to snap to. */
const COARSE = 40;
/** Pixels from which midnight pulls. */
const PULL = 9;

export const snapUnit = (scale: TimeScale): number => UNITS.find((unit) => unit * scale.density <= COARSE) ?? MINUTE;
/** The nearest midnight where a hand is close to it, as most events are whole days; else the nearest whole unit. */
export function snapped(time: number, scale: TimeScale): number {
  const midnight = Math.round(time / DAY) * DAY;
  if (Math.abs(midnight - time) * scale.density <= PULL) return midnight;
  return Math.round(time / snapUnit(scale)) * snapUnit(scale);
}
