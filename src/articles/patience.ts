/** How long a file is waited for that a library unpacks and parses, and what is said of one that takes too much. Command and page ask the same. */
import type { Refused } from './article';

/** A file of a thousand mails takes longer than a letter. */
export const PATIENCE = { seconds: 60, secondsPerMegabyte: 10 };

export type Patience = typeof PATIENCE;

const MEGABYTE = 1e6;

/** In seconds, for a file of so many bytes. */
export const patienceFor = (bytes: number, { seconds, secondsPerMegabyte }: Patience = PATIENCE): number =>
  seconds + (secondsPerMegabyte * bytes) / MEGABYTE;

const REMEDY = 'Save its text as .txt, or leave it out.';

export const TOO_MUCH_MEMORY: Refused = {
  ok: false,
  problem: 'takes more memory to be read than an article ever needs',
  remedy: REMEDY,
};
export const TOO_LONG: Refused = {
  ok: false,
  problem: 'takes longer to be read than an article ever needs',
  remedy: REMEDY,
};
/** `why`: without a full stop. */
export const unreadable = (why: string): Refused => ({ ok: false, problem: `cannot be read: ${why}`, remedy: REMEDY });
