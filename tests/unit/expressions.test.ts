/** No text makes a regular expression of the product slow: each takes time by the length of what it reads, whatever that is. */
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { superlinear } from '../expressions/feed';
import { type Expression, gather } from '../expressions/gather';
import { recordExpressions } from '../expressions/record';
import { productSources } from '../sources';

/** Two cores that others use as well. */
const PATIENT = 180_000;

/** What the rules of `npm run lint` say of expressions, as if each stood in a source as a literal. */
async function lint(expressions: readonly Expression[]): Promise<string[]> {
  const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });
  const source = expressions.map(({ source, flags }) => `/${source}/${flags}.test('');`).join('\n');
  const [result] = await eslint.lintText(source, { filePath: 'src/made.ts' });
  return (result?.messages ?? []).flatMap(({ ruleId, line, message }) =>
    ruleId?.startsWith('regexp/') === false ? [] : [`${expressions[line - 1]?.place}: ${message}`],
  );
}

describe('an expression of the product', () => {
  const { literals, makings } = gather(productSources());
  let made: Expression[] = [];
  beforeAll(async () => {
    // the two doors through which all that makes expressions is loaded
    made = await recordExpressions(async () => {
      await import('../../src/articles/read');
      await import('../../src/weaving/build');
    });
  }, PATIENT);

  it('stands in its source, or is made of pieces as its module loads: none is made of what somebody wrote', () => {
    expect(literals.length).toBeGreaterThan(400);
    const makers = new Set(made.map(({ place }) => place.split(' ')[0]));
    expect(makings.filter((place) => !makers.has(place))).toEqual([]);
  });

  it('made of pieces passes the rules that lint holds the others to', async () => {
    expect(await lint(made)).toEqual([]);
  });

  it('takes time by the length of the text, whatever it is fed', { timeout: PATIENT }, async () => {
    const each = new Map(
      [...literals, ...made].map((expression) => [`/${expression.source}/${expression.flags}`, expression]),
    );
    expect(await superlinear([...each.values()])).toEqual([]);
  });
});
