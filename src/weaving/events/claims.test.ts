import { describe, expect, test } from 'vitest';
import { eventsOf, storyOf } from '../fixture';

const durations = (...texts: string[]) =>
  eventsOf(storyOf(...texts), 'CONSULT')
    .flatMap((e) => e.claims)
    .find((c) => c.attribute === 'duration');

const hours = (words: string) => `Ada Bergstrom met Olav Kvamsund in Oslo on Monday. The talks lasted ${words}.`;

describe('claims of several reports', () => {
  test('stand side by side with their hedges and differ', () => {
    const claim = durations(hours('nearly five hours'), hours('five hours'), hours('about five hours'));
    expect(claim?.agreement).toBe('differ');
    expect(claim?.values.map((v) => [v.text, v.value])).toEqual([
      ['nearly five hours', '<PT5H'],
      ['five hours', 'PT5H'],
      ['about five hours', '≈PT5H'],
    ]);
  });

  test('agree where all say the same', () => {
    expect(durations(hours('five hours'), hours('five hours'))?.agreement).toBe('agree');
  });

  test('are single where one alone says it', () => {
    expect(durations(hours('five hours'))?.agreement).toBe('single');
  });
});
