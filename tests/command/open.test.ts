import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { createInterface } from 'node:readline';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/graph/parse';
import { FERRY, folderOf, run, start } from './support';

/** Starts `dateline open` and waits for its address. */
async function opened(...args: string[]): Promise<URL> {
  const child = start(folderOf({ 'seeds/ferry.md': FERRY, 'other/dam.txt': FERRY }), 'open', ...args);
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  for await (const line of createInterface(child.stdout)) return new URL(/http:\S+/.exec(line)?.[0] ?? line);
  throw new Error(`dateline open ended without an address: ${stderr}`);
}

const statusOf = (url: URL, options: { host?: string; method?: string }): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { host = url.host, method = 'GET' } = options;
    request(url, { method, headers: { host } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('dateline open', () => {
  it('serves the page and the graph of the folder "seeds"', async () => {
    const url = await opened('--port', '0');
    expect(await (await fetch(url)).text()).toContain('<title>Dateline');
    const response = await fetch(new URL('story.json', url));
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(parseGraph(await response.text())).toMatchObject({
      ok: true,
      graph: { title: 'Seeds', articles: [{ id: 'ferry' }] },
    });
    expect((await fetch(new URL('no-such-file', url))).status).toBe(404);
  });

  it('outlives a request for a part that ends before it begins', async () => {
    const url = await opened('--port', '0');
    const page = new URL('index.html', url);
    expect((await fetch(page, { headers: { range: 'bytes=5-2' } })).status).toBe(200);
    expect((await fetch(page)).status).toBe(200);
  });

  it('lets the page ask nobody else, and no other page frame it', async () => {
    const url = await opened('--port', '0');
    for (const path of ['', 'story.json', 'no-such-file']) {
      const policy = (await fetch(new URL(path, url))).headers.get('content-security-policy');
      expect(policy, path).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    }
  });

  it('serves the folder that it is told', async () => {
    const url = await opened('other', '--port', '0');
    expect(await (await fetch(new URL('story.json', url))).json()).toMatchObject({ title: 'Other' });
  });

  it('takes the next port where one is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const url = await opened('--port', String(port));
    expect(Number(url.port)).toBeGreaterThan(port);
    other.close();
  });

  it('answers this computer alone', async () => {
    const url = await opened('--port', '0');
    expect(await statusOf(url, {})).toBe(200);
    expect(await statusOf(url, { host: `localhost:${url.port}` })).toBe(200);
    expect(await statusOf(url, { host: 'rebound.example' })).toBe(403);
    expect(await statusOf(url, { method: 'POST' })).toBe(405);
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
});
