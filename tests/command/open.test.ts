import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseGraph } from '../../src/graph/parse';
import { DIST, FERRY, copyOf, finished, folderOf, run, start, startCopy } from './support';

/** Starts `dateline open` and waits for the address that it prints. */
const started = (...args: string[]): Promise<URL> =>
  printed(start(folderOf({ 'seeds/ferry.md': FERRY, 'other/dam.txt': FERRY }), 'open', ...args));

async function printed(child: ChildProcessWithoutNullStreams): Promise<URL> {
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  for await (const line of createInterface(child.stdout)) return new URL(/http:\S+/.exec(line)?.[0] ?? line);
  throw new Error(`dateline open ended without an address: ${stderr}`);
}

/** What a browser has that opened the address: where it is led to, and the cookie. */
async function enter(address: URL): Promise<{ url: URL; cookie: string }> {
  const response = await fetch(address, { redirect: 'manual' });
  const url = new URL(response.headers.get('location') ?? '', address);
  return { url, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

/** The address of a started command, and a way to ask as the browser that has opened it. */
async function opened(...args: string[]) {
  const { url, cookie } = await enter(await started(...args));
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, url), { headers: { cookie, ...headers } });
  return { url, cookie, ask };
}

const statusOf = (
  url: URL,
  options: { host?: string; method?: string; cookie?: string },
): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { host = url.host, method = 'GET', cookie = '' } = options;
    request(url, { method, headers: { host, cookie } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

/** All that the server answers to these bytes before it closes, one character a byte. */
async function answerTo(url: URL, bytes: string): Promise<string> {
  const socket = connect(Number(url.port), url.hostname);
  socket.end(bytes, 'latin1');
  let answer = '';
  for await (const piece of socket) answer += (piece as Buffer).toString('latin1');
  return answer;
}

describe('dateline open', () => {
  it('serves the page and the graph of the folder "seeds"', async () => {
    const { ask } = await opened('--port', '0');
    expect(await (await ask('/')).text()).toContain('<title>Dateline');
    const response = await ask('story.json');
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(parseGraph(await response.text())).toMatchObject({
      ok: true,
      graph: { title: 'Seeds', articles: [{ id: 'ferry' }] },
    });
    expect((await ask('no-such-file')).status).toBe(404);
  });

  it('serves the folder that it is told', async () => {
    const { ask } = await opened('other', '--port', '0');
    expect(await (await ask('story.json')).json()).toMatchObject({ title: 'Other' });
  });

  it('takes the next port where one is taken', async () => {
    const { url } = await opened('--port', String(await takenPort()));
    expect(url.port).not.toBe('0');
  });

  it('answers this computer alone', async () => {
    const { url, cookie } = await opened('--port', '0');
    expect(await statusOf(url, { cookie })).toBe(200);
    expect(await statusOf(url, { cookie, host: `localhost:${url.port}` })).toBe(200);
    expect(await statusOf(url, { cookie, host: 'rebound.example' })).toBe(403);
    expect(await statusOf(url, { cookie, method: 'POST' })).toBe(405);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((face) => face?.family === 'IPv4' && !face.internal)?.address;
    if (outside !== undefined)
      await expect(statusOf(new URL(`http://${outside}:${url.port}/`), {})).rejects.toThrow('ECONNREFUSED');
  });

  it('says what to do where there is no folder "seeds"', async () => {
    const { status, stderr } = await run(folderOf({}), 'open', '--no-browser');
    expect(status).toBe(2);
    expect(stderr).toContain('"seeds" cannot be read: there is nothing of that name. Name a folder');
  });

  it('keeps the page that it has, whatever becomes of its files', async () => {
    const dist = copyOf(DIST);
    const address = await printed(startCopy(dist, folderOf({ 'seeds/ferry.md': FERRY }), 'open', '--port', '0'));
    renameSync(join(dist, 'app'), join(dist, 'gone'));
    const { url, cookie } = await enter(address);
    const page = await (await fetch(url, { headers: { cookie } })).text();
    const script = /src="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await fetch(new URL(script, url), { headers: { cookie } })).status).toBe(200);
  });
});

/** A port that somebody else listens on, until the test ends. */
async function takenPort(): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  return (other.address() as AddressInfo).port;
}

describe('before any article is read', () => {
  // an empty article is named as soon as the reading begins
  const files = { 'seeds/empty.txt': '', 'seeds/ferry.md': FERRY };

  it('ports that are all taken are said', async () => {
    const servers = await Promise.all([65_534, 65_535].map(listenOrNot));
    onTestFinished(() => servers.forEach((server) => void server.close()));
    const { status, stdout, stderr } = await run(folderOf(files), 'open', '--port', '65534', '--no-browser');
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toBe('No port from 65534 to 65535 is free. Choose another with --port.\n');
  });

  it('a page that is not built is said', async () => {
    const dist = copyOf(DIST);
    renameSync(join(dist, 'app'), join(dist, 'gone'));
    const { status, stderr } = await finished(startCopy(dist, folderOf(files), 'open', '--port', '0'));
    expect([status, stderr]).toEqual([3, 'The page is not built yet. Run "npm run build" first.\n']);
  });

  it('a folder that is wrong gives the port back', async () => {
    const { status } = await run(folderOf({}), 'open', 'none', '--port', '0');
    expect(status).toBe(2);
  });
});

/** Somebody listens there, this test or another program. */
async function listenOrNot(port: number) {
  const server = createServer();
  await Promise.race([once(server, 'error'), once(server.listen(port, '127.0.0.1'), 'listening')]);
  return server;
}

describe('the key', () => {
  const hasWords =
    /^This story is shown only to whoever started Dateline\. Open the whole address that the command printed/;

  it('is in the printed address, becomes a cookie of the port, and leaves the address', async () => {
    const address = await started('--port', '0');
    expect(address.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{22}$/);
    const response = await fetch(address, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect(response.headers.getSetCookie()).toEqual([
      `dateline-${address.port}=${address.searchParams.get('key')}; Path=/; HttpOnly; SameSite=Lax`,
    ]);
  });

  it('is asked of every request: page, story and what is not there', async () => {
    const { url, cookie } = await opened('--port', '0');
    const [name = '', value = ''] = cookie.split('=');
    for (const wrong of ['', `${name}=`, `${name}=${value}x`, `${name}=${value.slice(1)}`, `x${cookie}`, `a=${value}`])
      for (const path of ['/', '/index.html', '/story.json', '/licences.txt', '/none', '/?key=', '/?key=x'])
        await fetch(new URL(path, url), { headers: { cookie: wrong }, redirect: 'manual' }).then(async (response) => {
          expect(response.status, `${path} ${wrong}`).toBe(403);
          expect(await response.text()).toMatch(hasWords);
          expect(response.headers.getSetCookie()).toEqual([]);
        });
    expect(await statusOf(url, { cookie: `a=b; ${cookie}; c` })).toBe(200);
    expect(await statusOf(url, { cookie: `${name}=old; ${cookie}` })).toBe(200);
  });

  it('opens a second browser window, and leaves the address there too', async () => {
    const address = await started('--port', '0');
    const first = await enter(address);
    expect(await enter(address)).toEqual(first);
    const again = await fetch(address, { headers: { cookie: first.cookie }, redirect: 'manual' });
    expect([again.status, again.headers.get('location')]).toEqual([303, '/']);
  });

  it('is another each time', async () => {
    const [one, other] = await Promise.all([started('--port', '0'), started('--port', '0')]);
    expect(one.searchParams.get('key')).not.toBe(other.searchParams.get('key'));
  });
});

describe('every answer', () => {
  it('keeps other pages, caches and frames out, errors and refusals included', async () => {
    const { url, cookie } = await opened('--port', '0');
    const head = (line: string, ...headers: string[]) => [line, ...headers, 'Connection: close', '', ''].join('\r\n');
    const local = `Host: ${url.host}`;
    const known = `Cookie: ${cookie}`;
    const requests: readonly [status: number, request: string][] = [
      [200, head('GET / HTTP/1.1', local, known)],
      [200, head('HEAD /story.json HTTP/1.1', local, known)],
      [200, head('GET /index.html HTTP/1.1', local, known, 'Range: bytes=5-2')],
      [200, head('GET / HTTP/1.1', local, known, 'Expect: the unexpected')],
      [200, head('GET / HTTP/1.1', local, known, 'Upgrade: websocket')],
      [303, head(`GET /?${cookie.replace(/^[^=]*/, 'key')}&more=1 HTTP/1.1`, local)],
      [403, head('GET / HTTP/1.1', local)],
      [403, head('GET / HTTP/1.1', 'Host: rebound.example', known)],
      [403, head('GET / HTTP/1.1', known)],
      [403, head('GET / HTTP/1.0', known)],
      [403, head('GET / HTTP/1.1', local, 'Host: rebound.example', known)],
      [403, head('GET / HTTP/1.1', local, local, known)],
      [404, head('GET /none HTTP/1.1', local, known)],
      [404, head('GET /%00 HTTP/1.1', local, known)],
      [404, head('GET /%E0%A4%A HTTP/1.1', local, known)],
      [404, head('GET /../../package.json HTTP/1.1', local, known)],
      [400, head(`GET http://${url.host}/ HTTP/1.1`, local, known)],
      [405, head('OPTIONS * HTTP/1.1', local, known)],
      [405, head('PUT /story.json HTTP/1.1', local, known)],
      [405, head('CONNECT rebound.example:80 HTTP/1.1', local, known)],
      [400, 'no request at all\r\n\r\n'],
      [400, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
      [400, head('GET / HTTP/1.1', local, 'Content-Length: 1', 'Transfer-Encoding: chunked')],
      [431, head(`GET /${'x'.repeat(20_000)} HTTP/1.1`, local, known)],
    ];
    for (const [status, bytes] of requests) {
      const answer = await answerTo(url, bytes);
      const what = `${bytes.slice(0, 60)} → ${answer}`;
      expect(answer, what).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      for (const header of [
        "Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src",
        'Cross-Origin-Resource-Policy: same-origin\r\n',
        'Cross-Origin-Opener-Policy: same-origin\r\n',
        'Cross-Origin-Embedder-Policy: require-corp\r\n',
        'X-Content-Type-Options: nosniff\r\n',
        'Referrer-Policy: no-referrer\r\n',
        'Cache-Control: no-store\r\n',
      ])
        expect(answer, what).toContain(header);
    }
    expect(await answerTo(url, head('GET / HTTP/1.1', local, known))).toContain("frame-ancestors 'none'");
  });

  it('comes, whatever is asked', async () => {
    const { url, cookie, ask } = await opened('--port', '0');
    const piece = fc.constantFrom(
      '/',
      '..',
      '.',
      '%',
      '%2e',
      '%2f',
      '%00',
      '%c0%af',
      '\\',
      '//',
      '?',
      '#',
      'key=',
      ' ',
      ';',
      '~',
      '@',
      ':',
      '*',
      '\u00e9',
      '\0',
      'http://',
      'index.html',
      'story.json',
      'assets',
    );
    const path = fc.array(fc.oneof(piece, fc.string({ unit: 'binary-ascii', maxLength: 8 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(path, fc.boolean(), async (pieces, known) => {
        const line = `GET /${pieces.join('')} HTTP/1.1\r\nHost: ${url.host}\r\n${known ? `Cookie: ${cookie}\r\n` : ''}`;
        expect(await answerTo(url, `${line}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 (?:200|303|400|403|404) /);
      }),
      { numRuns: 500 },
    );
    expect((await ask('/')).status).toBe(200);
  });
});
