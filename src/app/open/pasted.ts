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

/** Of a file with a text that was pasted: its ending says what it is written in. */
export function pastedName(text: string): string {
  if (SOURCE.test(text)) return 'Pasted page.html';
  return /^#{1,6} \S/m.test(text) ? 'Pasted article.md' : 'Pasted article.txt';
}

/** How the source of a page begins. */
const SOURCE = /^\s*<(?:!doctype|html)\b/i;
