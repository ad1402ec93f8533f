/** A graph file from this machine, or a figure that holds one. */
import { readFileSync, statSync } from 'node:fs';
import { savedIn } from '../export/saved';
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

/** As `readGraph`, of a figure too, which also knows its view. @throws UsageError */
export function readSaved(file: string, wrong: (problem: string) => UsageError): { graph: StoryGraph; view: string } {
  if (!/\.svg$/i.test(file)) return { graph: readGraph(file, wrong), view: '' };
  const saved = savedIn(readWhole(file, wrong), LARGEST);
  if (!saved.ok) throw wrong(`cannot be opened. ${saved.problem} ${saved.remedy}`);
  return saved;
}
/** Letters of a graph: a text in Node is little longer. */
const LARGEST = 500_000_000;

/** What is named as a graph or a figure, and not as a folder of articles. */
export const isSavedName = (name: string): boolean => /\.(?:json|svg)$/i.test(name);

function readWhole(file: string, wrong: (problem: string) => UsageError): string {
  try {
    // a device or a pipe may have no end
    if (!statSync(file).isFile()) throw wrong('is not a file that can be read to its end.');
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw error instanceof UsageError ? error : wrong(`cannot be read: ${reasonOf(error)}.`);
  }
}
