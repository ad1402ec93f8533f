/** Where the command speaks: results on standard output, everything else on standard error. Nothing else writes to either. */
import { styleText } from 'node:util';
import { BuildError } from './failures';
import { codeOf, reasonOf } from './reason';
import { STANDARD_OUTPUT, writeOut } from './write-out';

export interface Terminal {
  /** The result that somebody may pipe on, as it is; where a terminal shows it, with escapes that JSON reads alike. */
  result(content: string | Uint8Array): Promise<void>;
  /** Words on standard output; they may hold what an article or a file's name says. */
  answer(text: string): Promise<void>;
  /** One line for the person; complete with its full stop. Coloured only on a terminal, and not where NO_COLOR is set. */
  say(line: string, tone?: Tone): void;
  /** How far the work is; replaces what it said before. Silent unless a person is watching. */
  progress(line: string): void;
}

/** What a line is about: something is left out, something went wrong, something is done. */
export type Tone = 'skipped' | 'fault' | 'done';
const COLOURS = { skipped: 'yellow', fault: 'red', done: 'bold' } as const;

/** Notes are many in a large folder; after this many lines the rest are counted. */
const MOST_LINES = 20;
/** What is quoted in a line may be a whole file; in characters. */
const LONGEST_LINE = 2000;

/**
 * What moves a cursor, colours, renames or answers for a terminal; what turns the direction of writing or is not seen at all; and half
 * characters. The joiners of Persian and of emoji stay.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** One line that a terminal may show, whoever chose its words: what is `UNSEEN` stands there as JSON would escape it. */
export const legible = (line: string): string => line.replace(UNSEEN, escape);

const escape = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const legibleLines = (text: string): string => text.split('\n').map(legible).join('\n');

export function processTerminal(quiet: boolean): Terminal {
  const watched = process.stderr.isTTY && !quiet;
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  const out = async (content: string | Uint8Array) => {
    clear();
    try {
      await writeOut(STANDARD_OUTPUT, content);
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return; // whoever read has enough
      throw new BuildError(
        `Standard output could not be written to its end: ${reasonOf(error)}. What stands there is not whole; choose another place.`,
        { cause: error },
      );
    }
  };
  return {
    result: (content) => out(typeof content === 'string' && process.stdout.isTTY ? legibleLines(content) : content),
    answer: (text) => out(legibleLines(text)),
    say(line, tone) {
      clear();
      const words = shorten(legible(line), LONGEST_LINE);
      // asked here as well: not every Node.js that runs us looks at what a stream is
      const plain = tone === undefined || !process.stderr.isTTY || process.env['NO_COLOR'];
      process.stderr.write(`${plain ? words : styleText(COLOURS[tone], words)}\n`);
    },
    progress(line) {
      if (!watched) return;
      clear();
      process.stderr.write(shorten(legible(line), (process.stderr.columns || 80) - 1));
      shown = true;
    },
  };
}

const shorten = (line: string, most: number): string => (line.length > most ? `${line.slice(0, most - 1)}…` : line);

/** Says the lines, the last of them "and N more" where there are too many. */
export function sayAll(terminal: Terminal, lines: readonly string[], tone?: Tone): void {
  for (const line of lines.slice(0, MOST_LINES)) terminal.say(line, tone);
  if (lines.length > MOST_LINES) terminal.say(`… and ${lines.length - MOST_LINES} more.`);
}
