#!/usr/bin/env node
/** The command. Exit status: 0 built, 1 nothing readable, 2 wrong use, 3 could not be built or written. */
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { parseCommand } from './arguments';
import { helpOn } from './help';
import { codeOf } from './reason';
import { readConfig } from './config';
import { processTerminal, sayAll } from './terminal';
import { verdictOn } from './verdict';

/** The built command and, beside it: the parser's weights, the fonts of pictures, and the built page. Only this file is sure to lie where it says. */
const PLACES = {
  command: fileURLToPath(import.meta.url),
  weights: fileURLToPath(new URL('parser.bin', import.meta.url)),
  fonts: fileURLToPath(new URL('fonts', import.meta.url)),
  app: fileURLToPath(new URL('../app', import.meta.url)),
};

// `dateline graph … | head` closes the pipe early: that is no failure of ours. Whoever wrote is told of every other.
process.stdout.on('error', (error) => {
  if (codeOf(error) === 'EPIPE') process.exit();
});
// nobody can be told that nobody can be told; the exit status still says how it went
process.stderr.on('error', () => {});

async function run(args: readonly string[]): Promise<void> {
  const command = parseCommand(args, asksForHelp(args) ? {} : readConfig());
  const terminal = processTerminal(command.kind === 'graph' && command.quiet);
  if (command.kind === 'help') await terminal.answer(helpOn(command.about));
  else if (command.kind === 'version') await terminal.answer(`${version}\n`);
  // loaded on demand: help and wrong use need not wait for what reads articles
  else if (command.kind === 'graph') await (await import('./graph-command')).runGraph(command, terminal, PLACES);
  else if (command.kind === 'export') await (await import('./export-command')).runExport(command, terminal, PLACES);
  else if (command.kind === 'check') await (await import('./check-command')).runCheck(command, terminal);
  else if (command.kind === 'diff') await (await import('./diff-command')).runDiff(command, terminal);
  else if (command.kind === 'read') await (await import('./read-command')).runRead(command, terminal, PLACES);
  else if (command.kind === 'syntax') await (await import('./syntax-command')).runSyntax(command, terminal, PLACES);
  else await (await import('./open-command')).runOpen(command, terminal, PLACES);
}

/** Help is there whatever a configuration says. */
const asksForHelp = ([first = '', ...rest]: readonly string[]): boolean =>
  /^(?:-h|-V|--help|--version|help)$/.test(first) || rest.some((arg) => arg === '-h' || arg === '--help');

try {
  if (isMainThread) await run(process.argv.slice(2));
  else (await import('./reading-thread')).serveFiles();
} catch (error) {
  const { status, message, trace = [] } = verdictOn(error);
  processTerminal(false).say(message, 'fault');
  sayAll(processTerminal(false), trace);
  process.exitCode = status;
}
