import { describe, expect, test } from 'vitest';
import { eventsIn } from '../../../tests/support/told';

const status = (text: string, type: string) => eventsIn(text).find((e) => e.type === type)?.status;

describe('how far an event got', () => {
  test.each([
    ['happened', 'Ada Berg met Olav Kvam.'],
    ['happened', 'Ada Berg did meet Olav Kvam.'],
    ['planned', 'Ada Berg will meet Olav Kvam on Friday.'],
    ['planned', 'Ada Berg is scheduled to meet Olav Kvam.'],
    ['planned', 'The union said Ada Berg would meet Olav Kvam.'],
    ['planned', 'Ada Berg planned talks with Olav Kvam.'],
    ['planned', 'Ada Berg is getting ready for talks with Olav Kvam.'],
    ['negated', 'Ada Berg did not meet Olav Kvam.'],
    ['negated', 'Ada Berg never met Olav Kvam.'],
    ['negated', 'Ada Berg cancelled the talks between Norway and Denmark.'],
    ['negated', 'The planned talks between Norway and Denmark were called off.'],
    ['hypothetical', 'Ada Berg may meet Olav Kvam.'],
    ['hypothetical', 'Ada Berg would meet Olav Kvam if the strike ended.'],
    ['hypothetical', 'Ada Berg hopes to meet Olav Kvam.'],
    ['hypothetical', 'A possible meeting between Ada Berg and Olav Kvam made headlines.'],
    ['ongoing', 'Ada Berg is meeting Olav Kvam in Oslo.'],
    ['ongoing', 'Ada Berg continued talks with Olav Kvam.'],
  ])('is %s in “%s”', (expected, text) => expect(status(text, 'CONSULT')).toBe(expected));

  test('what somebody is kept from is not done', () => {
    expect(status('The court barred Ada Berg from leaving the country.', 'RETREAT')).toBe('negated');
    expect(status('Ada Berg profited from leaving the country.', 'RETREAT')).not.toBe('negated');
  });

  test.each([
    ['hypothetical', 'Ada Berg should tax the yards and meet Olav Kvam.'],
    ['planned', 'Ada Berg will tax the yards and meet Olav Kvam.'],
    ['hypothetical', 'Ada Berg hopes to tax the yards and meet Olav Kvam.'],
    ['happened', 'Ada Berg taxed the yards and met Olav Kvam.'],
  ])('a row of verbs is %s with its first: “%s”', (expected, text) => expect(status(text, 'CONSULT')).toBe(expected));

  test('what somebody helps to do got as far as the help', () => {
    expect(status('Ada Berg is ready to do all she can to help save Olav Kvam.', 'AID')).toBe('hypothetical');
    expect(status('Ada Berg wants to help save Olav Kvam.', 'AID')).toBe('hypothetical');
  });

  test.each([
    ['happened', 'The talks between Norway and Denmark were not useful.'],
    ['happened', 'The talks between Norway and Denmark were not a success.'],
    ['negated', 'The talks between Norway and Denmark were not possible.'],
    ['negated', 'Another summit between Norway and Denmark is not under consideration.'],
  ])('talks are %s whose copula is negated in “%s”', (expected, text) =>
    expect(status(text, 'CONSULT')).toBe(expected),
  );

  test('talks that failed to bring a deal took place', () => {
    expect(status('Talks between Norway and Denmark failed to bring a deal.', 'CONSULT')).toBe('happened');
  });

  test('a deed that something depends on has not been done', () => {
    expect(status('Kvam said any deal is contingent upon Danish troops withdrawing from the valley.', 'RETREAT')).toBe(
      'hypothetical',
    );
  });

  test('a meeting that depends on something is no plan', () => {
    expect(status('Kvam said a meeting between Norway and Denmark would depend on the vote.', 'CONSULT')).toBe(
      'hypothetical',
    );
  });

  test('a suit that somebody would drop is there', () => {
    expect(status('Olav Kvam said the company would withdraw its lawsuit against the union.', 'ACCUSE')).toBe(
      'happened',
    );
  });
});

describe('what is only to be done', () => {
  const told = (text: string) => eventsIn(text).map(({ type, status }) => `${type} ${status}`);
  test('is no deed in the last member of a wish either', () =>
    expect(told('Ada Berg has called on the company to sell its ships and sue Norway.')).not.toContain(
      'ACCUSE happened',
    ));
  test('nor before it comes', () =>
    expect(told('The figure may rise before Norway sues Denmark.')).toEqual(['ACCUSE hypothetical']));
  test('but what came before something did', () =>
    expect(told('The figure rose before Norway sued Denmark.')).toContain('ACCUSE happened'));
});
