/** What to say and which exit status, for everything that can go wrong. */
import { BuildError, NothingReadableError } from './failures';
import { UsageError } from './usage';

export interface Verdict {
  readonly status: number;
  readonly message: string;
  /** Lines for whoever mends Dateline. */
  readonly trace?: readonly string[];
}

export function verdictOn(error: unknown): Verdict {
  if (error instanceof UsageError) {
    const more = error.about === null ? 'dateline --help' : `dateline ${error.about} --help`;
    return { status: 2, message: `${error.message} ${error.remedy} More: ${more}` };
  }
  if (error instanceof NothingReadableError) return { status: 1, message: error.message };
  if (error instanceof BuildError) return { status: 3, message: error.message };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    status: 3,
    message: 'This is a fault in Dateline, not in your articles. Please report it with these lines:',
    trace: trace.split('\n'),
  };
}
