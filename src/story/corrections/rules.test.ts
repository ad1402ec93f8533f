import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CORRECTION_RULES } from '../../graph/schema';
import { parseRules, writeRule, type Rule } from './rules';

const REDATE = `# the paper was late
redate: assault-rebels
quote: Rebels attacked Bergen on Tuesday: 12 died.
to: 2031-03-05
because: The paper was a day late.
by: Ada Berg, 9 March 2031
`;

describe('a file of corrections', () => {
  it('has a block for each, with a reason and who gave it', () => {
    const { rules, faults } = parseRules(`\uFEFF${REDATE}\n\n\nReject: x\nbecause: No such thing.\r\n`);
    expect(faults).toEqual([]);
    expect(rules).toEqual([
      {
        kind: 'redate',
        of: 'assault-rebels',
        quote: 'Rebels attacked Bergen on Tuesday: 12 died.',
        other: null,
        to: '2031-03-05',
        because: 'The paper was a day late.',
        by: 'Ada Berg, 9 March 2031',
        line: 2,
      },
      { kind: 'reject', of: 'x', quote: null, other: null, to: null, because: 'No such thing.', by: null, line: 10 },
    ]);
  });

  test.each([
    ['reject: x', 'line 1: it gives no reason. Add a line “because: …”.'],
    ['redate: x\nbecause: y', 'line 1: it does not say what instead. Add a line “to: …”.'],
    ['reject:\nbecause: y', 'line 1: “reject:” names nothing. Write the event’s id after it.'],
    ['because: y', /^line 1: it says none of “merge:”, “split:”/],
    ['reject: x\nwhy: y', 'line 1: “why:” says nothing that is known of a reject.'],
    ['reject: x\nother: y\nbecause: z', 'line 1: “other:” says nothing that is known of a reject.'],
    ['reject: x\nreject: z', 'line 1: it says “reject:” twice. Put a blank line between two corrections.'],
    ['\n\nHello there', 'line 3: “Hello there” is no “word: what it says”.'],
  ] as const)('says what is no rule, and passes it over: %j', (text, fault) => {
    const { rules, faults } = parseRules(`${text}\n\nreject: z\nbecause: w`);
    expect(rules.map(({ of }) => of)).toEqual(['z']);
    expect(faults).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
  });

  it('is read back as it was written, and any text is read', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((words) => words.trim() !== '');
    const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
    const rule = fc.record({
      kind: fc.constantFrom(...CORRECTION_RULES.filter((one) => one !== 'reject')),
      of: line,
      quote: fc.option(line),
      other: fc.option(line),
      to: line,
      because: line,
      by: fc.option(line),
    });
    fc.assert(
      fc.property(rule, (drawn) => {
        const written = { ...drawn, other: drawn.kind === 'merge' ? drawn.other : null };
        const { rules, faults } = parseRules(writeRule(written));
        expect(faults).toEqual([]);
        const { quote, other, by } = written;
        expect(rules).toEqual([
          {
            kind: written.kind,
            of: plain(written.of),
            quote: quote === null ? null : plain(quote),
            other: other === null ? null : plain(other),
            to: plain(written.to),
            because: plain(written.because),
            by: by === null ? null : plain(by),
            line: 1,
          } satisfies Rule,
        ]);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseRules(text)));
  });
});
