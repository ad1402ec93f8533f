/** Which words are given names, and whose. The tables are `givenNames.json` and `moreGivenNames.ts`. */
import rows from './given-names.json';
import { MORE_GIVEN_NAMES } from './more-given-names';
import { foldName } from './fold-name';
import { remembered } from '../../base/memo';

export type NameGender = 'female' | 'male' | 'either';

const GENDERS: readonly NameGender[] = ['either', 'female', 'male'];

const readLine = (line: string): [string, NameGender][] => {
  const [head = '', names = ''] = line.split(': ');
  const gender = GENDERS.find((known) => head.startsWith(known));
  if (!gender) throw new Error(`given names: no gender in "${head}"`);
  return names.split(' ').map((name) => [name, gender]);
};

const indexNames = (): ReadonlyMap<string, NameGender> => {
  const index = new Map(rows.flatMap(readLine));
  // Our own table is about regions where the data set guesses from a language that happens to share the name.
  for (const [name, gender] of MORE_GIVEN_NAMES.trim().split('\n').flatMap(readLine)) index.set(name, gender);
  return index;
};

let index: ReadonlyMap<string, NameGender> | undefined;

export const allGivenNames = (): ReadonlyMap<string, NameGender> => (index ??= indexNames());

/** Whether a word, in any case, with or without diacritics, is a given name somewhere. Many are ordinary words too. */
export const isGivenName = remembered((word: string): boolean => allGivenNames().has(foldName(word)));

/** The gender of most who bear the name; of a double name ("Anne-Marie") that of its first part; undefined if unknown. */
export const genderOfGivenName = remembered((word: string): NameGender | undefined => {
  const folded = foldName(word);
  return allGivenNames().get(folded) ?? allGivenNames().get(folded.split('-')[0] ?? '');
});
