/** What came about and has no type. Names and sentences are invented. */
import { describe, expect, test } from 'vitest';
import { eventsIn, outline } from '../../../tests/support/told';

describe('what has no type is told', () => {
  test.each([
    ['of whoever did it', 'Ada Berg repaired the ferry.', 'OTHER happened: Ada Berg'],
    ['of whom it befell', 'Olav Kvam was buried in Lund.', 'OTHER happened:  > Olav Kvam'],
    ['as a plan, where it is to come', 'Norway will build a bridge.', 'OTHER planned: Norway'],
    ['as a plan, where it is only meant', 'Norway plans to build a bridge.', 'OTHER planned: Norway'],
    ['where somebody says so', 'Ada Berg said that Norway built a bridge.', 'OTHER happened: Norway'],
  ])('%s', (_, text, expected) => expect(outline(text)).toContain(expected));

  test('with the verb of the plan, where it is only meant', () =>
    expect(eventsIn('Russia plans to build a bridge.').map(({ gist }) => gist)).toEqual(['plans to build a bridge']));

  test('without figures, which may be anything', () =>
    expect(eventsIn('Norway built 12 bridges.').flatMap(({ claims }) => claims)).toEqual([]));
});

describe('nothing is told', () => {
  test.each([
    ['of how things stand', 'Norway owned a bridge.'],
    ['of what is done again and again', 'Norway often built bridges.'],
    ['of what was not done', 'Norway did not build a bridge.'],
    ['of what could be done', 'Norway could build a bridge.'],
    ['of a condition', 'If Norway built a bridge, the town would grow.'],
    ['of nobody', 'It rained.'],
    ['of what somebody calls a thing', 'There was a text that officials in Oslo denounced as tilted towards Chile.'],
    ['by a clause that describes', 'Norway, which built a bridge, is rich.'],
  ])('%s', (_, text) => expect(outline(text).filter((told) => told.startsWith('OTHER'))).toEqual([]));
});
