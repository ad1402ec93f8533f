/** What a word alone says about who is meant: the questions that mentions ask of the word tables. */
import { COMPANY_SUFFIXES, MEDIA_WORDS, organizationKinds } from './organizations';
import { allPersonNouns, personNoun } from './people';
import type { Gender } from './sense';
import { remembered } from '../../base/memo';

/** A person by office, role or kinship, singular or plural: "minister", "negotiators", "daughter". Lower case. */
export const isPersonNoun = (word: string): boolean => {
  const kind = personNoun(word)?.kind;
  return kind === 'office' || kind === 'role' || kind === 'kin';
};

/** As `isPersonNoun`, but only for words of the tables, not for any word that ends like an agent. */
export const isListedPerson = (word: string): boolean => {
  const kind = allPersonNouns().get(word)?.kind;
  return kind === 'office' || kind === 'role' || kind === 'kin';
};

/** An office that has one holder at a time: "chairman", "spokeswoman". Lower case. */
export const isListedOffice = (word: string): boolean => allPersonNouns().get(word)?.kind === 'office';

/** Stands before a name and is no part of it: "Mr", "Gen.", "President". Lower case, with or without a full stop. */
export const isTitle = remembered((word: string): boolean => personNoun(titleCase(word))?.kind === 'title');
const titleCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).replace(/\.$/, '');

/** Many who act as one: "delegation", "troops", "crowd", or several people: "officials". */
export const isGroupNoun = (word: string): boolean => {
  const noun = personNoun(word);
  return noun !== undefined && (noun.kind === 'collective' || (noun.plural && noun.kind !== 'title'));
};

/** Ends a name or heads a description of an organisation: "ministry", "company", "Corp". Lower case. */
export const isOrganizationNoun = remembered(
  (word: string): boolean =>
    COMPANY_SUFFIXES.has(word.replace(/\.$/, '')) || MEDIA_WORDS.has(word) || organizationKinds(word).length > 0,
);

/** A firm by what it does, though a person may do it too: "builder", "lender". Lower case, singular. */
export const isFirmNoun = (word: string): boolean => organizationKinds(word).includes('company');

/** Media words that name a publisher without a capital too; "times", "post" or "record" do so only in a name. */
const MEDIA_NOUNS = new Set('agency broadcaster channel magazine network newspaper outlet publisher wire'.split(' '));

/** Heads a description of an organisation in lower case: "the company", "a newspaper". */
export const isOrganizationDescription = (word: string): boolean =>
  MEDIA_NOUNS.has(word) || organizationKinds(word).some((kind) => kind !== 'media' && kind !== 'sport');

/** One of those whose people stand for their country: an office, a government body, armed forces. */
export const speaksForCountry = (word: string): boolean =>
  personNoun(word)?.speaksFor === 'country' ||
  organizationKinds(word).some((kind) => kind === 'government' || kind === 'armed');

/** A group whose deeds are its state's, where it is said whose it is: "the delegation", "troops", "the two sides". Lemma. */
export const standsForState = (noun: string): boolean => speaksForCountry(noun) || STATE_WORDS.test(noun);
const STATE_WORDS =
  /^(?:side|official|leader|leadership|delegation|negotiator|envoy|team|force|forces|troop|troops|army|military|navy|government|authority|authorities|diplomat|administration|capital|power|state|nation|country)$/;

/** Several states, where it is said which: "European powers". Lower case, as it stands. */
export const areStates = (word: string): boolean => /^(?:capitals|countries|nations|powers|states)$/.test(word);

/** Commentators without a name: whoever they are, they are not one actor. Lemma. */
export const isCommentator = (noun: string): boolean =>
  /^(?:observer|analyst|expert|critic|source|commentator|people|person|other|many|some|supporter|skeptic|sceptic)$/.test(
    noun,
  );

/** "The delegation", "both sides", "the officials" without a word of whose: nobody whom another article could mean too. */
export const isAnybody = (noun: string): boolean =>
  personNoun(noun)?.kind !== 'role' || speaksForCountry(noun) || personNoun(noun)?.speaksFor !== undefined;

/** "Opposition leaders" of a state speak for a part of its people, not for it. */
export const isPartOfPeople = (text: string): boolean =>
  /\b(?:opposition|rebel|exiled|dissident|former|union|business|religious|community|tribal|student)\b/i.test(text);

export const genderOfWord = remembered(
  (word: string): Gender | null => personNoun(word)?.gender ?? personNoun(titleCase(word))?.gender ?? null,
);
