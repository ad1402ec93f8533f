import { fileStem } from '../../export/file-name';
import type { GraphIndex } from '../../graph/lookup';

/** The whole story with its articles, as it was built. */
export function saveGraph({ built }: GraphIndex): void {
  download(`${fileStem(built.title)}.json`, `${JSON.stringify(built, null, 1)}\n`, 'application/json');
}

/** Handing a text, or bytes, to the browser as a file. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click has started the download by then in every engine; an address kept longer keeps the text in memory.
  // It belongs to no part of the page, and whatever becomes of them it is to be given back.
  // eslint-disable-next-line no-restricted-syntax
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
