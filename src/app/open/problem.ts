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

/** Where a part of the page that is fetched on demand does not come. */
export const GONE = {
  problem:
    'The part of the page that reads articles cannot be fetched: the server that this page came from does not answer, or is another version by now.',
  remedy:
    'Run “npm start” again and open the articles in the page at the address it prints; this page can stay as it is.',
};

/** For a fault that no check foresaw, ours or the browser's. */
export function faultOf(error: unknown): Pick<Problem, 'problem' | 'remedy'> {
  const words = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '') || 'no reason given';
  const isLimit = error instanceof RangeError || isInternal(error) || UNCAUGHT.test(words);
  if (isLimit && /call stack|recursion/i.test(words))
    return {
      problem: 'Something in it is nested too deeply for this browser.',
      remedy: 'Build the graph again, or choose another file.',
    };
  if (isLimit)
    return {
      problem: `It takes more memory than this browser gives a page (${words}).`,
      remedy: 'Open fewer articles at a time, or close other tabs and try again.',
    };
  return {
    problem: `Dateline failed at it: ${words}.`,
    remedy: 'This is a fault of Dateline, not of your files. Please report it with these words.',
  };
}

/** Whether a worker has ended for want of memory, by the words that arrive of it. */
export const isMemory = (words: string): boolean => /memory|allocation|array length|string length/i.test(words);

/** Firefox has a kind of error of its own for its limits. */
const isInternal = (error: unknown): boolean => error instanceof Error && error.name === 'InternalError';

/** How a worker's end is told, of which only words arrive. */
const UNCAUGHT = /^(?:Uncaught )?(?:RangeError|InternalError)\b|\bout of memory$/i;
