/** Where ties run. Events that begin together fan their ties out side by side, so that each can be followed. */
import { TIMELINE } from '../settings';

interface Bar {
  readonly position: number;
  readonly x0: number;
  readonly x1: number;
  readonly from: number;
  readonly lane: number;
}
export interface TieColumn {
  /** Where the event's tie runs. */
  readonly tieX: number;
  /** Where its label may begin: right of every tie of the same moment, so that none of them crosses it. */
  readonly labelX: number;
}

/** Columns for bars given by salience; `tied` says which of them tie lanes at all. */
export function tieColumns(bars: readonly Bar[], tied: (position: number) => boolean): Map<number, TieColumn> {
  const moments = new Map<string, Bar[]>();
  for (const bar of bars) {
    const moment = `${bar.from} ${bar.x1 - bar.x0 >= TIMELINE.wideBar}`;
    const list = moments.get(moment);
    if (list) list.push(bar);
    else moments.set(moment, [bar]);
  }
  const columns = new Map<number, TieColumn>();
  for (const together of moments.values()) {
    const width = together.reduce((least, bar) => Math.min(least, bar.x1 - bar.x0), Infinity);
    const tying = together.filter((bar) => tied(bar.position)).sort((a, b) => a.lane - b.lane);
    const number = new Map(tying.map((bar, k) => [bar.position, k]));
    const wide = width >= TIMELINE.wideBar;
    const step = Math.min(wide ? TIMELINE.tieStep : 4, (wide ? width * 0.35 : width - 3) / Math.max(tying.length, 1));
    for (const { position, x0, x1 } of together) {
      const k = number.get(position) ?? 0;
      const tieX = wide ? x0 + 4 + k * step : x0 + width / 2 + (k - (Math.max(tying.length, 1) - 1) / 2) * step;
      const labelX = wide ? x0 + (tying.length === 0 ? 0 : 4 + tying.length * step + 1) : x1 + 5;
      columns.set(position, { tieX, labelX });
    }
  }
  return columns;
}
