/** Articles with odd words in their front matter, their text and their names. */
import type { ArticleFile } from '../../src/articles/article';
import { bytesOf } from './article-file';
import { PAYLOADS } from './payload-list';

const KEYS = ['title', 'publisher', 'url', 'published', 'story', 'author', 'headline', 'source', 'link'];
/** Beside the keys: the text, a heading in it, and the file's name. */
export const FILE_FIELDS = KEYS.length + 3;

/** Two files: what is odd in one is left out of the other by turns. */
export function ladenFiles(turn: number): ArticleFile[] {
  const words = (i: number) => PAYLOADS[(2 * turn + 7 * i) % PAYLOADS.length] ?? '';
  // quoted as YAML has it in the first, bare in the second
  const quoted = KEYS.map((key, i) => `${key}: ${JSON.stringify(words(i))}`);
  const bare = KEYS.map((key, i) => `${key}: ${words(i + 3).replace(/[\r\n]/g, ' ')}`);
  const body = `# ${words(20)}\n\nAda Berg met Bo Carr in Oslo on Monday. ${words(21)}\n\n“${words(22)},” Ada Berg said on Tuesday.\n`;
  const name = words(23)
    .replace(/[/\\\u0000\r\n]/g, '')
    .slice(0, 100); // what no file system takes
  return [quoted, bare].map((matter, i) => ({
    name: `${i}${name}.md`,
    bytes: bytesOf(`---\n${matter.join('\n')}\n---\n\n${body}`),
  }));
}
