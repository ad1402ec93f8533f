/** The child's end: `node child.js PART SEED SCALE [FOLDER]` does the steps that it is sent. With FOLDER it leaves there what each is about. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Order, Report } from './hand';
import { wordsOf, type Attack } from './part';
import { PARTS } from './parts';

const [name, seed, scale, folder] = process.argv.slice(2);
const report = (message: Report) => process.send?.(message);

let attack: Attack | null = null;
// the runner has let go, or is gone
process.on('disconnect', () => void Promise.resolve(attack?.close?.()).finally(() => process.exit()));

try {
  const part = PARTS.find((one) => one.name === name);
  if (!part) throw new Error(`There is no part "${name}".`);
  const opened = (attack = await part.open({ seed: Number(seed), scale: Number(scale) }));
  process.on('message', (order: Order) => void step(opened, order.step));
  report({ kind: 'ready' });
} catch (error) {
  report({ kind: 'cannot', words: wordsOf(error) });
}

async function step(attack: Attack, number: number): Promise<void> {
  try {
    if (folder) leave(folder, attack.evidence?.(number) ?? {});
    report({ kind: 'done', outcome: await attack.step(number) });
  } catch (error) {
    report({ kind: 'done', outcome: { tries: 1, faults: [wordsOf(error)] } });
  }
}

/** Before the step is tried: whatever becomes of it, the files are there. */
function leave(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, basename(name)), content);
}
