/** `dateline check`: whether a graph file holds together, and each of its spans lies in its article. */
import type { StoryGraph } from '../graph/schema';
import type { CheckCommand } from './arguments';
import { BuildError } from './failures';
import { readGraph } from './graph-file';
import type { Terminal } from './terminal';
import { UsageError } from './usage';

/** @throws UsageError where it is no file that can be read, BuildError where the graph does not hold together */
export async function runCheck({ file }: CheckCommand, terminal: Terminal): Promise<void> {
  const wrong = (problem: string) =>
    /^holds no graph/.test(problem)
      ? new Unsound(`"${file}" is not sound: it ${problem}`)
      : new UsageError(`"${file}" ${problem}`, 'Name a graph that "dateline graph" has written.', 'check');
  try {
    const graph = readGraph(file, wrong);
    await terminal.answer(`${file} is sound: ${told(graph)}.\n`);
  } catch (error) {
    throw error instanceof Unsound ? new BuildError(error.message, { cause: error }) : error;
  }
}

/** A graph that is read and does not hold together is no wrong use. */
class Unsound extends UsageError {
  constructor(message: string) {
    super(message, '', 'check');
  }
}

function told({ articles, actors, places, events }: StoryGraph): string {
  const spans =
    [...actors, ...places].reduce((sum, { mentions }) => sum + mentions.length, 0) +
    events.reduce((sum, { reports }) => sum + reports.length, 0) +
    articles.reduce((sum, { timexes }) => sum + timexes.length, 0);
  const count = (n: number, noun: string) => `${n.toLocaleString('en-GB')} ${noun}${n === 1 ? '' : 's'}`;
  return [
    count(articles.length, 'article'),
    count(actors.length, 'actor'),
    count(places.length, 'place'),
    count(events.length, 'event'),
    `${count(spans, 'span')} inside their articles`,
  ].join(', ');
}
