/** Makes the product wrong in many small ways, one at a time, and counts how many of them a test notices. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { chanceFor } from '../attack/chance';
import { Hand } from '../attack/hand';
import { filesIn, slowTests } from './baseline';
import { mutantsOf } from './gather';
import { worded, type Mutant } from './mutant';
import { isEnough, table, type Tried } from './table';
import { verdictOn, type Verdict } from './verdict';
import { openWorkshop } from './workshop';

/** What is made wrong; a folder stands for all below it. */
export const FOLDERS = [
  'src/english/words',
  'src/english/lexicon',
  'src/english/world',
  'src/reading/times',
  'src/reading/events/claims',
  'src/weaving/events',
];
/** Milliseconds on the wall: only for a child that says nothing more. Loops without an end are ended by the work they do. */
const LIMIT = 900_000;
const HANDS = 2;
/** So many mutants in one child: modules read again and again are never wholly let go of, and memory that runs out notices anything. */
const FRESH = 25;

export interface Measured {
  readonly markdown: string;
  /** All folders, all tried that were drawn, and enough of them: what may stand in the figures. */
  readonly whole: boolean;
}

/** `module` is what children run; what survives is listed in `folder`. @throws Error in words */
export async function measure(args: readonly string[], folder: string, module: string): Promise<Measured> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      sample: { type: 'string', default: '150' },
      hands: { type: 'string', default: String(HANDS) },
    },
  });
  const [seed, sample, hands] = [values.seed, values.sample, values.hands].map(whole) as [number, number, number];
  const folders = positionals.length > 0 ? positionals : FOLDERS;
  const program = programOf(folders);
  const found = folders.map((folder) => ({ folder, mutants: mutantsOf(sourcesIn(folder), program, seed) }));
  const chosen = found.map(({ folder, mutants }) => ({
    folder,
    of: mutants.length,
    mutants: chanceFor(seed, folder, 0).shuffled(mutants).slice(0, sample),
  }));
  const mutants = Array.from({ length: sample }, (_, i) => chosen.flatMap((one) => one.mutants[i] ?? [])).flat();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mutants.json'), JSON.stringify(mutants));
  await measureTests(folder);
  const verdicts = await tryAll(mutants, { module, args: [folder], limit: LIMIT }, hands);
  const those = (list: readonly Mutant[], is: (verdict: Verdict) => boolean) =>
    list.filter((one) => {
      const verdict = verdicts.get(one);
      return verdict !== undefined && is(verdict);
    });
  const tried = chosen.map(({ folder, of, mutants }): Tried => ({
    folder,
    of,
    noticed: those(mutants, (verdict) => 'noticed' in verdict && verdict.noticed !== null),
    survived: those(mutants, (verdict) => 'noticed' in verdict && verdict.noticed === null),
    untried: those(mutants, (verdict) => 'untried' in verdict),
  }));
  for (const kind of ['noticed', 'survived', 'untried'] as const) {
    const list = tried.flatMap((one) => one[kind]);
    writeFileSync(join(folder, `${kind}.txt`), list.map((one) => told(one, verdicts.get(one))).join(''));
  }
  return {
    markdown: table(tried, { seed, sample }),
    whole: positionals.length === 0 && isEnough(sample) && verdicts.size === mutants.length,
  };
}

function told(mutant: Mutant, verdict: Verdict | undefined): string {
  const says = verdict && Object.values(verdict).find((words) => words !== null);
  return `${worded(readFileSync(mutant.file, 'utf8'), mutant)}\n    ${says ?? 'survived'}\n`;
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`"${text}" is not a whole number.`);
  return Number(text);
}

const sourcesIn = (folder: string): string[] => filesIn(folder).filter((path) => !path.endsWith('.test.ts'));

/** As the core rooms are checked: without the page's and Node's types, which would take most of the time. */
function programOf(folders: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile('.config/tsconfig.core.json', ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.config');
  return ts.createProgram(folders.flatMap(sourcesIn), options);
}

/** Before any child, which has to be ready in time. */
async function measureTests(folder: string): Promise<void> {
  const workshop = await openWorkshop();
  try {
    await slowTests(workshop, folder);
  } finally {
    await workshop.close();
  }
}

/** For each mutant that was come to. */
async function tryAll(
  mutants: readonly Mutant[],
  crew: { module: string; args: readonly string[]; limit: number },
  hands: number,
): Promise<Map<Mutant, Verdict>> {
  const verdicts = new Map<Mutant, Verdict>();
  let next = 0;
  // broken off, it says what came of those that were tried
  const stop = () => (next = mutants.length);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let percent = -1;
  async function work(): Promise<void> {
    const hand = new Hand(crew);
    try {
      for (let done = 1; next < mutants.length; done++) {
        const step = next++;
        verdicts.set(mutants[step] as Mutant, await verdictOn(step, hand));
        if (done % FRESH === 0) await hand.letGo();
        const now = Math.floor((verdicts.size / mutants.length) * 20) * 5;
        if (now > percent) process.stderr.write(`  ${(percent = now)} %\n`);
      }
    } finally {
      await hand.letGo();
    }
  }
  await Promise.all(Array.from({ length: hands }, work));
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return verdicts;
}
