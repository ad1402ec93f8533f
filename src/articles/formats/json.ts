/**
 * JSON and JSON Lines: what extractors write (trafilatura, newspaper, news-please), interfaces answer, and JSON Feed
 * (https://www.jsonfeed.org/version/1.1/). A record is an article where it has a text; its other keys are read as any head's.
 */
import { FORMAT } from '../../graph/vocabulary';
import type { ArticleFile, Head } from '../article';
import { headOf } from '../head';
import { isAddress, meaningOf, nameOfKey } from '../head-keys';
import { decodeMarkup } from './charset';
import { isHtml, paragraphsOfHtml } from './dom';
import { count, Unreadable, type Budget, type Contents, type Piece } from './format';
import { isRecord, stringsAt, type JsonRecord } from './record';
import { TEXT_NAMES } from './text-names';

export async function read({ bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  const text = decodeMarkup(bytes);
  const values = valuesIn(text);
  const [first] = values;
  if (isRecord(first) && first['format'] === FORMAT)
    throw new Unreadable('is a graph that Dateline wrote, and no article', 'Open it by itself.');
  const { records, publisher } = articlesIn(values.length === 1 ? first : values);
  count(budget, records.length);
  const pieces = records.flatMap((record) => pieceOf(record, publisher));
  if (pieces.length === 0)
    throw new Unreadable(
      `is JSON without the text of an article${keysOf(records[0] ?? first)}`,
      'An article needs a key such as "text" or "content".',
    );
  return { pieces };
}

const keysOf = (value: unknown): string =>
  isRecord(value) ? ` (its keys: ${Object.keys(value).slice(0, 12).join(', ')})` : '';

/** One value, or one in each line. @throws Unreadable */
function valuesIn(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (whole) {
    if (!(whole instanceof SyntaxError)) throw whole;
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line) as unknown);
    } catch (line) {
      if (!(line instanceof SyntaxError)) throw line;
    }
    throw new Unreadable(`is no JSON (${whole.message})`, 'Save it again, or save its text as .txt.');
  }
}

interface Found {
  readonly records: readonly JsonRecord[];
  /** What the list says of all that are in it. */
  readonly publisher: string | null;
}

/** Where the records lie: in a list, by themselves, or in a list below a key. */
function articlesIn(value: unknown, depth = 0): Found {
  if (Array.isArray(value)) return { records: value.filter(isRecord), publisher: null };
  if (!isRecord(value)) return { records: [], publisher: null };
  if (textOf(value) !== null || depth > 2) return { records: [value], publisher: null };
  for (const inner of Object.values(value)) {
    const found = Array.isArray(inner) || (isRecord(inner) && depth < 2) ? articlesIn(inner, depth + 1).records : [];
    if (found.some((record) => textOf(record) !== null))
      return { records: found, publisher: stringsAt(value, 'title')[0] ?? null };
  }
  return { records: [value], publisher: null };
}

/** The text of a record: its first key that holds a sentence; null for none. */
function textOf(record: JsonRecord): string | null {
  const byName = new Map(Object.keys(record).map((key) => [nameOfKey(key), key]));
  for (const name of TEXT_NAMES) {
    const key = byName.get(name);
    const text = key === undefined ? '' : stringsAt(record, key).join('\n\n');
    if (/\p{L}\P{L}+\p{L}/u.test(text)) return text;
  }
  return null;
}

function pieceOf(record: JsonRecord, publisher: string | null): Piece[] {
  const text = textOf(record);
  if (text === null) return [];
  const stated = headOfRecord(record, publisher);
  if (!isHtml(text)) return [{ stated, body: { kind: 'plain', source: text } }];
  return [{ stated, body: { kind: 'lines', lines: paragraphsOfHtml(text) } }];
}

/** What keys say, those of records below them (`source: { name }`, `authors: [{ name }]`) included. */
function headOfRecord(record: JsonRecord, publisher: string | null): Head {
  const values = new Map<string, string>();
  for (const key of Object.keys(record)) {
    const means = meaningOf(key);
    if (means === null || TEXT_NAMES.includes(nameOfKey(key))) continue;
    const said = stringsAt(record, key, means === 'url' ? 'url' : 'name').filter((one) => one.trim() !== '');
    const [first] = said;
    if (first !== undefined && first.length < 1000)
      values.set(key, means === 'author' ? said.join(', ') : first.trim());
  }
  const head = headOf(values, (key) => `key “${key}”`);
  if (head.publisher || publisher === null || isAddress(publisher)) return head;
  return { ...head, publisher: { words: publisher, from: 'title of the feed' } };
}
