import { describe, expect, test } from 'vitest';
import { HEDGES } from '../../../english/words/hedges';
import { eventsIn, factsOf } from '../../../../tests/support/told';

const claims = (text: string) => eventsIn(text).flatMap((e) => e.claims);

describe('what a report claims', () => {
  test.each([
    ['a length before the noun', 'Ada Berg held a five-hour meeting with Olav Kvam.', ['duration PT5H']],
    [
      'a length after "lasted"',
      'The talks between Ada Berg and Olav Kvam lasted nearly five hours.',
      ['duration <PT5H'],
    ],
    ['a length that measures the noun', 'Ada Berg held five hours of talks with Olav Kvam.', ['duration PT5H']],
    ['a length before the clause', 'For about five hours Ada Berg sat down with Olav Kvam.', ['duration ≈PT5H']],
    ['a number of those concerned', 'Police arrested 40 dockers.', ['number 40 docker']],
    ['a number of those whose thing it is', 'Hackers stole the data of 40 dockers.', ['number 40 docker']],
    ['a number of constructors', 'Police arrested 12 constructors.', ['number 12 constructor']],
    ['a number in words', 'Police arrested twelve dockers.', ['number 12 docker']],
    ['a number with a word for the tens', 'Police arrested twenty-five dockers.', ['number 25 docker']],
    ['a number of those who act', 'Some 5,000 dockers went on strike in Oslo.', ['number ≈5000 docker']],
    ['a vague number', 'Police arrested dozens of dockers.', ['number dozens docker']],
    [
      'a number in what somebody is accused of',
      'The union accused the port of ignoring 17 warnings.',
      ['number 17 warning'],
    ],
    ['the dead', 'Rebels killed at least 12 people in Oslo.', ['number ≥12 dead']],
    [
      'the dead and the injured apart',
      'Rebels attacked the port, leaving nine dead and 30 injured.',
      ['number 9 dead', 'number 30 injured'],
    ],
    [
      'the dead of an attack that kills',
      'An attack by rebels on the port killed two dozen sailors.',
      ['number 24 dead'],
    ],
    ['a toll that somebody tells', 'The death toll rose from 12 to 20, Ada Berg said.', ['number 20 dead']],
    ['a sum with a sign', 'Norway pledged $4.2 billion to Chile.', ['number USD 4200000000']],
    ['a sum with a short scale', 'Norway promised Chile €300m.', ['number EUR 300000000']],
    ['a sum with a word', 'Norway offered Chile 4.2bn dollars.', ['number USD 4200000000']],
    ['a share', 'The union demanded a pay rise of 8 per cent.', ['number 8 %']],
    ['a vote', 'The council approved the treaty by 52 votes to 48.', ['number 52 to 48']],
    ['which of several it was', 'Olav Kvam visited Oslo for the sixth time.', ['number no. 6']],
  ])('%s', (_, text, expected) => expect(claims(text)).toEqual(expected));

  test.each([
    ['a length of something else', 'Ada Berg, who slept five hours, met Olav Kvam.'],
    ['hours counted as an object', 'Ada Berg met Olav Kvam.'],
    ['the dead of a disaster', 'Ada Berg visited the port after an earthquake killed 30 people.'],
    ['those who kill', 'Forty rebels were near when soldiers attacked the port.'],
    ['a year', 'Ada Berg accused the port of fraud in 2014.'],
    ['time that has passed', 'Rebels attacked the port 12 years ago.'],
    ['a range that is no vote', 'Ada Berg visited two to three ports.'],
    ['metres', 'Ada Berg visited the port of Oslo, 300m away.'],
    ['what a thing beside costs', 'Norway opened an investigation into a $4bn purchase by the port.'],
  ])('but not %s', (_, text) => expect(claims(text)).toEqual([]));
});

describe('a hedge', () => {
  const told = (text: string) => {
    const { article, events } = factsOf(text);
    return events.map(({ status, claims }) => ({
      status,
      claims: claims.map(({ attribute, value, sign, start, end }) => ({
        claim: `${attribute} ${sign}${value}`,
        text: article.text.slice(start, end),
      })),
    }));
  };

  test.each([...HEDGES])('"%s" is part of a count and of its quotation, and denies nothing', (words, sign) => {
    expect(told(`Police wounded ${words} 12 dockers.`)).toEqual([
      { status: 'happened', claims: [{ claim: `number ${sign}12 injured`, text: `${words} 12` }] },
    ]);
    expect(told(`Police arrested ${words} 12 dockers.`)).toEqual([
      { status: 'happened', claims: [{ claim: `number ${sign}12 docker`, text: `${words} 12 dockers` }] },
    ]);
  });

  test.each([...HEDGES].filter(([words]) => !/^(?:some|circa|the|exactly|precisely)$/.test(words)))(
    '"%s" is part of a length',
    (words, sign) => {
      expect(told(`The talks between Ada Berg and Olav Kvam lasted ${words} five hours.`)).toEqual([
        { status: 'happened', claims: [{ claim: `duration ${sign}PT5H`, text: `${words} five hours` }] },
      ]);
    },
  );

  test('may follow its figure', () => {
    expect(told('Police arrested 12 or more dockers.')).toEqual([
      { status: 'happened', claims: [{ claim: 'number ≥12 docker', text: '12 or more dockers' }] },
    ]);
  });

  test('is none in what was not done', () => {
    expect(told('Police wounded no dockers.').map(({ status }) => status)).toEqual(['denied']);
  });
});
