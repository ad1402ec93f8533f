/** Where the reports differ: each value once, with everybody who says so. Never averaged, never chosen. */
import { thingOf } from '../../graph/quantity';
import type { Claim, ClaimValue, EventRecord } from '../../graph/schema';

export interface Difference {
  /** What they differ in: "Where", "Dockers", "Dead". Two differences of an event may go by the same words. */
  readonly attribute: string;
  readonly values: readonly { readonly words: string; readonly said: readonly ClaimValue[] }[];
}

const ATTRIBUTE: Readonly<Record<Exclude<Claim['attribute'], 'number' | 'date'>, string>> = {
  duration: 'How long',
  outcome: 'With what outcome',
  place: 'Where',
  actor: 'Who',
};

function attributeWords({ attribute, values }: Claim): string {
  if (attribute === 'number') return countedWords(values);
  if (attribute === 'date') return values.every(({ value }) => value.includes('T')) ? 'At what time' : 'When';
  return ATTRIBUTE[attribute];
}

/** Several of those whose plural does not begin as the singular does. */
const SEVERAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: 'people',
    man: 'men',
    woman: 'women',
  }),
);

/** What is counted, as the reports call it: "dockers" of `400 docker`. What is measured is asked for. */
function countedWords(values: readonly ClaimValue[]): string {
  const thing = thingOf(values[0]?.value ?? '');
  if (/^[A-Z]{3}$/.test(thing)) return 'How much';
  if (thing === '%') return 'What share';
  if (thing === 'no.') return 'Which of several';
  if (/\bto #/.test(thing)) return 'By what vote';
  if (!/\p{L}/u.test(thing)) return 'How many';
  const [word = ''] = values.flatMap(
    ({ text }) => text.split(/\s+/).find((w) => w.toLowerCase().startsWith(thing)) ?? [],
  );
  const counted = word.replace(/(?<!\P{L})\P{L}+$/u, '') || (SEVERAL.get(thing) ?? thing);
  return counted.charAt(0).toUpperCase() + counted.slice(1);
}

export function differences(event: EventRecord): Difference[] {
  return event.claims
    .filter(({ agreement, values }) => agreement === 'differ' || values.some(({ stance }) => stance === 'corrects'))
    .map((claim) => {
      const { values } = claim;
      const byWords = new Map<string, ClaimValue[]>();
      for (const value of values) {
        const words = value.text.trim().toLowerCase();
        byWords.set(words, [...(byWords.get(words) ?? []), value]);
      }
      return {
        attribute: attributeWords(claim),
        values: [...byWords.values()].map((said) => ({ words: said[0]?.text ?? '', said })),
      };
    });
}
