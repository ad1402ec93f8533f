/** What a person chooses or drops: files, and folders, which are read as the command reads them. */
import { isArticleName, isPageFolder, isPassedOver, refuseName } from '../../articles/files';
import { refusalWords, skippedLine, skippedLines } from '../../story/lines';
import { DATES } from '../locale';
import { droppedFolder, isFolder, type Folder } from './folders';
import type { Offered } from './messages';
import type { Task } from './task';
import { whyUnreadable } from './unreadable';

export type Thing = File | Folder;

/** To be asked while the drop is handed over, or the paste: a moment later the browser has forgotten it. */
export const thingsOf = (transfer: DataTransfer): Thing[] =>
  [...transfer.items].flatMap((item): Thing[] => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    if (entry && isFolder(entry)) return [droppedFolder(entry)];
    const file = item.getAsFile();
    return file ? [file] : [];
  });

export interface Unpacked {
  readonly files: readonly Offered[];
  /** Lines on what could not be looked into, and on folders without articles. */
  readonly skipped: readonly string[];
}

/** A folder handed over alone is not in the names of its files, as it is not with the command. Rejects when it is aborted. */
export async function unpack(things: readonly Thing[], task: Task): Promise<Unpacked> {
  const files: Offered[] = [];
  const skipped: string[] = [];
  const unread: string[] = [];
  for (const thing of things) {
    if (thing instanceof File) {
      files.push({ name: thing.name, file: thing });
      continue;
    }
    task.step('Looking through the folder');
    const before = files.length + skipped.length;
    await walk(thing, things.length === 1 ? '' : `${thing.name}/`);
    if (files.length + skipped.length === before) skipped.push(`There is no article in “${thing.name}”.`);
  }
  return { files, skipped: [...skipped, ...skippedLines(unread)] };

  async function walk(folder: Folder, path: string): Promise<void> {
    try {
      const entries = await folder.entries();
      const beside = new Set(entries.map(({ name }) => name));
      for (const entry of entries) {
        task.signal.throwIfAborted();
        if (isPassedOver(entry.name) || isPageFolder(entry.name, beside)) continue;
        if ('folder' in entry) await walk(entry.folder, `${path}${entry.name}/`);
        else if (isArticleName(entry.name)) await take(entry.file, `${path}${entry.name}`);
        else unread.push(`${path}${entry.name}: ${refusalWords(refuseName(entry.name))}`);
      }
    } catch (error) {
      task.signal.throwIfAborted();
      skipped.push(skippedLine(`${path || folder.name}: cannot be read: ${whyUnreadable(error)}.`));
    }
  }

  async function take(file: () => Promise<File>, name: string): Promise<void> {
    try {
      files.push({ name, file: await file() });
      task.count(`${DATES.plural(files.length, 'article')} so far`);
    } catch (error) {
      skipped.push(skippedLine(`${name}: cannot be read: ${whyUnreadable(error)}.`));
    }
  }
}
