/** One small wrong in one file of the product, which some test should notice. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const KINDS = [
  'number doubled',
  'comparison',
  'arithmetic',
  'and, or, not',
  'condition always, never',
  'truth',
  'word of a closed list',
  'entry of a table',
  'word of a list',
  'alternative of an expression',
  'anchor or look-around',
  'repetition',
  'method',
  'fallback',
  'statement',
] as const;
export type Kind = (typeof KINDS)[number];

const MUTANT = z.object({
  /** `src/weaving/events/agreement.ts`. */
  file: z.string(),
  /** What is replaced, as offsets in the file, half-open. */
  from: z.number(),
  to: z.number(),
  by: z.string(),
  kind: z.enum(KINDS),
});
export type Mutant = Readonly<z.infer<typeof MUTANT>>;

/** @throws Error where the file is none of ours */
export const readMutants = (path: string): Mutant[] => z.array(MUTANT).parse(JSON.parse(readFileSync(path, 'utf8')));

export const mutated = (source: string, { from, to, by }: Mutant): string =>
  source.slice(0, from) + by + source.slice(to);

/** `src/base/sums.ts:12 comparison: «a < b» → «a <= b»`. */
export function worded(source: string, { file, from, to, by, kind }: Mutant): string {
  const line = source.slice(0, from).split('\n').length;
  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 90);
  // what is left out says nothing by itself
  const around = short(source.split('\n')[line - 1] ?? '');
  return `${file}:${line} ${kind}: «${short(source.slice(from, to))}» → «${short(by)}» in «${around}»`;
}
