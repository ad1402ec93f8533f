/** Changes of Markdown, of tags, and of the front matter. */
import type { Chance } from './chance';
import { atOne, type TextMutation } from './mutations-words';

const LINE = /^[^\n]+$/gm;
const WORD = /\p{L}+/gu;

const wrapped =
  (before: string, after = before): TextMutation =>
  (text, chance) =>
    atOne(text, WORD, chance, (word) => before + word + after);
const prefixed =
  (before: string): TextMutation =>
  (text, chance) =>
    atOne(text, LINE, chance, (line) => before + line);
const inMatter =
  (change: (matter: string, chance: Chance) => string): TextMutation =>
  (text, chance) =>
    text.replace(/^---\n[\s\S]*?\n---\n/, (matter) => change(matter, chance));
const withKey = (...lines: string[]) =>
  inMatter((matter, chance) => matter.replace('---\n', `---\n${chance.of(lines)}\n`));

const BLOCKS = [
  '| a | b |\n|---|---|\n| Ada Berg | met Bo Carr |', '```\nAda Berg met Bo Carr.\n```', '<div>\nAda Berg met Bo Carr.\n</div>', '<!-- Ada Berg met Bo Carr. -->', '***',
  'Heading\n===', '[a]: https://example.com "Ada Berg"', '[^1]: Ada Berg met Bo Carr.', '1. one\n   - two\n     > three\n\n       four', '<br>'.repeat(20), '- '.repeat(30), '> '.repeat(30) + 'x',
  '![Ada Berg](photo.jpg)', '<p>&lt;b&gt; &amp;amp; &#0; &#x110000; &nope;</p>', '\\*\\_\\[\\]', '<https://example.com>', '*a **b _c* d** e_', '['.repeat(40) + 'x' + ']'.repeat(40),
  'Live updates\n\n12:05 Ada Berg met Bo Carr.\n\n12:10 – Bo Carr left Oslo.',
]; // prettier-ignore

export const MARKUP: readonly TextMutation[] = [
  wrapped('**'),
  wrapped('_'),
  wrapped('`'),
  wrapped('[', '](https://example.com/a(b)c "t")'),
  wrapped('<b>', '</b>'),
  wrapped('<a href="x">', ''),
  wrapped('[', '][a]'),
  wrapped('', '[^1]'),
  wrapped('~~'),
  prefixed('# '),
  prefixed('> '),
  prefixed('- '),
  prefixed('1. '),
  prefixed('    '),
  prefixed('<p>'),
  prefixed('12:05 – '),
  (text, chance) => atOne(text, /\n\n/g, chance, () => `\n\n${chance.of(BLOCKS)}\n\n`),
  (text, chance) => `${chance.of(BLOCKS)}\n\n${text}`,
  inMatter((matter) => matter.replace(/---\n$/, '')),
  inMatter((matter) => matter.replace(/^(?=\w)/gm, '\t')),
  inMatter((matter) => matter + matter),
  inMatter((matter) => matter.replace(/\w+: /g, '')),
  inMatter((matter) => matter.replace(/: .*/g, ':')),
  inMatter(() => '---\n---\n'),
  inMatter(() => ''),
  withKey(
    'title: [a, b, {c: d}]',
    'title: {a: b}',
    'title: |\n  two\n  lines',
    'title: "unclosed',
    'title: &a x\nstory: *a',
    'title: !!binary x',
    'title: ""',
    'title: ---',
  ),
  withKey(
    'published: 2025-3-9',
    'published: 2025/03/09',
    'published: 20250309',
    'published: 9999-99-99',
    'published: -1',
    'published: yesterday',
    'published: [2025-01-01]',
    'published: 2025-02-30T25:61',
    'published: "2025-03-09T10:00:00+99:00"',
  ),
  withKey(
    'publisher: [a]',
    'publisher: \u202Ex',
    'url: "javascript:alert(1)"',
    'url: 5',
    'story: ~',
    'story: {}',
    '? complex\n: key',
    '<<: *x',
    'a: b: c: d',
    '#',
    '%YAML 9.9',
    '__proto__: x',
    'constructor: y',
  ),
];
