import { describe, expect, it } from 'vitest';
import { groupName, pluralName, withoutCount } from './group-names';
import { isPluralName } from './plural-names';
import { joinsNumber } from './number-words';
import { QUOTES } from './marks';

describe('the name of a group', () => {
  it.each(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'some', 'several', 'many', 'his', 'her', 'its', 'their', 'other', 'both', 'all'])(
    'goes without "%s"',
    (word) => {
      expect(groupName(`${word} dockers of Oslo`)).toBe('Dockers of Oslo');
      expect(groupName(`${word.toUpperCase()}  dockers`)).toBe('Dockers');
    },
  ); // prettier-ignore

  it('keeps its number, and words that only begin like one of these', () => {
    expect(groupName('twelve dockers')).toBe('Twelve dockers');
    expect(groupName('theatre workers')).toBe('Theatre workers');
    expect(groupName('allies of the dockers')).toBe('Allies of the dockers');
  });

  it.each(['the', 'these', 'those', 'some', 'several', 'many'])('in a title goes without "%s"', (word) => {
    expect(pluralName(`${word} European\n leaders`)).toBe('European leaders');
  });

  it('in a title keeps whose it is', () => {
    expect(pluralName('their leaders')).toBe('their leaders');
  });
});

describe('a group without its number', () => {
  it.each([
    '12', '1,200', '2.5', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
    'nineteen', 'twenty', 'twenty-five', 'ninety', 'dozens of', 'scores of', 'hundreds of', 'thousands of', 'two dozen',
    'three hundred', 'four thousand', '5 million', '12 of', '12 other', '12 more', '12 of other', 'about 12', 'at least twelve',
    'well over two dozen',
  ])('is the same as "%s" of it', (count) => {
    expect(withoutCount(`${count} strikers`)).toBe('Strikers');
    expect(withoutCount(count.charAt(0).toUpperCase() + count.slice(1) + ' strikers')).toBe('Strikers');
  }); // prettier-ignore

  it.each(['Tension in Oslo', 'One striker', 'Nineteen-year-olds', '12', 'Twenty', 'Sixties bands', 'Aboutness'])(
    'is what it was where it has none: %s',
    (name) => {
      expect(withoutCount(name)).toBe(name);
    },
  );
});

describe('a name', () => {
  it.each([
    ['Tug crews of the port', true],
    ['Dockers in a town', true],
    ['Officials at the port', true],
    ['Envoys from Oslo', true],
    ['Campaigners for peace', true],
    ['Advisers on law', true],
    ['Delegates to the congress', true],
    ['Talks with Norway', true],
    ['Houses near the port', true],
    ['Port police', true],
    ['Young people', true],
    ['Firemen', true],
    ['Policewomen', true],
    ['Schoolchildren', true],
    ['Negotiating delegation', false],
    ['Crew of dockers', false],
    ['Committee in charge of boats', false],
    ['Press', false],
    ['Man', false],
  ])('of %s is of many: %s', (name, many) => {
    expect(isPluralName(name)).toBe(many);
  });
});

describe('the "and" of a number', () => {
  it.each([
    ['hundred', 'five', true],
    ['thousand', 'twenty', true],
    ['million', 'five', false],
    ['hundred', 'dockers', false],
    ['hundreds', 'five', false],
  ])('between "%s" and "%s" joins them: %s', (before, after, joins) => {
    expect(joinsNumber(before, after)).toBe(joins);
  });
});

it('quotation marks are single and double, straight and curved, and of French', () => {
  for (const mark of ['"', '“', '”', "'", '‘', '’', '«', '»', '`', '``', "''"])
    expect(QUOTES.has(mark), mark).toBe(true);
  for (const mark of [',', '(', '–']) expect(QUOTES.has(mark), mark).toBe(false);
});
