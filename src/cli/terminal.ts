/** Where the command speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  /** The result that somebody may pipe on. */
  result(text: string): void;
  /** One line for the person; complete with its full stop, without line break. */
  say(line: string): void;
  /** How far the work is; replaces what it said before. Silent unless a person is watching. */
  progress(line: string): void;
}

/** Notes are many in a large folder; after this many lines the rest are counted. */
export const MOST_LINES = 20;

export function processTerminal(quiet: boolean): Terminal {
  const watched = process.stderr.isTTY && !quiet;
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    result: (text) => void process.stdout.write(text),
    say(line) {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!watched) return;
      clear();
      process.stderr.write(line.slice(0, (process.stderr.columns || 80) - 1));
      shown = true;
    },
  };
}

/** Says the lines, the last of them "and N more" where there are too many. */
export function sayAll(terminal: Terminal, lines: readonly string[]): void {
  for (const line of lines.slice(0, MOST_LINES)) terminal.say(line);
  if (lines.length > MOST_LINES) terminal.say(`… and ${lines.length - MOST_LINES} more.`);
}
