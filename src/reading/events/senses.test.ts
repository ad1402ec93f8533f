import { describe, expect, test } from 'vitest';
import { outline } from '../../../tests/support/told';

const types = (text: string) => outline(text).map((line) => line.split(' ')[0]);

describe('the clause decides what a verb means', () => {
  test.each([
    ['a particle', 'Ada Berg called off the talks with Olav Kvam.', 'SANCTION'],
    ['no particle', 'Ada Berg called Olav Kvam a liar.', 'STATEMENT'],
    ['a thing that is fought', 'Ada Berg fought against the clauses of the bill.', 'REJECT'],
    ['attention that is drawn', 'Ada Berg drew attention on Monday to the lack of boats.', 'STATEMENT'],
    ['an object', 'The union launched a lawsuit against the port.', 'ACCUSE'],
    ['another object', 'The rebels launched an attack on the port.', 'ASSAULT'],
    ['a preposition', 'The union called for talks.', 'REQUEST'],
    ['somebody to do something', 'Ada Berg called on the crew to leave.', 'REQUEST'],
    ['a preposition that only sets a day', 'The court released Olav Kvam on Tuesday.', 'RETREAT'],
    ['a strike for a day', 'The union called a strike for Monday.', 'PROTEST'],
    ['views that are exchanged', 'Ada Berg and Olav Kvam exchanged views.', 'CONSULT'],
    ['an offered opinion', 'Ada Berg offered an assessment.', 'STATEMENT'],
  ])('%s', (_, text, type) => expect(types(text)).toContain(type));

  test.each([
    ['a product by what it is', 'Ada Berg introduced a device for sailors.', ['OTHER']],
    ['a product by its name', 'Ada Berg launched the TideWatch 2 in Oslo.', ['OTHER']],
    ['a report', 'Ada Berg announced the release of a report.', ['STATEMENT']],
    ['people', 'Ada Berg announced the release of the sailors.', ['RETREAT']],
  ])('what is launched or released matters: %s', (_, text, expected) => expect(types(text)).toEqual(expected));

  test('whoever goes somewhere visits it, and nobody who only goes on', () => {
    expect(types('Ada Berg went to Oslo.')).toEqual(['CONSULT']);
    expect(types('Great crews go from strength to strength.')).toEqual([]);
  });

  test('smiles that are exchanged are nothing done together', () => {
    expect(types('Ada Berg and Olav Kvam exchanged smiles.')).toEqual(['OTHER']);
  });

  test('a company that buys another works with it', () => {
    expect(types('The Kvam Shipping Company bought Lund Ferries Ltd in March.')).toEqual(['COOPERATE']);
  });
});
