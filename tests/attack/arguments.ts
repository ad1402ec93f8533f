/** `npm run attack -- [PART…] [--seed N] [--scale N] [--resume] [--only STEP]` */
import { parseArgs } from 'node:util';
import type { Part } from './part';

export interface Asked {
  readonly parts: readonly Part[];
  readonly seed: number;
  readonly scale: number;
  readonly resume: boolean;
  /** One step alone, with its files left to look at; null: all. */
  readonly only: number | null;
}

/** A word chooses the part of that name and those whose names begin with it. @throws Error in words */
export function asked(args: readonly string[], parts: readonly Part[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      scale: { type: 'string', default: '1' },
      resume: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  const chosen = (word: string) => parts.filter(({ name }) => name === word || name.startsWith(`${word}-`));
  const unknown = positionals.filter((word) => chosen(word).length === 0);
  if (unknown.length > 0)
    throw new Error(`There is no part "${unknown[0]}". The parts are ${parts.map(({ name }) => name).join(', ')}.`);
  const wanted = new Set(positionals.flatMap(chosen));
  const selected = positionals.length === 0 ? parts : parts.filter((part) => wanted.has(part));
  if (values.only !== undefined && selected.length !== 1) throw new Error('--only STEP needs the name of one part.');
  return {
    parts: selected,
    seed: whole(values.seed, 'seed'),
    scale: share(values.scale),
    resume: values.resume,
    only: values.only === undefined ? null : whole(values.only, 'only'),
  };
}

function whole(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${option} "${text}" is not a whole number.`);
  return Number(text);
}

function share(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 1)) throw new Error(`--scale "${text}" is not a share above 0, 1 at most.`);
  return value;
}
