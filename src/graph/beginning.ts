/** Is a `.json` one of our graphs, or an article of an extractor? Told by its beginning: a graph may be too large to be parsed for that. */
import { FORMAT } from './vocabulary';

/** Where a graph file says what it is: its first key, whichever way it is indented; in bytes. */
export const BEGINNING = 1024;

/** `beginning`: the first `BEGINNING` bytes as UTF-8. A graph in UTF-16, which is refused by name, begins so as well. */
export const beginsAsGraph = (beginning: string): boolean => beginning.replaceAll('\0', '').includes(`"${FORMAT}"`);
