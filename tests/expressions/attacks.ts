/**
 * Texts that are hard on one regular expression: something it begins with, then one unit over and over, then an end that
 * fits nothing. Units are made of its own pieces, since only a text that nearly fits makes it try again.
 */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { Expression } from './gather';
import { PREFERENCES, sampler, type Sample } from './samples';

export interface Attack {
  readonly start: string;
  readonly unit: string;
  readonly end: string;
}

/** What every expression is fed: sentences that list, and what an article can hold a lot of. */
const UNITS = [
  'Ada Berg, Bo Carr and ', 'Ada Berg, the minister, ', 'a ', 'A ', 'a', 'A', 'é', 'Ž', 'e\u0301', '0', '0 ', '12, ', ',', ' ', '\t', '\u00a0', '\n', '\n ', '-', '– ',
  '"', '“', '” ', '’', '(', ')', '[', ']', '.', '. ', '…', ':', '/', '<', '>', '&', '_', '\0', '😀',
]; // prettier-ignore
/** What nothing begins with, for an expression that may do without its beginning. */
const STRANGE = '\0';
/** Nothing; and something for every class not to fit. */
const ENDS = ['', '\0.a0-”\n\0'];

/** A repetition that may go on for longer is taken to have no end. */
const MANY = 50;
/** Alternatives of one group that are tried: a table of words has one shape throughout. */
const TRIED = 40;
/** Longer units repeat too seldom in a text to tell anything. */
const LONGEST = 60;

export function attacksOn({ source, flags }: Expression): Attack[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const samples = PREFERENCES.map((preferred) => sampler(flags, preferred));
  const known = UNITS.map((unit) => ({ start: '', unit }));
  const own = pattern.alternatives.flatMap((alternative) => textsFor(alternative, samples));
  return [...known, ...own].flatMap((text) => ENDS.map((end) => ({ ...text, end })));
}

function textsFor(alternative: AST.Alternative, samples: readonly Sample[]): Omit<Attack, 'end'>[] {
  const starts = new Set(['', STRANGE]);
  const units = new Set<string>();
  const add = (unit: string) => {
    if (unit !== '' && unit.length <= LONGEST) units.add(unit).add(`${unit} `);
  };
  // each of what a class takes, and one after the other: "aé" has the ends of two words for JavaScript
  const addClass = (node: AST.Node) => {
    const each = new Set(samples.map((sample) => sample(node)));
    [...each, [...each].join('')].forEach(add);
  };
  for (const sample of samples) {
    visitRegExpAST(alternative, {
      onAlternativeEnter: (node) => {
        if (node.parent.alternatives.indexOf(node) < TRIED) stretchesOf(node, sample).forEach(add);
      },
      onQuantifierEnter: (node) => {
        if (node.max > MANY) starts.add(before(node, sample));
      },
    });
  }
  visitRegExpAST(alternative, { onCharacterClassEnter: addClass, onCharacterSetEnter: addClass });
  return [...starts].flatMap((start) => [...units].map((unit) => ({ start, unit })));
}

/** Text for all that must fit before a node is reached. */
function before(node: AST.Node, sample: Sample): string {
  const { parent } = node;
  if (!parent) return '';
  const siblings = parent.type === 'Alternative' ? parent.elements : [];
  const earlier = siblings.slice(
    0,
    Math.max(
      0,
      siblings.findIndex((element) => element === node),
    ),
  );
  return before(parent, sample) + earlier.map(sample).join('');
}

/** Text for each run of neighbouring parts, where a part is one repetition or what stands between two. */
function stretchesOf({ elements }: AST.Alternative, sample: Sample): string[] {
  const parts: string[] = [];
  for (const [i, element] of elements.entries()) {
    const previous = elements[i - 1];
    const joins = previous && !repeats(previous) && !repeats(element);
    parts.push((joins ? (parts.pop() ?? '') : '') + sample(element));
  }
  return parts.flatMap((_, from) => parts.slice(from).map((_, more) => parts.slice(from, from + more + 1).join('')));
}

const repeats = (node: AST.Element): boolean => node.type === 'Quantifier' && node.max > 1;
