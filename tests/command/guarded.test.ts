/** Documents that are made to exhaust whoever reads them: each is refused in a sentence, and what comes after it is read. */
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { GuardedReading, type Limits } from '../../src/cli/guarded-reading';
import { blanks, NESTING, pdfOf, wordOf, words } from '../support/exhausting';
import { DIST, FERRY, folderOf, run } from './support';

/** An article's page for comparison. */
const PAGE = strToU8(`<html><body><p>${FERRY.split('\n').at(-2) ?? ''}</p></body></html>`);

describe('a file that a library reads', () => {
  let guard: GuardedReading;
  afterEach(() => guard.close());
  const told = async (name: string, bytes: Uint8Array): Promise<string> => {
    const [part] = await guard.read({ name, bytes }, { published: null });
    if (!part) return 'nothing';
    return part.read.ok ? 'read' : `${name} ${part.read.problem}`;
  };
  const within = (limits: Partial<Limits>) =>
    new GuardedReading(join(DIST, 'cli/dateline.js'), {
      heap: 512,
      memory: 2000,
      seconds: 600,
      secondsPerMegabyte: 0,
      ...limits,
    });

  it.each<[string, Partial<Limits>, string, () => Uint8Array, string]>([
    ['unpacks beyond all measure', { memory: 400 }, 'a.pdf', () => pdfOf(blanks(600), 2), 'takes more memory'],
    [
      'fills the heap',
      { heap: 24 },
      'a.docx',
      () => wordOf('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(1.5e5)),
      'takes more memory',
    ],
    ['takes for ever', { seconds: 1 }, 'a.pdf', () => pdfOf(words(1e6), 1), 'takes longer'],
  ])('and that %s is refused, and the next is read', { timeout: 240_000 }, async (_, limits, name, bytes, problem) => {
    guard = within(limits);
    expect(await told(name, bytes())).toContain(`${name} ${problem} to be read than an article ever needs`);
    expect(await told('page.html', PAGE)).toBe('read');
  });

  it('needs no thread where it is a text', async () => {
    guard = new GuardedReading('/no such file', within({}).limits);
    expect(await told('ferry.md', strToU8(FERRY))).toBe('read');
    expect(await told('page.html', PAGE)).toMatch(/^page\.html cannot be read: /);
  });
});

describe('a folder with documents that nest without end', () => {
  it('is read without them, each named', { timeout: 240_000 }, async () => {
    const cwd = folderOf({
      'a/ferry.md': FERRY,
      ...Object.fromEntries(NESTING.map(([name, bytes]) => [`a/${name}`, bytes])),
    });
    const { status, stderr } = await run(cwd, 'graph', 'a', '--out', 'o.json');
    expect(status).toBe(0);
    for (const [name, , problem] of NESTING) expect(stderr).toContain(`Skipped ${name}: ${problem}`);
    expect(stderr).toContain(`from 1 article (${NESTING.length} skipped)`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
