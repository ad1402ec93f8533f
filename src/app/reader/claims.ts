/**
 * Where the reports do not say the same: each value once, with everybody who says so, in the order in which it was reported. Never
 * averaged, never chosen.
 */
import { keptFor } from '../../base/memo';
import type { GraphIndex } from '../../graph/lookup';
import type { Claim, ClaimValue, EventRecord, Report, Stance } from '../../graph/schema';
import { unitOf } from '../../graph/time';
import { attributeWords, valueWords } from './claim-words';

/**
 * How far they part: what cannot both be right; what one asserts and another denies; what is taken back; what one article changed from
 * version to version; what is told in other words and may be the same.
 */
export const PARTINGS = ['differ', 'disputed', 'corrected', 'changed', 'versions'] as const;
export type Parting = (typeof PARTINGS)[number];

export const PARTING_WORDS: Readonly<Record<Parting, string>> = {
  differ: 'Reports differ',
  disputed: 'Disputed',
  corrected: 'Taken back',
  changed: 'Changed from version to version',
  versions: 'In other words',
};

/** A passage that says it. */
export interface Saying extends Pick<ClaimValue, 'article' | 'start' | 'end' | 'speaker'> {
  readonly stance: Stance;
  readonly cue: string | null;
}
export interface Version {
  readonly words: string;
  readonly said: readonly Saying[];
  /** Nobody says so any longer. */
  readonly isTakenBack: boolean;
  /** Independent origins of those who say it. */
  readonly origins: number;
}
export interface Difference {
  readonly parting: Parting;
  /** What they differ in: "Where", "Dockers", "Dead". Two differences of an event may go by the same words. */
  readonly attribute: string;
  readonly values: readonly Version[];
}

/** Of an event, what is graver first. Kept, since every list asks for it. */
export const differences: (index: GraphIndex, event: EventRecord) => readonly Difference[] = (index, event) =>
  kept(index)(event);

const kept = keptFor((index: GraphIndex) =>
  keptFor((event: EventRecord): readonly Difference[] =>
    [...stancesOf(index, event), ...event.claims.flatMap((claim) => differenceOf(index, claim))].sort(
      (a, b) => PARTINGS.indexOf(a.parting) - PARTINGS.indexOf(b.parting),
    ),
  ),
);

function differenceOf(index: GraphIndex, claim: Claim): Difference[] {
  const parting = partingOf(index, claim);
  if (parting === null) return [];
  const byValue = new Map<string, ClaimValue[]>();
  for (const value of claim.values) {
    const key = `${value.stance ?? ''} ${value.value}`;
    byValue.set(key, [...(byValue.get(key) ?? []), value]);
  }
  const values = [...byValue.values()].flatMap((list) => {
    const [first] = list;
    const said = list.map((value) => ({ ...value, stance: value.stance ?? ('asserts' as const), cue: null }));
    return first ? [versionOf(index, valueWords(index, claim.attribute, first), said)] : [];
  });
  return [{ parting, attribute: attributeWords(claim), values: inOrderReported(index, values) }];
}

function partingOf(index: GraphIndex, { attribute, agreement, values }: Claim): Parting | null {
  if (agreement === 'differ') return 'differ';
  if (values.some(({ stance }) => stance === 'corrects')) return 'corrected';
  if (new Set(values.map(({ value }) => value)).size < 2) return null;
  // a year holds its days, and a country its towns: nobody says another thing
  if (attribute === 'date' && values.every(({ value }) => !value.includes('T'))) return null;
  if (attribute === 'place' || attribute === 'actor') return null;
  const last = new Set(values.filter(({ article }) => !replaced(index).has(article)).map(({ value }) => value));
  if (agreement === 'agree' && last.size > 1) return 'versions';
  // one voice: its headline rounds, and its later version knows more
  return values.some(({ article, value }) => replaced(index).has(article) && !last.has(value)) ? 'changed' : null;
}

/** Ids of articles of which the story has a later version. */
const replaced = keptFor(
  ({ graph }: GraphIndex): ReadonlySet<string> => new Set(graph.articles.flatMap(({ supersedes }) => supersedes ?? [])),
);

const STANDS: readonly (readonly [Stance, string])[] = [
  ['asserts', 'It is so'],
  ['doubts', 'It is not certain'],
  ['denies', 'It is not so'],
  ['corrects', 'Taken back'],
];

/** What one asserts and another denies, doubts or takes back, side by side. */
function stancesOf(index: GraphIndex, { status, reports }: EventRecord): Difference[] {
  const stanceOf = ({ stance = 'asserts' }: Report) => stance;
  const stands = new Set(reports.map(stanceOf));
  const parting = status === 'disputed' ? 'disputed' : stands.has('corrects') && stands.size > 1 ? 'corrected' : null;
  if (parting === null) return [];
  const values = STANDS.flatMap(([stance, words]) => {
    const said = reports.filter((report) => stanceOf(report) === stance).map((report) => ({ ...report, stance }));
    return said.length === 0 ? [] : [versionOf(index, words, said)];
  });
  return [{ parting, attribute: 'Whether it is so', values: inOrderReported(index, values) }];
}

function versionOf(index: GraphIndex, words: string, list: readonly Saying[]): Version {
  const said = [...list].sort((a, b) => reportedAt(index, a) - reportedAt(index, b));
  const origins = new Set(said.map(({ article }) => index.articles.get(article)?.origin ?? article)).size;
  return { words, said, origins, isTakenBack: said.every(({ stance }) => stance === 'corrects') };
}

/** When a passage appeared; what nobody dates comes last. */
const reportedAt = (index: GraphIndex, { article }: Saying): number =>
  unitOf(index.articles.get(article)?.published ?? '')?.from ?? Infinity;

const inOrderReported = (index: GraphIndex, values: readonly Version[]): Version[] => {
  const first = ({ said: [one] }: Version) => (one ? reportedAt(index, one) : Infinity);
  return values
    .map((value, order) => ({ value, order, at: first(value) }))
    .sort((a, b) => (a.at === b.at ? a.order - b.order : a.at - b.at))
    .map(({ value }) => value);
};

/** Letters of a quotation at either side of what it is quoted for. */
const AROUND = 110;

/** The sentence in which a value stands, cut at the value; without a report there the words around it. */
export function contextOf(index: GraphIndex, event: EventRecord, { article, start, end }: Saying) {
  const text = index.articles.get(article)?.text ?? '';
  const sentence = event.reports.find((r) => r.article === article && r.start <= start && r.end >= end);
  const paragraph = { from: text.lastIndexOf('\n', start - 1) + 1, to: text.indexOf('\n', end) };
  const from = sentence?.start ?? paragraph.from;
  const to = sentence?.end ?? (paragraph.to < 0 ? text.length : paragraph.to);
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  return {
    before: before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before,
    words: text.slice(start, end),
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')} …` : after,
  };
}
