/** What the clipboard holds → the text of an article, a blank line between its paragraphs. */
import { isPreformatted, paragraphsOf } from '../../articles/formats/paragraphs';

/** Of a page that was copied, its blocks; otherwise its text, as the clipboard has it. */
export function pastedText(clipboard: Pick<DataTransfer, 'getData'>): string {
  const html = clipboard.getData('text/html');
  const plain = clipboard.getData('text/plain');
  // the source of a page is copied as text, with colours around it
  if (html === '' || SOURCE.test(plain)) return plain;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (plain !== '' && isPreformatted(body)) return plain;
  const paragraphs = paragraphsOf(body);
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : plain;
}

/**
 * Whether files are meant, where a text comes with them: their names, as a file manager copies them. Of what is copied out of a document
 * or a table, the text comes with a picture of itself.
 */
export const areFilesMeant = (files: readonly Pick<File, 'type'>[], text: string): boolean =>
  files.length > 0 && (text === '' || !files.every(({ type }) => type.startsWith('image/')));

/** Of a file with a text that was pasted: its ending says what it is written in. */
export function pastedName(text: string): string {
  if (SOURCE.test(text)) return 'Pasted page.html';
  return /^#{1,6} \S/m.test(text) ? 'Pasted article.md' : 'Pasted article.txt';
}

/** How the source of a page begins. */
const SOURCE = /^\s*<(?:!doctype|html)\b/i;
