/** `dateline graph`: the graph on standard output, or in a file. */
import type { GraphCommand } from './story-arguments';
import { UsageError } from './usage';
import { jsonOf, storyOfFolder, type Story } from './story';
import type { ReaderPlaces } from './reader';
import { requireTarget } from './target';
import type { Terminal } from './terminal';
import { workAgain } from './watch';
import { writeResult } from './write-result';

/** With `--watch` it ends only when it is ended. @throws UsageError, NothingReadableError, BuildError */
export async function runGraph(command: GraphCommand, terminal: Terminal, places: ReaderPlaces): Promise<void> {
  // before the work, not after it
  const target = command.out === null ? null : await requireTarget(command.out);
  const written = target?.kind === 'file' ? target.path : null;
  const work = () => buildOnce(command, { written, places }, terminal);
  if (command.watch) await workAgain({ folder: command.folder, written }, { first: work, again: work }, terminal);
  else await work();
}

async function buildOnce(
  command: GraphCommand,
  { written, places }: { readonly written: string | null; readonly places: ReaderPlaces },
  terminal: Terminal,
): Promise<void> {
  const quiet = command.quiet || command.json;
  const story = await storyOfFolder({ ...command, quiet, places, ...(written ? { target: written } : {}) }, terminal);
  const json = `${jsonOf(story.graph, 1)}\n`;
  if (command.out !== null) await writeResult(command.out, json, terminal);
  if (command.json) await terminal.answer(`${JSON.stringify({ out: command.out, ...story.account })}\n`);
  if (command.explain !== null) await terminal.answer(`${explain(story, command.explain)}\n`);
  else if (command.out === null) await terminal.result(json);
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
