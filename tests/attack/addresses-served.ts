/** Requests to the server as no browser would write them: paths that lead out of its folder, odd methods and headers, damaged lines. */
import { connect } from 'node:net';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveApp } from '../../src/cli/serve';
import { chanceFor, type Chance } from './chance';
import type { Attack, Settings } from './part';

const EACH = 20;
/** Milliseconds until a request must have been answered. */
const PATIENCE = 5000;
/** Stands in a file beside the page's folder: no answer may hold it. */
const SECRET = 'a-secret-beside-the-page';
const STORY = '{"a":"story"}';
/** On every answer that has a body. */
const PROTECTIVE = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-resource-policy',
  'cross-origin-opener-policy',
  'cross-origin-embedder-policy',
];

export async function addressesServed({ seed }: Settings): Promise<Attack> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-attack-'));
  cpSync('dist/app', join(folder, 'app'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  const served = await serveApp({ app: join(folder, 'app'), story: STORY, port: 0 });
  const port = Number(new URL(served.url).port);
  const cookie = await cookieFrom(served.address);
  return {
    async step(number) {
      const chance = chanceFor(seed, 'addresses-served', number);
      const asked = Array.from({ length: EACH }, () => someRequest(port, folder, chance, cookie));
      const faults = (await Promise.all(asked.map((one) => wrong(port, one)))).flat();
      // whatever was asked before
      const after = await answerTo(port, plain(port, '/', cookie));
      if (!/^HTTP\/1\.1 200 /.test(after))
        faults.push(`After these requests the page is not served: ${after.slice(0, 80)}`);
      const stranger = await answerTo(port, plain(port, '/story.json', 'Cookie: a=b'));
      if (!/^HTTP\/1\.1 403 /.test(stranger))
        faults.push(`Whoever has no key is not refused: ${stranger.slice(0, 80)}`);
      return { tries: EACH, faults };
    },
    async close() {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const plain = (port: number, path: string, cookie: string) =>
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${cookie}\r\nConnection: close\r\n\r\n`;

/** The header by which a browser is known that has opened the first address. */
async function cookieFrom(address: string): Promise<string> {
  const { headers } = await fetch(address, { redirect: 'manual' });
  return `Cookie: ${headers.get('set-cookie')?.split(';')[0] ?? ''}`;
}

/** One sentence for each thing that is wrong with the answer. */
async function wrong(port: number, request: string): Promise<string[]> {
  const answer = await answerTo(port, request);
  const asked = JSON.stringify(request.slice(0, 300).replaceAll(`:${port}`, ':PORT'));
  const [head = '', ...rest] = answer.replace(INTERIM, '').split('\r\n\r\n');
  const headers = head.toLowerCase();
  // Node itself refuses with an empty body, which may be an empty chunk
  const body = rest.join('').replace(/^0$/, '');
  const missing = PROTECTIVE.filter((name) => !headers.includes(`\r\n${name}:`));
  return [
    ...(/^HTTP\/1\.[01] \d{3}/.test(answer) ? [] : [`No answer to ${asked}: ${JSON.stringify(answer.slice(0, 60))}`]),
    ...(answer.includes(SECRET) ? [`A file beside the page is given out for ${asked}`] : []),
    ...(body !== '' && missing.length > 0
      ? [`No ${missing.join(', ')} on ${JSON.stringify(answer.slice(0, 200))} to ${asked}`]
      : []),
    ...(/^HTTP\/1\.[01] 5/.test(answer) ? [`The server fails at ${asked}`] : []),
  ];
}

const INTERIM = /^HTTP\/1\.1 100 .*\r\n\r\n/;

/** Everything that comes back on a connection of its own; empty where nothing does. */
function answerTo(port: number, request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.on('data', (bytes: Buffer) => (answer += bytes.toString('latin1')));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer));
    // not ended: Node takes half a connection for one that nobody listens to any more
    socket.on('connect', () => socket.write(Buffer.from(request, 'latin1')));
  });
}

const UP = ['..', '%2e%2e', '.%2e', '%252e%252e', '..%00', '..;', '%c0%ae%c0%ae', '..\\', '\u2025', '....'];
const SLASH = ['/', '%2f', '\\', '%5c', '//', '%252f', '%c0%af', '/./'];
const PATHS = ['/', '/index.html', '/story.json', '/story.json?x', '//story.json', '/assets', '/assets/', '/icon.svg', '/nothing', '/%', '/%00', '/%zz', '/?', '/#', '*', '/story.json%00.html', '/INDEX.HTML', '/.git/config', '/constructor', '/__proto__', '/a'.repeat(2000)]; // prettier-ignore
const METHODS = [
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PATCH',
  'PROPFIND',
  'get',
  'G\x00T',
  'BREW',
];
const HOSTS = (port: number) => [`127.0.0.1:${port}`, `127.0.0.1:${port}`, `127.0.0.1:${port}`, `localhost:${port}`, 'LOCALHOST', 'evil.example', '', '127.0.0.1.evil.example', '[::1]', '127.0.0.1:x', '127.0.0.1:1@evil.example', '127.1', '0x7f.1', 'a'.repeat(5000)]; // prettier-ignore
const HEADERS = ['Range: bytes=0-0', 'Range: bytes=9-1', 'Range: bytes=-1', 'Range: x', 'Accept-Encoding: br, gzip', 'Accept-Encoding: ' + '*,'.repeat(500), 'If-None-Match: *', 'If-Modified-Since: never', 'Transfer-Encoding: chunked', 'Content-Length: -1', 'Content-Length: 0', 'Expect: 100-continue', 'Expect: x', 'Upgrade: websocket', 'Cookie: ' + 'a=b; '.repeat(300), 'Origin: null', 'X: \xff', ': x', 'X : y', 'X', 'Connection: keep-alive, X', '__proto__: x', 'X: ' + 'x'.repeat(20_000)]; // prettier-ignore

function someRequest(port: number, folder: string, chance: Chance, cookie: string): string {
  const out = () => {
    const up = Array.from({ length: 1 + chance.below(4) }, () => chance.of(UP) + chance.of(SLASH)).join('');
    return `${chance.of(['/', '/assets/', '//', '', '\\', '/app/'])}${up}${chance.of(['secret.txt', 'secret.txt%00.html', 'app/../secret.txt', 'package.json'])}`;
  };
  const path = () => (chance.maybe(0.5) ? out() : chance.of([...PATHS, `${folder}/secret.txt`, `file://${folder}/secret.txt`, 'http://evil.example/secret.txt', `http://127.0.0.1:${port}/../secret.txt`])); // prettier-ignore
  const lines = [
    `${chance.of(METHODS)} ${path()} ${chance.maybe(0.93) ? 'HTTP/1.1' : chance.of(['HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', '', 'http/1.1'])}`,
    ...(chance.maybe(0.95) ? [`Host: ${chance.of(HOSTS(port))}`] : []),
    ...(chance.maybe(0.05) ? [`Host: 127.0.0.1:${port}`] : []),
    ...(chance.maybe(0.9) ? [cookie] : []),
    ...Array.from({ length: chance.maybe(0.5) ? 0 : 1 + chance.below(3) }, () => chance.of(HEADERS)),
    'Connection: close',
  ];
  return `${lines.join(chance.maybe(0.97) ? '\r\n' : '\n')}\r\n\r\n`;
}
