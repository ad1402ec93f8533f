/** What happens to an article on its way into a folder, and what an ill-disposed hand would do to it. */
import type { ArticleFile } from '../../src/articles/article';
import { bytesOf, textOf } from './article-file';
import type { Chance } from './chance';
import { BYTES } from './mutations-bytes';
import { LISTS } from './mutations-lists';
import { MARKUP } from './mutations-markup';
import { PARAGRAPHS } from './mutations-paragraphs';
import { WORDS } from './mutations-words';

/** A file with one to four changes, of its text or at last of its bytes; sometimes under another name. */
export function mutatedFile(file: ArticleFile, chance: Chance): ArticleFile {
  let text = textOf(file);
  for (let i = 1 + chance.below(4); i > 0; i--) {
    const kind = chance.of([WORDS, WORDS, PARAGRAPHS, MARKUP, LISTS]);
    text = chance.of(kind)(text, chance).slice(0, LONGEST);
  }
  const bytes = chance.maybe(0.15) ? chance.of(BYTES)(bytesOf(text), chance) : bytesOf(text);
  return { name: chance.maybe(0.1) ? chance.of(NAMES) : file.name, bytes };
}

/** A text that has grown over and over is cut: how time grows with size is asked elsewhere. */
const LONGEST = 30_000;

const NAMES = [
  'constructor.md',
  '__proto__.txt',
  'event:1.md',
  'a b/c d.md',
  'é.md',
  '.md',
  '-.txt',
  'x'.repeat(200) + '.md',
  '\u202Edm.txt',
  '1.md',
];
