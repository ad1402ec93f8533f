/** What several places say of one article, and which of them counts. */
import type { Head, HeadField, Stated } from './article';
import { HEAD_FIELDS, addressIn, isAddress, meaningOf, namesIn, rankOf } from './head-keys';
import { statedDate } from './date-line';

type Writable = { -readonly [K in HeadField]?: Stated };

/**
 * Keys with their values → what they say of the article. Of two names for one thing the better known counts; an address under
 * `source` is the article's, not its publisher; of dates the first that is one.
 */
export function headOf(values: ReadonlyMap<string, string>, fromOf: (key: string) => string): Head {
  const head: Writable = {};
  const ranks = new Map<HeadField, number>();
  for (const [key, text] of values) {
    const means = meaningOf(key);
    if (means === null || means === 'beside' || means === 'changed') continue;
    const field = means === 'publisher' && isAddress(text) ? 'url' : means;
    const unlike = field !== means || (field === 'published' && statedDate(text) === null);
    const rank = rankOf(key, means) + (unlike ? UNLIKE : 0);
    if (rank >= (ranks.get(field) ?? Infinity)) continue;
    ranks.set(field, rank);
    head[field] = { words: tidied(field, text), from: fromOf(key) };
  }
  return head;
}

/** What comes after every name that says the thing itself: more than there are names. */
const UNLIKE = 1000;

const tidied = (field: HeadField, text: string): string =>
  field === 'url' ? (addressIn(text) ?? text) : field === 'author' || field === 'publisher' ? namesIn(text) : text;

/** What the first of some heads says, and where it is silent the next. */
export function firstOf(heads: readonly Head[]): Head {
  const all: Writable = {};
  for (const field of HEAD_FIELDS) {
    const stated = heads.map((head) => head[field]).find((one) => one !== undefined);
    if (stated) all[field] = stated;
  }
  return all;
}
