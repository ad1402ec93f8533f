/** What a run has found so far, kept in a file so that a run that was broken off goes on where it stopped. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import type { Outcome } from './part';

const partRecord = z.object({
  /** Steps done, from the first. */
  done: z.number(),
  tries: z.number(),
  faults: z.array(z.object({ step: z.number(), words: z.string() })),
  figures: z.record(z.string(), z.number()),
});
const runRecord = z.object({
  /** Of the code that was attacked and of the attack: figures of two codes are never put into one table. */
  code: z.string(),
  seed: z.number(),
  scale: z.number(),
  parts: z.record(z.string(), partRecord),
});
export type PartRecord = z.infer<typeof partRecord>;
export type RunRecord = z.infer<typeof runRecord>;

export const NOTHING: PartRecord = { done: 0, tries: 0, faults: [], figures: {} };

/** The record with the next step in it. */
export const record = (known: PartRecord, { tries, faults, figures }: Outcome): PartRecord => ({
  done: known.done + 1,
  tries: known.tries + tries,
  faults: [...known.faults, ...faults.map((words) => ({ step: known.done, words }))],
  figures: added(known.figures, figures ?? {}),
});

function added(sums: PartRecord['figures'], more: PartRecord['figures']): PartRecord['figures'] {
  const names = Object.entries(more);
  return { ...sums, ...Object.fromEntries(names.map(([name, value]) => [name, (sums[name] ?? 0) + value])) };
}

/** What the file holds of a run of this code, seed and scale; an empty record where it holds none. */
export function recall(path: string, { code, seed, scale }: Omit<RunRecord, 'parts'>): RunRecord {
  const fresh = { code, seed, scale, parts: {} };
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    return fresh;
  }
  const kept = runRecord.parse(JSON.parse(json));
  return kept.code === code && kept.seed === seed && kept.scale === scale ? kept : fresh;
}

export function keep(path: string, run: RunRecord): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, JSON.stringify(run));
  renameSync(`${path}.part`, path);
}
