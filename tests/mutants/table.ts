/** How many mutants the tests notice, as Markdown. */
import type { Mutant } from './mutant';

/** What came of the mutants of one folder. */
export interface Tried {
  readonly folder: string;
  /** How many there are, of which those were tried. */
  readonly of: number;
  readonly noticed: readonly Mutant[];
  readonly survived: readonly Mutant[];
  /** Of which nothing can be said. */
  readonly untried: readonly Mutant[];
}

/** How mutants were chosen: so many of each folder, by a generator that the seed begins. */
export interface Draw {
  readonly seed: number;
  readonly sample: number;
}

/** Of each folder at least so many are tried for a table that stands in the figures: of fewer, chance says more than the tests. */
const FEWEST = 40;
export const isEnough = (sample: number): boolean => sample >= FEWEST;

export function table(tried: readonly Tried[], { seed, sample }: Draw): string {
  const row = (name: string, of: number, all: number, noticed: number) =>
    `| ${name} | ${number(of)} | ${number(all)} | ${number(noticed)} | ${all === 0 ? '' : `${Math.round((100 * noticed) / all)} %`} |`;
  const rows = tried.map(({ folder, of, noticed, survived }) =>
    row(folder, of, noticed.length + survived.length, noticed.length),
  );
  const sum = (count: (one: Tried) => number) => tried.reduce((total, one) => total + count(one), 0);
  return [
    '| folder | mutants | tried | noticed | score |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    row(
      'together',
      sum((one) => one.of),
      sum((one) => one.noticed.length + one.survived.length),
      sum((one) => one.noticed.length),
    ),
    '',
    '| kind of mutant | tried | survived |',
    '| --- | ---: | ---: |',
    ...kinds(tried),
    '',
    `Tried are the ${number(sample)} of each folder that seed ${seed} draws. Tests that count work at scale are not run for each.${beyond(sum((one) => one.untried.length))}`,
  ].join('\n');
}

const beyond = (untried: number): string =>
  untried === 0
    ? ''
    : ` Of ${number(untried)} more nothing can be said: their process died, or a test went on failing.`;

function kinds(tried: readonly Tried[]): string[] {
  const survived = tried.flatMap((one) => one.survived);
  const all = [...survived, ...tried.flatMap((one) => one.noticed)];
  const count = (list: readonly Mutant[], kind: string) => list.filter((one) => one.kind === kind).length;
  return [...new Set(all.map(({ kind }) => kind))]
    .sort()
    .map((kind) => `| ${kind} | ${number(count(all, kind))} | ${number(count(survived, kind))} |`);
}

const number = (value: number): string => value.toLocaleString('en-GB');
