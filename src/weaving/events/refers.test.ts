/** Passages that name nobody: what they refer back to, and what sentences mention and nobody would call an event. */
import { describe, expect, test } from 'vitest';
import type { EventType } from '../../graph/schema';
import { eventsOf, namesOf, storyOf } from '../../../tests/support/woven';

/** `parties: reports` of each event of a type. */
function tellings(type: EventType, ...texts: string[]): string[] {
  const graph = storyOf(...texts);
  return eventsOf(graph, type)
    .map((e) => `${namesOf(graph, [...e.actors, ...e.targets]).join(' + ')}: ${e.reports.length}`)
    .sort();
}
const types = (text: string): string[] =>
  storyOf(text)
    .events.map(({ type, status }) => `${type} ${status}`)
    .sort();

const MET = 'Ada Berg met Olav Kvam in Oslo.';

describe('"the talks" are', () => {
  test.each<[string, string, string[]]>([
    ['those told before', `${MET} The talks were long.`, ['Ada Berg + Olav Kvam: 2']],
    ['those told before, each time', `${MET} The talks were long. The talks were calm.`, ['Ada Berg + Olav Kvam: 3']],
    ['not those of no article before them', `${MET} Talks were long.`, ['Ada Berg + Olav Kvam: 1']],
    [
      'those that are planned',
      'Ada Berg will meet Olav Kvam in Oslo. The talks were long.',
      ['Ada Berg + Olav Kvam: 2'],
    ],
    [
      'none that did not take place',
      'Ada Berg did not meet Olav Kvam in Oslo. The talks were long.',
      ['Ada Berg + Olav Kvam: 1'],
    ],
    [
      'none of another day',
      'Ada Berg met Olav Kvam in Oslo on Monday. The talks on Tuesday were long.',
      ['Ada Berg + Olav Kvam: 1'],
    ],
    ['none of another town', `${MET} The talks in Bergen were long.`, ['Ada Berg + Olav Kvam: 1']],
    [
      'the last of several',
      `${MET} Norway met Denmark in Bergen. The talks were long.`,
      ['Ada Berg + Olav Kvam: 1', 'Norway + Denmark: 2'],
    ],
    [
      'rather those that the article tells most',
      `${MET} The talks were long. The talks were calm. Norway met Denmark in Bergen. The talks ended.`,
      ['Ada Berg + Olav Kvam: 4', 'Norway + Denmark: 1'],
    ],
    [
      'the last for all that where they are "these"',
      `${MET} The talks were long. The talks were calm. Norway met Denmark in Bergen. These talks ended.`,
      ['Ada Berg + Olav Kvam: 3', 'Norway + Denmark: 2'],
    ],
    [
      'not "previous" ones',
      `${MET} Previous talks between Norway and Denmark failed. The talks were long.`,
      ['Ada Berg + Olav Kvam: 2', 'Norway + Denmark: 1'],
    ],
    [
      'none that the same sentence tells',
      'Ada Berg met Olav Kvam and will brief them ahead of these talks.',
      ['Ada Berg + Olav Kvam: 1'],
    ],
  ])('%s', (_, text, expected) => expect(tellings('CONSULT', text)).toEqual(expected));

  test('never those of another article', () => {
    expect(tellings('CONSULT', MET, 'The talks were long.')).toEqual(['Ada Berg + Olav Kvam: 1']);
  });
});

describe('a deed of nobody', () => {
  test('is told of whom it befell', () => {
    expect(types('Olav Kvam was attacked.')).toEqual(['ASSAULT happened']);
    expect(types('Twelve people were killed in an attack in Oslo on Monday.')).toEqual(['ASSAULT happened']);
  });

  test('that kills in one town is one, whatever the figures', () => {
    expect(
      tellings(
        'ASSAULT',
        'Twelve people were killed in an attack in Oslo on Monday.',
        'An attack in Oslo on Monday killed 14 people.',
      ),
    ).toEqual([': 2']);
    expect(
      tellings(
        'ASSAULT',
        'Twelve people were killed in an attack in Oslo on Monday.',
        'Twelve people were killed in an attack in Bergen on Monday.',
      ),
    ).toEqual([': 1', ': 1']);
  });

  test('joins the report that names its doer', () => {
    expect(
      tellings(
        'ASSAULT',
        'Rebels attacked the Kvam Company in Oslo on Monday.',
        'The Kvam Company was attacked in Oslo on Monday.',
      ),
    ).toEqual(['Rebels + Kvam Company: 2']);
    expect(
      tellings(
        'ASSAULT',
        'The Kvam Company was attacked in Oslo on Monday.',
        'Rebels attacked the Kvam Company in Oslo on Monday.',
      ),
    ).toEqual(['Rebels + Kvam Company: 2']);
  });
});

describe('no event is made of', () => {
  test.each([
    'Talks were held.',
    'Talks were held in Oslo.',
    'Norway held talks.',
    'Somebody attacked Olav Kvam.',
    'Somebody accused Olav Kvam of fraud.',
    'Ada Berg may agree.',
    'Ada Berg might attack.',
    'Ada Berg will say the port is closed.',
    'Ada Berg may say so.',
    'Olav Kvam may be arrested.',
  ])('what nobody could check: %s', (text) => expect(types(text)).toEqual([]));

  test.each([
    ['Ada Berg may support Olav Kvam.', 'SUPPORT hypothetical'],
    ['Ada Berg may support the port in Oslo on Monday.', 'SUPPORT hypothetical'],
    ['Ada Berg might attack in Oslo.', 'ASSAULT hypothetical'],
    ['Ada Berg will meet Olav Kvam.', 'CONSULT planned'],
    ['Ada Berg plans a strike.', 'PROTEST planned'],
    ['Olav Kvam was not arrested.', 'COERCE negated'],
    ['Ada Berg is meeting Olav Kvam in Oslo.', 'CONSULT ongoing'],
    ['Ada Berg attacked.', 'ASSAULT happened'],
    ['Norway threatened to attack Denmark.', 'THREATEN happened'],
    ['Ada Berg said the port was closed.', 'STATEMENT happened'],
  ])('but one of two parties, a day or a place: %s', (text, expected) => expect(types(text)).toEqual([expected]));
});
