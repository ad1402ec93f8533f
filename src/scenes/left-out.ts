/**
 * What a story rests on: leave a publisher, an origin or a speaker out, and what nobody else tells falls. Nothing is taken away; what
 * falls fades, so that it can be seen what stands on whom.
 */
import { keptFor } from '../base/memo';
import type { GraphIndex } from '../graph/lookup';
import type { ClaimValue, EventRecord, Report } from '../graph/schema';
import { publisherKey } from './publishers';
import type { View } from './view';

export const LEFT_OUT_KINDS = ['publisher', 'origin', 'speaker'] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** As a view names it: `speaker:oda-kessel`; of a publisher by name, of an origin by its first article. */
export const leftOutKey = (kind: LeftOutKind, id: string): string => `${kind}:${id}`;

/** The kind and the id of a key; null for what is none. */
export function leftOutParts(key: string): { readonly kind: LeftOutKind; readonly id: string } | null {
  const kind = LEFT_OUT_KINDS.find((known) => key.startsWith(`${known}:`));
  return kind === undefined ? null : { kind, id: key.slice(kind.length + 1) };
}

type Said = Pick<Report | ClaimValue, 'article' | 'speaker'>;

/** Whether a passage counts no longer. */
function isLeftOut(index: GraphIndex, leftOut: ReadonlySet<string>, { article: id, speaker }: Said): boolean {
  const article = index.articles.get(id);
  return (
    (speaker !== null && leftOut.has(leftOutKey('speaker', speaker))) ||
    leftOut.has(leftOutKey('publisher', publisherKey(article?.publisher ?? null))) ||
    leftOut.has(leftOutKey('origin', article?.origin ?? id))
  );
}

export interface Remains {
  /** Ids of events that nobody who is left asserts. */
  readonly fallen: ReadonlySet<string>;
  /** Those of them that are no mere passages (the first rank, where the story has one), in the graph's order. */
  readonly events: readonly EventRecord[];
  /** Claims of other events of which no value is left. */
  readonly claims: number;
  /** Events that stood on several origins, and stand on one. */
  readonly onOne: readonly EventRecord[];
}

const NOTHING: Remains = { fallen: new Set(), events: [], claims: 0, onOne: [] };

/** Kept for the list that is asked for, since every mark asks. */
export const remainsOf = (index: GraphIndex, leftOut: readonly string[]): Remains =>
  leftOut.length === 0 ? NOTHING : remains(index)(leftOut);

const remains = keptFor((index: GraphIndex) => keptFor((leftOut: readonly string[]) => findRemains(index, leftOut)));

function findRemains(index: GraphIndex, list: readonly string[]): Remains {
  const leftOut = new Set(list);
  const stands = (said: Said) => !isLeftOut(index, leftOut, said);
  const originOf = ({ article }: Said) => index.articles.get(article)?.origin ?? article;
  const fallen = new Set<string>();
  const events: EventRecord[] = [];
  const onOne: EventRecord[] = [];
  let claims = 0;
  for (const event of index.graph.events) {
    const asserting = event.reports.filter(({ stance = 'asserts' }) => stance === 'asserts');
    // what somebody only denies rests on who denies it
    const bearing = asserting.length > 0 ? asserting : event.reports;
    const left = bearing.filter(stands);
    const counts = event.rank === 1 || index.firstRank === 0;
    if (left.length === 0) {
      fallen.add(event.id);
      if (counts) events.push(event);
      continue;
    }
    if (!counts) continue;
    claims += event.claims.filter(({ values }) => values.length > 0 && !values.some(stands)).length;
    if (new Set(left.map(originOf)).size === 1 && new Set(bearing.map(originOf)).size > 1) onOne.push(event);
  }
  return { fallen, events, claims, onOne };
}

/** Whether an event rests on nobody who is left. */
export const hasFallen = (index: GraphIndex, { leftOut = [] }: Partial<Pick<View, 'leftOut'>>, id: string): boolean =>
  leftOut.length > 0 && remainsOf(index, leftOut).fallen.has(id);
