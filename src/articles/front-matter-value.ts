/**
 * What stands under one key → one line of text. YAML's "failsafe" schema: a title may be `1984` or `No`.
 *
 * What YAML would refuse is taken as it is written where nobody could mean anything else (`title: Talks: what next`), and left
 * out where somebody could. The yaml package is given quoted texts alone: it takes seconds over some short nested ones.
 */
import { parseDocument } from 'yaml';
import { cleanCharacters, oneLine } from './characters';
import type { Entry } from './front-matter-block';
import { namesIn } from './head-keys';

export interface Value {
  /** Null: it says nothing, or nothing that is certain. */
  readonly text: string | null;
  /** What is wrong, in words with the entry's line; null where nothing is. */
  readonly fault: string | null;
}

/** In UTF-16 code units, of what is no title, publisher or address any more. */
const LONGEST = 1000;

export function readValue({ key, line, lines, tab }: Entry): Value {
  const said = lines.filter((l) => l !== '' && !l.startsWith('#'));
  const at = (number: number, words: string) => `line ${number} of the front matter ${words}`;
  const without = (words: string, number = line): Value => ({
    text: null,
    fault: `${at(number, words)}; it was left out`,
  });
  if (tab !== null) return without(`is indented by a tab, under ${key}`, tab);
  if (said.join(' ').length > LONGEST) return without(`gives ${key} more than ${LONGEST} characters`);
  const [head = '', ...more] = said.map((l, i) => (i === 0 ? withoutProperties(l) : l));
  const whole = [head, ...more].join('\n');

  if (/^[|>][-+\d]{0,2}(?:\s+#.*)?$/.test(head)) return plain(lines.slice(1).join(' '));
  if (/^["']/.test(head)) {
    const quoted = QUOTED.test(whole) ? unquoted(whole) : null;
    if (quoted !== null) return plain(quoted);
    if (whole.lastIndexOf(head.charAt(0)) === 0) return without(`opens a quotation in ${key} that nothing closes`);
    return { ...plain(whole), fault: at(line, `is not valid YAML; ${key} was taken as it is written`) };
  }
  const bare = withoutComment(whole);
  if (lines[0] === '' && /^-(?:\s|$)/.test(head)) return without(`gives ${key} a list, where a text is due`);
  if (/^\[[^]*\]$/.test(bare)) return without(`gives ${key} a list, where a text is due`);
  if (/^\{[^]*\}$/.test(bare) || (lines[0] === '' ? [head, ...more] : more).some((l) => /^[^:]+:(?:\s|$)/.test(l)))
    return without(`gives ${key} keys of its own, where a text is due`);
  if (/^\*\S+$/.test(bare)) return without(`gives ${key} a reference, where a text is due`);
  if (/^[[\]{}&*!%@`,]|:(?:\s|$)/.test(bare))
    return { ...plain(bare), fault: at(line, `is not valid YAML; ${key} was taken as it is written`) };
  return plain(bare);
}

/** Who wrote it: a text, or a list of them in one of YAML's two forms, with what dresses the names taken off. */
export function readNames({ lines }: Entry): Value {
  const said = lines.map((line) => line.replace(/^-\s+/, '')).filter((line) => line !== '' && !line.startsWith('#'));
  const text = oneLine(cleanCharacters(namesIn(said.join(', '))));
  return { text: text === '' || text.length > LONGEST ? null : text, fault: null };
}

/** One quoted text and nothing after it but a comment. */
const QUOTED = /^(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')(?:\s+#.*)?$/;

function unquoted(written: string): string | null {
  const document = parseDocument(written.replace(/\n/g, '\n '), { schema: 'failsafe', logLevel: 'silent' });
  const text: unknown = document.errors.length > 0 ? null : document.toJS();
  return typeof text === 'string' ? text : null;
}

/** `&anchor` and `!!str` before a text say nothing of it. */
const withoutProperties = (head: string): string => head.replace(/^(?:(?:&[\w-]+|!![\w-]+)\s+){1,2}/, '');

const withoutComment = (text: string): string => text.replace(/\s#.*/g, '').trim();

function plain(text: string): Value {
  const line = oneLine(cleanCharacters(text));
  return { text: /^(?:|~|null)$/i.test(line) ? null : line, fault: null };
}
