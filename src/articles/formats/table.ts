/** A table of articles, CSV or TSV: its header says which column is what. */
import Papa from 'papaparse';
import type { ArticleFile } from '../article';
import { headOf } from '../head';
import { nameOfKey } from '../head-keys';
import { decodeMarkup } from './charset';
import { isHtml, paragraphsOfHtml } from './dom';
import { count, Unreadable, type Budget, type Contents, type Piece } from './format';
import { TEXT_NAMES } from './text-names';

export async function read({ bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  const { data } = Papa.parse<string[]>(decodeMarkup(bytes), { skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data;
  const column = TEXT_NAMES.map((name) => header.findIndex((key) => nameOfKey(key) === name)).find((at) => at >= 0);
  if (column === undefined)
    throw new Unreadable(
      `is a table without a column of texts (its columns: ${header.slice(0, 12).join(', ').slice(0, 200)})`,
      'Call the column with the articles “text”, in the first row.',
    );
  count(budget, rows.length);
  const pieces = rows.flatMap((row): Piece[] => {
    const text = row[column] ?? '';
    if (text.trim() === '') return [];
    const values = new Map(
      header.flatMap((key, at) => {
        const value = row[at]?.trim() ?? '';
        return at === column || value === '' ? [] : [[key, value] as const];
      }),
    );
    const stated = headOf(values, (key) => `column “${key}”`);
    if (isHtml(text)) return [{ stated, body: { kind: 'lines', lines: paragraphsOfHtml(text) } }];
    return [{ stated, body: { kind: 'plain', source: text } }];
  });
  return { pieces };
}
