/** `dateline graph`: the graph on standard output, or in a file. */
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError, type GraphCommand } from './arguments';
import { codeOf, reasonOf } from './reason';
import { BuildError } from './failures';
import { readStory, type Story } from './story';
import type { Terminal } from './terminal';
import { writeWhole } from './write-whole';

/** @throws UsageError, NothingReadableError, BuildError */
export function runGraph(command: GraphCommand, terminal: Terminal): void {
  // before the work, not after it
  const target = command.out === null ? null : requireTarget(command.out);
  const story = readStory(command, terminal);
  const json = `${JSON.stringify(story.graph, null, 1)}\n`;
  if (target !== null) write(target, json);
  if (command.explain !== null) terminal.result(`${explain(story, command.explain)}\n`);
  else if (target === null) terminal.result(json);
}

/** The file that `--out` means, links followed, once it is sure that a file may lie there. */
function requireTarget(out: string): string {
  const folder = dirname(out);
  if (!isFolder(folder))
    throw new UsageError(
      `--out "${out}" is in a folder that is not there.`,
      `Make the folder "${folder}" first, or name another.`,
      'graph',
    );
  try {
    if (!statSync(out).isFile())
      throw new UsageError(
        `--out "${out}" is there already and is not a file.`,
        'Name a file, or leave --out out for standard output.',
        'graph',
      );
    return realpathSync(out);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return out;
    if (error instanceof UsageError) throw error;
    throw new BuildError(`"${out}" cannot be written: ${reasonOf(error)}.`);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function write(target: string, json: string): void {
  try {
    writeWhole(target, json);
  } catch (error) {
    throw new BuildError(
      `"${target}" was not written: ${reasonOf(error)}. Nothing has changed there; choose another place with --out.`,
    );
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
