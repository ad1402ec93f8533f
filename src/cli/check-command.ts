/** `dateline check`: whether a graph file holds together, and each of its spans lies in its article. */
import type { StoryGraph } from '../graph/schema';
import type { CheckCommand } from './file-arguments';
import { BuildError } from './failures';
import { readGraph } from './graph-file';
import type { Terminal } from './terminal';
import { UsageError } from './usage';

/** @throws UsageError where it is no file that can be read, BuildError where the graph does not hold together */
export async function runCheck({ file, json }: CheckCommand, terminal: Terminal): Promise<void> {
  const wrong = (problem: string) =>
    /^holds no graph/.test(problem)
      ? new Unsound(`"${file}" is not sound: it ${problem}`)
      : new UsageError(`"${file}" ${problem}`, 'Name a graph that "dateline graph" has written.', 'check');
  try {
    const graph = readGraph(file, wrong);
    if (json) await terminal.answer(`${JSON.stringify({ file, sound: true, ...counts(graph) })}\n`);
    else await terminal.answer(`${file} is sound: ${told(graph)}.\n`);
  } catch (error) {
    if (json && error instanceof Unsound)
      await terminal.answer(`${JSON.stringify({ file, sound: false, problem: error.message })}\n`);
    throw error instanceof Unsound ? new BuildError(error.message, { cause: error }) : error;
  }
}

/** A graph that is read and does not hold together is no wrong use. */
class Unsound extends UsageError {
  constructor(message: string) {
    super(message, '', 'check');
  }
}

function counts({ articles, actors, places, events }: StoryGraph) {
  const spans =
    [...actors, ...places].reduce((sum, { mentions }) => sum + mentions.length, 0) +
    events.reduce((sum, { reports }) => sum + reports.length, 0) +
    articles.reduce((sum, { timexes }) => sum + timexes.length, 0);
  return { articles: articles.length, actors: actors.length, places: places.length, events: events.length, spans };
}

function told(graph: StoryGraph): string {
  const { articles, actors, places, events, spans } = counts(graph);
  const count = (n: number, noun: string) => `${n.toLocaleString('en-GB')} ${noun}${n === 1 ? '' : 's'}`;
  return [
    count(articles, 'article'),
    count(actors, 'actor'),
    count(places, 'place'),
    count(events, 'event'),
    `${count(spans, 'span')} inside their articles`,
  ].join(', ');
}
