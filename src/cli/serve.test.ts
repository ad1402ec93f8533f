import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { serveApp } from './serve';

async function served() {
  const app = mkdtempSync(join(tmpdir(), 'dateline-page-'));
  writeFileSync(join(app, 'index.html'), '<p>A page</p>');
  const server = await serveApp({ app, story: '"old"', port: 0, watched: true });
  onTestFinished(async () => {
    await server.close();
    rmSync(app, { recursive: true });
  });
  const opened = await fetch(server.address, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { server, ask: (path: string) => fetch(new URL(path, server.url), { headers: { cookie } }) };
}

/** What is heard first. */
async function heard({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}
const versionOf = ({ headers }: Response) => headers.get('dateline-version') ?? 'none';

it('a page that begins to listen after its story has changed is told at once', async () => {
  const { server, ask } = await served();
  const version = versionOf(await ask('story.json'));
  server.show('"new"');
  expect(await heard(await ask(`changes?version=${version}`))).toBe('data: changed\n\n');
});

it('a page that has the last version is told of the next, once', async () => {
  const { server, ask } = await served();
  server.show('"new"');
  const listening = await ask(`changes?version=${versionOf(await ask('story.json'))}`);
  server.show('"newest"');
  expect(await heard(listening)).toBe('data: changed\n\n');
});
