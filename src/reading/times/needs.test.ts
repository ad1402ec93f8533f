import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesFor } from './needs';
import { fits, wordStarts } from './pattern';
import { RULES } from './rules';

const WORDS =
  `a an the this that next last past coming same previous following very early late mid later earlier before after ago in on at
  by of end for over during every each per once twice all half and to from until some several few many dozen couple nearly about
  more than 2 5 12 28 1980s 2025 2025-12-02 02.12.2025 3pm 10:30 GMT p.m. o’clock Q3 third first quarter century centuries
  nineteenth 19th eighties second seconds minute minutes hour hours day days night week weeks weekend month months year years
  year’s decade decades fortnight moments times time morning afternoon evening lunchtime noon midnight yesterday today tonight
  tomorrow now soon recently currently recent near future due course moment Monday Mondays Tue December Dec. May spring summer
  Christmas Eve New annually daily two three twenty-one hundred recently prior previously afterwards lately distant`.split(
    /\s+/,
  );

test('a rule is tried wherever its pattern fits', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 8 }),
      fc.constantFrom(' ', '-'),
      (words, gap) => {
        const text = words.join(' ').replace(' ', gap);
        const tried = new Set(rulesFor(text));
        for (const rule of RULES)
          if ([...fits(rule.pattern, text, wordStarts(text))].some(([match]) => match !== ''))
            expect(tried, `${rule.name}: ${text}`).toContain(rule);
      },
    ),
    { numRuns: 3000, seed: 7 },
  );
});

test('few rules are tried on a sentence without a time', () => {
  expect(rulesFor('The harbour master praised the crew of the ferry.').length).toBeLessThan(5);
});
