/**
 * What happens in the made corpus, and what its papers disagree on. Each incident has a town, a day and parties of its own; its
 * sentences are written by several hands. Everything is invented, and what is planted is known.
 */

/** How the reports of an incident stand to each other. */
export type Plan =
  | 'same' // all say the same
  | 'hedged' // in other words that may be the same: "at least 12" and "15"
  | 'differ' // values that cannot both be right
  | 'denied' // asserted by one and denied by another
  | 'corrected' // a paper takes back its figure
  | 'changed'; // a later version of one article has another figure

export type Attribute = 'number' | 'duration' | 'date' | 'place' | 'actor' | 'stance';

export interface Incident {
  readonly id: string;
  readonly plan: Plan;
  readonly attribute: Attribute;
  /** Value by paper's side: the first is what most say. */
  readonly values: readonly [string, string];
  /** Day of the incident, as days from the first of the month. */
  readonly day: number;
  /** A sentence of a hand (0, 1, 2, …) with a value. */
  readonly tell: (hand: number, value: string, day: string) => string;
}

/** One kind of incident: what it says of its own, written by hands. */
interface Kind {
  readonly attribute: Attribute;
  readonly differ: readonly (readonly [string, string])[];
  readonly hedged: readonly (readonly [string, string])[];
  readonly tell: (cast: Cast) => Incident['tell'];
}

export interface Cast {
  readonly town: string;
  readonly other: string;
  readonly first: string;
  readonly second: string;
  readonly country: string;
  readonly neighbour: string;
  readonly trade: string;
}

const pick = (hands: readonly string[], hand: number): string => hands[hand % hands.length] ?? '';

export const KINDS: Readonly<Record<string, Kind>> = {
  arrests: {
    attribute: 'number',
    differ: [['40', '52'], ['12', '19'], ['seven', 'nine'], ['120', '150']], // prettier-ignore
    hedged: [
      ['at least 40', '45'],
      ['nearly 20', '20'],
      ['dozens of', '48'],
    ],
    tell:
      ({ town, trade }) =>
      (hand, value, day) =>
        pick(
          [
            `Police arrested ${value} ${trade} in ${town} on ${day}.`,
            `On ${day} police arrested ${value} ${trade} in ${town} after a march.`,
            `${capital(value)} ${trade} were arrested by police in ${town} on ${day}.`,
          ],
          hand,
        ),
  },
  toll: {
    attribute: 'number',
    differ: [['12', '17'], ['three', 'five'], ['31', '24'], ['eight', '11']], // prettier-ignore
    hedged: [
      ['at least 12', '15'],
      ['more than 30', '34'],
    ],
    tell:
      ({ town }) =>
      (hand, value, day) =>
        pick(
          [
            `Rebels attacked ${town} on ${day}, killing ${value} people.`,
            `An attack by rebels on ${town} killed ${value} people on ${day}.`,
            `Rebels killed ${value} people when they attacked ${town} on ${day}.`,
          ],
          hand,
        ),
  },
  talks: {
    attribute: 'duration',
    differ: [['five hours', 'three hours'], ['two days', 'four days'], ['90 minutes', 'three hours']], // prettier-ignore
    hedged: [
      ['five hours', 'nearly five hours'],
      ['about two hours', 'two hours'],
    ],
    tell:
      ({ town, first, second }) =>
      (hand, value, day) =>
        pick(
          [
            `${first} met ${second} in ${town} on ${day}. The talks lasted ${value}.`,
            `${first} and ${second} held talks in ${town} on ${day}. The meeting lasted ${value}.`,
            `On ${day} ${first} talked with ${second} in ${town} for ${value}.`,
          ],
          hand,
        ),
  },
  sums: {
    attribute: 'number',
    differ: [['$40 million', '$65 million'], ['€2 billion', '€3.5 billion'], ['$7 million', '$9 million']], // prettier-ignore
    hedged: [
      ['$1.2 billion', '$1,234,000,000'],
      ['about $50 million', '$52 million'],
    ],
    tell:
      ({ country, neighbour }) =>
      (hand, value, day) =>
        pick(
          [
            `${country} pledged ${value} to ${neighbour} on ${day}.`,
            `On ${day} ${country} pledged ${value} in loans to ${neighbour}.`,
            `${country} has pledged ${value} to ${neighbour}, officials said on ${day}.`,
          ],
          hand,
        ),
  },
  votes: {
    attribute: 'number',
    differ: [['52 to 48', '54 to 46'], ['61 to 12', '61 to 21']], // prettier-ignore
    hedged: [],
    tell:
      ({ country, neighbour }) =>
      (hand, value, day) =>
        pick(
          [
            `${country} approved the treaty with ${neighbour} by ${value} on ${day}.`,
            `On ${day} ${country} approved the treaty with ${neighbour} by ${value} votes.`,
          ],
          hand,
        ),
  },
  crowds: {
    attribute: 'number',
    differ: [['4,000', '9,000'], ['600', '1,500'], ['20,000', '8,000']], // prettier-ignore
    hedged: [
      ['some 4,000', '4,200'],
      ['thousands of', '6,000'],
    ],
    tell:
      ({ town, trade }) =>
      (hand, value, day) =>
        pick(
          [
            `${capital(value)} ${trade} marched in ${town} on ${day}.`,
            `On ${day} ${value} ${trade} marched in ${town} against the cuts.`,
          ],
          hand,
        ),
  },
  days: {
    attribute: 'date',
    differ: [['0', '1'], ['0', '1'], ['0', '1']], // prettier-ignore
    hedged: [],
    tell:
      ({ town, first }) =>
      (hand, _, day) =>
        pick(
          [
            `Soldiers detained ${first} in ${town} on ${day} over the harbour tax.`,
            `On ${day} soldiers detained ${first} in ${town} over the harbour tax.`,
          ],
          hand,
        ),
  },
  towns: {
    attribute: 'place',
    differ: [['0', '1'], ['0', '1']], // prettier-ignore
    hedged: [],
    tell:
      ({ town, other, first }) =>
      (hand, value, day) =>
        pick(
          [
            `Police arrested ${first} in ${value === '0' ? town : other} on ${day} over the ferry contract.`,
            `On ${day} police arrested ${first} in ${value === '0' ? town : other} over the ferry contract.`,
          ],
          hand,
        ),
  },
  doers: {
    attribute: 'actor',
    differ: [['0', '1'], ['0', '1']], // prettier-ignore
    hedged: [],
    tell:
      ({ town, second, country }) =>
      (hand, value, day) =>
        pick(
          [
            `${value === '0' ? 'Rebels' : `The ${country} army`} attacked the ${second.split(' ')[1] ?? ''} Company in ${town} on ${day}.`,
            `On ${day} ${value === '0' ? 'rebels' : `the ${country} army`} attacked the ${second.split(' ')[1] ?? ''} Company in ${town}.`,
          ],
          hand,
        ),
  },
  denials: {
    attribute: 'stance',
    differ: [['asserts', 'denies']],
    hedged: [],
    tell:
      ({ first, second, country }) =>
      (hand, value, day) =>
        value === 'denies'
          ? pick(
              [
                `${second} denied that ${country} had shelled the harbour of ${first.split(' ')[1] ?? ''}.`,
                `${second} said ${country} had not shelled the harbour of ${first.split(' ')[1] ?? ''}.`,
              ],
              hand,
            )
          : pick(
              [
                `${first} said on ${day} that ${country} had shelled the harbour of ${first.split(' ')[1] ?? ''}.`,
                `${country} shelled the harbour of ${first.split(' ')[1] ?? ''} on ${day}, ${first} said.`,
              ],
              hand,
            ),
  },
};

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
