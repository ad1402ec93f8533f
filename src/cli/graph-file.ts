/** A graph file from this machine. */
import { readFileSync, statSync } from 'node:fs';
import { parseGraph } from '../graph/parse';
import type { StoryGraph } from '../graph/schema';
import { UsageError } from './usage';
import { reasonOf } from './reason';

/** @throws UsageError as `wrong` makes it of the end of a sentence that begins with the file */
export function readGraph(file: string, wrong: (problem: string) => UsageError): StoryGraph {
  const checked = parseGraph(readWhole(file, wrong));
  if (!checked.ok) throw wrong(`holds no graph. ${checked.problem}`);
  return checked.graph;
}

function readWhole(file: string, wrong: (problem: string) => UsageError): string {
  try {
    // a device or a pipe may have no end
    if (!statSync(file).isFile()) throw wrong('is not a file that can be read to its end.');
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw error instanceof UsageError ? error : wrong(`cannot be read: ${reasonOf(error)}.`);
  }
}
