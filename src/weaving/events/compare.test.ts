/** What two tellings share makes points, and what keeps them two: each weight shows in a pair of sentences. */
import { describe, expect, test } from 'vitest';
import { verdictOn, type Dated } from '../../../tests/support/compared';
import { MERGING, NEVER } from './merging';

const DAY = '2024-05-15';
const NEXT = '2024-05-16';

describe('two reports are one event the more', () => {
  test.each([
    ['CONSULT', 'Ada Berg met Olav Kvam.', 'Ada Berg met Olav Kvam.', 8.5, 7.9],
    ['CONSULT', 'Ada Berg met Olav Kvam in Oslo.', 'Ada Berg met Olav Kvam in Oslo.', 9.1, 8.5],
    ['CONSULT', 'Ada Berg met Olav Kvam in Oslo on Monday.', 'Ada Berg met Olav Kvam in Oslo on Monday.', 10.1, 9.5],
    ['CONSULT', 'Ada Berg met Olav Kvam in Oslo.', 'Ada Berg held talks with Olav Kvam.', 3.6, 3],
    ['CONSULT', 'Ada Berg met Olav Kvam in Oslo on Monday.', 'Ada Berg held talks in Oslo on Monday.', 4.2, 3.6],
    ['CONSULT', 'Ada Berg met Olav Kvam, Bo Carr and Nils Lind in Oslo.', 'Ada Berg met Olav Kvam in Oslo.', 9.1, 8.5],
    ['CONSULT', 'Norway met Denmark in Oslo.', 'Norwegian envoy Bo Carr met Danish envoy Cy Dahl in Oslo.', 7.17, 6.57],
    [
      'CONSULT',
      'Norwegian envoy Bo Carr met Ada Berg in Oslo on Monday.',
      'Norwegian negotiator Cy Dahl met Ada Berg in Oslo on Monday.',
      6.1,
      5.5,
    ],
    ['ACCUSE', 'Ada Berg accused Olav Kvam of fraud.', 'Ada Berg accused Olav Kvam of fraud.', 7.5, 6.9],
    ['ACCUSE', 'Ada Berg accused Olav Kvam of fraud.', 'Ada Berg criticised Olav Kvam.', 2, 2],
    ['ACCUSE', 'Norway accused Denmark of fraud.', 'Norwegian minister Ada Berg accused Denmark of fraud.', 6.4, 5.8],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo on Monday.',
      'Rebels attacked the Kvam Company in Oslo on Monday.',
      9.1,
      8.5,
    ],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo on Monday.',
      'Rebels attacked the Kvam Company in Oslo on Sunday.',
      9.1,
      8.5,
    ],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo on Monday.',
      'Rebels attacked the Kvam Company in Bergen on Monday.',
      8.5,
      7.9,
    ],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo at 7 a.m. on Monday.',
      'Rebels attacked the Kvam Company in Oslo at 9 a.m. on Monday.',
      7.39,
      6.79,
    ],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo on Monday.',
      'The Norwegian army attacked the Kvam Company in Oslo on Monday.',
      6.1,
      5.5,
    ],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo on Monday.',
      'The Kvam Company was attacked in Oslo on Monday.',
      8.77,
      8.17,
    ],
    ['ASSAULT', 'Rebels attacked the Kvam Company.', 'The Kvam Company was attacked.', 7.17, 6.57],
    ['ASSAULT', 'Rebels attacked Oslo.', 'Rebels attacked the police in Oslo.', 6.7, 6.1],
    ['COERCE', 'Police arrested Olav Kvam in Oslo.', 'Norwegian police arrested Olav Kvam in Oslo.', 7.1, 6.5],
    ['COERCE', 'Police arrested Olav Kvam in Oslo.', 'Norway arrested Olav Kvam in Oslo.', 5.77, 5.17],
    ['COERCE', 'Police arrested 12 strikers in Oslo.', 'Norwegian police arrested 15 strikers in Oslo.', 6.1, 5.5],
    ['STATEMENT', 'Ada Berg said the port would close.', 'Ada Berg said the port would close.', 8.1, 7.5],
    ['STATEMENT', 'Ada Berg said the port would close.', 'Ada Berg said ferries were slow.', 5.43, 4.83],
    ['SUPPORT', 'Ada Berg praised Olav Kvam.', 'Ada Berg praised Olav Kvam.', 7.5, 6.9],
  ] as const)(
    'the more they share, and the news of one day a little more: %s, “%s” “%s”',
    (type, first, second, points, later) => {
      expect(verdictOn(type, [first, DAY], [second, DAY]).points).toBeCloseTo(points, 2);
      expect(verdictOn(type, [first, DAY], [second, NEXT]).points).toBeCloseTo(later, 2);
    },
  );

  test.each([
    ['CONSULT', 'Ada Berg met Olav Kvam in Oslo. Ada Berg met Olav Kvam in Oslo.', 8.5],
    ['CONSULT', 'Ada Berg met Olav Kvam in Oslo on Monday. Ada Berg met Olav Kvam in Oslo on Tuesday.', -2],
    ['CONSULT', 'Ada Berg met Olav Kvam. The talks between Ada Berg and Olav Kvam were long.', 3.7],
    ['STATEMENT', 'Ada Berg said the port would close. Ada Berg said ferries were slow.', 6.23],
    ['ASSAULT', 'Rebels attacked the police in Oslo on Monday. Rebels attacked the police in Oslo on Sunday.', -2],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo on Monday. The Norwegian army attacked the Kvam Company in Oslo on Monday.',
      -1,
    ],
    ['ACCUSE', 'Ada Berg accused Olav Kvam of fraud. Ada Berg accused Olav Kvam of fraud.', 6.9],
  ] as const)('within one article: %s, “%s”', (type, text, points) => {
    expect(verdictOn(type, [text, DAY]).points).toBeCloseTo(points, 2);
  });

  test.each([
    ['2024-05-15', 8.5, 7.5],
    ['2024-05-16', 7.9, 6.9],
    ['2024-05-17', 7.9, 6.9],
    ['2024-05-18', 7.4, 6.9],
    ['2024-05-13', 7.9, 6.9],
    ['2024-05-12', 7.4, 6.9],
    ['2024-06-05', 7.4, 6.9],
    ['2024-04-24', 7.4, 6.9],
    [null, 7.4, 6.9],
  ])('the nearer their articles are in time: %s', (published, meeting, accusation) => {
    const twice = (type: 'CONSULT' | 'ACCUSE', text: string) => verdictOn(type, [text, DAY], [text, published]).points;
    expect(twice('CONSULT', 'Ada Berg met Olav Kvam.')).toBeCloseTo(meeting, 2);
    expect(twice('ACCUSE', 'Ada Berg accused Olav Kvam of fraud.')).toBeCloseTo(accusation, 2);
  });

  test('where nobody says when their articles appeared, as if it had been at one time', () => {
    const met: Dated = ['Ada Berg met Olav Kvam.', null];
    expect(verdictOn('CONSULT', met, met).points).toBeCloseTo(7.9, 2);
  });

  test.each([
    ['ACCUSE', 'Ada Berg accused Olav Kvam of fraud.', 'Ada Berg made accusations against Olav Kvam.'],
    ['THREATEN', 'Ada Berg warned Olav Kvam.', 'Ada Berg issued a warning to Olav Kvam.'],
  ] as const)('where a verb and its noun tell them: %s, “%s” “%s”', (type, first, second) => {
    expect(verdictOn(type, [first, DAY], [second, DAY]).points).toBeCloseTo(2.9, 2);
  });

  test('and say how they come to that', () => {
    const told: Dated = ['Ada Berg met Olav Kvam in Oslo on Monday.', DAY];
    expect(verdictOn('CONSULT', told, told).why).toBe('parties 1.00, same time, wording 1.00, same place: 10.1 points');
    const bare: Dated = ['Ada Berg met Olav Kvam.', DAY];
    expect(verdictOn('CONSULT', bare, bare).why).toBe('parties 1.00, no date against it, wording 1.00: 8.5 points');
  });
});

describe('two reports are two events', () => {
  test.each([
    ['CONSULT', 'Ada Berg met Olav Kvam in Oslo on Monday.', 'Ada Berg met Olav Kvam in Oslo on Tuesday.', 'time'],
    ['CONSULT', 'Ada Berg met Olav Kvam in Oslo on Monday.', 'Ada Berg met Olav Kvam in Bergen on Monday.', 'place'],
    ['CONSULT', 'Ada Berg met Olav Kvam in Oslo.', 'Ada Berg met Nils Lind in Oslo.', 'party'],
    ['CONSULT', 'Ada Berg will meet Olav Kvam in Oslo.', 'Ada Berg met Olav Kvam in Oslo.', 'status'],
    ['CONSULT', 'Ada Berg did not meet Olav Kvam in Oslo.', 'Ada Berg met Olav Kvam in Oslo.', 'status'],
    ['ACCUSE', 'Ada Berg accused Olav Kvam of fraud.', 'Ada Berg accused Nils Lind of fraud.', 'target'],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo on Monday.',
      'Rebels attacked the Kvam Company in Bergen on Sunday.',
      'place',
    ],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo on Monday.',
      'Rebels attacked the Kvam Company in Oslo on Saturday.',
      'time',
    ],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo at 7 a.m. on Monday.',
      'Rebels attacked the Kvam Company in Oslo at 9 p.m. on Monday.',
      'time',
    ],
  ] as const)('whatever else they share: %s, “%s” “%s” (%s)', (type, first, second, why) => {
    expect(verdictOn(type, [first, DAY], [second, DAY])).toEqual({ points: NEVER, why });
  });

  test.each([
    [
      'CONSULT',
      'Ada Berg met Olav Kvam, Bo Carr and Nils Lind in Oslo.',
      'Ada Berg met Olav Kvam, Bo Carr and Cy Dahl in Oslo.',
      'party',
    ],
    ['CONSULT', 'Norway met Denmark.', 'Norwegian envoy Bo Carr met Danish envoy Cy Dahl.', 'party'],
    ['CONSULT', 'Norwegian envoy Bo Carr met Ada Berg.', 'Norwegian negotiator Cy Dahl met Ada Berg.', 'party'],
    ['ACCUSE', 'Ada Berg accused Olav Kvam of fraud.', 'Bo Carr accused Olav Kvam of fraud.', 'actor'],
    ['ACCUSE', 'Norway accused Denmark of fraud.', 'Norway accused him of theft.', 'somebody unknown as target'],
    [
      'ASSAULT',
      'Rebels attacked the Kvam Company in Oslo.',
      'The Norwegian army attacked the Kvam Company in Oslo.',
      'actor',
    ],
    ['STATEMENT', 'Ada Berg said the port would close.', 'Bo Carr said the port would close.', 'actor'],
    [
      'STATEMENT',
      'Norway said the port would close.',
      'Norwegian minister Ada Berg said the port would close.',
      'actor',
    ],
  ] as const)('unless a third brings them together: %s, “%s” “%s” (%s)', (type, first, second, why) => {
    expect(verdictOn(type, [first, DAY], [second, DAY])).toEqual({ points: -1, why });
  });

  test.each(['2024-06-06', '2024-04-23'])(
    'where three weeks and more lie between articles without a date: %s',
    (published) => {
      const text = 'Ada Berg accused Olav Kvam of fraud.';
      expect(verdictOn('ACCUSE', [text, DAY], [text, published]).why).toBe('weeks apart');
      expect(verdictOn('ACCUSE', [text, null], [text, published]).why).not.toBe('weeks apart');
      const dated = 'Ada Berg accused Olav Kvam of fraud on 2 April 2024.';
      expect(verdictOn('ACCUSE', [dated, DAY], [dated, published]).points).toBeGreaterThan(MERGING.threshold);
    },
  );
});
