/** Words about what could not be opened, and what to do. */
export interface Problem {
  readonly heading: string;
  readonly problem: string;
  readonly remedy: string;
  /** One for each of several files. */
  readonly lines?: readonly string[];
  /** The same may be tried once more. */
  readonly again?: boolean;
}

/** For a fault that no check foresaw, ours or the browser's; browsers word their own limits differently. */
export function faultOf(error: unknown): Pick<Problem, 'problem' | 'remedy'> {
  const words = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '') || 'no reason given';
  if (/call stack|recursion/i.test(words))
    return {
      problem: 'Something in it is nested too deeply for this browser.',
      remedy: 'Build the graph again, or choose another file.',
    };
  if (/string length|array (?:length|buffer)|allocation|memory/i.test(words))
    return {
      problem: `It takes more memory than this browser gives a page (${words}).`,
      remedy: 'Open fewer articles at a time, or close other tabs and try again.',
    };
  return {
    problem: `Dateline failed at it: ${words}.`,
    remedy: 'This is a fault of Dateline, not of your files. Please report it with these words.',
  };
}
