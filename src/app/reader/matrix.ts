/** Who told which event: publishers, or speakers, in columns, and events in rows; when first, and who was silent. */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord, Report, Stance } from '../../graph/schema';
import { unitOf } from '../../graph/time';
import { leftOutKey } from '../../scenes/left-out';
import { publisherKey } from '../../scenes/publishers';
import { isoWords } from './cite';

export const MATRIX = {
  /** Columns, those that tell the most first: more are no matrix. */
  columns: 14,
  /** Rows that are shown at once, the weightiest events first. */
  rows: 25,
} as const;

export interface Column {
  /** As `view.leftOut` names it. */
  readonly key: string;
  readonly name: string;
  /** How many of the events it tells. */
  readonly count: number;
}
export interface Cell {
  /** It told it before anybody else, or on the same day as the first. */
  readonly first: boolean;
  /** What it says of the event, the strongest of its passages. */
  readonly stance: Stance;
  /** "first told 5 March 2031", "denied", "first told 5 March 2031, denied 7 March 2031": the cell in words. */
  readonly words: string;
  readonly report: Report;
}
export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly event: EventRecord; readonly cells: readonly (Cell | null)[] }[];
  /** Columns that have no room. */
  readonly others: number;
}

export type Voices = 'publisher' | 'speaker';

/** Events told by nobody of these, as those that no speaker speaks of, have no row. */
export function matrixOf(index: GraphIndex, events: readonly EventRecord[], voices: Voices): Matrix {
  const keyOf = ({ article, speaker }: Report): string | null =>
    voices === 'speaker' ? speaker : publisherKey(index.articles.get(article)?.publisher ?? null);
  const told = events.flatMap((event) => {
    const by = new Map<string, Report[]>();
    for (const report of event.reports) {
      const key = keyOf(report);
      if (key !== null) by.set(key, [...(by.get(key) ?? []), report]);
    }
    return by.size === 0 ? [] : [{ event, by }];
  });
  const counts = new Map<string, number>();
  for (const { by } of told) for (const key of by.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const columns = all.slice(0, MATRIX.columns);
  const nameOf = (key: string) =>
    voices === 'speaker' ? (index.actors.get(key)?.name ?? key) : key || 'No publisher named';
  return {
    columns: columns.map(([key, count]) => ({ key: leftOutKey(voices, key), name: nameOf(key), count })),
    rows: told.map(({ event, by }) => {
      const start = Math.min(...event.reports.map((report) => toldAt(index, report)));
      return { event, cells: columns.map(([key]) => cellOf(index, by.get(key), start)) };
    }),
    others: all.length - columns.length,
  };
}

const toldAt = (index: GraphIndex, { article, reportedOn }: Report): number =>
  unitOf(reportedOn ?? index.articles.get(article)?.published ?? '')?.from ?? Infinity;

const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: 'told',
  denies: 'denied',
  doubts: 'doubted',
  asks: 'asked',
  corrects: 'taken back',
};
/** What weighs most of what somebody says of one event. */
const WEIGHT: readonly Stance[] = ['corrects', 'denies', 'doubts', 'asserts', 'asks'];

/** Whoever tells a thing first and denies it later is told to do both, each on its own day. */
function cellOf(index: GraphIndex, reports: readonly Report[] | undefined, start: number): Cell | null {
  const ranked = [...(reports ?? [])].sort((a, b) => WEIGHT.indexOf(stanceOf(a)) - WEIGHT.indexOf(stanceOf(b)));
  const [report] = ranked;
  if (!report) return null;
  const isFirst = (one: Report) => Number.isFinite(start) && toldAt(index, one) === start;
  const earliest = ranked.find(isFirst);
  const said = (one: Report) => {
    const day = one.reportedOn ?? index.articles.get(one.article)?.published ?? null;
    return `${isFirst(one) ? 'first ' : ''}${STANCE_WORDS[stanceOf(one)]}${day === null ? '' : ` ${isoWords(day)}`}`;
  };
  const told = earliest && earliest !== report ? `${said(earliest)}, ` : '';
  return { first: earliest !== undefined, stance: stanceOf(report), report, words: told + said(report) };
}

const stanceOf = ({ stance = 'asserts' }: Report): Stance => stance;
