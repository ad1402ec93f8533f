/** Which events to try to draw one by one: all there are, those near, or in a crowd a few. */
import type { TimeScale } from '../axis/scale';
import { tiled } from '../axis/scale';
import { bySalience, mostSalient, overlapping, type PreparedTimeline } from '../data/prepare';
import { TIMELINE } from '../settings';
import { isStatement } from './labels';

export interface Candidates {
  /** Positions, the most important first: deeds by salience, then statements. */
  readonly positions: Int32Array;
  /** There are more than are drawn one by one; the rest is counted. */
  readonly crowded: boolean;
}

/** In a crowd the `wanted` ones (ids) first, then the most salient. */
export function candidates(prepared: PreparedTimeline, scale: TimeScale, wanted: readonly string[]): Candidates {
  const area = tiled(scale.domain);
  const near = overlapping(prepared, area, TIMELINE.individual);
  if (near.length <= TIMELINE.individual) {
    const all = prepared.events.length <= TIMELINE.packAll ? [...prepared.events.keys()] : near;
    // The main events come first; a choice moves nothing.
    const main = prepared.main.map((id) => prepared.positionOf(id));
    const isMain = new Set(main);
    const among = new Set(all);
    const others = bySalience(prepared, all).filter((position) => !isMain.has(position));
    const ranked = [...main.filter((position) => among.has(position)), ...others];
    const isSaid = (position: number) => isStatement(prepared.events[position]) && !isMain.has(position);
    // Deeds have the room; what is only said has what they leave.
    const deedsFirst = [...ranked.filter((position) => !isSaid(position)), ...ranked.filter(isSaid)];
    return { positions: Int32Array.from(deedsFirst), crowded: false };
  }
  const chosen = wanted.map((id) => prepared.positionOf(id)).filter((at) => at >= 0);
  const salient = mostSalient(prepared, area, TIMELINE.salient).filter((position) => !chosen.includes(position));
  return { positions: Int32Array.from([...chosen, ...salient].slice(0, TIMELINE.salient)), crowded: true };
}
