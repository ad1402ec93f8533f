import { expect, it } from 'vitest';
import { notAddedLines, sortOut, together, unreadLines } from './open-things';
import { areFilesMeant } from './pasted';
import { faultOf } from './problem';
import { whyNotRead } from './reader';
import { textOf } from './text';

const offered = (...names: string[]) => names.map((name) => ({ name, file: new File([], name) }));
const names = (files: readonly { name: string }[]) => files.map(({ name }) => name);

it('files are sorted out by their names into graphs, articles and others, and JSON by how it begins', async () => {
  const graph = { name: 'd.JSON', file: new File(['{\n "format": "dateline-graph",'], 'd.JSON') };
  const { graphs, articles, others } = await sortOut([
    ...offered('a.json', 'b.MD', 'c.jpg', 'e.txt', 'json', 'f.svg'),
    graph,
  ]);
  expect(names(graphs)).toEqual(['f.svg', 'd.JSON']);
  expect(names(articles)).toEqual(['a.json', 'b.MD', 'e.txt']);
  expect(names(others)).toEqual(['c.jpg', 'json']);
});

it('what came beside a graph file is named, and counted where it is much', () => {
  expect(unreadLines([], 'a.json')).toEqual([]);
  expect(unreadLines(offered('b.md', 'c.md'), 'a.json')[0]).toMatch(/^Skipped b\.md and c\.md: a\.json is/);
  const many = offered(...Array.from({ length: 300 }, (_, i) => `${i}.md`));
  expect(unreadLines(many, 'a.json')[0]).toMatch(/^Skipped 0\.md, 1\.md, 2\.md, 3\.md, 4\.md and 295 more: /);
});

it('a graph that comes to be added to a story is named as one that cannot be', () => {
  expect(notAddedLines([])).toEqual([]);
  expect(notAddedLines(offered('a.json'))).toEqual([
    'Skipped a.json: is a whole story, which cannot be added to another. Open it as a new story.',
  ]);
  expect(notAddedLines(offered('a.json', 'b.svg'))[0]).toMatch(/^Skipped a\.json and b\.svg: are whole stories/);
});

it('a file that comes again counts once, with the day that was said of it last', async () => {
  const dated = (text: string, published?: string) => ({
    name: 'a.txt',
    file: new File([text], 'a.txt'),
    ...(published === undefined ? {} : { published }),
  });
  const days = async (...more: ReturnType<typeof dated>[]) =>
    (await together([dated('toll', '2031-05-14'), dated('port')], more)).map(({ published }) => published ?? null);
  expect(await days(dated('toll', '2031-05-20'))).toEqual(['2031-05-20', null]);
  expect(await days(dated('toll'))).toEqual(['2031-05-14', null]);
  expect(await days(dated('tolls', '2031-05-20'))).toEqual(['2031-05-14', null, '2031-05-20']);
});

it('files are meant where a text comes with them, but for pictures of the text', () => {
  const files = (...types: string[]) => types.map((type) => ({ type }));
  expect(areFilesMeant(files('text/plain', ''), 'a.txt')).toBe(true);
  expect(areFilesMeant(files('application/pdf', 'image/png'), 'a.pdf b.png')).toBe(true);
  expect(areFilesMeant(files('image/png'), 'Port Vale')).toBe(false);
  expect(areFilesMeant(files('image/png'), '')).toBe(true);
  expect(areFilesMeant([], '')).toBe(false);
});

it('a file that its worker fails at is refused in the worker’s words', () => {
  expect(whyNotRead({ kind: 'failed', ...faultOf(new Error('no lane for Ada')) }).problem).toBe(
    'cannot be read: Dateline failed at it: no lane for Ada',
  );
  expect(whyNotRead({ kind: 'failed', ...faultOf(new RangeError('Invalid string length')) }).problem).toMatch(
    /more memory/,
  );
  expect(whyNotRead({ kind: 'dead', words: 'no script' }).problem).toBe('cannot be read: no script');
});

function taskOf(signal: AbortSignal) {
  const counts: string[] = [];
  return { signal, counts, step: () => undefined, count: (words: string) => void counts.push(words) };
}
const streamOf = (...chunks: Uint8Array<ArrayBuffer>[]) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

it('a text that comes in parts is read whole, even where a letter is cut in two, and counted when it is long', async () => {
  const bytes = new TextEncoder().encode('\ufeffPort Vålé');
  const parts = Array.from(bytes, (_, i) => bytes.slice(i, i + 1));
  const task = taskOf(new AbortController().signal);
  expect(await textOf(streamOf(...parts, new Uint8Array(6_000_000).fill(0x61)), task)).toBe(
    `Port Vålé${'a'.repeat(6_000_000)}`,
  );
  expect(task.counts).toEqual(['6 MB']);
});

it('a text that nobody waits for is let go of where it comes from', async () => {
  let letGo = false;
  const attempt = new AbortController();
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      controller.enqueue(new Uint8Array(10));
      attempt.abort();
    },
    cancel: () => void (letGo = true),
  });
  await expect(textOf(endless, taskOf(attempt.signal))).rejects.toThrow(/abort/i);
  expect(letGo).toBe(true);
});

it.each([
  [new RangeError('Maximum call stack size exceeded'), /nested too deeply/],
  [Object.assign(new Error('too much recursion'), { name: 'InternalError' }), /nested too deeply/],
  [new RangeError('Invalid string length'), /more memory/],
  [new RangeError('Array buffer allocation failed'), /more memory/],
  ['Uncaught Error: out of memory', /more memory/],
  ['Uncaught RangeError: Maximum call stack size exceeded', /nested too deeply/],
  ['event "recursion-of-memory" is linked to itself', /^Dateline failed at it: event/],
  [new Error('No lane for Ada Berg.'), /^Dateline failed at it: No lane for Ada Berg\.$/],
  [new Error(''), /no reason given/],
])('%s is put into words', (error, words) => expect(faultOf(error).problem).toMatch(words));
