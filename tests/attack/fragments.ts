/** What may stand after `#` in the address: links that were copied badly, edited, or made up. */
import type { Chance } from './chance';

/** Ids that the open story has, so that much of an address means something. */
export interface Known {
  readonly events: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly articles: readonly string[];
}

const ODD = ['', '%', '%E0%A4%A', '%00', '%2F..%2F', '__proto__', 'constructor', 'a'.repeat(3000), '<b>', '"', '&', '=', ',', ':', '🚢', '\u202E', ' ', '+', '%25', 'null', '0', '-1', '1e400']; // prettier-ignore
const DATES = ['2024-05-14', '2024-05-17', '1900-01-01', '0000-01-01', '9999-12-31', '+275760-09-13', '-271821-04-20', '+999999-01-01', '2024-02-30', '2024-05-15T10:00:00.000Z', '2024-05-15T25:61:00.000Z', '2024-05', 'now', '2024-05-14T00%3A00%3A00.000Z']; // prettier-ignore
const NUMBERS = [
  '0',
  '1',
  '2',
  '3',
  '9',
  '10',
  '999999',
  '1000000',
  '-1',
  '0.5',
  '0.25',
  '1.5',
  'NaN',
  'Infinity',
  '1e3',
  '999999999999999',
  '00',
  'all',
];
const WORDS = ['STATEMENT', 'AGREE', 'happened', 'denied', 'shown', 'reported', 'happened', 'type', 'place', 'publisher', 'actor', 'events', 'places', 'communities', 'person', 'country', 'all', 'Northern%20Press']; // prettier-ignore

export function someFragment(known: Known, chance: Chance): string {
  const ids = [...known.events, ...known.actors, ...known.places, ...known.articles].map(encodeURIComponent);
  const id = () => (chance.maybe(0.75) ? chance.of(ids) : chance.of(ODD));
  const number = () => chance.of(NUMBERS);
  const list = (item: () => string) => Array.from({ length: 1 + chance.below(4) }, item).join(',');
  const interval = () => `${chance.of(DATES)}/${chance.of(DATES)}`;
  const word = () => (chance.maybe(0.8) ? chance.of(WORDS) : chance.of(ODD));
  const values: Readonly<Record<string, () => string>> = {
    event: () => (chance.maybe(0.6) ? encodeURIComponent(chance.of(known.events)) : id()),
    actor: () => (chance.maybe(0.6) ? encodeURIComponent(chance.of(known.actors)) : id()),
    place: id,
    passage: () =>
      `${chance.maybe(0.7) ? encodeURIComponent(chance.of(known.articles)) : id()}:${number()}-${number()}`,
    window: interval,
    domain: interval,
    'without-types': () => list(word),
    'without-statuses': () => list(word),
    'without-publishers': () => list(word),
    lanes: number,
    'lanes-by': word,
    clock: word,
    'open-lanes': () => list(id),
    gaps: word,
    network: () => list(word),
    'without-kinds': () => list(word),
    also: () => list(id),
    ego: () => `${id()}:${number()}`,
    path: () => list(id),
    pins: () => list(() => `${id()}:${number()}:${number()}`),
    x: () => chance.of(ODD),
  };
  const keys = Object.keys(values);
  const parts = Array.from({ length: 1 + chance.below(5) }, () => {
    const key = chance.of(keys);
    return `${key}${chance.maybe(0.95) ? '=' : ''}${values[key]?.() ?? ''}`;
  });
  const whole = parts.join(chance.maybe(0.95) ? '&' : chance.of(['?', '#', '&&', ';']));
  return chance.maybe(0.2) ? damaged(whole, chance) : whole;
}

/** Letters taken out, put in, or changed for others; no half of a character is left, which no browser's address has. */
function damaged(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const changed = text.slice(0, at) + chance.of([...ODD, ...NUMBERS]) + text.slice(at + chance.below(4));
  return Buffer.from(changed).toString();
}
