/** `dateline graph`: the graph on standard output, or in a file. */
import { closeSync, constants, openSync } from 'node:fs';
import { UsageError, type GraphCommand } from './arguments';
import { BuildError } from './failures';
import { reasonOf } from './reason';
import { jsonOf, storyOfFolder, type Story } from './story';
import { cannotWrite, requireTarget, type Target } from './target';
import type { Terminal } from './terminal';
import { STANDARD_OUTPUT, writeAll, writeOut } from './write-out';
import { writeWhole } from './write-whole';

/** @throws UsageError, NothingReadableError, BuildError */
export async function runGraph(
  command: GraphCommand,
  terminal: Terminal,
  { weights }: { readonly weights: string },
): Promise<void> {
  // before the work, not after it
  const target = command.out === null ? null : await requireTarget(command.out);
  const story = storyOfFolder(
    { ...command, weights, ...(target?.kind === 'file' ? { target: target.path } : {}) },
    terminal,
  );
  const json = `${jsonOf(story.graph, 1)}\n`;
  if (command.out !== null) await write(command.out, json, terminal);
  if (command.explain !== null) await terminal.answer(`${explain(story, command.explain)}\n`);
  else if (command.out === null) await terminal.result(json);
}

/** What `--out` means is asked again: much may have happened while the articles were read. */
async function write(out: string, json: string, terminal: Terminal): Promise<void> {
  const target = await requireTarget(out);
  if (target.kind === 'open' && target.file === STANDARD_OUTPUT) return terminal.result(json);
  try {
    await writeTo(target, json);
  } catch (error) {
    if (error instanceof BuildError) throw error;
    if (target.kind === 'file') throw cannotWrite(target.path, error);
    throw new BuildError(`"${out}" was not written to its end: ${reasonOf(error)}.`, { cause: error });
  }
}

async function writeTo(target: Target, json: string): Promise<void> {
  if (target.kind === 'file') await writeWhole(target.path, json);
  else if (target.kind === 'open') await writeOut(target.file, json);
  else {
    const device = openSync(target.path, constants.O_WRONLY);
    try {
      writeAll(device, new TextEncoder().encode(json));
    } finally {
      closeSync(device);
    }
  }
}

function explain(story: Story, id: string): string {
  const answer = story.explain(id);
  if (answer !== null) return answer;
  const known = [...story.graph.events, ...story.graph.actors].map((node) => node.id);
  const near = known.filter((other) => other.includes(id) || id.includes(other)).slice(0, 5);
  throw new UsageError(
    `No event, actor or mention has the id "${id}".`,
    near.length > 0 ? `Perhaps you mean ${near.join(', ')}.` : 'The ids are those in the graph file.',
    'graph',
  );
}
