/**
 * What stands before the first sentence of an article: the place and day that agencies open with, in either order, and a page's
 * head that copying has glued to the text.
 */
import { isByline } from './byline';
import { fullDates } from './published';

/** "DUBLIN, 2 December 2025 —", "PORT VALE (Agency), Dec. 2, 2025 -", "2 December 2025, DUBLIN —": place, perhaps agency, date. */
export function datelineOf(paragraph: string): { readonly date: string; readonly words: string } | null {
  const head = /^(\(?(?:\p{Lu}[\p{Lu}\p{L}.]|\d{1,2} )[^\n]{0,90}?)(?: ?[—–]| -{1,2}|:) ?\S/u.exec(paragraph)?.[1];
  if (head === undefined) return null;
  const [found, second] = fullDates(head);
  if (!found || second) return null;
  const before = head.slice(0, found.start);
  const place = `${before} ${head.slice(found.end)}`.replace(/\([^)]{0,99}\)/gu, ' ');
  const words = place.split(/[\s,.()/]+/).filter((word) => /\p{L}/u.test(word));
  // where the place leads it is in capitals, as no sentence begins, or parted from the day
  const opens = found.start === 0 || /^\(?\p{Lu}{2}/u.test(head) || /[,)] ?$/.test(before);
  return opens && words.every((word) => /^\p{Lu}/u.test(word)) ? { date: found.date, words: head } : null;
}

export interface GluedHead {
  /** ISO 8601. */
  readonly date: string;
  readonly author: string | null;
  /** The words of the head. */
  readonly words: string;
  /** The paragraph without it. */
  readonly rest: string;
}

/** Parts that a head has at most, so that a long text is not cut up. */
const MOST = 14;
/** A part of a head is no longer, in UTF-16 code units. */
const LONGEST_PART = 80;

/** "By . Ada Berg . PUBLISHED: . 14:11 EST, 2 May 2025 . | . UPDATED: . 15:36 EST, 2 May 2025 . The text": null where there is none. */
export function gluedHead(paragraph: string): GluedHead | null {
  const start = paragraph.slice(0, MOST * LONGEST_PART);
  if (!/\bpublished:/i.test(start) || !start.includes(' . ')) return null;
  let [at, author, date, label]: [number, string | null, string | null, string] = [0, null, null, ''];
  for (let parts = 0; parts < MOST; parts++) {
    const end = start.indexOf(' . ', at);
    const part = end < 0 ? '' : start.slice(at, end).trim();
    const [found] = fullDates(part);
    if (end < 0 || part.length > LONGEST_PART) break;
    if (/^(?:by|published:|updated:|\|)$/i.test(part)) label = part.toLowerCase();
    else if (label === 'by' && isByline(`By ${part}`)) author = part;
    else if (!found) break;
    else if (label === 'published:') date ??= found.date;
    at = end + 3;
  }
  return date === null ? null : { date, author, words: start.slice(0, at).trim(), rest: paragraph.slice(at) };
}
