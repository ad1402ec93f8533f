/** The browser's own dialogues for files and folders. To be called while a press is handled: only then does a browser open them. */
import { ARTICLE_EXTENSIONS } from '../../articles/files';
import { listedFolder, pickedFolder } from './folders';
import type { Thing } from './things';

declare global {
  interface Window {
    /** Chromium's alone so far; elsewhere an input hands over a folder's files. https://wicg.github.io/file-system-access/ */
    showDirectoryPicker?(options?: {
      readonly id?: string;
      readonly mode?: 'read';
    }): Promise<FileSystemDirectoryHandle>;
  }
}

/** None where nothing was chosen. */
export const chooseFiles = (): Promise<readonly File[]> =>
  chosen((input) => {
    input.accept = ['.json', '.svg', ...ARTICLE_EXTENSIONS].join();
  });

/** None where nothing was chosen. */
export async function chooseFolder(): Promise<readonly Thing[]> {
  if (window.showDirectoryPicker) {
    try {
      return [pickedFolder(await window.showDirectoryPicker({ id: 'articles', mode: 'read' }))];
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return [];
      // where the page stands in a frame, say, only the other way is open
      if (!(error instanceof DOMException)) throw error;
    }
  }
  const files = await chosen((input) => {
    input.webkitdirectory = true;
  });
  return files.length > 0 ? [listedFolder(files)] : [];
}

function chosen(prepare: (input: HTMLInputElement) => void): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  prepare(input);
  return new Promise((resolve) => {
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  });
}
