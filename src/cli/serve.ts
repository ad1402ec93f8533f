/** The page and one story, served to this computer alone, and to whoever has the key. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { begin, send, sendRaw, type Answer } from './answers';
import { BuildError } from './failures';
import { Lock } from './key';
import { readPage, type PageFile } from './page-files';
import { codeOf, reasonOf } from './reason';

export interface ServeOptions {
  /** Folder of the built page. */
  readonly app: string;
  /** The graph as JSON, answered at `/story.json`; null: none yet, as when somebody opens the page bare. */
  readonly story: string | null;
  /** The first port to try; 0 for any that is free. */
  readonly port: number;
  /** Whether the story may change: then pages are told when it has. */
  readonly watched?: boolean;
}

export interface Served {
  /** Where the page is, with a slash at its end; whoever has not opened `address` before is refused there. */
  readonly url: string;
  /** The address to open first, as often as one likes: it holds the key, and leads to `url`. */
  readonly address: string;
  /** The same for one opening, to be handed to another program. */
  ticket(): string;
  /** From now on this is the story; pages that listen at `/changes?version=N`, or come there with another version, are told. */
  show(story: string): void;
  close(): Promise<void>;
}

/** Loopback only: nobody else on the network can read what a person is working on. */
const HOST = '127.0.0.1';
/** How many ports are tried in a row. */
const TRIES = 20;

/** @throws BuildError in words: the page is not built, no port is free, the port is not allowed */
export async function serveApp({ app, story, port, watched = false }: ServeOptions): Promise<Served> {
  const page = readPage(app);
  const server = createServer({ requireHostHeader: false }); // who names no host is refused below, in our words
  const taken = await listen(server, port);
  const lock = new Lock(taken);
  const origin = `http://${HOST}:${taken}`;
  let shown = story;
  let version = 0;
  const listeners = new Listeners();
  receive(server, (request) =>
    answerTo(request, lock, () =>
      watched && pathOf(request) === CHANGES
        ? listeners
        : lookUp(pathOf(request), { page, story: shown, version: watched ? version : null }),
    ),
  );
  return {
    url: `${origin}/`,
    address: origin + lock.path,
    ticket: () => origin + lock.ticket(),
    show(json) {
      shown = json;
      version += 1;
      listeners.tell(version);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Where a page hears that its story has changed: server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
const CHANGES = '/changes';
const CHANGED = 'data: changed\n\n';

class Listeners {
  readonly #open = new Set<ServerResponse>();
  #version = 0;

  /** Whoever has another version than the last is told at once: the story may change between the fetching and the listening. */
  add(request: IncomingMessage, response: ServerResponse): void {
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
    begin(response, 'text/event-stream');
    const known = /[?&]version=(\d+)/.exec(request.url ?? '')?.[1];
    if (known !== undefined && Number(known) !== this.#version) response.write(CHANGED);
  }

  tell(version: number): void {
    this.#version = version;
    for (const response of this.#open) response.write(CHANGED);
  }
}

/** Every request is answered, and what is none as well. */
function receive(server: Server, answer: (request: IncomingMessage) => Answer | Listeners): void {
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const made = answer(request);
    if (made instanceof Listeners) made.add(request, response);
    else send(response, made);
  };
  server.on('request', respond);
  // who expects what we do not know is answered as if nothing were expected
  server.on('checkExpectation', respond);
  server.on('connect', (_, socket) => sendRaw(socket, WRONG_METHOD));
  server.on('clientError', (error, socket) => sendRaw(socket, malformed(codeOf(error))));
  // a connection that could not be taken, for want of file handles, say: its browser asks again
  server.on('error', () => {});
}

function answerTo<T extends Answer | Listeners>(request: IncomingMessage, lock: Lock, wanted: () => T): T | Answer {
  if (!isLocal(request)) return words(403, 'Only this computer may ask, by the name localhost or 127.0.0.1.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return WRONG_METHOD;
  if (!request.url?.startsWith('/')) return malformed(null);
  const admission = lock.admit(request);
  if (admission === 'known') return wanted();
  if (admission === 'new')
    // a browser takes what follows the # along
    return { ...words(303, 'The story is at /.'), headers: { Location: '/', 'Set-Cookie': lock.setCookie } };
  return words(
    403,
    'This story is shown only to whoever started Dateline. Open the whole address that the command printed, with the key ' +
      'at its end; a command that was started again has printed a new one. The browser must be let keep a cookie.',
  );
}

interface Shown {
  readonly page: ReadonlyMap<string, PageFile>;
  readonly story: string | null;
  /** Null where the story never changes. */
  readonly version: number | null;
}

function lookUp(path: string, { page, story, version }: Shown): Answer {
  if (path === '/story.json' && story !== null)
    return {
      status: 200,
      body: story,
      type: 'application/json;charset=utf-8',
      ...(version === null ? {} : { headers: { 'Dateline-Version': String(version) } }),
    };
  const file = page.get(path);
  return file ? { status: 200, ...file } : words(404, 'There is nothing of that name.');
}

const words = (status: number, body: string): Answer => ({ status, body: `${body}\n` });

const WRONG_METHOD: Answer = { ...words(405, 'Only GET and HEAD.'), headers: { Allow: 'GET, HEAD' } };

function malformed(code: string | null): Answer {
  if (code === 'HPE_HEADER_OVERFLOW') return words(431, 'The address or what goes with it is too long.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return words(408, 'The request did not come to its end.');
  return words(400, 'This is no request that a browser would send.');
}

async function listen(server: Server, first: number): Promise<number> {
  const last = Math.min(first + TRIES - 1, 65_535);
  for (let port = first; port <= last; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EADDRINUSE') continue;
      throw new BuildError(
        code === 'EACCES'
          ? `Port ${port} is not for everybody. Choose one from 1024 up with --port.`
          : `Port ${port} cannot be used: ${reasonOf(error)}. Choose another with --port.`,
        { cause: error },
      );
    }
  }
  throw new BuildError(`No port from ${first} to ${last} is free. Choose another with --port.`);
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

/**
 * A page of another site that has its name point here (DNS rebinding) still sends its own name as the host. Two hosts are none.
 */
const isLocal = ({ headersDistinct: { host = [] } }: IncomingMessage): boolean =>
  host.length === 1 && /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i.test(host[0] ?? '');

const pathOf = ({ url }: IncomingMessage): string => (url ?? '/').replace(/[?#].*/s, '');
