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
    ['which of many it was', 'Olav Kvam visited Oslo for the 21st time.', ['number no. 21']],
    ['a length after "took"', 'The talks between Ada Berg and Olav Kvam took ninety minutes.', ['duration PT90M']],
    ['a length after "for"', 'Ada Berg met Olav Kvam for five hours.', ['duration PT5H']],
    ['a length in two units', 'Ada Berg held talks with Olav Kvam for two days and three hours.', ['duration P2DT3H']],
    ['whose things they are', 'Hackers stole the records of 420,000 customers.', ['number 420000 customer']],
    ['the offers of one who refuses', 'The union rejected two offers.', ['number 2 offer']],
    ['a hedge behind the figure', 'Police arrested 12 or so dockers.', ['number ≈12 docker']],
    ['an upper bound behind the figure', 'Police arrested 12 or fewer dockers.', ['number ≤12 docker']],
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

describe('a number in words', () => {
  test.each([
    ['nineteen', 19],
    ['ninety', 90],
    ['a dozen', 12],
    ['two dozen', 24],
    ['a hundred', 100],
    ['a hundred and twenty', 120],
    ['two hundred and five', 205],
    ['one hundred and twenty-five', 125],
    ['one thousand and forty-two', 1042],
    ['three thousand four hundred', 3400],
    ['1,250', 1250],
  ])('"%s" is %i', (words, count) => {
    expect(claims(`Police arrested ${words} dockers.`)).toEqual([`number ${count} docker`]);
    expect(claims(`Rebels killed ${words} sailors in Oslo.`)).toEqual([`number ${count} dead`]);
    expect(eventsIn(`Police arrested ${words} dockers.`)[0]?.targets).toEqual([`${words} dockers`]);
  });

  test.each(['dozens', 'scores', 'hundreds', 'thousands', 'tens of thousands', 'hundreds of thousands'])(
    '"%s" stays as vague as it is',
    (words) => expect(claims(`Police arrested ${words} of dockers.`)).toEqual([`number ${words} docker`]),
  );

  test('ends where another begins', () => {
    expect(eventsIn('Police arrested five dockers and two sailors.')[0]?.targets).toEqual([
      'five dockers',
      'two sailors',
    ]);
    expect(eventsIn('Norway expelled one hundred envoys and five spies.')[0]?.targets).toEqual([
      'one hundred envoys',
      'five spies',
    ]);
  });

  test('of parts of one counts nothing', () => {
    expect(claims('Police arrested 3.5 dockers.')).toEqual([]);
  });
});

describe('a sum of money', () => {
  test.each([
    ['$7 million', 'USD 7000000'],
    ['US$7 million', 'USD 7000000'],
    ['€7 million', 'EUR 7000000'],
    ['£40m', 'GBP 40000000'],
    ['£40k', 'GBP 40000'],
    ['¥300 million', 'JPY 300000000'],
    ['₹5 billion', 'INR 5000000000'],
    ['$1.5 trillion', 'USD 1500000000000'],
    ['€2bn', 'EUR 2000000000'],
    ['EUR 5 million', 'EUR 5000000'],
    ['5 million US dollars', 'USD 5000000'],
    ['1.5 million euros', 'EUR 1500000'],
    ['300,000 pounds', 'GBP 300000'],
    ['300 million yen', 'JPY 300000000'],
    ['20 million zlotys', 'PLN 20000000'],
    ['9 billion roubles', 'RUB 9000000000'],
    ['9 billion yuan', 'CNY 9000000000'],
    ['9 billion rupees', 'INR 9000000000'],
    ['two hundred and five million euros', 'EUR 205000000'],
    ['at least $7 million', '≥USD 7000000'],
    ['up to €7 million', '≤EUR 7000000'],
  ])('%s', (words, value) => expect(claims(`Norway pledged ${words} to Chile.`)).toEqual([`number ${value}`]));

  test('may stand before what it pays for', () => {
    expect(claims('Norway pledged a 4bn-euro loan to Chile.')).toEqual(['number EUR 4000000000']);
  });
});

describe('a share or a vote', () => {
  test.each([
    ['The union demanded a pay rise of 8%.', '8 %'],
    ['The union demanded a pay rise of 3.5 percent.', '3.5 %'],
    ['The council approved the treaty by 52 to 48.', '52 to 48'],
    ['The council approved the treaty by 62% to 38%.', '62 % to 38 %'],
    ['The council voted 52 to 48 to reject the treaty.', '52 to 48'],
    ['The council rejected the treaty by 52 votes against 48.', '52 to 48'],
  ])('%s', (text, value) => expect(claims(text)).toEqual([`number ${value}`]));

  test('is none where two numbers measure something', () => {
    expect(claims('Norway expelled twenty to thirty Danish envoys.').filter((c) => c.includes(' to '))).toEqual([]);
  });
});

describe('a toll', () => {
  test.each([
    ['Rebels killed another 12 people in Oslo.', ['number 12 dead']],
    ['Twelve people were killed when rebels attacked Oslo.', ['number 12 dead']],
    ['At least 12 people were reported killed when rebels attacked Oslo.', ['number ≥12 dead']],
    ['An attack by rebels on Oslo claimed 12 lives.', ['number 12 dead']],
    ['Rebels attacked Oslo, killing nine miners and wounding 30.', ['number 9 dead', 'number 30 injured']],
    ['Rebels attacked Oslo, leaving dozens missing.', ['number dozens missing']],
    ['Rebels attacked Oslo, leaving 300 homeless.', ['number 300 displaced']],
    ['Rebels attacked Oslo in 2014, killing nine.', ['number 9 dead']],
    ['12 soldiers killed 30 rebels in Oslo.', ['number 30 dead', 'number 12 soldier']],
    ['Rebels killed more than two dozen sailors in Oslo.', ['number >24 dead']],
    ['The death toll from the attack stands at 20, Ada Berg said.', ['number 20 dead']],
    ['The toll has reached 31, Ada Berg said.', ['number 31 dead']],
    ['The toll rose to at least 31, Ada Berg said.', ['number ≥31 dead']],
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected));

  test.each([
    ['an age', 'Rebels attacked Oslo and killed a boy aged 12.'],
    ['part of a toll', 'Rebels attacked Oslo, killing 12 of the injured.'],
    ['the toll of a road', 'The road toll rose to 31, Ada Berg said.'],
    ['a length of time', 'The toll rose to 31 days, Ada Berg said.'],
  ])('is none in %s', (_, text) => expect(claims(text)).toEqual([]));
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
    expect(told('Police wounded no dockers.').map(({ status }) => status)).toEqual(['negated']);
  });
});
