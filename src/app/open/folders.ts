/** A folder as browsers hand it over, in three ways: what is dropped, what a picker opens, and the files of one with their paths. */

export interface Folder {
  readonly name: string;
  /** What lies in it, by name. Rejects where the browser cannot look. */
  entries(): Promise<readonly Entry[]>;
}

export type Entry =
  { readonly name: string; readonly folder: Folder } | { readonly name: string; file(): Promise<File> };

const byName = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));

/** @see https://wicg.github.io/entries-api/ */
export const droppedFolder = (from: FileSystemDirectoryEntry): Folder => ({
  name: from.name,
  async entries() {
    const reader = from.createReader();
    const all: FileSystemEntry[] = [];
    for (;;) {
      // a browser hands them out by the hundred
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) break;
      all.push(...some);
    }
    return byName(all.flatMap(entryOf));
  },
});

function entryOf(entry: FileSystemEntry): Entry[] {
  const { name } = entry;
  if (isFolder(entry)) return [{ name, folder: droppedFolder(entry) }];
  if (!isFile(entry)) return [];
  return [{ name, file: () => new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
}

export const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** @see https://fs.spec.whatwg.org/ */
export const pickedFolder = (from: FileSystemDirectoryHandle): Folder => ({
  name: from.name,
  async entries() {
    const all: Entry[] = [];
    for await (const handle of from.values())
      all.push(
        handle instanceof FileSystemDirectoryHandle
          ? { name: handle.name, folder: pickedFolder(handle) }
          : { name: handle.name, file: () => handle.getFile() },
      );
    return byName(all);
  },
});

/** Of files whose `webkitRelativePath` begins with the folder that was chosen. */
export function listedFolder(files: readonly File[]): Folder {
  const root = branch('');
  for (const file of files) {
    const path = file.webkitRelativePath.split('/');
    let at = root;
    for (const part of path.slice(0, -1)) {
      const below = at.folders.get(part) ?? branch(part);
      at.folders.set(part, below);
      at = below;
    }
    at.files.push(file);
  }
  const [only] = root.folders.values();
  return only && root.folders.size === 1 ? only : root;
}

interface Branch extends Folder {
  readonly folders: Map<string, Branch>;
  readonly files: File[];
}

const branch = (name: string): Branch => ({
  name,
  folders: new Map(),
  files: [],
  async entries() {
    return byName([
      ...[...this.folders.values()].map((folder) => ({ name: folder.name, folder })),
      ...this.files.map((file) => ({ name: file.name, file: () => Promise.resolve(file) })),
    ]);
  },
});
