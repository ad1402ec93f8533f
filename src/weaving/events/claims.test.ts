import { describe, expect, test } from 'vitest';
import { eventsOf, storyOf } from '../../../tests/support/woven';

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

const numbers = (...texts: string[]) =>
  storyOf(...texts)
    .events.flatMap((e) => e.claims)
    .filter((c) => c.attribute === 'number')
    .map((c) => [c.agreement, ...c.values.map((v) => v.value)]);

describe('numbers of several reports', () => {
  test('differ where two reports count the same differently', () => {
    expect(numbers('Police arrested 40 dockers in Oslo.', 'Police arrested 45 dockers in Oslo.')).toEqual([
      ['differ', '40 docker', '45 docker'],
    ]);
  });

  test('keep the dead and the injured apart', () => {
    const toll = (dead: number) => `Rebels attacked Oslo on Monday, leaving ${dead} dead and 30 injured.`;
    expect(numbers(toll(9), toll(12))).toEqual([
      ['differ', '9 dead', '12 dead'],
      ['agree', '30 injured', '30 injured'],
    ]);
  });

  test('agree in two notations of one sum', () => {
    expect(numbers('Norway pledged $2 billion to Chile.', 'Norway pledged 2bn dollars to Chile.')).toEqual([
      ['agree', 'USD 2000000000', 'USD 2000000000'],
    ]);
  });

  test('take people for those whom another report names', () => {
    expect(numbers('Police arrested 40 people in Oslo.', 'Police arrested 45 dockers in Oslo.')).toEqual([
      ['differ', '45 docker', '40 people'],
    ]);
  });
});
