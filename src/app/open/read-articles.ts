/** Articles from this machine, read in a worker by the pipeline that the command runs. Nothing leaves the machine. */
import type { StoryGraph } from '../../graph/schema';
import type { Part } from '../../story/gather';
import { painted } from '../after-paint';
import { DATES } from '../locale';
import type { Source, Told } from './messages';
import { openGraph, refuse, type Opened } from './opened';
import { GONE } from './problem';
import { Reader } from './reader';
import type { Task } from './task';

const HEADING = 'These articles cannot be shown';

/** `earlier`: the story that goes on, whose actors keep their places. Rejects when it is aborted; its worker has ended by then. */
export async function readArticles(source: Source, earlier: StoryGraph | null, task: Task): Promise<Opened> {
  const reader = await Reader.of(task);
  let answer: Told;
  try {
    answer = await readAndTell(reader, { source, earlier, task });
  } finally {
    reader.end();
  }
  if (answer.kind === 'failed') return refuse({ heading: HEADING, ...answer });
  task.step('Drawing the story');
  await painted();
  task.signal.throwIfAborted();
  const opened = openGraph(answer.graph, answer.notes);
  return opened.kind === 'story' ? { ...opened, source } : opened;
}

interface Work {
  readonly source: Source;
  readonly earlier: StoryGraph | null;
  readonly task: Task;
}

async function readAndTell(reader: Reader, { source, earlier, task }: Work): Promise<Told> {
  const parts: Part[] = [];
  const { files, published } = source;
  for (const [i, file] of files.entries()) {
    task.count(`file ${DATES.count(i + 1)} of ${DATES.count(files.length)}`);
    const read = await reader.read(file, published);
    if (read === null) return { kind: 'failed', ...GONE };
    parts.push(...read);
  }
  return reader.tell(parts, source, earlier);
}
