/** What groups without a name are called: a description's words without those that only point or count. */
import { ANY_HEDGE } from './hedges';

/** A description as a group's name: without article, numbers kept. */
export const groupName = (text: string): string => {
  const plain = text.replace(
    /^(?:the|a|an|this|that|these|those|some|several|many|his|her|its|their|other|both|all)\s+/i,
    '',
  );
  return capitalised(plain);
};

/** "Twelve strikers", "about 15 strikers": how many they were is what reports disagree on, and makes no other group. */
export const withoutCount = (name: string): string =>
  capitalised(
    name
      .replace(HEDGES, '')
      .replace(
        /^(?:[\d,.]+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|dozens|scores|hundreds|thousands)(?= ))(?: (?:dozen|hundred|thousand|million))?(?: of)? (?:other |more )?(?=\p{L})/iu,
        '',
      ),
  );
const HEDGES = new RegExp(`^${ANY_HEDGE} `, 'i');
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "The European leaders" → "European leaders": many of them, as a title calls them. */
export const pluralName = (text: string): string =>
  text.replace(/^(?:the|these|those|some|several|many)\s+/i, '').replace(/\s+/g, ' ');

/** Whether a word before a body's name may be a part of it ("Ford Motor Company") and does not only stand before it ("Rival Motor Company"). */
export const mayOpenBody = (word: string): boolean => !NO_PART.has(word) && !/(?:ing|ed|ly)$/.test(word);
const NO_PART = new Set(
  (
    'a after all although an and another any as at because before both but by each every fellow for former from giant if in its late ' +
    'local many nearby new now of on once or other our parent rival same several sister small some state still that the their then ' +
    'these this those three today troubled two under when while with yesterday'
  ).split(' '),
);
