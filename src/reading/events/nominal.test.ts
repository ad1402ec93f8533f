import { describe, expect, test } from 'vitest';
import { eventsIn, only, outline } from '../../../tests/support/told';

describe('a noun tells an event', () => {
  test.each([
    [
      'whose parties stand after "between"',
      'Talks between Norway and Denmark began in Oslo on Monday.',
      ['CONSULT happened: Norway + Denmark'],
    ],
    [
      'that a light verb lends a clause',
      "The dockers' union held talks with the Kvam Shipping Company.",
      ["CONSULT happened: The dockers' union + Kvam Shipping Company"],
    ],
    [
      'aimed at somebody',
      'Ada Berg issued a warning to the Kvam Shipping Company.',
      ['THREATEN happened: Ada Berg > Kvam Shipping Company'],
    ],
    [
      'that its target undergoes',
      'The Kvam Shipping Company came under attack.',
      ['ASSAULT happened:  > Kvam Shipping Company'],
    ],
    [
      'on a day, which it does not hit',
      'Some 5,000 dockers went on strike in Oslo on Monday.',
      ['PROTEST happened: Some 5,000 dockers'],
    ],
    ['as the second of two objects', 'Norway lent Denmark a loan.', ['AID happened: Norway > Denmark']],
    [
      'that a measure counts',
      'The harbour team engaged in five hours of talks with Olav Kvam.',
      ['CONSULT happened: The harbour team + Olav Kvam'],
    ],
    ['that breaks out', 'War broke out between Norway and Denmark.', ['ASSAULT happened: Norway + Denmark']],
    ['that sheds no blood', 'Ada Berg launched a charm offensive in Chile.', ['OTHER happened: Ada Berg']],
    [
      'that is condemned',
      "Norway condemned Denmark's attack on the ferry.",
      ['ACCUSE happened: Norway > Denmark', 'ASSAULT happened: Denmark'],
    ],
  ])('%s', (_, text, told) => expect(outline(text)).toEqual(told));

  test.each([
    ['a state of affairs in passing', 'The war in Denmark has changed farming.'],
    ['only when something else was', 'Prices fell during the talks.'],
    ['what was broken', 'The violations of the ceasefire by Denmark were small.'],
    ['a thing and no deed', 'The proposal is forty pages long.'],
    ['an accident and whose it was', "Norway's mine explosion shook the town."],
  ])('but not where it names %s', (_, text) =>
    expect(outline(text).filter((told) => !told.startsWith('OTHER'))).toEqual([]),
  );

  test('what is rejected, asked for or threatened is an event of speech alone', () => {
    expect(outline('The union threatened a strike against the company.')).toEqual([
      'THREATEN happened: The union > the company',
    ]);
    expect(outline('Norway rejected the offer of talks.').join()).not.toMatch(/CONSULT/);
  });

  test('"the talks" refer to talks told before, "talks" do not', () => {
    expect(eventsIn('The talks ended without a deal.')[0]).toMatchObject({ anaphoric: true, actors: [] });
    expect(eventsIn('Ada Berg held talks with Olav Kvam.')[0]?.anaphoric).toBe(false);
  });

  test('a city before the noun is where it happens', () => {
    expect(only('Ada Berg and Olav Kvam left the Oslo talks between Norway and Denmark.', 'CONSULT').places).toContain(
      'Oslo',
    );
  });

  test('a verb with a particle of its own lends nothing: "called off the strike"', () => {
    expect(only('The union called off its strike in Lund.', 'PROTEST').rule).toBe('noun:strike');
  });
});
