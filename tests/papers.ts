/**
 * The checker of the project's papers: they are short, they fit a screen, and whatever they name is there. Works on texts, so
 * that it can be tried on planted faults. Links are found by marked, which an article's Markdown is read with.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { lexer, walkTokens } from 'marked';

/** What is around the papers. */
export interface Surroundings {
  /** Whether there is a file or folder, by its path from the project's top. */
  readonly has: (path: string) => boolean;
  /** Names of npm's scripts. */
  readonly scripts: readonly string[];
}

const FIRST_PAGE = { path: 'README.md', lines: 100 };
const COLUMNS = 120;

/** All that we wrote in Markdown: path → text. The seeds are not ours, and golden files no papers. */
export function papers(): ReadonlyMap<string, string> {
  const inside = ['.github', 'src', 'tests', 'findings'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, slashed(name))),
  );
  const paths = [...readdirSync('.'), ...inside].filter((path) => /\.md$/.test(path) && !/^tests\/golden\//.test(path));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}
const slashed = (path: string): string => path.replaceAll('\\', '/');

/** One sentence for each fault of a paper; empty for one in order. */
export function checkPaper(path: string, text: string, { has, scripts }: Surroundings): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return [
    ...(path === FIRST_PAGE.path && lines.length > FIRST_PAGE.lines
      ? [`${path} has ${lines.length} lines, more than ${FIRST_PAGE.lines}`]
      : []),
    ...lines.flatMap((line, i) =>
      [...line].length > COLUMNS && !line.startsWith('|')
        ? [`${path}:${i + 1} is ${[...line].length} columns wide, more than ${COLUMNS}`]
        : [],
    ),
    ...linksOf(text)
      .filter((link) => !has(posix.join(posix.dirname(path), link)))
      .map((link) => `${path} leads to ${link}, which is not there`),
    ...namedPaths(text)
      .filter((named) => !has(named))
      .map((named) => `${path} names ${named}, which is not there`),
    ...[...text.matchAll(/\bnpm run (?:-\S+ )*([\w:-]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((script) => !scripts.includes(script))
      .map((script) => `${path} names npm run ${script}, which package.json does not have`),
  ];
}

/** Relative links and pictures, without what comes after `#`. */
function linksOf(text: string): string[] {
  const found: string[] = [];
  void walkTokens(lexer(text), (token) => {
    if ((token.type !== 'link' && token.type !== 'image') || /^(?:[a-z]+:|#)/.test(String(token['href']))) return;
    found.push(decodeURI(String(token['href']).replace(/#.*$/, '')));
  });
  return found;
}

/** Files and folders that are written from the top, in code and commands; words in capitals stand for a name to be chosen. */
const namedPaths = (text: string): string[] =>
  [...text.matchAll(/(?<![\w./-])(?:src|tests|seeds|findings|public|\.config|\.ci)\/[\w./-]*\w/g)]
    .map(([path]) => path)
    .filter((path) => !/\/(?:NAME|FORMAT|LIBRARY)\b/.test(path));

/** Rows of the table whose head has these cells, as records; empty where there is none. */
export function tableOf<Head extends string>(text: string, ...heads: readonly Head[]): Record<Head, string>[] {
  for (const token of lexer(text)) {
    if (token.type !== 'table') continue;
    const [header, rows] = [token['header'], token['rows']] as [{ text: string }[], { text: string }[][]];
    const at = heads.map((head) => header.findIndex((cell) => cell.text === head));
    if (at.includes(-1)) continue;
    return rows.map(
      (row) => Object.fromEntries(heads.map((head, i) => [head, row[at[i] ?? 0]?.text ?? ''])) as Record<Head, string>,
    );
  }
  return [];
}
