/** What a claim is about, and what it says, in words. */
import type { GraphIndex } from '../../graph/lookup';
import { thingOf } from '../../graph/quantity';
import type { Claim, ClaimValue } from '../../graph/schema';
import { unitOf } from '../../graph/time';
import { DATES } from '../locale';

const ATTRIBUTE: Readonly<Record<Exclude<Claim['attribute'], 'number' | 'date'>, string>> = {
  duration: 'How long',
  outcome: 'With what outcome',
  place: 'Where',
  actor: 'Who',
};

/** "Where", "Dockers", "Dead", "At what time". */
export function attributeWords({ attribute, values }: Claim): string {
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

/** As it is written; a day by its date, and who or where by name, since several words may stand for one. */
export function valueWords(index: GraphIndex, attribute: Claim['attribute'], { value, text }: ClaimValue): string {
  if (attribute === 'actor') return index.actors.get(value)?.name ?? text.trim();
  if (attribute === 'place') return index.places.get(value)?.name ?? text.trim();
  const unit = attribute === 'date' && !value.includes('T') ? unitOf(value) : null;
  return unit ? DATES.interval(unit) : text.trim();
}
