/** What every answer of the server says of itself, whatever was asked. */
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * The page asks nobody but this server, no other page may frame it, open it or take in what it is made of, and no browser keeps a
 * copy: the next version, and the next story, have the same address. Svelte and sigma set styles in line; a graph's own words are
 * text and never script. The parser's sums are WebAssembly, which is allowed where compiling text as a program is not.
 */
const PROTECTION: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; " +
    "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

export interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array;
  /** Plain text unless said otherwise. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const headersOf = ({ body, type = 'text/plain;charset=utf-8', headers }: Answer): Record<string, string | number> => ({
  ...PROTECTION,
  'Content-Type': type,
  'Content-Length': Buffer.byteLength(body),
  ...headers,
});

export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, headersOf(answer));
  response.end(answer.body); // Node leaves the body out where HEAD was asked
}

/** The head of an answer that goes on for as long as anybody listens. */
export function begin(response: ServerResponse, type: string): void {
  response.writeHead(200, { ...PROTECTION, 'Content-Type': type });
  response.flushHeaders();
}

/** For what never became a request. */
export function sendRaw(socket: Duplex, answer: Answer): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const headers = Object.entries({ ...headersOf(answer), Connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const head = [`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`, ...headers].join('\r\n');
  socket.end(`${head}\r\n\r\n${answer.body.toString()}`);
}
