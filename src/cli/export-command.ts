/** `dateline export`: a graph as a figure or as data, the same bytes as the page saves for the same view. */
import { indexGraph } from '../graph/lookup';
import { decodeView } from '../scenes/address/codec';
import { settleView } from '../scenes/address/settle';
import type { ExportCommand } from './export-arguments';
import { UsageError } from './usage';
import { readSaved } from './graph-file';
import { readWholePage } from './page-files';
import { requireTarget } from './target';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

/** @throws UsageError, BuildError */
export async function runExport(
  command: ExportCommand,
  terminal: Terminal,
  places: { readonly app: string; readonly fonts: string },
): Promise<void> {
  const { file, format, figure, out } = command;
  // before the work, not after it
  if (out !== null) await requireTarget(out);
  const saved = readSaved(
    file,
    (problem) => new UsageError(`"${file}" ${problem}`, 'Name a graph that "dateline graph" has written.', 'export'),
  );
  const index = indexGraph(saved.graph);
  const { view, missing } = settleView(decodeView(command.view ?? saved.view), index);
  for (const line of missing) terminal.say(line);
  const content = await format.write({
    index,
    view,
    figure,
    paint: async (svg, scale) => (await import('./paint')).paint(svg, scale, places.fonts),
    page: () => Promise.resolve(readWholePage(places.app)),
  });
  if (out !== null) return writeResult(out, content, terminal);
  if (typeof content !== 'string' && process.stdout.isTTY)
    throw new UsageError(
      `${format.label} is nothing that a terminal can show.`,
      `Name a file: "--out story.${format.ending}".`,
      'export',
    );
  return terminal.result(content);
}
