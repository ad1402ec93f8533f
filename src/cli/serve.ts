/** The page and one story, served to this computer alone. */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { codeOf } from './reason';

export interface ServeOptions {
  /** Folder of the built page. */
  readonly app: string;
  /** The graph as JSON, answered at `/story.json`; null: none, as when somebody opens the page bare. */
  readonly story: string | null;
  /** The first port to try; 0 for any that is free. */
  readonly port: number;
}

export interface Served {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Loopback only: nobody else on the network can read what a person is working on. */
const HOST = '127.0.0.1';
/** How many ports are tried in a row. */
const TRIES = 20;

/** @throws Error in words: the page is not built, no port is free, the port is not allowed */
export async function serveApp({ app, story, port }: ServeOptions): Promise<Served> {
  if (!existsSync(join(app, 'index.html'))) throw new Error('The page is not built yet. Run "npm run build" first.');
  const files = sirv(app, { dev: true, setHeaders: (response) => protect(response) }); // nothing cached: the next version has the same address
  const server = createServer((request, response) => {
    if (!isLocal(request)) answer(response, 403, 'Only this computer may ask, by the name localhost or 127.0.0.1.');
    else if (request.method !== 'GET' && request.method !== 'HEAD') answer(response, 405, 'Only GET and HEAD.');
    else if (pathOf(request) === '/story.json' && story !== null) answer(response, 200, story, 'application/json');
    else {
      // nothing here is long enough to be asked for in parts, and sirv fails on a part that ends before it begins
      delete request.headers.range;
      files(request, response, () => answer(response, 404, 'There is nothing of that name.'));
    }
  });
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  const last = Math.min(first + TRIES - 1, 65_535);
  for (let port = first; port <= last; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if (codeOf(error) === 'EACCES')
        throw new Error(`Port ${port} is not for everybody. Choose one from 1024 up with --port.`, { cause: error });
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No port from ${first} to ${last} is free. Choose another with --port.`);
}

const listenOn = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** A page of another site that has its name point here (DNS rebinding) still sends its own name as the host. */
const isLocal = ({ headers }: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i.test(headers.host ?? '');

const pathOf = ({ url }: IncomingMessage): string => (url ?? '/').replace(/[?#].*/s, '');

/**
 * The page asks nobody but this server, and no other page may frame it. Svelte and sigma set styles in line; a graph's own
 * words are text and never script.
 */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function protect(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
}

function answer(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  protect(response);
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
  });
  response.end(body); // Node leaves the body out where HEAD was asked
}
