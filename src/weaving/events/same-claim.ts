/** Which claims are of one thing, and whether two values of it can both be right. */
import { isGroupNoun, isPersonNoun } from '../../english/lexicon/party-nouns';
import { thingOf } from '../../graph/quantity';
import type { Claim } from '../../graph/schema';
import { clocksAgree, compatible } from './agreement';

/** Of numbers a key for each thing counted, of dates for days and for hours; claims of other attributes are of one thing each. */
export function claimKey(attribute: Claim['attribute'], value: string): string {
  if (attribute === 'number') return `number|${thingOf(value)}`;
  return attribute === 'date' ? `date|${value.includes('T') ? 'clock' : 'day'}` : `${attribute}|`;
}

/** "40 people" of one report are the "40 dockers" of another, where no others are counted. */
export function mergePeople<S>(claims: Map<string, { readonly said: S[] }>): void {
  const generic = claims.get('number|people') ? 'number|people' : 'number|person';
  const people = [...claims.keys()].filter((key) => key !== generic && isPeople(key));
  const [only] = people;
  const [whole, part] = [claims.get(generic), only === undefined ? undefined : claims.get(only)];
  if (!whole || !part || people.length !== 1) return;
  for (const one of whole.said) part.said.push(one);
  claims.delete(generic);
}

function isPeople(key: string): boolean {
  const thing = /^number\|(.+)$/.exec(key)?.[1] ?? '';
  return isPersonNoun(thing) || isGroupNoun(thing);
}

/** Whether two values under one key, of whatever attribute but a place or an actor, can both be right. */
export function valuesAgree(key: string, a: string, b: string): boolean {
  // "this year" does not contradict "Tuesday"
  if (key === 'date|day') return a.startsWith(b) || b.startsWith(a);
  if (key === 'date|clock') return clocksAgree(a, b);
  return compatible(withoutThing(a, key), withoutThing(b, key));
}

/** Everybody counted under one key is counted as the same thing, whatever each report calls them. */
const withoutThing = (value: string, key: string): string =>
  isPeople(key) ? value.replace(thingOf(value), 'person') : value;
