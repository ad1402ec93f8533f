/** What is said of files, in the words that command and page share; apart from what reads them, which a page fetches only to read. */
import type { Refused } from '../articles/article';

export const refusalWords = ({ problem, remedy }: Refused): string => `${problem}. ${remedy}`;
/**
 * One line for each of the files that are not read, in order of their names: by itself where there are few of a kind, and all of a kind in
 * one where there are many, as pictures are beside a saved page.
 */
export function skippedLines(refused: readonly string[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const line of refused) {
    const reason = line.slice(line.indexOf(': ') + 2);
    kinds.set(reason, [...(kinds.get(reason) ?? []), line]);
  }
  return [...kinds].flatMap(([reason, lines]) => {
    if (lines.length <= FEW) return lines.map(skippedLine);
    const names = lines.slice(0, FEW).map((line) => line.slice(0, line.indexOf(': ')));
    return [skippedLine(`${names.join(', ')} and ${lines.length - FEW} more: ${reason}`)];
  });
}

/** So many files with one reason have a line each. */
const FEW = 3;

export const skippedLine = (line: string): string => `Skipped ${line}`;
export const noteLine = (line: string): string => `Note on ${line}.`;
