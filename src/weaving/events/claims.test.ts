import { describe, expect, test } from 'vitest';
import { article, build, eventsOf, storyOf } from '../../../tests/support/woven';

const durations = (...texts: string[]) =>
  eventsOf(storyOf(...texts), 'CONSULT')
    .flatMap((e) => e.claims)
    .find((c) => c.attribute === 'duration');

const hours = (words: string) => `Ada Bergstrom met Olav Kvamsund in Oslo on Monday. The talks lasted ${words}.`;

describe('claims of several reports', () => {
  test('stand side by side with their hedges, as versions that agree', () => {
    const claim = durations(hours('nearly five hours'), hours('five hours'), hours('about five hours'));
    expect(claim?.agreement).toBe('agree');
    expect(claim?.values.map((v) => [v.text, v.value])).toEqual([
      ['nearly five hours', '<PT5H'],
      ['five hours', 'PT5H'],
      ['about five hours', '≈PT5H'],
    ]);
  });

  test('differ where no length is both', () => {
    expect(durations(hours('nearly five hours'), hours('six hours'))?.agreement).toBe('differ');
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

describe('one article is one voice', () => {
  const agreements = (...articles: Parameters<typeof build>) =>
    build(...articles).graph.events.flatMap(({ claims }) =>
      claims.filter(({ attribute }) => attribute === 'number').map((c) => `${c.agreement} ${c.values.length}`),
    );
  const titled = (id: string, title: string, text: string) => article(id, `${title}\n\n${text}`, { title });

  test('whatever its headline makes of its sentence', () => {
    const one = titled('a', 'Rebels kill 12 sailors in Oslo', 'Rebels killed 13 sailors in Oslo on Monday.');
    expect(agreements(one)).toEqual(['single 2']);
    const two = titled('b', 'Rebels kill 13 sailors in Oslo', 'Rebels killed 13 sailors in Oslo on Monday.');
    expect(agreements(one, two)).toEqual(['agree 4']);
  });

  test('and its headline speaks for it where no sentence does', () => {
    const headline = titled('a', 'Rebels kill 12 sailors in Oslo', 'The port was calm.');
    const other = article('b', 'Rebels killed 13 sailors in Oslo on Monday.');
    expect(agreements(headline, other)).toEqual(['differ 2']);
  });

  test('but whom it quotes against each other speak for themselves', () => {
    const quoted =
      'Ada Berg said police arrested 40 dockers in Oslo on Monday. Olav Kvam said police arrested 52 dockers in Oslo on Monday.';
    expect(agreements(article('a', quoted))).toEqual(['differ 2']);
  });

  test('and who corrects himself in a later version has changed his mind', () => {
    const url = 'https://example.org/oslo';
    const first = article('a', 'Police arrested 40 dockers in Oslo on Monday.', { url });
    const later = article('b', 'Police arrested 52 dockers in Oslo on Monday.', { url, published: '2024-05-16' });
    expect(agreements(first, later)).toEqual(['single 2']);
    const other = article('c', 'Police arrested 52 dockers in Oslo on Monday.', { published: '2024-05-16' });
    expect(agreements(first, later, other)).toEqual(['agree 3']);
  });
});
