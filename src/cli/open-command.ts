/** `dateline open`: builds the graph and shows it, until Ctrl-C. */
import openInBrowser from 'open';
import type { OpenCommand } from './arguments';
import { hasDesktop } from './desktop';
import { reasonOf } from './reason';
import { serveApp } from './serve';
import { jsonOf, storyOfFolder } from './story';
import type { Terminal } from './terminal';

export interface Places {
  readonly app: string;
  /** File of the parser's weights. */
  readonly weights: string;
}

/** Answers once the page, built in the folder `places.app`, can be loaded; the server then keeps the process alive. */
export async function runOpen(command: OpenCommand, terminal: Terminal, places: Places): Promise<void> {
  // the port and the page before the work, not after it
  const served = await serveApp({ app: places.app, story: null, port: command.port });
  try {
    const { port } = new URL(served.url);
    if (command.port !== 0 && Number(port) !== command.port)
      terminal.say(`Port ${command.port} is taken; this story is at port ${port}.`);
    const { graph } = storyOfFolder({ ...command, weights: places.weights, quiet: false }, terminal);
    served.show(jsonOf(graph, 0));
    await terminal.answer(`Dateline is at ${served.address} (Ctrl-C stops it)\n`);
  } catch (error) {
    await served.close();
    throw error;
  }
  const { platform, env, stdout } = process;
  if (command.browser && hasDesktop({ platform, env, terminal: stdout.isTTY })) await show(served.ticket(), terminal);
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
