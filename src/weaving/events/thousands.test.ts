/** What is asked of a group of many tellings is asked of each a few times, and not of each beside each. */
import { expect, it } from 'vitest';
import { factsOf } from '../../../tests/support/told';
import { resolveEntities } from '../actors/resolve';
import { deedsTold } from './gate';
import type { Group } from './group';
import { indexBySentence } from './sentences';
import { resolveTellings } from './telling';
import { titleOf } from './title';
import { inferredWhen } from './when';

const MANY = 150;
/** How often one telling may be looked at by each. */
const FEW = 30;

const facts = [factsOf('Ada Berg said that Norway had left. '.repeat(MANY))];
const tellings = resolveTellings(facts, resolveEntities(facts)).filter(({ type }) => type === 'STATEMENT');
const names = {
  actor: (key: string) => key,
  place: (key: string) => key,
  isPlural: () => false,
  isPerson: () => true,
  stateOf: () => null,
};

it.each([
  ['its title', (group: Group) => titleOf(group, { actors: [], targets: [], places: [] }, names)],
  ['the deeds that it tells', (group: Group) => deedsTold(group, indexBySentence([group]))],
  [
    'the day that it inherits',
    (group: Group) => inferredWhen(group, new Map(), indexBySentence([group, { ...group }]), facts),
  ],
])('is asked for %s', (_, ask) => {
  let looks = 0;
  const counted = tellings.map((telling) => ({
    ...telling,
    get fact() {
      looks++;
      return telling.fact;
    },
  }));
  ask({ tellings: counted, reasons: new Map() });
  expect(tellings.length).toBeGreaterThanOrEqual(MANY);
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(FEW * tellings.length);
});
