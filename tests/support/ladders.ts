/**
 * Kinds of articles that grow: each is made at any length, to measure how the work of reading grows with it.
 *
 * Ordinary kinds come first, then what no one writes but files hold. A kind is one that was slower than linear somewhere,
 * or could be in a reader that looks back, looks ahead, or takes a text for one piece. A new reader's weakness goes here.
 */
export interface Ladder {
  readonly name: string;
  /** The least size, where less is read in another way; a few thousand otherwise. */
  readonly base?: number;
  /** A file of about so many UTF-16 code units. */
  at(size: number): { readonly file: string; readonly text: string };
}

const NEWS =
  'Ada Berg, the minister of transport, met the dockers of Port Vale on Monday and warned them that the strike would be banned. ' +
  'The union rejected the warning on Tuesday, and its leader said that nobody would go back. ';

/** `unit` over and over to about `size`; `unit` may count. */
export const repeated =
  (unit: string | ((i: number) => string), before = '', after = '') =>
  (size: number): string => {
    const parts = [before];
    for (let i = 0, length = before.length + after.length; length < size; i++) {
      const part = typeof unit === 'string' ? unit : unit(i);
      parts.push(part);
      length += part.length;
    }
    return parts.join('') + after;
  };

/** Words of a text in lines of a width, as mail and teleprinters break them. */
const wrappedAt = (width: number) => (size: number) => {
  const lines: string[] = [];
  let line = '';
  for (const word of repeated(NEWS)(size).trim().split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
};

/**
 * More than this many words would be forgotten again before a text is read anew: a larger rung would then pay for each word what a
 * smaller one pays once, and that is no growth of the work.
 */
const NAMES = 20_000;

/** "Ada", "Adb", … : capitalised words, none twice among so many. */
export function nameOf(i: number): string {
  let name = '';
  for (let rest = i % NAMES; name === '' || rest > 0; rest = Math.floor(rest / 20))
    name += 'bdfghjklmnprstvwxzcq'.charAt(rest % 20) + 'aeiou'.charAt(rest % 5);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const plain = (name: string, make: (size: number) => string): Ladder => ({
  name,
  at: (size) => ({ file: 'ladder.txt', text: make(size) }),
});
const markdown = (name: string, make: (size: number) => string): Ladder => ({
  name: `Markdown: ${name}`,
  at: (size) => ({ file: 'ladder.md', text: make(size) }),
});

/** Of a table or a line longer than is laid out at once what follows is text, and most of it is only from here on. */
const WIDE = 64_000;

/** Lines around which furniture is looked for stand at a text's edge, so one paragraph of news comes after each. */
const edged = (make: (size: number) => string) => (size: number) => `${make(size)}\n\n${NEWS}\n`;

export const PLAIN_LADDERS: readonly Ladder[] = [
  plain('paragraphs of news', repeated(`${NEWS}\n\n`)),
  plain('hard-wrapped text without blank lines', wrappedAt(72)),
  plain(
    'hard-wrapped text ending in hyphens',
    repeated('the well-known harbour master of the port of Vale is said to be-\n'),
  ),
  plain('one paragraph of news', repeated(NEWS)),
  plain('short paragraphs', repeated('It rained.\n')),
  plain('shorter paragraphs', repeated('a\n')),
  plain('blank lines', (size) => `${NEWS}\n${repeated(' \n')(size)}\n${NEWS}`),
  plain('an update line', edged(repeated('12:30 2025 ', 'Updated '))),
  plain('an update line of years', edged(repeated('updated ago 1999 ', 'Published ', '.'))),
  plain('a copyright line', edged(repeated('2025 ', 'Copyright ', '.'))),
  plain('rights reserved', edged(repeated('all rights reserved '))),
  plain('a credit', edged(repeated('Ada Berg / Agency ', 'Photo by '))),
  plain('a newsletter', edged(repeated('our newsletter ', 'Sign up '))),
  plain('a list to read', edged(repeated('also read: A ', 'Also read: '))),
  plain('an address', edged(repeated('www.a.example/', 'https://'))),
  plain('reading minutes', edged(repeated('1', '', ' min'))),
  plain('a byline', edged(repeated((i) => `${nameOf(i)} ${nameOf(i + 1)}, `, 'By ', 'Ada Berg'))),
  plain('a byline without commas', edged(repeated((i) => `${nameOf(i)} `, 'By '))),
  plain(
    'bylines',
    repeated((i) => `By ${nameOf(i)} ${nameOf(i + 7)}, ${nameOf(i + 3)} Berg and Bo Carr\n`),
  ),
  plain('a dateline', edged(repeated('PORT VALE, ', '', '— '))),
  plain('datelines', repeated('PORT VALE, 9 March 2025 — The ferry left.\n')),
  plain(
    'a list of links',
    repeated((i) => `Why ${nameOf(i)} Left The Port\n`, `${NEWS}\nRelated stories\n`),
  ),
  plain('headings of link lists', repeated('Related stories\n', `${NEWS}\n`)),
  plain(
    'names',
    repeated((i) => `${nameOf(i)} ${nameOf(i + 11)} met ${nameOf(i + 5)} ${nameOf(i + 3)} on Monday. `),
  ),
  plain(
    'one surname',
    repeated((i) => `${nameOf(i)} Berg left the port. `),
  ),
  plain('one name', repeated('Ada Berg left. She said that she had left. ')),
  plain('pronouns', repeated('He told her that they had met him and it was his. ')),
  plain(
    'a list of names',
    repeated((i) => `${nameOf(i)} ${nameOf(i + 3)}, `, '', 'and Ada Berg met.'),
  ),
  plain('descriptions', repeated('The minister met the company and the union met the president. ')),
  plain(
    'roles',
    repeated((i) => `Minister ${nameOf(i)} ${nameOf(i + 3)}, the mayor of ${nameOf(i)}, met the mayor. `),
  ),
  plain(
    'dates',
    repeated((i) => `They met on ${(i % 28) + 1} March 2025 and left two days later. `),
  ),
  plain('relative dates', repeated('The next day they left, three weeks after the strike. ')),
  plain('quotations', repeated('“We will strike,” Ada Berg said. “Nobody goes back.” ')),
  plain('a quotation that never ends', repeated('Nobody will go back on Monday, she said. ', '“')),
  plain('opening quotes', repeated('“We left “')),
  plain('a speech of paragraphs', repeated('“Nobody will go back on Monday.\n\n', `Ada Berg said: ${NEWS}\n\n`)),
  plain(
    'numbers of dead',
    repeated((i) => `A blast killed ${i} people and wounded ${i + 1} in Port Vale. `),
  ),
  plain('a sentence without an end', repeated('and Ada Berg met Bo Carr ')),
  plain('one word', repeated('quay')),
  plain('one word of capitals', repeated('Q')),
  plain('capitals', repeated(NEWS.toUpperCase())),
  plain('commas', repeated(', ')),
  plain('full stops', repeated('. ', 'He left')),
  plain('a row of full stops', repeated('.', 'He left')),
  plain('closing quotes', repeated('”', 'He left.', 'x')),
  plain('stops and quotes', repeated('.”’)', 'He left', 'x')),
  plain('initials', repeated('A.')),
  plain('hyphens', repeated('a-')),
  plain('apostrophes', repeated('a’s')),
  plain('signs', repeated('a’s.”(—')),
  plain('digits', repeated('7')),
  plain('digits and stops', repeated('7.')),
  plain('addresses of mail', repeated('a.b@c.d-')),
  plain('web addresses', repeated('www.a.b/c@d.e-')),
  plain('spaces', (size) => `${NEWS}${' '.repeat(size)}x ${NEWS}`),
  plain('spaces at a stop', (size) => `${NEWS}${repeated('.                                   ')(size)}x`),
  plain('other spaces', repeated('quay\u00a0\u2003')),
  plain('marks upon a letter', repeated('\u0301\u0316', 'e')),
  plain('letters with marks', repeated('e\u0301\u0316')),
  plain('voice marks', repeated('\u3099\u0301', 'か')),
  plain('emoji', repeated('👩‍🚒🚢')),
  plain('halves of characters', repeated('\ud83d \udea2')),
  plain('syllables in parts', repeated('\u1112\u1161\u11ab')),
  plain('Arabic ligatures', repeated('\ufdfa ')),
  plain('scripts', repeated('Порт закрыт. 港は閉鎖。שלום ')),
  plain('zero-width characters', repeated('a\u200b\u00ad')),
  plain(
    'front matter that never ends',
    repeated((i) => `key${i % NAMES}: value ${i % NAMES}\n`, '---\n'),
  ),
  plain(
    'front matter of many keys',
    repeated((i) => `key${i % NAMES}: value ${i % NAMES}\n`, '---\n', `---\n${NEWS}`),
  ),
  plain('front matter of one key', repeated('title: A\n', '---\n', `---\n${NEWS}`)),
  plain('front matter nested', repeated('[', '---\ntitle: ', `\n---\n${NEWS}`)),
  plain('front matter indented', (size) => {
    // each line deeper than the one before: its length grows with the square of its lines
    const depth = Math.floor(Math.sqrt(2 * size));
    return `---\n${Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\n${NEWS}`;
  }),
  plain(
    'front matter of aliases',
    repeated((i) => `a${i}: &a${i} *a${i - 1}\n`, '---\na: &a-1 A\n', `---\n${NEWS}`),
  ),
  plain('front matter of one long text', repeated('Ada Berg ', '---\ntitle: ', `\n---\n${NEWS}`)),
  plain('front matter of a quoted text', repeated('\\" Ada ', '---\ntitle: "', `"\n---\n${NEWS}`)),
  plain('front matter of comments', repeated('# a\n', '---\ntitle: A\n', `---\n${NEWS}`)),
  plain('front matter of broken lines', repeated('title: A: B "\n', '---\n', `---\n${NEWS}`)),
  plain('rules', repeated('---\n', '', NEWS)),
];

/** Marks of Markdown that open something: alone over and over, or around words. */
const OPENERS = [
  '[', ']', '![', '[a](', '[a][', '[a](b', '](', '[^', '[^a', '[^a]', '*', '*a ', '**a ', '**a*', '_a ', '*_', '~~a ', '`', '`a ', '``a` ',
  '<', '<a ', '<a b="', '</', '<!--', '<!', '<?', '<![CDATA[', '<a@', '<script>', '<script ', '<figure>', '<div ', '&', '&a', '&#1', '&amp;', '\\',
  '\\*', '|', '| a ', '!', 'http://a', 'www.a.', 'a@b.', 'a@', 'a.', '(', '(()', '"', ':', '=', '-', '#', '~', '> ', '- ', '1. ', '\t',
]; // prettier-ignore
/** Lines of Markdown, which make one block over and over. */
const LINES: Readonly<Record<string, string>> = {
  headings: '## What now\n\n',
  'headings underlined': 'What now\n---\n\n',
  'lines that could be headings': 'What now\n',
  rules: '***\n',
  'list items': '- Ada Berg left.\n',
  'list items apart': '- Ada Berg left.\n\n',
  'numbered items': '1. Ada Berg left.\n',
  'items of two lines': '- Ada Berg left.\n  She came back.\n',
  'items of several paragraphs': '- Ada Berg left.\n\n  She came back.\n\n',
  'empty items': '-\n',
  'task items': '- [ ] Ada Berg left.\n',
  quotations: '> Ada Berg left.\n',
  'quotations apart': '> Ada Berg left.\n\n',
  'quotations that go on': '> Ada Berg left.\nShe came back.\n',
  'indented lines': '    Ada Berg left.\n',
  'indented lines apart': '    Ada Berg left.\n\n',
  'fences never closed': '```\na\n\n',
  fences: '```\na\n```\n',
  'tilde fences': '~~~ a ~~\n',
  tables: '| a | b |\n|---|---|\n| 1 | 2 |\n\n',
  'table rows': '| a | b |\n',
  definitions: '[a]: https://a.example "t"\n',
  'definitions never closed': '[a]: <b\n',
  'definitions of two lines': '[a]:\n  https://a.example\n  "t"\n',
  footnotes: '[^a]: Built by many hands.\n',
  'footnotes of several lines': '[^a]: Built\n    by many\n    hands.\n\n',
  'HTML blocks': '<div>\nAda Berg left.\n</div>\n\n',
  'HTML blocks never closed': '<div>\nAda Berg left.\n',
  comments: '<!-- no -->\n',
  'links in lines': '[Ada Berg](https://a.example "t") left.\n',
  'hard breaks': 'Ada Berg left.  \n',
  'emphasis in lines': 'Ada *Berg* **left** the _port_.\n',
};

export const MARKDOWN_LADDERS: readonly Ladder[] = [
  markdown('paragraphs of news', repeated(`${NEWS}\n\n`)),
  markdown('one paragraph of news', repeated(NEWS)),
  markdown('hard-wrapped text without blank lines', wrappedAt(72)),
  ...OPENERS.map((mark) => markdown(`“${mark}” repeated`, repeated(mark))),
  ...OPENERS.map((mark) => markdown(`“${mark}” in lines`, repeated(`${mark}x\n`))),
  ...OPENERS.map((mark) => markdown(`“${mark}” nested`, (size) => repeated(mark)(size / 2) + closingOf(mark, size / 2))),
  ...Object.entries(LINES).map(([name, line]) => markdown(name, repeated(line))),
  { ...markdown('a table of many rows', repeated('| Ada | Berg |\n', '| a | b |\n|---|---|\n')), base: WIDE },
  { ...markdown('a table of many columns', (size) => [' a ', '---', ' 1 '].map((cell) => `|${repeated(`${cell}|`)(size / 3)}`).join('\n')), base: WIDE },
  markdown('short rows of a wide table', (size) => `|${repeated(' a |')(Math.sqrt(size))}\n|${repeated('---|')(Math.sqrt(size))}\n${repeated('| 1 |\n')(size)}`),
  markdown('links that are defined', repeated((i) => `[a${i % NAMES}] and `, '', '\n\n[a1]: https://a.example\n')),
  markdown('links and their definitions', repeated((i) => `The [port${i}][p${i}] closed.\n\n[p${i}]: https://a.example/${i}\n\n`)),
  markdown('footnotes in a text', repeated((i) => `The port closed[^${i}] early.\n\n[^${i}]: So it is said.\n\n`)),
  markdown('quotations in quotations', (size) => `${repeated('> ')(size)}Ada`),
  markdown('lists in lists', (size) => {
    const depth = Math.floor(Math.sqrt(size));
    return Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');
  }),
  { ...markdown('a long line of HTML', repeated('<p>Ada Berg left.</p>')), base: WIDE },
  markdown('attributes', repeated(' a="b"', '<p', '>Ada</p>')),
  markdown('spaces', (size) => `Ada${' '.repeat(size)}Berg`),
  markdown('spaces at lines’ ends', repeated('a            \n')),
  markdown('long words', repeated('quay')),
  markdown('marks upon a letter', repeated('\u0301\u0316', 'e')),
  markdown('entities of marks', repeated('&#769;&#790;', 'e')),
]; // prettier-ignore

/** What would close a mark that was opened, to the same length. */
function closingOf(mark: string, size: number): string {
  const pairs: Readonly<Record<string, string>> = { '[': ']', '(': ')', '<': '>', '>': '<' };
  return repeated([...mark].reverse().map((c) => pairs[c] ?? c).join(''))(size); // prettier-ignore
}

export const LADDERS: readonly Ladder[] = [...PLAIN_LADDERS, ...MARKDOWN_LADDERS];
