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
