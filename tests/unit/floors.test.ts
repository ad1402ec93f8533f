/** Floors on the evaluation set, where it is there. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parser } from '../support/parser';
import { readFolder } from '../support/read-folder';
import { buildStory } from '../../src/story/build';

const SETTINGS = { title: 'Seeds', timeZone: 'UTC', parser };
const SCORER = '../shared/eval/score.mjs';
const shared = ['../shared', '../../shared'].find((root) => existsSync(join(root, 'eval/score.mjs')));

describe('on the evaluation set', () => {
  test.skipIf(shared === undefined)(
    shared === undefined ? `skipped: ${SCORER} is not here` : 'the graph keeps to its floors',
    async () => {
      const root = shared ?? '';
      const folder = await readFolder(join(root, 'seeds'), '2025-12-03');
      const file = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'graph.json');
      const woven = buildStory(folder.articles, SETTINGS).graph;
      writeFileSync(file, JSON.stringify(woven));
      const lengths = woven.events.flatMap((e) => e.claims).filter((c) => c.attribute === 'duration');
      expect(lengths.some((c) => c.agreement === 'agree' && c.values.some((v) => v.value === '<PT5H'))).toBe(true);
      const out = execFileSync(
        process.execPath,
        [join(root, 'eval/score.mjs'), file, join(root, 'eval/seeds.gold.json'), '--json', '--misses'],
        { encoding: 'utf8' },
      );
      const score = JSON.parse(out) as {
        names: { F1: number };
        identity: { F1: number };
        overall: number;
        provenance: { broken: number };
        eventsLost: string[] | string;
      };
      expect(score.names.F1).toBeGreaterThanOrEqual(95);
      expect(score.identity.F1).toBeGreaterThanOrEqual(95);
      expect(score.overall).toBeGreaterThanOrEqual(65);
      expect(score.provenance.broken).toBe(0);
      const lost = [score.eventsLost].flat().join(' ');
      for (const id of [
        'moscow-talks',
        'putin-warns-europe',
        'putin-accuses-europe',
        'putin-threatens-vessels',
        'ushakov-briefing',
        'zelensky-dublin',
        'umerov-briefing',
        'us-ukraine-talks',
      ])
        expect(lost).not.toContain(id);
    },
  );
});
