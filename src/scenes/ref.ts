/** What a mark stands for, as one text: it goes through scenes, elements and files. Made and read here alone. */

const KINDS = [
  // an event, one of its later reports, the ties of either, and a count of several
  'event', 'again', 'tie', 'tie-again', 'more',
  // what has a lane or a node of its own, and what lies between two nodes
  'actor', 'place', 'type', 'publisher', 'edge',
  // parts of the timeline itself
  'lane', 'fold', 'gap', 'column',
] as const; // prettier-ignore
type RefKind = (typeof KINDS)[number];

export interface Ref {
  readonly kind: RefKind;
  /** Any text, colons too. */
  readonly id: string;
}

export const refOf = (kind: RefKind, id: string): string => `${kind}:${id}`;

/** Null of what no mark stands for. */
export function parseRef(ref: string): Ref | null {
  const cut = ref.indexOf(':');
  const kind = KINDS.find((one) => one === ref.slice(0, cut));
  return kind === undefined ? null : { kind, id: ref.slice(cut + 1) };
}

/** The id where the reference is of that kind. */
export function idOf(kind: RefKind, ref: string | null): string | null {
  const parsed = ref === null ? null : parseRef(ref);
  return parsed?.kind === kind ? parsed.id : null;
}

/** Where an event was reported anew; `from` in milliseconds of wall time. */
export const againRef = (from: number, event: string): string => refOf('again', `${from}:${event}`);

/** The event that a mark stands for: one that was reported anew has several. */
export function eventIn(ref: string): string | null {
  const again = idOf('again', ref);
  return again === null ? idOf('event', ref) : again.slice(again.indexOf(':') + 1);
}

/** Of the ties of what a mark stands for. */
export function tieRef(ref: string): string {
  const again = idOf('again', ref);
  return again === null ? refOf('tie', idOf('event', ref) ?? ref) : refOf('tie-again', again);
}

/** Of a count of several, by the first of them. */
export const moreRef = (first: string): string => refOf('more', idOf('event', first) ?? first);

/** Of the lane that holds what has none of its own, and of the columns of what has no date. */
export const REST_REF = refOf('lane', 'rest');
export const LOOSE_REF = refOf('column', 'undated');
