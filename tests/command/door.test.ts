/**
 * The package as a program has it: packed by the set-up, installed by npm into an empty folder, imported by its name. Instead of
 * fetching what the package depends on, npm links what the project has of it, and nothing else. About ten seconds, most of them
 * TypeScript's.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dependencies, version } from '../../package.json';
import { DIST } from './support';

const NODE_MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-door-')));
  const overrides = Object.fromEntries(
    Object.keys(dependencies).map((name) => [name, `file:${join(NODE_MODULES, name)}`]),
  );
  write('package.json', JSON.stringify({ private: true, overrides }));
  const packed = join(DIST, `dateline-${version}.tgz`);
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  execFileSync('npm', ['install', ...quiet, packed], { cwd: folder, stdio: 'pipe' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);

/** What a program in the folder prints. */
function run(name: string, program: string): unknown {
  write(name, program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

const FILES = `
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
const weights = readFileSync(fileURLToPath(import.meta.resolve('dateline/parser.bin')));
const bytes = (text) => new TextEncoder().encode(text);
const files = [
  { name: 'ferry.md', bytes: bytes('---\\npublished: 2031-06-18\\npublisher: Port Courier\\nstory: The quay\\n---\\n\\nAda Berg met the dockers of Port Vale on Monday.\\n') },
  { name: 'tug.md', bytes: bytes('---\\npublished: 2031-06-19\\n---\\n\\nThe dockers of Port Vale rejected the offer of Ada Berg on Wednesday.\\n') },
  { name: 'scan.txt', bytes: bytes('%PDF-1.7') },
];
`;

describe('the installed package', () => {
  it('makes a story of files, draws both figures of it, and refuses in words what is no article and no graph', () => {
    const printed = run(
      'story.mjs',
      `import { DEFAULT_VIEW, indexGraph, networkSvg, openParser, parseGraph, readStory, timelineSvg, validateGraph } from 'dateline';
      ${FILES}
      const { graph, notes, refused, explain } = await readStory(files, { parser: openParser(weights) });
      const index = indexGraph(graph);
      console.log(JSON.stringify({
        title: graph.title,
        types: graph.events.map(({ type }) => type).sort(),
        notes,
        refused,
        sound: validateGraph(graph).ok && parseGraph(JSON.stringify(graph)).ok,
        unsound: parseGraph('{}'),
        why: explain(graph.events[0].id),
        figures: [timelineSvg(index, DEFAULT_VIEW), networkSvg(index, { ...DEFAULT_VIEW, eventNodes: true }, 'dark')],
      }));`,
    );
    expect(printed).toMatchObject({
      title: 'The quay',
      types: ['CONSULT', 'REJECT'],
      refused: [
        'scan.txt: is damaged, or is not a PDF document (Invalid PDF structure). Save it again, or save its text as .txt.',
      ],
      sound: true,
      unsound: { ok: false, remedy: 'Choose a file that Dateline has built.' },
      why: expect.stringContaining('“Ada Berg met the dockers of Port Vale on Monday.”') as string,
      figures: [1, 2].map(() => expect.stringMatching(/^<\?xml[^]*data-ref="event:[^]*<\/svg>\n$/) as string),
    });
  });

  it('does what the first page says, word by word', () => {
    const [, program = ''] = /```js\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    write('ferry.md', 'Ada Berg met the dockers of Port Vale on Monday.\n');
    run('readme.mjs', `${program}\nconsole.log(JSON.stringify([notes, refused]));`);
    expect(readFileSync(join(folder, 'timeline.svg'), 'utf8')).toContain('data-ref="event:');
  });

  it('reads one article, tells its facts, and says what a graph is made of', () => {
    const printed = run(
      'article.mjs',
      `import { graphJsonSchema, openParser, readArticle, readFacts } from 'dateline';
      ${FILES}
      const [ferry, scan] = [files[0], files[2]].map((file) => readArticle(file, { published: null }));
      const { article, events, mentions } = readFacts(ferry.article, openParser(weights));
      console.log(JSON.stringify({
        told: events.map(({ trigger }) => article.text.slice(trigger.start, trigger.end)),
        named: mentions.map(({ text }) => text),
        problem: scan.problem,
        parts: Object.keys(graphJsonSchema().properties),
      }));`,
    );
    expect(printed).toMatchObject({
      told: ['met'],
      named: expect.arrayContaining(['Ada Berg', 'Port Vale']) as string[],
      problem: 'is a PDF document, not text',
      parts: expect.arrayContaining(['articles', 'actors', 'places', 'events']) as string[],
    });
  });

  it('has types, which hold the program of somebody who has none of our tools', { timeout: 120_000 }, () => {
    const program = (view: string) => `
      import { DEFAULT_VIEW, indexGraph, openParser, readStory, timelineSvg, type EventRecord, type Parser, type StoryGraph, type View } from 'dateline';
      const parser: Parser = openParser(new Uint8Array());
      const story = await readStory([{ name: 'a.md', bytes: new Uint8Array() }], { parser, published: '2031-06-18' });
      const graph: StoryGraph = story.graph;
      const dated = ({ when }: EventRecord): string | null => when?.start ?? null;
      const view: View = { ...DEFAULT_VIEW, grouping: '${view}' };
      export const told: readonly (string | null)[] = graph.events.map(dated);
      export const svg: string = timelineSvg(indexGraph(graph), view);
    `;
    write('right.mts', program('place'));
    write('wrong.mts', program('colour'));
    for (const [module, resolution, ...more] of [
      ['node16', 'node16'],
      // what we and zod declare is checked once, above
      ['esnext', 'bundler', '--skipLibCheck'],
    ] as const) {
      const options = [
        '--strict',
        '--noEmit',
        '--target',
        'es2022',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        ...more,
      ];
      const { stdout } = spawnSync(process.execPath, [TSC, ...options, 'right.mts', 'wrong.mts'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout).toMatch(/^wrong\.mts.* Type '"colour"' is not assignable to type '.*'\.\n$/);
    }
  });

  it('brings the command along', () => {
    const command = join(folder, 'node_modules/.bin/dateline');
    expect(execFileSync(command, ['--version'], { cwd: folder, encoding: 'utf8' })).toBe(`${version}\n`);
    write('ferry.txt', 'Ada Berg met the dockers of Port Vale on Monday.\n');
    expect(execFileSync(command, ['graph', '.', '--quiet'], { cwd: folder, encoding: 'utf8' })).toContain('Ada Berg');
  });

  it('is for everybody, and needs no more than it says', () => {
    const installed: unknown = JSON.parse(readFileSync(join(folder, 'node_modules/dateline/package.json'), 'utf8'));
    expect(installed).not.toHaveProperty('private');
    const imported = ['index.js', 'index.d.ts'].flatMap((name) =>
      [
        ...readFileSync(join(folder, 'node_modules/dateline/dist/library', name), 'utf8').matchAll(
          /^import .* from "([^"]+)";$/gm,
        ),
      ].map(([, from = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0]),
    );
    expect(imported.length).toBeGreaterThan(5);
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(imported));
  });
});
