/** Where the graph goes: whole, with what it replaces kept, or not at all and in words. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/graph/parse';
import { DAM, FERRY, NOBODY, folderOf, run, runBound, runInShell, start, startWith } from './support';

const asRoot = process.getuid?.() === 0;
const posix = process.platform !== 'win32';
const isGraph = (json: string | Buffer): boolean => parseGraph(json.toString()).ok;
const modeOf = (path: string): string => (statSync(path).mode & 0o7777).toString(8);
/** Nothing beside the target that a run has made for itself. */
const left = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.part'));

let cwd: string;
beforeEach(() => {
  cwd = folderOf({ 'a/ferry.md': FERRY });
});

describe.skipIf(!posix)('standard output', () => {
  it.skipIf(!existsSync('/dev/full'))('that is full ends with status 3 and a sentence', async () => {
    for (const args of ['graph a', 'graph a --explain ada-voss', '--help', 'open a --no-browser --port 0']) {
      const { status, stderr } = await runInShell(cwd, `$DATELINE ${args} > /dev/full`);
      expect(status, args).toBe(3);
      expect(stderr, args).toMatch(/Standard output could not be written to its end: the disk is full\..*\n$/);
      expect(stderr, args).not.toMatch(/^\s+at /m);
    }
  });

  it('on a disk that takes only its beginning does not pass for written', async () => {
    const { status, stderr } = await runInShell(cwd, 'ulimit -f 1; $DATELINE graph a > out.json');
    expect(status).toBe(3);
    expect(stderr).toContain('larger than a file may be there');
  });

  it('is written to its end for a reader who is slow', async () => {
    const many = folderOf(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.md`, FERRY.repeat(20)])));
    const child = start(many, 'graph', '.', '--quiet');
    child.stdout.pause();
    let json = '';
    for await (const piece of child.stdout) {
      json += String(piece);
      await setTimeout(1);
    }
    expect(json.length).toBeGreaterThan(200_000);
    expect(isGraph(json)).toBe(true);
  });

  it('that nobody reads to the end is no failure, and says nothing', async () => {
    expect(await runInShell(cwd, '$DATELINE graph a --quiet | true')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('or error or input that is closed stops nothing', async () => {
    expect(await runInShell(cwd, '$DATELINE graph a --out o.json <&- >&- 2>&-')).toMatchObject({ status: 0 });
    expect(isGraph(readFileSync(join(cwd, 'o.json')))).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('is written where nothing can be said', async () => {
    const { status, stdout } = await runInShell(cwd, '$DATELINE graph a 2> /dev/full');
    expect([status, isGraph(stdout)]).toEqual([0, true]);
    expect(await runInShell(cwd, '$DATELINE graph b 2> /dev/full')).toMatchObject({ status: 2 });
  });
});

describe.skipIf(!posix)('--out over a file', () => {
  it.each(['600', '664', '2755'])('keeps its mode (%s)', async (mode) => {
    writeFileSync(join(cwd, 'o.json'), 'old');
    chmodSync(join(cwd, 'o.json'), parseInt(mode, 8));
    expect(await run(cwd, 'graph', 'a', '--out', 'o.json')).toMatchObject({ status: 0 });
    expect([modeOf(join(cwd, 'o.json')), isGraph(readFileSync(join(cwd, 'o.json')))]).toEqual([mode, true]);
  });

  it('makes a new one as the umask says', async () => {
    expect(await runInShell(cwd, 'umask 027; $DATELINE graph a --out o.json')).toMatchObject({ status: 0 });
    expect(modeOf(join(cwd, 'o.json'))).toBe('640');
  });

  it.skipIf(!asRoot)('keeps its owner and group', async () => {
    writeFileSync(join(cwd, 'o.json'), 'old', { mode: 0o640 });
    chownSync(join(cwd, 'o.json'), NOBODY, NOBODY);
    expect(await run(cwd, 'graph', 'a', '--out', 'o.json')).toMatchObject({ status: 0 });
    const { uid, gid } = statSync(join(cwd, 'o.json'));
    expect([uid, gid, modeOf(join(cwd, 'o.json'))]).toEqual([NOBODY, NOBODY, '640']);
  });

  it.skipIf(!asRoot)(
    'keeps the owner where only the owner could give it away, since everybody may write it',
    async () => {
      writeFileSync(join(cwd, 'o.json'), `old${' '.repeat(1e6)}`);
      const child = runBound(cwd, 'graph', 'a', '--out', 'o.json');
      chownSync(join(cwd, 'o.json'), 0, 0);
      chmodSync(join(cwd, 'o.json'), 0o666);
      expect(await child).toMatchObject({ status: 0 });
      const { uid, gid } = statSync(join(cwd, 'o.json'));
      expect([uid, gid, isGraph(readFileSync(join(cwd, 'o.json'))), left(cwd)]).toEqual([0, 0, true, []]);
    },
  );

  it('refuses one that is read-only, before any article is read', async () => {
    writeFileSync(join(cwd, 'o.json'), 'old');
    chmodSync(join(cwd, 'o.json'), 0o444);
    const { status, stderr } = await runBound(cwd, 'graph', 'a', '--out', 'o.json');
    expect(status).toBe(3);
    expect(stderr).toBe(
      '"o.json" cannot be written: permission is denied. Nothing has changed there; choose another place with --out.\n',
    );
    expect(readFileSync(join(cwd, 'o.json'), 'utf8')).toBe('old');
  });

  it('refuses one in a folder that is read-only, since no new one can be made beside it', async () => {
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/o.json'), 'old');
    chmodSync(join(cwd, 'out'), 0o555);
    for (const name of ['out/o.json', 'out/new.json']) {
      const { status, stderr } = await runBound(cwd, 'graph', 'a', '--out', name);
      expect(status).toBe(3);
      expect(stderr).toBe(
        `"${name}" cannot be written: permission is denied. Nothing has changed there; choose another place with --out.\n`,
      );
    }
    expect(readFileSync(join(cwd, 'out/o.json'), 'utf8')).toBe('old');
  });

  it('leaves it as it is where the disk takes only the beginning of the new one', async () => {
    writeFileSync(join(cwd, 'o.json'), 'old');
    const { status, stderr } = await runInShell(cwd, 'ulimit -f 1; $DATELINE graph a --out o.json');
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /o\.json" cannot be written: it would be larger than a file may be there\. Nothing has changed/,
    );
    expect([readFileSync(join(cwd, 'o.json'), 'utf8'), left(cwd)]).toEqual(['old', []]);
  });

  it('is not stopped by what a killed run has left', async () => {
    // whatever number the process will have, or has in its container each time
    for (let i = 0; i < 3; i++) writeFileSync(join(cwd, `.dateline-${i}.part`), 'half');
    const child = startWith(['ignore', 'ignore', 'pipe'], cwd, 'graph', 'a', '--out', 'o.json');
    writeFileSync(join(cwd, `.o.json.${child.pid}.part`), 'half');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(isGraph(readFileSync(join(cwd, 'o.json')))).toBe(true);
  });

  it('takes a name as long as a name may be, and refuses a longer one', async () => {
    const name = `${'x'.repeat(250)}.json`;
    expect(await run(cwd, 'graph', 'a', '--out', name)).toMatchObject({ status: 0 });
    expect(isGraph(readFileSync(join(cwd, name)))).toBe(true);
    const { status, stderr } = await run(cwd, 'graph', 'a', '--out', `x${name}`);
    expect(status).toBe(3);
    expect(stderr).toContain('cannot be written: its name is too long');
    expect(left(cwd)).toEqual([]);
  });
});

describe('--out by a link', () => {
  it('to a file that is not there yet makes that file', async () => {
    mkdirSync(join(cwd, 'real'));
    symlinkSync('real/story.json', join(cwd, 'one.json'));
    symlinkSync('one.json', join(cwd, 'two.json'));
    expect(await run(cwd, 'graph', 'a', '--out', 'two.json')).toMatchObject({ status: 0 });
    expect(isGraph(readFileSync(join(cwd, 'real/story.json')))).toBe(true);
    expect(readlinkSync(join(cwd, 'one.json'))).toBe('real/story.json');
  });

  it('is followed from where the link lies, not from where its folder is linked', async () => {
    mkdirSync(join(cwd, 'deep/er'), { recursive: true });
    symlinkSync('deep/er', join(cwd, 'short'));
    symlinkSync('../story.json', join(cwd, 'deep/er/link.json'));
    expect(await run(cwd, 'graph', 'a', '--out', 'short/link.json')).toMatchObject({ status: 0 });
    expect(isGraph(readFileSync(join(cwd, 'deep/story.json')))).toBe(true);
  });

  it('into a folder that is not there says where it leads', async () => {
    symlinkSync('none/story.json', join(cwd, 'link.json'));
    const { status, stderr } = await run(cwd, 'graph', 'a', '--out', 'link.json');
    expect(status).toBe(2);
    expect(stderr).toMatch(/--out "link\.json" is a link to ".*none\/story\.json", in a folder that is not there/);
  });

  it('that goes round in a circle says so', async () => {
    symlinkSync('b.json', join(cwd, 'a.json'));
    symlinkSync('a.json', join(cwd, 'b.json'));
    const { status, stderr } = await run(cwd, 'graph', 'a', '--out', 'a.json');
    expect(status).toBe(3);
    expect(stderr).toContain('its links go round in a circle');
  });
});

describe.skipIf(!posix)('--out to what is no file', () => {
  it('writes to a device, which stays one', async () => {
    expect(await run(cwd, 'graph', 'a', '--out', '/dev/null')).toMatchObject({ status: 0, stdout: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('says that a device is full', async () => {
    const { status, stderr } = await run(cwd, 'graph', 'a', '--out', '/dev/full');
    expect(status).toBe(3);
    expect(stderr).toContain('"/dev/full" was not written to its end: the disk is full.');
  });

  it('writes to a named pipe', async () => {
    await once(spawn('mkfifo', ['pipe'], { cwd }), 'exit');
    const { status, stdout } = await runInShell(cwd, 'cat pipe & $DATELINE graph a --out pipe --quiet; wait');
    expect([status, isGraph(stdout), statSync(join(cwd, 'pipe')).isFIFO()]).toEqual([0, true, true]);
  });

  it('writes to standard output by its name, behind what is there', async () => {
    const piped = await run(cwd, 'graph', 'a', '--out', '/dev/stdout', '--quiet');
    expect([piped.status, isGraph(piped.stdout)]).toEqual([0, true]);
    await runInShell(cwd, '{ echo before; $DATELINE graph a --out /dev/stdout --quiet; echo after; } > all.txt');
    const all = readFileSync(join(cwd, 'all.txt'), 'utf8');
    expect(all).toMatch(/^before\n[^]*after\n$/);
    expect(isGraph(all.slice('before\n'.length, -'after\n'.length))).toBe(true);
  });

  it('writes to a file that the shell holds open', async () => {
    const three = openSync(join(cwd, 'three.json'), 'w');
    const child = startWith(['ignore', 'ignore', 'ignore', three], cwd, 'graph', 'a', '--out', '/dev/fd/3');
    closeSync(three);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(isGraph(readFileSync(join(cwd, 'three.json')))).toBe(true);
    const { status, stderr } = await run(cwd, 'graph', 'a', '--out', '/dev/fd/77');
    expect(status).toBe(3);
    expect(stderr).toContain('"/dev/fd/77" was not written to its end: it is not open for that.');
  });

  it.each(['none/', 'a/', 'a'])('refuses a folder (%s)', async (name) => {
    const { status, stderr } = await run(cwd, 'graph', 'a', '--out', name);
    expect(status).toBe(2);
    expect(stderr).toMatch(/not a file|folder that is not there/);
  });
});

describe('--out and the articles', () => {
  it('may lie in the folder that is read', async () => {
    expect(await run(cwd, 'graph', 'a', '--out', 'a/story.json')).toMatchObject({ status: 0 });
    expect(await run(cwd, 'graph', 'a', '--out', 'a/story.json')).toMatchObject({ status: 0 });
  });

  it.each([
    ['an article', 'a/ferry.md'],
    ['an article by a link', 'link.json'],
    ['an article that only its link puts into the folder', 'elsewhere/dam.txt'],
    ['what would be an article the next time', 'a/story.md'],
  ])('never overwrites %s', async (_, out) => {
    mkdirSync(join(cwd, 'elsewhere'));
    writeFileSync(join(cwd, 'elsewhere/dam.txt'), DAM);
    symlinkSync('../elsewhere/dam.txt', join(cwd, 'a/dam.txt'));
    symlinkSync('a/ferry.md', join(cwd, 'link.json'));
    const { status, stderr } = await run(cwd, 'graph', 'a', '--out', out);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is (?:one of the articles|where articles are read).*no graph is written there/);
    expect(readFileSync(join(cwd, 'a/ferry.md'), 'utf8')).toBe(FERRY);
    expect(readFileSync(join(cwd, 'elsewhere/dam.txt'), 'utf8')).toBe(DAM);
    expect(existsSync(join(cwd, 'a/story.md'))).toBe(false);
  });
});

/** Starts a run that takes its time, and waits until it is past its first look at the target. */
async function startReading(target: string) {
  const child = startWith(['ignore', 'ignore', 'pipe'], cwd, 'graph', 'a', '--out', target);
  let stderr = '';
  child.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
  await once(child.stderr ?? child, 'data');
  return { child, said: () => stderr };
}

describe.skipIf(!posix)('what happens while the articles are read', () => {
  beforeEach(() => {
    // a note, said before the long part, tells that the reading is on
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`a/${i}.md`, FERRY.repeat(10)]));
    cwd = folderOf({ ...files, 'a/empty.txt': '', 'out/o.json': 'old' });
  });

  it('a target that went is made anew', async () => {
    const { child } = await startReading('out/o.json');
    rmSync(join(cwd, 'out/o.json'));
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(isGraph(readFileSync(join(cwd, 'out/o.json')))).toBe(true);
  });

  it('a target that became a folder is left alone', async () => {
    const { child, said } = await startReading('out/o.json');
    rmSync(join(cwd, 'out/o.json'));
    mkdirSync(join(cwd, 'out/o.json'));
    expect(await once(child, 'exit')).toEqual([2, null]);
    expect(said()).toContain('is there already and is not a file');
    expect([readdirSync(join(cwd, 'out')), readdirSync(join(cwd, 'out/o.json'))]).toEqual([['o.json'], []]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends it at once, not when all is read', async (signal) => {
    const { child } = await startReading('out/o.json');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([null, signal]);
    expect([readFileSync(join(cwd, 'out/o.json'), 'utf8'), readdirSync(join(cwd, 'out'))]).toEqual(['old', ['o.json']]);
  });
});
