/** `dateline diff`: what a newer graph of a story tells otherwise than an older one. */
import { changesBetween, type StoryChanges } from '../changes/changes';
import { changesInShort, disputedWords, fulfilledWords, movedWords } from '../changes/words';
import { datesIn, type Dates } from '../scenes/dates';
import type { EventRecord } from '../graph/schema';
import type { DiffCommand } from './file-arguments';
import { readGraph } from './graph-file';
import type { Terminal } from './terminal';
import { UsageError } from './usage';

/** @throws UsageError where either is no graph that can be read */
export async function runDiff({ older, newer, json, locale }: DiffCommand, terminal: Terminal): Promise<void> {
  const [before, after] = [older, newer].map((file) =>
    readGraph(
      file,
      (problem) => new UsageError(`"${file}" ${problem}`, 'Name two graphs that "dateline build" has written.', 'diff'),
    ),
  );
  if (!before || !after) return;
  const changes = changesBetween(before, after);
  if (json) return terminal.result(`${JSON.stringify(recordOf(changes), null, 1)}\n`);
  await terminal.answer(`“${after.title}”: ${changesInShort(changes)}.\n${lists(changes, datesIn(locale))}`);
}

/** For other programs: events by the ids that they have in the newer graph, or in the older one where they are gone. */
function recordOf(changes: StoryChanges) {
  const id = (event: EventRecord) => event.id;
  return {
    format: 'dateline-changes',
    version: 1,
    articles: changes.articles,
    added: changes.added.map(id),
    moved: changes.moved.map(({ event, from, to }) => ({ event: id(event), from, to })),
    disputed: changes.disputed.map(({ event, claim }) => ({ event: id(event), claim })),
    fulfilled: changes.fulfilled.map(({ event, plan }) => ({ event: id(event), plan: id(plan) })),
    gone: changes.gone.map(id),
  };
}

function lists({ articles, added, moved, disputed, fulfilled, gone }: StoryChanges, dates: Dates): string {
  const when = (event: EventRecord) => (event.when ? dates.when(event.when) : 'no date known');
  const told = (event: EventRecord) => `${event.title} (${when(event)})`;
  return [
    list('Articles more', articles.added),
    list('Articles less', articles.gone),
    list('New events', added.map(told)),
    list(
      'Moved dates',
      moved.map((one) => `${one.event.title}: ${movedWords(one, (time) => dates.when(time))}`),
    ),
    list(
      'Newly disputed',
      disputed.map((one) => `${one.event.title}: ${disputedWords(one)}`),
    ),
    list(
      'Plans fulfilled',
      fulfilled.map((one) => `${told(one.event)}: ${fulfilledWords(one)}`),
    ),
    list('No longer told', gone.map(told)),
  ].join('');
}

const list = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${heading}\n${lines.map((line) => `  ${line.replace(/\s+/g, ' ')}\n`).join('')}`;
