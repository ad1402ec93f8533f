/**
 * Who may look: other people who use the same computer reach its ports as well. Whoever opens the address that the command prints
 * has the key; the browser keeps it as a cookie, and the address loses it.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request may do: come in, come in and be given the cookie, or neither. */
export type Admission = 'known' | 'new' | 'stranger';

export class Lock {
  readonly #key = newKey();
  readonly #tickets = new Set<string>();
  readonly #cookie: string;

  /** Cookies of one computer's ports lie in one jar, so that each port has its own name. */
  constructor(port: number) {
    this.#cookie = `dateline-${port}`;
  }

  /** Path of the first address, good as long as the server runs. */
  get path(): string {
    return `/?key=${this.#key}`;
  }

  /** The same, good for one opening: others can read a program's arguments while it starts. */
  ticket(): string {
    const ticket = newKey();
    this.#tickets.add(ticket);
    return `/?key=${ticket}`;
  }

  admit(request: IncomingMessage): Admission {
    const handed = handedKey(request.url ?? '');
    if (handed !== null && (isSame(handed, this.#key) || this.#use(handed))) return 'new';
    return cookiesOf(request, this.#cookie).some((kept) => isSame(kept, this.#key)) ? 'known' : 'stranger';
  }

  /**
   * Value of the header `Set-Cookie`. No expiry: gone with the browser. Lax, since a link to a view may stand in a mail or a wiki,
   * and nothing is changed by asking.
   */
  get setCookie(): string {
    return `${this.#cookie}=${this.#key}; Path=/; HttpOnly; SameSite=Lax`;
  }

  #use(handed: string): boolean {
    const ticket = [...this.#tickets].find((one) => isSame(handed, one));
    return ticket !== undefined && this.#tickets.delete(ticket);
  }
}

/** 128 bits. */
const newKey = (): string => randomBytes(16).toString('base64url');

/** In a time that tells nothing about where they differ. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function handedKey(url: string): string | null {
  const query = /^\/\?([^#]*)/.exec(url)?.[1];
  return query === undefined ? null : new URLSearchParams(query).get('key');
}

const cookiesOf = ({ headers }: IncomingMessage, name: string): string[] =>
  (headers.cookie ?? '').split(';').flatMap((pair) => {
    const [key, value] = pair.trim().split('=', 2);
    return key === name && value !== undefined ? [value] : [];
  });
