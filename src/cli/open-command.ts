/** `dateline open`: builds the graph and shows it, until Ctrl-C. */
import { statSync } from 'node:fs';
import openInBrowser from 'open';
import type { StoryGraph } from '../graph/schema';
import type { OpenCommand } from './story-arguments';
import { hasDesktop } from './desktop';
import { reasonOf } from './reason';
import type { ReaderPlaces } from './reader';
import { isSavedName, readSaved } from './graph-file';
import { serveApp } from './serve';
import { jsonOf, storyOfFolder } from './story';
import type { Terminal } from './terminal';
import { UsageError } from './usage';
import { workAgain } from './watch';

export interface Places extends ReaderPlaces {
  readonly app: string;
}

/** Answers once the page, built in the folder `places.app`, can be loaded; the server then keeps the process alive. */
export async function runOpen(command: OpenCommand, terminal: Terminal, places: Places): Promise<void> {
  // the port and the page before the work, not after it
  const served = await serveApp({ app: places.app, story: null, port: command.port, watched: command.watch });
  let at = '';
  const again = async () => {
    const { graph, view } = await storyAt(command, terminal, places);
    at = view === '' ? '' : `#${view}`;
    served.show(jsonOf(graph, 0));
  };
  const first = async () => {
    await again();
    await terminal.answer(`Dateline is at ${served.address}${at} (Ctrl-C stops it)\n`);
  };
  try {
    const { port } = new URL(served.url);
    if (command.port !== 0 && Number(port) !== command.port)
      terminal.say(`Port ${command.port} is taken; this story is at port ${port}.`);
    if (command.watch) await workAgain({ folder: command.folder, written: null }, { first, again }, terminal);
    else await first();
  } catch (error) {
    await served.close();
    throw error;
  }
  const { platform, env, stdout } = process;
  if (command.browser && hasDesktop({ platform, env, terminal: stdout.isTTY }))
    await show(served.ticket() + at, terminal);
}

/** What is named: articles that are read now, or a story that is read already, at its view. @throws UsageError, BuildError */
async function storyAt(
  command: OpenCommand,
  terminal: Terminal,
  places: Places,
): Promise<{ graph: StoryGraph; view: string }> {
  const { folder } = command;
  if (!isSavedName(folder) || statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return { ...(await storyOfFolder({ ...command, places, quiet: false }, terminal)), view: '' };
  return readSaved(
    folder,
    (problem) =>
      new UsageError(
        `"${folder}" ${problem}`,
        'Name a folder of articles, a graph file or a figure of Dateline’s.',
        'open',
      ),
  );
}

async function show(url: string, terminal: Terminal): Promise<void> {
  const regret = (error: unknown) =>
    terminal.say(`No browser could be opened (${reasonOf(error)}); open the address yourself.`);
  try {
    (await openInBrowser(url)).on('error', regret);
  } catch (error) {
    regret(error);
  }
}
