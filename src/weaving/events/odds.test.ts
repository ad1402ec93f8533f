import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../graph/schema';
import { eventsOf, storyOf } from '../../../tests/support/woven';

const claimsIn = (events: readonly EventRecord[], attribute: string) =>
  events.flatMap((e) => e.claims).filter((c) => c.attribute === attribute && c.agreement === 'differ');

describe('reports that disagree are one event', () => {
  test('about how many, where a group goes by its number', () => {
    const events = eventsOf(
      storyOf('Police arrested 12 strikers in Oslo.', 'Norwegian police arrested 15 strikers in Oslo.'),
      'COERCE',
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.targets).toHaveLength(1);
    expect(claimsIn(events, 'number')).toHaveLength(1);
  });

  test('about the hour', () => {
    const told = (hour: string) => `Police arrested Olav Kvamsund in Oslo at ${hour} on Monday.`;
    const events = eventsOf(storyOf(told('7 a.m.'), told('08:15')), 'COERCE');
    expect(events).toHaveLength(1);
    expect(claimsIn(events, 'date')).toHaveLength(1);
  });

  test('about the day, where all else is the same', () => {
    const told = (day: string) => `Rebels attacked the Kvam Shipping Company in Oslo on ${day}.`;
    const events = eventsOf(storyOf(told('Monday'), told('Sunday')), 'ASSAULT');
    expect(events).toHaveLength(1);
    expect(claimsIn(events, 'date')).toHaveLength(1);
  });

  test('about the town, where all else is the same', () => {
    const told = (town: string) => `Rebels attacked the Kvam Shipping Company in ${town} on Monday.`;
    const events = eventsOf(storyOf(told('Oslo'), told('Bergen')), 'ASSAULT');
    expect(events).toHaveLength(1);
    expect(claimsIn(events, 'place')).toHaveLength(1);
  });

  test('about who did it', () => {
    const told = (who: string) => `${who} attacked the Kvam Shipping Company in Oslo on Monday.`;
    const events = eventsOf(storyOf(told('Rebels'), told('The Norwegian army')), 'ASSAULT');
    expect(events).toHaveLength(1);
    expect(claimsIn(events, 'actor')).toHaveLength(1);
  });

  test('of whom one names no doer', () => {
    const events = eventsOf(
      storyOf(
        'Rebels attacked the Kvam Shipping Company in Oslo on Monday.',
        'The Kvam Shipping Company came under attack in Oslo.',
      ),
      'ASSAULT',
    );
    expect(events).toHaveLength(1);
    expect(claimsIn(events, 'actor')).toEqual([]);
  });
});

describe('two events stay two', () => {
  test('on two days within one article', () => {
    const text = 'Rebels attacked the police in Oslo on Sunday. Rebels attacked the police in Oslo on Monday.';
    expect(eventsOf(storyOf(text), 'ASSAULT')).toHaveLength(2);
  });

  test('on two days that reports tell in other words', () => {
    const events = eventsOf(
      storyOf(
        'Rebels attacked the Kvam Shipping Company in Oslo on Monday, burning three old ferries beside a customs house.',
        'Rebels attacked the Kvam Shipping Company in Oslo on Sunday for the second night of a quarrel about fees and berths.',
      ),
      'ASSAULT',
    );
    expect(events).toHaveLength(2);
  });

  test('where one is done to somebody whom a pronoun leaves unknown', () => {
    const text = 'Norway accused Denmark of fraud. Norway accused them of fraud.';
    expect(
      eventsOf(storyOf('Norway accused Denmark of fraud.', 'Norway accused him of theft.'), 'ACCUSE'),
    ).toHaveLength(2);
    expect(eventsOf(storyOf(text), 'ACCUSE').length).toBeGreaterThan(0);
  });

  test('twelve hours apart', () => {
    const told = (hour: string) => `Police arrested Olav Kvamsund in Oslo at ${hour} on Monday.`;
    expect(eventsOf(storyOf(told('7 a.m.'), told('7 p.m.')), 'COERCE')).toHaveLength(2);
  });
});
