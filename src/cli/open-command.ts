/** `dateline open`: builds the graph and shows it, until Ctrl-C. */
import openInBrowser from 'open';
import type { OpenCommand } from './arguments';
import { hasDesktop } from './desktop';
import { reasonOf } from './reason';
import { serveApp } from './serve';
import { BuildError } from './failures';
import { readStory } from './story';
import type { Terminal } from './terminal';

/** Answers once the page, built in the folder `app`, can be loaded; the server then keeps the process alive. */
export async function runOpen(command: OpenCommand, terminal: Terminal, app: string): Promise<void> {
  const { graph } = readStory({ ...command, quiet: false }, terminal);
  const served = await serveApp({ app, story: JSON.stringify(graph), port: command.port }).catch((error: unknown) => {
    throw new BuildError(reasonOf(error));
  });
  terminal.result(`Dateline is at ${served.url} (Ctrl-C stops it)\n`);
  const { platform, env, stdout } = process;
  if (command.browser && hasDesktop({ platform, env, terminal: stdout.isTTY })) await show(served.url, terminal);
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
