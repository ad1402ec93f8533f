/** Words for people and groups of people: what they are, whether they speak for others, and their gender where fixed. */
import { NOT_PEOPLE, OTHER_NAMES_TABLE, PEOPLE_TABLE } from './people-table';
import { remembered } from '../../base/memo';
import { tableLines } from './sense';

/**
 * office: one holder at a time, learnt as a role of its holder ("president"); role: many holders ("farmer");
 * title: stands before a name only; kin: a relation to somebody; collective: a singular or plural noun for many who act.
 */
const PERSON_KINDS = ['office', 'role', 'title', 'kin', 'collective'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];
export type Gender = 'female' | 'male';

export interface PersonNoun {
  readonly kind: PersonKind;
  readonly gender?: Gender;
  /** For whom somebody of that office or role speaks, so that "the minister" may stand for the government. */
  readonly speaksFor?: 'country' | 'organization';
  readonly plural: boolean;
}

const entryOf = (head: string): Omit<PersonNoun, 'plural'> => {
  const [kind, ...marks] = head.split(' ');
  const known = PERSON_KINDS.find((each) => each === kind);
  if (!known) throw new Error(`people: no kind "${head}"`);
  const gender = marks.includes('female') ? 'female' : marks.includes('male') ? 'male' : undefined;
  const speaksFor = marks.includes('country') ? 'country' : marks.includes('organization') ? 'organization' : undefined;
  return { kind: known, ...(gender ? { gender } : {}), ...(speaksFor ? { speaksFor } : {}) };
};

const ENTRIES: ReadonlyMap<string, Omit<PersonNoun, 'plural'>> = new Map(
  tableLines(PEOPLE_TABLE).flatMap((line) => {
    const [head = '', nouns = ''] = line.split(': ');
    const entry = entryOf(head);
    return nouns.split(' ').map((noun) => [noun.replaceAll('_', ' '), entry] as const);
  }),
);

export const allPersonNouns = (): ReadonlyMap<string, Omit<PersonNoun, 'plural'>> => ENTRIES;

const notPeople: ReadonlySet<string> = new Set(NOT_PEOPLE.trim().split(/\s+/));

/** The singular that an English plural may have come from, best guess first. */
const singulars = (noun: string): string[] => {
  if (noun.endsWith('men')) return [`${noun.slice(0, -3)}man`];
  if (noun.endsWith('children')) return [`${noun.slice(0, -8)}child`];
  if (noun.endsWith('people')) return [`${noun.slice(0, -6)}person`];
  if (noun.endsWith('ives')) return [`${noun.slice(0, -3)}fe`, noun.slice(0, -1)];
  if (noun.endsWith('ies')) return [`${noun.slice(0, -3)}y`, noun.slice(0, -1)];
  if (/(s|x|ch|sh)es$/.test(noun)) return [noun.slice(0, -2), noun.slice(0, -1)];
  const inner = /^(.*[^s])s(-in-law|[- ]general)$/.exec(noun);
  if (inner) return [`${inner[1]?.replace(/ie$/, 'y')}${inner[2]}`];
  return noun.endsWith('s') && !noun.endsWith('ss') ? [noun.slice(0, -1)] : [];
};

/** Nouns of agents by their ending; short words and a list of things are left out ("paper", "computer"). */
const isAgentNoun = (noun: string): boolean =>
  noun.length >= 6 &&
  /([^aeiou]er|[aeio]tor|[^aeiou]or|ist|ician|arian|woman|man|person)$/.test(noun) &&
  !notPeople.has(noun);

/**
 * What a common noun, alone or as a compound ("prime minister"), says about people; undefined for a noun that names none.
 * Lower case, as it stands in the text. Unlisted nouns of agents ("protesters") are roles.
 */
export const personNoun = remembered((noun: string): PersonNoun | undefined => {
  const exact = ENTRIES.get(noun);
  if (exact) return { ...exact, plural: exact.kind === 'collective' };
  for (const singular of singulars(noun)) {
    const entry = ENTRIES.get(singular);
    if (entry) return { ...entry, plural: true };
  }
  if (noun.includes(' ')) return undefined;
  if (isAgentNoun(noun)) return { kind: 'role', plural: false };
  return singulars(noun).some(isAgentNoun) ? { kind: 'role', plural: true } : undefined;
});

const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  tableLines(OTHER_NAMES_TABLE).flatMap((line) => {
    const [offices = [], names = []] = line
      .split(': ')
      .map((part) => part.split(' ').map((noun) => noun.replaceAll('_', ' ')));
    return offices.map((office) => [office, names] as const);
  }),
);

/** By what else the holder of a ruling office is called: "head of state", "premier"; empty for other nouns. */
export const otherNamesOf = (office: string): readonly string[] => OTHER_NAMES.get(office) ?? [];

/** Offices that several hold at once in one body: "a Brix executive" is not whoever was called so elsewhere. */
const SHARED = new Set(
  'board_member captain coach commander curator dean director editor executive manager owner publisher representative'.split(
    ' ',
  ),
);
export const isShared = (office: string): boolean => SHARED.has(office);
