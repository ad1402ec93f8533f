/** Command line → what to do. Total: wrong use is a value with a sentence, never an exception. */
import { listWords } from '../scenes/words';
import { parseExport, type ExportCommand } from './export-arguments';
import {
  parseCheck,
  parseDiff,
  parseRead,
  parseSyntax,
  type CheckCommand,
  type DiffCommand,
  type ReadCommand,
  type SyntaxCommand,
} from './file-arguments';
import { nearest } from './nearest';
import { parseExplain, parseGraph, parseOpen, type GraphCommand, type OpenCommand } from './story-arguments';
import { UsageError, subjectOf, type Config, type Topic } from './usage';

export type Command =
  | GraphCommand
  | OpenCommand
  | ExportCommand
  | SyntaxCommand
  | CheckCommand
  | DiffCommand
  | ReadCommand
  | { readonly kind: 'help'; readonly about: Topic }
  | { readonly kind: 'version' };
/** `config` stands for what `args` do not say. @throws UsageError */
export function parseCommand(args: readonly string[], config: Config = {}): Command {
  const [first, ...rest] = args;
  if (first === undefined)
    throw new UsageError('Dateline was not told what to do.', 'Write "dateline build FOLDER" or "dateline open".');
  const parser = PARSERS.get(first);
  if (parser) return parser(rest, config);
  if (first === '--help' || first === '-h') return { kind: 'help', about: null };
  if (first === 'help') return { kind: 'help', about: topicOf(rest[0]) };
  if (first === '--version' || first === '-V') return { kind: 'version' };
  const kind = first.startsWith('-') ? 'option' : 'command';
  const meant = nearest(first, COMMANDS);
  throw new UsageError(
    `Dateline does not know the ${kind} "${first}".`,
    `${meant === null ? '' : `Did you mean "${meant}"? `}Its commands are ${listWords(NAMED.map((name) => `"${name}"`))}.`,
  );
}

/** @throws UsageError where help is asked for on nothing that there is */
function topicOf(word: string | undefined): Topic {
  const topic = subjectOf(word);
  if (word === undefined || topic !== null) return topic;
  const meant = nearest(word, COMMANDS);
  throw new UsageError(
    `Dateline has no command "${word}" to tell of.`,
    meant === null ? `Its commands are ${listWords(NAMED.map((name) => `"${name}"`))}.` : `Did you mean "${meant}"?`,
  );
}

/** Every command; what has two names stands under both. */
const PARSERS: ReadonlyMap<string, (args: readonly string[], config: Config) => Command> = new Map(
  Object.entries({
    build: parseGraph,
    graph: parseGraph,
    open: parseOpen,
    export: parseExport,
    check: parseCheck,
    diff: parseDiff,
    explain: parseExplain,
    read: parseRead,
    syntax: parseSyntax,
  }),
);
const NAMED = [...PARSERS.keys()];
const COMMANDS = [...NAMED, 'help', '--help', '--version'];
