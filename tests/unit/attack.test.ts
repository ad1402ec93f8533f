/** The attack itself: what is planted is found, what hangs is ended, and what was broken off goes on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoryGraph } from '../../src/graph/schema';
import { asked } from '../attack/arguments';
import { seedFiles } from '../attack/article-file';
import { chanceFor } from '../attack/chance';
import { conflictStory } from '../attack/conflict-stories';
import { readXml } from '../attack/drawing';
import { exponentOf } from '../attack/exponent';
import { mutatedFile } from '../attack/mutations';
import { PARTS } from '../attack/parts';
import { laden } from '../attack/payload-graph';
import { keep, NOTHING, recall, record, type PartRecord } from '../attack/record';
import { ENOUGH_FAULTS, runPart, type PartRun } from '../attack/run-part';
import { unsound } from '../attack/soundness';
import { table } from '../attack/table';
import { harbour } from '../fixtures/harbour';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-attack-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let children = 0;
/** Runs steps in children that do this with each `step`, an expression that gives its faults. */
function run(faultsOf: string, more: Partial<PartRun> = {}): Promise<PartRecord> {
  const module = join(folder, `child-${children++}.mjs`);
  const answer = `process.send({ kind: 'done', outcome: { tries: 1, faults: ${faultsOf} } })`;
  writeFileSync(
    module,
    `process.on('disconnect', () => process.exit());
     process.on('message', ({ step }) => ${answer});
     process.send({ kind: 'ready' });`,
  );
  const known = { args: [], limit: 20_000, hands: 1, steps: 4, before: NOTHING, onStep: () => undefined };
  return runPart({ module, ...known, ...more });
}

describe('a run', () => {
  it('finds a planted fault, and says at which step', async () => {
    const { done, tries, faults } = await run(`step === 2 ? ['It broke.'] : []`, { hands: 2 });
    expect({ done, tries, faults }).toEqual({ done: 4, tries: 4, faults: [{ step: 2, words: 'It broke.' }] });
  });

  it('ends what hangs, counts it, and goes on', async () => {
    const { done, faults } = await run(`(() => { while (step === 1); return []; })()`, { steps: 3, limit: 500 });
    expect([done, faults]).toEqual([3, [{ step: 1, words: 'A hang: not done after 0.5 s.' }]]);
  });

  it('counts a process that dies, and goes on', async () => {
    const { done, faults } = await run(`step === 0 ? process.exit(7) : []`, { steps: 2 });
    expect([done, faults]).toEqual([2, [{ step: 0, words: 'The process died (status 7).' }]]);
  });

  it('that was broken off goes on where it stopped', async () => {
    const stopping = new AbortController();
    const first = await run(`['fault ' + step]`, {
      signal: stopping.signal,
      onStep: ({ done }) => done === 2 && stopping.abort(),
    });
    const path = join(folder, 'record.json');
    const of = { code: 'c', seed: 1, scale: 1 };
    keep(path, { ...of, parts: { stories: first } });
    const before = recall(path, of).parts['stories'];
    expect(before?.done).toBe(2);
    const { done, faults } = await run(`['fault ' + step]`, { before: before ?? NOTHING });
    expect([done, faults.map(({ words }) => words)]).toEqual([4, ['fault 0', 'fault 1', 'fault 2', 'fault 3']]);
    expect(recall(path, { ...of, code: 'another' }).parts).toEqual({});
    expect(recall(path, { ...of, seed: 2 }).parts).toEqual({});
  });

  it('ends when the faults are enough', async () => {
    const { done } = await run(`Array.from({ length: ${ENOUGH_FAULTS} }, () => 'It broke.')`);
    expect(done).toBe(1);
  });

  it('that cannot begin is no fault, and says why', async () => {
    const module = join(folder, 'cannot.mjs');
    writeFileSync(module, `process.send({ kind: 'cannot', words: 'There is no browser.' });`);
    await expect(run('[]', { module })).rejects.toThrow('There is no browser.');
  });
});

describe('chance', () => {
  it('is the same for the same seed, part and number, and another for others', () => {
    const drawn = (...of: Parameters<typeof chanceFor>) => [...Array(8)].map(chanceFor(...of));
    expect(drawn(1, 'stories', 5)).toEqual(drawn(1, 'stories', 5));
    const others = [drawn(2, 'stories', 5), drawn(1, 'graphs', 5), drawn(1, 'stories', 6)];
    for (const other of others) expect(other).not.toEqual(drawn(1, 'stories', 5));
  });

  it('makes the same files again, and others of another number', () => {
    const [file] = seedFiles();
    if (!file) throw new Error('there are no seeds');
    const mutated = (number: number) => mutatedFile(file, chanceFor(1, 'stories', number));
    const all = Array.from({ length: 30 }, (_, i) => mutated(i));
    Array.from(all, (file, i) => expect(mutated(i)).toEqual(file));
    expect(new Set(all.map(({ bytes }) => bytes.join())).size).toBeGreaterThan(25);
    expect(conflictStory(chanceFor(1, 'conflicts', 3))).toEqual(conflictStory(chanceFor(1, 'conflicts', 3)));
    expect(laden(3).json).toBe(laden(3).json);
  });
});

describe('what is looked for', () => {
  const [first, ...rest] = harbour.events;
  const with_ = (change: Partial<StoryGraph['events'][number]>): StoryGraph => {
    if (!first) throw new Error('the story has no events');
    return { ...harbour, events: [{ ...first, ...change }, ...rest] };
  };

  it('is a span on other words than the graph says, or out of bounds', () => {
    const value = { value: '9 dead', text: 'nine dead', article: 'courier', start: 0, end: 9, speaker: null };
    const claims: StoryGraph['events'][number]['claims'] = [
      { attribute: 'number', values: [value], agreement: 'single' },
    ];
    const found = unsound(with_({ claims })).filter((words) => !unsound(harbour).includes(words));
    expect(found).toEqual([expect.stringContaining('A span holds “Dockers w” and not “nine dead”')]);
    const [report] = first?.reports ?? [];
    if (!report) throw new Error('the event has no report');
    expect(unsound(with_({ reports: [{ ...report, end: 1e6 }] })).join('\n')).toContain('A span is out of bounds');
  });

  it('is a figure that is no XML', () => {
    expect(readXml('<svg><text>\uFFFD é</text></svg>').problems).toEqual([]);
    for (const odd of ['<svg><text></svg>', '<svg>\u0001</svg>', '<svg a="<"/>', '<svg>&nope;</svg>', 'x'])
      expect(readXml(odd).problems, odd).not.toEqual([]);
  });

  it('is time that grows faster than what it is spent on', () => {
    const ladder = (power: number) => [1, 2, 4, 8, 16].map((size) => ({ size, seconds: 0.01 * size ** power }));
    expect(exponentOf(ladder(1))).toBeCloseTo(1);
    expect(exponentOf(ladder(2))).toBeCloseTo(2);
    expect(exponentOf(ladder(1).slice(0, 2))).toBeNull();
  });
});

describe('the command line', () => {
  it('chooses parts by name or by the beginning of it, and refuses the rest in words', () => {
    const names = (...args: string[]) => asked(args, PARTS).parts.map(({ name }) => name);
    expect(names()).toEqual(PARTS.map(({ name }) => name));
    expect(names('addresses', 'kills')).toEqual(['kills', 'addresses', 'addresses-served', 'addresses-shown']);
    expect(asked(['use', '--seed', '7', '--scale', '0.01', '--only', '0'], PARTS)).toMatchObject({
      seed: 7,
      scale: 0.01,
      only: 0,
      resume: false,
    });
    expect(() => asked(['nothing'], PARTS)).toThrow('There is no part "nothing"');
    expect(() => asked(['--scale', '2'], PARTS)).toThrow('--scale "2"');
    expect(() => asked(['--seed', 'x'], PARTS)).toThrow('--seed "x"');
    expect(() => asked(['--only', '1'], PARTS)).toThrow('name of one part');
  });
});

it('the table says tries, faults, what was measured, and what ended early', () => {
  const [part] = PARTS;
  if (!part) throw new Error('there are no parts');
  const known = record(NOTHING, { tries: 1000, faults: ['It broke.'], figures: { growth: 1.5 } });
  const markdown = table({ code: 'c', seed: 3, scale: 1, parts: { [part.name]: known } }, PARTS);
  expect(markdown).toContain(`| ${part.name} | ${part.tries} | 1,000 | 1 |`);
  expect(markdown).toContain(`| ${part.name} | growth | 1.5 |`);
  expect(markdown).toContain('Seed 3');
  expect(markdown).toContain(`${part.name} ended after 1 of ${part.steps} steps`);
});
