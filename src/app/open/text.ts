/** The text of a graph, as it comes from the server or the disk. */
import type { Problem } from './problem';
import type { Task } from './task';

/** A larger file is no graph for a page: browsers hold little more in one string; in bytes. */
export const LARGEST_GRAPH = 500_000_000;

/** Smaller ones are there before anybody could read a count; in bytes. */
const COUNTED = 5_000_000;

/** As lists of files have it. */
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** Words for a text longer than `LARGEST_GRAPH`; null: nobody knows by how much. */
export const tooLarge = (bytes: number | null): Pick<Problem, 'problem' | 'remedy'> => ({
  problem: `It is too large for a browser${bytes === null ? '' : ` (${megabytes(bytes)})`}: a page reads graph files of up to ${megabytes(LARGEST_GRAPH)}.`,
  remedy: 'Build it from fewer articles, in several stories.',
});

/** From UTF-8, without a byte order mark; null where it is longer than `LARGEST_GRAPH`. Counts as it comes. */
export async function textOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>, task: Task): Promise<string | null> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      task.signal.throwIfAborted();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > LARGEST_GRAPH) return null;
      text += decoder.decode(value, { stream: true });
      if (bytes > COUNTED) task.count(megabytes(bytes));
    }
  } finally {
    // whoever stops early lets go of the server or the disk
    await reader.cancel();
  }
}
