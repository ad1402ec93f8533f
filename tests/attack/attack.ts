/** The whole attack: part after part, each recorded as it goes, and at the end a table. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, type Asked } from './arguments';
import { Hand, type Crew } from './hand';
import type { Part } from './part';
import { PARTS } from './parts';
import { keep, NOTHING, recall, type PartRecord, type RunRecord } from './record';
import { runPart } from './run-part';
import { stepsAt } from './steps';
import { table } from './table';

export interface Attacked {
  /** Null where one step alone was tried. */
  readonly markdown: string | null;
  /** All parts in full: what may stand in the project's figures. */
  readonly whole: boolean;
  readonly faults: number;
}

/** Of a part's faults, so many are said as they come; all are in its file. */
const SAID = 10;
/** Milliseconds between two writings of the record. */
const KEEPING = 1000;
/** Whose content is the code under attack, and the attack's own. */
const CODE = ['src', 'public', 'tests/attack', 'tests/support', 'tests/fixtures', 'tests/browser/support.ts', 'tests/chromium.ts', 'package-lock.json']; // prettier-ignore

/**
 * `folder` keeps the record and the faults, `module` is what children run.
 * @throws Error in words: wrong arguments, or a part that cannot be run here
 */
export async function attack(args: readonly string[], folder: string, module: string): Promise<Attacked> {
  const wanted = asked(args, PARTS);
  return wanted.only === null ? attackAll(wanted, folder, module) : attackOnce(wanted, wanted.only, folder, module);
}

const say = (line: string) => void process.stderr.write(`${line}\n`);
const crewOf = ({ name, limit }: Part, { seed, scale }: Asked, module: string): Crew => ({
  module,
  args: [name, String(seed), String(scale)],
  limit,
});

async function attackAll(wanted: Asked, folder: string, module: string): Promise<Attacked> {
  const path = join(folder, 'record.json');
  const run = recall(path, { code: codeHash(), seed: wanted.seed, scale: wanted.scale });
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  for (const part of wanted.parts) {
    const before = (wanted.resume ? run.parts[part.name] : undefined) ?? NOTHING;
    run.parts[part.name] = await attackPart(part, before, run, wanted, folder, crewOf(part, wanted, module), stopping);
    keep(path, run);
    if (stopping.signal.aborted) {
      say('Broken off; --resume goes on from here.');
      break;
    }
  }
  process.off('SIGINT', stop).off('SIGTERM', stop);
  const faults = PARTS.reduce((sum, { name }) => sum + (run.parts[name]?.faults.length ?? 0), 0);
  const whole = wanted.scale === 1 && PARTS.every((part) => run.parts[part.name]?.done === part.steps);
  return { markdown: table(run, PARTS), whole, faults };
}

async function attackPart(
  part: Part,
  before: PartRecord,
  run: RunRecord,
  wanted: Asked,
  folder: string,
  crew: Crew,
  stopping: AbortController,
): Promise<PartRecord> {
  const steps = stepsAt(part, wanted.scale);
  let kept = Date.now();
  let percent = -1;
  say(`${part.name}: ${steps} steps${before.done > 0 ? `, from ${before.done}` : ''}`);
  const after = await runPart({
    ...crew,
    hands: part.hands,
    steps,
    before,
    signal: stopping.signal,
    onStep(record, { faults }) {
      for (const words of faults.slice(0, Math.max(0, SAID - record.faults.length + faults.length)))
        say(`  fault at ${part.name} step ${record.done - 1}: ${words}`);
      const now = Math.floor((record.done / steps) * 10) * 10;
      if (now > percent) say(`  ${(percent = now)} %`);
      if (Date.now() - kept < KEEPING) return;
      kept = Date.now();
      keep(join(folder, 'record.json'), { ...run, parts: { ...run.parts, [part.name]: record } });
    },
  });
  if (after.faults.length > 0) say(`  ${after.faults.length} faults, in ${faultsFile(part, after, wanted, folder)}`);
  return after;
}

/** Each fault with the command that shows it again. */
function faultsFile({ name }: Part, { faults }: PartRecord, { seed, scale }: Asked, folder: string): string {
  const path = join(folder, `faults-${name}.txt`);
  const again = (step: number) => `npm run attack -- ${name} --seed ${seed} --scale ${scale} --only ${step}`;
  writeFileSync(path, faults.map(({ step, words }) => `${words}\n    ${again(step)}\n`).join(''));
  return path;
}

/** One step alone, in a child that has done nothing else; what it is about is left in a folder. */
async function attackOnce(wanted: Asked, step: number, folder: string, module: string): Promise<Attacked> {
  const [part] = wanted.parts;
  if (!part) throw new Error('--only STEP needs the name of one part.');
  const files = join(folder, `${part.name}-${step}`);
  const crew = crewOf(part, wanted, module);
  const hand = new Hand({ ...crew, args: [...crew.args, files] });
  try {
    const { tries, faults, figures } = await hand.step(step);
    for (const words of faults) say(words);
    for (const [name, figure] of Object.entries(figures ?? {})) say(`${name}: ${figure}`);
    say(`${tries} tries, ${faults.length} faults; what the step is about, where it has files, is in ${files}.`);
    return { markdown: null, whole: false, faults: faults.length };
  } finally {
    await hand.letGo();
  }
}

function codeHash(): string {
  const hash = createHash('sha256');
  const add = (path: string) => hash.update(path).update(readFileSync(path));
  for (const root of CODE) {
    if (root.includes('.')) add(root);
    else
      for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name))
        .sort())
        add(entry);
  }
  return hash.digest('hex');
}
