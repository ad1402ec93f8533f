/** Articles from this machine, read in a worker by the pipeline that the command runs. Nothing leaves the machine. */
import { refuse, type Opened } from './load';

export async function readArticles(files: readonly File[], onProgress: (words: string) => void): Promise<Opened> {
  onProgress(`Reading ${files.length} articles`);
  await Promise.resolve();
  return refuse(
    'Articles cannot be read here yet',
    'This page opens graph files only.',
    'Choose a graph file (.json).',
  );
}
