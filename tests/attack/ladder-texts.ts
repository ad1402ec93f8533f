/** Ordinary articles that only go on and on. */
import { inventedFiles } from './article-file';
import { ofText, type Ladder } from './ladder';

const NEWS =
  'Ada Berg, the minister of transport, met the dockers of Port Vale on Monday and warned them that the strike would be banned. ';

/** As long as asked for, of numbered pieces. */
const grown = (piece: (i: number) => string) => (size: number) => {
  const pieces: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const next = piece(i);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
};
const plain = (name: string, make: (size: number) => string, file = 'ladder.txt') =>
  ofText({ name, at: (size) => ({ file, text: `${make(size)}\n\n${NEWS}\n` }) });

const SYLLABLES = ['ba', 'do', 'fe', 'gu', 'ki', 'la', 'mo', 'ne', 'ru', 'si', 'ta', 'vo', 'we', 'zu', 'pa', 'ho'];
/** Another capitalised word for each number. */
function nameOf(i: number): string {
  let name = '';
  for (let rest = i + 16; rest > 0; rest = Math.floor(rest / 16)) name += SYLLABLES[rest % 16] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
const dayOf = (i: number) => `${1 + (i % 28)} March ${1990 + (Math.floor(i / 28) % 40)}`;
const people = grown((i) => `${nameOf(i)} ${nameOf(i + 7)}, `);
const footnote = (i: number) => `The port closed[^${i}] early.\n\n[^${i}]: So it is said.\n\n`;
const update = (i: number) => `Updated 9 March 2025 at ${10 + (i % 14)}:30. `;

export const TEXT_LADDERS: readonly Ladder[] = [
  plain(
    'a long line of news',
    grown(() => NEWS),
  ),
  plain(
    'paragraphs of news',
    grown(() => `${NEWS}\n\n`),
  ),
  plain('update lines', grown(update)),
  plain('footnotes', grown(footnote), 'ladder.md'),
  plain(
    'hard-wrapped lines',
    grown(() => NEWS.replace(/(.{50}\S*) /g, '$1\n').replace(/ $/, '\n')),
  ),
  plain(
    'bylines',
    grown((i) => `By ${nameOf(i)} ${nameOf(i + 7)}, Bo Carr and Ada Berg\n`),
  ),
  plain('a list of people', (size) => `${people(size)}and Ada Berg met in Oslo.`),
  plain(
    'people of one surname',
    grown((i) => `${nameOf(i)} Berg left the port of Oslo. `),
  ),
  plain(
    'another meeting each',
    grown((i) => `Ada Berg met ${nameOf(i)} ${nameOf(i + 3)} on 3 March 2025 in Oslo. `),
  ),
  plain(
    'meetings of one pair',
    grown((i) => `Ada Berg met Bo Carr on ${dayOf(i)} in Oslo. `),
  ),
  plain(
    'tolls that differ',
    grown((i) => `The blast in Port Vale killed ${i + 2} people and wounded ${i + 9}. `),
  ),
  plain(
    'speakers in a row',
    grown((i) => `Ada Berg said that ${nameOf(i)} Carr had said that `),
  ),
  { name: 'articles', base: 4, files: (count) => inventedFiles(count, 3) },
];
