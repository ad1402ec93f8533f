/** No text makes a regular expression of the product slow: each takes time by the length of what it reads, whatever that is. */
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { superlinear } from '../expressions/feed';
import { type Expression, gather } from '../expressions/gather';
import { recordExpressions } from '../expressions/record';
import { productSources } from '../sources';

/** Two cores that others use as well. */
const PATIENT = { timeout: 180_000 };

/** What the rules of `npm run lint` find in each expression, as if it stood in a source as a literal. */
async function lint(expressions: readonly Expression[]): Promise<{ place: string; rule: string }[]> {
  const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });
  const source = expressions.map(({ source, flags }) => `/${source}/${flags}.test('');`).join('\n');
  const [result] = await eslint.lintText(source, { filePath: 'src/made.ts' });
  return (result?.messages ?? []).map(({ ruleId, line, message }) => ({
    place: expressions[line - 1]?.place ?? '',
    rule: ruleId ?? message,
  }));
}

describe('an expression of the product', () => {
  const { literals, makings } = gather(productSources());
  let made: Expression[] = [];
  beforeAll(async () => {
    // the doors behind which all is loaded that makes expressions
    made = await recordExpressions(async () => {
      // another test of this process may have loaded them
      vi.resetModules();
      await import('../../src/articles/read');
      await import('../../src/story/build');
      await import('../../src/story/open-parser');
    });
  }, PATIENT.timeout);

  it('stands in its source or is made as its module loads, of pieces that stand there: none of what somebody wrote', () => {
    expect(literals.length).toBeGreaterThan(400);
    const makers = new Set(made.map(({ place }) => place.split(' ')[0]));
    expect(makings.filter((place) => !makers.has(place))).toEqual([]);
  });

  it('that is made of pieces repeats nothing in two ways, which lint sees only where it is a literal', async () => {
    // what a search tries again and again is left to the feeding: the rule does not see that an alternative always fits
    const found = await lint(made);
    expect(found.filter(({ rule }) => rule !== 'regexp/no-super-linear-move')).toEqual([]);
  });

  it('takes time by the length of the text, whatever it is fed', PATIENT, async () => {
    const each = new Map([...literals, ...made].map((one) => [`/${one.source}/${one.flags}`, one]));
    expect(await superlinear([...each.values()])).toEqual([]);
  });
});

const planted = (expression: RegExp): Expression => ({
  place: 'src/graph/a.ts:1',
  source: expression.source,
  flags: expression.flags,
});

describe('a planted expression', () => {
  it.each([
    ['that looks for an end from each place of a run', /\s+$/],
    ['that trims both ends', /^-+|-+$/g],
    ['that looks for what closes', /\([^)]*\)/g],
    ['that repeats one thing in two ways', /^(\w+)\s*:\s*(.*)$/],
    ['that looks on from each word of a kind', /\bhad \w+ed\b[^.]*\bwhen\b/],
    ['that looks on within a sentence', /^posted\b[^.]*\b(?:ago|\d{4})\b[^.]*$/i],
    ['whose letters are not the words of JavaScript', /\b\p{L}+est$/u],
    ['that looks back', /(?<=\d+)%/],
    ['that begins where the last one ended', /\s*,\s*;|\w+/y],
  ])('%s is found', PATIENT, async (_, expression) => {
    expect(await superlinear([planted(expression)])).toEqual([
      expect.stringMatching(/^src\/graph\/a\.ts:1: .* is not linear on "/),
    ]);
  });

  it.each([
    ['a byline whose separators may be left out', /^By (?:\p{Lu}\p{L}*,? ?)+$/u],
    ['a list of lists', /^(?:\w+ ?,? ?)+\.$/],
  ])('that never ends is named, and what comes after it is tried: %s', PATIENT, async (_, expression) => {
    const found = await superlinear([planted(expression), planted(/\s+$/)], 2);
    expect(found).toEqual([
      expect.stringContaining(' does not end on "'),
      expect.stringContaining(' is not linear on "'),
    ]);
  });

  it.each([
    ['a run that has one beginning', /(?<!\s)\s+$/],
    ['a search with a bound', /\([^)]{0,99}\)/g],
    ['a table of words', /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i],
    ['words in line', /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu],
  ])('that is linear is not: %s', PATIENT, async (_, expression) => {
    expect(await superlinear([planted(expression)])).toEqual([]);
  });

  it('is found by lint too', async () => {
    expect(await lint([planted(/\s+$/), planted(/^(\w+)\s*:\s*(.*)$/), planted(/^\s+/)])).toEqual([
      expect.objectContaining({ rule: 'regexp/no-super-linear-move' }),
      expect.objectContaining({ rule: 'regexp/no-super-linear-backtracking' }),
    ]);
  });
});

describe('expressions are gathered', () => {
  const found = (path: string, source: string) => gather(new Map([[path, source]]));

  it('from scripts, with their lines', () => {
    const source = "const a = 1;\nconst b = ['/x/', /a\\/[/]b/gi, `${/c/u}`]; // /d/";
    expect(found('src/graph/a.ts', source).literals).toEqual([
      { place: 'src/graph/a.ts:2', source: 'a\\/[/]b', flags: 'gi' },
      { place: 'src/graph/a.ts:2', source: 'c', flags: 'u' },
    ]);
  });

  it('from both scripts and the markup of a component', () => {
    const source =
      '<script module lang="ts">const a = /a/;</script>\n<script lang="ts">let b: RegExp = /b/u;</script>\n\n<p class="/no/">{t.replace(/c/g, "")}</p>';
    expect(found('src/app/A.svelte', source)).toEqual({
      literals: [
        { place: 'src/app/A.svelte:4', source: 'c', flags: 'g' },
        { place: 'src/app/A.svelte:1', source: 'a', flags: '' },
        { place: 'src/app/A.svelte:2', source: 'b', flags: 'u' },
      ],
      makings: [],
    });
  });

  it('and where they are made of pieces, but not where a type is named', () => {
    const source = 'const a: RegExp = new RegExp(b);\nRegExp(c);\nconst R = globalThis.RegExp;\ntype D = RegExp;';
    expect(found('src/graph/a.ts', source).makings).toEqual([1, 2, 3].map((line) => `src/graph/a.ts:${line}`));
    expect(found('src/app/A.svelte', `<p>{new RegExp(q).test(t)}</p>`).makings).toEqual(['src/app/A.svelte:1']);
  });
});
