/** What a report claims in figures: every form, with the event that it is claimed of and the words that are quoted for it. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../tests/support/told';

/** `TYPE attribute value “quotation”` of each claim. */
function claimed(text: string): string[] {
  const { article, events } = factsOf(text);
  return events.flatMap((event) =>
    event.claims.map(
      ({ attribute, sign, value, start, end }) =>
        `${event.type} ${attribute} ${sign}${value} “${article.text.slice(start, end)}”`,
    ),
  );
}

describe('a number', () => {
  test.each([
    ['Police arrested zero dockers.', 'COERCE number 0 docker “zero dockers”'],
    ['Police arrested one dockers.', 'COERCE number 1 docker “one dockers”'],
    ['Police arrested two dockers.', 'COERCE number 2 docker “two dockers”'],
    ['Police arrested nineteen dockers.', 'COERCE number 19 docker “nineteen dockers”'],
    ['Police arrested thirty-one dockers.', 'COERCE number 31 docker “thirty-one dockers”'],
    ['Police arrested ninety-nine dockers.', 'COERCE number 99 docker “ninety-nine dockers”'],
    ['Police arrested a hundred dockers.', 'COERCE number 100 docker “a hundred dockers”'],
    ['Police arrested two hundred dockers.', 'COERCE number 200 docker “two hundred dockers”'],
    ['Police arrested two hundred and one dockers.', 'COERCE number 201 docker “two hundred and one dockers”'],
    [
      'Police arrested one hundred and thirty-two dockers.',
      'COERCE number 132 docker “one hundred and thirty-two dockers”',
    ],
    ['Police arrested two thousand dockers.', 'COERCE number 2000 docker “two thousand dockers”'],
    ['Police arrested two thousand and five dockers.', 'COERCE number 2005 docker “two thousand and five dockers”'],
    [
      'Police arrested two thousand five hundred dockers.',
      'COERCE number 2500 docker “two thousand five hundred dockers”',
    ],
    ['Police arrested twelve hundred dockers.', 'COERCE number 1200 docker “twelve hundred dockers”'],
    ['Police arrested twenty thousand dockers.', 'COERCE number 20000 docker “twenty thousand dockers”'],
    ['Police arrested two hundred thousand dockers.', 'COERCE number 200000 docker “two hundred thousand dockers”'],
    ['Police arrested three million dockers.', 'COERCE number 3000000 docker “three million dockers”'],
    ['Police arrested 1,200 dockers.', 'COERCE number 1200 docker “1,200 dockers”'],
    ['Police arrested 12,345 dockers.', 'COERCE number 12345 docker “12,345 dockers”'],
    ['Police arrested 1,234,567 dockers.', 'COERCE number 1234567 docker “1,234,567 dockers”'],
    ['Police arrested 12 dockers.', 'COERCE number 12 docker “12 dockers”'],
    ['Police arrested 1200 dockers.', 'COERCE number 1200 docker “1200 dockers”'],
    ['Police arrested 1.5 million dockers.', 'COERCE number 1500000 docker “1.5 million dockers”'],
    ['Police arrested 2.5 thousand dockers.', 'COERCE number 2500 docker “2.5 thousand dockers”'],
    ['Police arrested 4 dozen dockers.', 'COERCE number 48 docker “4 dozen dockers”'],
    ['Police arrested five dozen dockers.', 'COERCE number 60 docker “five dozen dockers”'],
    ['Police arrested a dozen dockers.', 'COERCE number 12 docker “a dozen dockers”'],
    ['Police arrested a million dockers.', 'COERCE number 1000000 docker “a million dockers”'],
    ['Police arrested a billion dockers.', 'COERCE number 1000000000 docker “a billion dockers”'],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each(['Police arrested twenty-thirty dockers.', 'Police arrested hundred dockers.'])(
    'is not claimed: %s',
    (text) => expect(claimed(text)).toEqual([]),
  );
});

describe('a number that nobody counted', () => {
  test.each([
    ['Police arrested dozens of dockers.', 'COERCE number dozens docker “dozens of dockers”'],
    ['Police arrested scores of dockers.', 'COERCE number scores docker “scores of dockers”'],
    ['Police arrested hundreds of dockers.', 'COERCE number hundreds docker “hundreds of dockers”'],
    ['Police arrested thousands of dockers.', 'COERCE number thousands docker “thousands of dockers”'],
    ['Police arrested millions of dockers.', 'COERCE number millions docker “millions of dockers”'],
    [
      'Police arrested tens of thousands of dockers.',
      'COERCE number tens of thousands docker “tens of thousands of dockers”',
    ],
    [
      'Police arrested hundreds of thousands of dockers.',
      'COERCE number hundreds of thousands docker “hundreds of thousands of dockers”',
    ],
    ['Police arrested tens of dozens of dockers.', 'COERCE number tens of dozens docker “tens of dozens of dockers”'],
    ['Police arrested hundreds of the dockers.', 'COERCE number hundreds docker “hundreds of the dockers”'],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'Police arrested tens of dockers.',
    'Police arrested dozens dockers.',
    'Police arrested many dockers.',
    'Police arrested a few dockers.',
  ])('is not claimed: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('a count of those concerned', () => {
  test.each([
    ['Police arrested the 12 dockers.', 'COERCE number 12 docker “12 dockers”'],
    ['Police arrested dockers of 12 ports.', 'COERCE number 12 port “12 ports”'],
    ['Police arrested two sons of 12 dockers.', 'COERCE number 2 son “two sons”'],
    ['Police arrested 2100 dockers.', 'COERCE number 2100 docker “2100 dockers”'],
    ['Police arrested 1899 dockers.', 'COERCE number 1899 docker “1899 dockers”'],
    ['Police arrested 2,014 dockers.', 'COERCE number 2014 docker “2,014 dockers”'],
    ['Norway expelled two envoys and five spies.', 'SANCTION number 2 envoy “two envoys”'],
    ['Twelve dockers attacked the port.', 'ASSAULT number 12 docker “Twelve dockers”'],
    ['Twelve dockers were arrested.', 'COERCE number 12 docker “Twelve dockers”'],
    ['The union accused the port of ignoring 17 warnings and 12 calls.', 'REJECT number 17 warning “17 warnings”'],
    ['Ada Berg made 12 visits to Oslo.', 'CONSULT number 12 visit “12 visits”'],
    [
      'Hackers stole the records of 420,000 customers of the bank.',
      'COERCE number 420000 customer “420,000 customers”',
    ],
    ['Hackers stole 12 records of 420,000 customers.', 'COERCE number 12 record “12 records”'],
    ['Norway held 12 rounds of talks with Denmark.', 'CONSULT number 12 round “12 rounds”'],
    ['Norway signed 12 deals with Denmark.', 'SUPPORT number 12 deal “12 deals”'],
    ['Norway rejected $12 offers.', 'REJECT number USD 12 “$12”'],
    ['Norway attacked 12 ports in Oslo.', 'ASSAULT number 12 port “12 ports”'],
    ['Police arrested about 12 dockers.', 'COERCE number ≈12 docker “about 12 dockers”'],
    ['Police arrested 12 or more dockers.', 'COERCE number ≥12 docker “12 or more dockers”'],
    ['Police arrested more than 12 dockers.', 'COERCE number >12 docker “more than 12 dockers”'],
    ['Police arrested up to a dozen dockers.', 'COERCE number ≤12 docker “up to a dozen dockers”'],
    ['Police arrested some dozens of dockers.', 'COERCE number ≈dozens docker “some dozens of dockers”'],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'Police arrested 12 of the dockers.',
    'Police arrested 12-year-old dockers.',
    'Police arrested twelve-hour dockers.',
    'Police arrested 3.5 dockers.',
    'Police arrested 2014 dockers.',
    'Police arrested 1999 dockers.',
    'Norway rejected two of the offers.',
    'The 2014 talks between Norway and Denmark failed.',
  ])('is not claimed: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('a measure', () => {
  test.each([
    ['Norway demanded 12 percent of Denmark.', 'REQUEST number 12 % “12 percent”'],
    ['Norway demanded 12 dollars of Denmark.', 'REQUEST number USD 12 “12 dollars”'],
    ['Norway demanded 12 euros of Denmark.', 'REQUEST number EUR 12 “12 euros”'],
    ['Norway demanded 12 pounds of Denmark.', 'REQUEST number GBP 12 “12 pounds”'],
    ['Norway demanded 12 yen of Denmark.', 'REQUEST number JPY 12 “12 yen”'],
    ['Norway demanded 12 yuan of Denmark.', 'REQUEST number CNY 12 “12 yuan”'],
    ['Norway demanded 12 rupees of Denmark.', 'REQUEST number INR 12 “12 rupees”'],
    ['Norway demanded 12 roubles of Denmark.', 'REQUEST number RUB 12 “12 roubles”'],
    ['Norway demanded 12 rubles of Denmark.', 'REQUEST number RUB 12 “12 rubles”'],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'Norway demanded 12 seconds of Denmark.',
    'Norway demanded 12 minutes of Denmark.',
    'Norway demanded 12 hours of Denmark.',
    'Norway demanded 12 days of Denmark.',
    'Norway demanded 12 weeks of Denmark.',
    'Norway demanded 12 months of Denmark.',
    'Norway demanded 12 years of Denmark.',
    'Norway demanded 12 decades of Denmark.',
    'Norway demanded 12 centuries of Denmark.',
    'Norway demanded 12 points of Denmark.',
    'Norway demanded 12 million of Denmark.',
    'Norway demanded 12 degrees of Denmark.',
    'Norway demanded 12 miles of Denmark.',
    'Norway demanded 12 metres of Denmark.',
    'Norway demanded 12 meters of Denmark.',
    'Norway demanded 12 kilometres of Denmark.',
    'Norway demanded 12 kilometers of Denmark.',
    'Norway demanded 12 km of Denmark.',
    'Norway demanded 12 hectares of Denmark.',
    'Norway demanded 12 acres of Denmark.',
    'Norway demanded 12 tonnes of Denmark.',
    'Norway demanded 12 tons of Denmark.',
    'Norway demanded 12 times of Denmark.',
    'Norway demanded 12 shares of Denmark.',
  ])('is not claimed: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('which of several it was', () => {
  test.each([
    ['Olav Kvam visited Oslo for the first time.', 'CONSULT number no. 1 “first time”'],
    ['Olav Kvam paid his first visit to Oslo.', 'CONSULT number no. 1 “first visit”'],
    ['Olav Kvam visited Oslo for the second time.', 'CONSULT number no. 2 “second time”'],
    ['Olav Kvam paid his second visit to Oslo.', 'CONSULT number no. 2 “second visit”'],
    ['Olav Kvam visited Oslo for the third time.', 'CONSULT number no. 3 “third time”'],
    ['Olav Kvam paid his third visit to Oslo.', 'CONSULT number no. 3 “third visit”'],
    ['Olav Kvam visited Oslo for the fourth time.', 'CONSULT number no. 4 “fourth time”'],
    ['Olav Kvam paid his fourth visit to Oslo.', 'CONSULT number no. 4 “fourth visit”'],
    ['Olav Kvam visited Oslo for the fifth time.', 'CONSULT number no. 5 “fifth time”'],
    ['Olav Kvam paid his fifth visit to Oslo.', 'CONSULT number no. 5 “fifth visit”'],
    ['Olav Kvam visited Oslo for the sixth time.', 'CONSULT number no. 6 “sixth time”'],
    ['Olav Kvam paid his sixth visit to Oslo.', 'CONSULT number no. 6 “sixth visit”'],
    ['Olav Kvam visited Oslo for the seventh time.', 'CONSULT number no. 7 “seventh time”'],
    ['Olav Kvam paid his seventh visit to Oslo.', 'CONSULT number no. 7 “seventh visit”'],
    ['Olav Kvam visited Oslo for the eighth time.', 'CONSULT number no. 8 “eighth time”'],
    ['Olav Kvam paid his eighth visit to Oslo.', 'CONSULT number no. 8 “eighth visit”'],
    ['Olav Kvam visited Oslo for the ninth time.', 'CONSULT number no. 9 “ninth time”'],
    ['Olav Kvam paid his ninth visit to Oslo.', 'CONSULT number no. 9 “ninth visit”'],
    ['Olav Kvam visited Oslo for the tenth time.', 'CONSULT number no. 10 “tenth time”'],
    ['Olav Kvam paid his tenth visit to Oslo.', 'CONSULT number no. 10 “tenth visit”'],
    ['Olav Kvam visited Oslo for the 1st time.', 'CONSULT number no. 1 “1st time”'],
    ['Olav Kvam paid his 1st visit to Oslo.', 'CONSULT number no. 1 “1st visit”'],
    ['Olav Kvam visited Oslo for the 2nd time.', 'CONSULT number no. 2 “2nd time”'],
    ['Olav Kvam paid his 2nd visit to Oslo.', 'CONSULT number no. 2 “2nd visit”'],
    ['Olav Kvam visited Oslo for the 3rd time.', 'CONSULT number no. 3 “3rd time”'],
    ['Olav Kvam paid his 3rd visit to Oslo.', 'CONSULT number no. 3 “3rd visit”'],
    ['Olav Kvam visited Oslo for the 4th time.', 'CONSULT number no. 4 “4th time”'],
    ['Olav Kvam paid his 4th visit to Oslo.', 'CONSULT number no. 4 “4th visit”'],
    ['Olav Kvam visited Oslo for the 11th time.', 'CONSULT number no. 11 “11th time”'],
    ['Olav Kvam paid his 11th visit to Oslo.', 'CONSULT number no. 11 “11th visit”'],
    ['Olav Kvam visited Oslo for the 21st time.', 'CONSULT number no. 21 “21st time”'],
    ['Olav Kvam paid his 21st visit to Oslo.', 'CONSULT number no. 21 “21st visit”'],
    ['The second meeting of Ada Berg and Olav Kvam failed.', 'CONSULT number no. 2 “second meeting”'],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each(['Norway held the third round of talks with Denmark.', 'Olav Kvam visited Oslo on the 5th of May.'])(
    'is not claimed: %s',
    (text) => expect(claimed(text)).toEqual([]),
  );
});

describe('a sum of money', () => {
  test.each([
    ['Norway pledged $7 million to Chile.', 'AGREE number USD 7000000 “$7 million”'],
    ['Norway pledged US$7 million to Chile.', 'AGREE number USD 7000000 “US$7 million”'],
    ['Norway pledged A$7 million to Chile.', 'AGREE number AUD 7000000 “A$7 million”'],
    ['Norway pledged C$7 million to Chile.', 'AGREE number CAD 7000000 “C$7 million”'],
    ['Norway pledged €7 million to Chile.', 'AGREE number EUR 7000000 “€7 million”'],
    ['Norway pledged £7 million to Chile.', 'AGREE number GBP 7000000 “£7 million”'],
    ['Norway pledged ¥7 million to Chile.', 'AGREE number JPY 7000000 “¥7 million”'],
    ['Norway pledged ₹7 million to Chile.', 'AGREE number INR 7000000 “₹7 million”'],
    ['Norway pledged ₽7 million to Chile.', 'AGREE number RUB 7000000 “₽7 million”'],
    ['Norway pledged ₴7 million to Chile.', 'AGREE number UAH 7000000 “₴7 million”'],
    ['Norway pledged ₩7 million to Chile.', 'AGREE number KRW 7000000 “₩7 million”'],
    ['Norway pledged ₺7 million to Chile.', 'AGREE number TRY 7000000 “₺7 million”'],
    ['Norway pledged ₪7 million to Chile.', 'AGREE number ILS 7000000 “₪7 million”'],
    ['Norway pledged USD 7 million to Chile.', 'AGREE number USD 7000000 “USD 7 million”'],
    ['Norway pledged 7 million USD to Chile.', 'AGREE number USD 7000000 “7 million USD”'],
    ['Norway pledged EUR 7 million to Chile.', 'AGREE number EUR 7000000 “EUR 7 million”'],
    ['Norway pledged 7 million EUR to Chile.', 'AGREE number EUR 7000000 “7 million EUR”'],
    ['Norway pledged GBP 7 million to Chile.', 'AGREE number GBP 7000000 “GBP 7 million”'],
    ['Norway pledged 7 million GBP to Chile.', 'AGREE number GBP 7000000 “7 million GBP”'],
    ['Norway pledged JPY 7 million to Chile.', 'AGREE number JPY 7000000 “JPY 7 million”'],
    ['Norway pledged 7 million JPY to Chile.', 'AGREE number JPY 7000000 “7 million JPY”'],
    ['Norway pledged CNY 7 million to Chile.', 'AGREE number CNY 7000000 “CNY 7 million”'],
    ['Norway pledged 7 million CNY to Chile.', 'AGREE number CNY 7000000 “7 million CNY”'],
    ['Norway pledged INR 7 million to Chile.', 'AGREE number INR 7000000 “INR 7 million”'],
    ['Norway pledged 7 million INR to Chile.', 'AGREE number INR 7000000 “7 million INR”'],
    ['Norway pledged RUB 7 million to Chile.', 'AGREE number RUB 7000000 “RUB 7 million”'],
    ['Norway pledged 7 million RUB to Chile.', 'AGREE number RUB 7000000 “7 million RUB”'],
    ['Norway pledged CHF 7 million to Chile.', 'AGREE number CHF 7000000 “CHF 7 million”'],
    ['Norway pledged 7 million CHF to Chile.', 'AGREE number CHF 7000000 “7 million CHF”'],
    ['Norway pledged SEK 7 million to Chile.', 'AGREE number SEK 7000000 “SEK 7 million”'],
    ['Norway pledged 7 million SEK to Chile.', 'AGREE number SEK 7000000 “7 million SEK”'],
    ['Norway pledged NOK 7 million to Chile.', 'AGREE number NOK 7000000 “NOK 7 million”'],
    ['Norway pledged 7 million NOK to Chile.', 'AGREE number NOK 7000000 “7 million NOK”'],
    ['Norway pledged DKK 7 million to Chile.', 'AGREE number DKK 7000000 “DKK 7 million”'],
    ['Norway pledged 7 million DKK to Chile.', 'AGREE number DKK 7000000 “7 million DKK”'],
    ['Norway pledged PLN 7 million to Chile.', 'AGREE number PLN 7000000 “PLN 7 million”'],
    ['Norway pledged 7 million PLN to Chile.', 'AGREE number PLN 7000000 “7 million PLN”'],
    ['Norway pledged UAH 7 million to Chile.', 'AGREE number UAH 7000000 “UAH 7 million”'],
    ['Norway pledged 7 million UAH to Chile.', 'AGREE number UAH 7000000 “7 million UAH”'],
    ['Norway pledged AUD 7 million to Chile.', 'AGREE number AUD 7000000 “AUD 7 million”'],
    ['Norway pledged 7 million AUD to Chile.', 'AGREE number AUD 7000000 “7 million AUD”'],
    ['Norway pledged CAD 7 million to Chile.', 'AGREE number CAD 7000000 “CAD 7 million”'],
    ['Norway pledged 7 million CAD to Chile.', 'AGREE number CAD 7000000 “7 million CAD”'],
    ['Norway pledged 7 million dollars to Chile.', 'AGREE number USD 7000000 “7 million dollars”'],
    ['Norway pledged 7 million euros to Chile.', 'AGREE number EUR 7000000 “7 million euros”'],
    ['Norway pledged 7 million pounds to Chile.', 'AGREE number GBP 7000000 “7 million pounds”'],
    ['Norway pledged 7 million sterling to Chile.', 'AGREE number GBP 7000000 “7 million sterling”'],
    ['Norway pledged 7 million yen to Chile.', 'AGREE number JPY 7000000 “7 million yen”'],
    ['Norway pledged 7 million yuan to Chile.', 'AGREE number CNY 7000000 “7 million yuan”'],
    ['Norway pledged 7 million renminbi to Chile.', 'AGREE number CNY 7000000 “7 million renminbi”'],
    ['Norway pledged 7 million rupees to Chile.', 'AGREE number INR 7000000 “7 million rupees”'],
    ['Norway pledged 7 million roubles to Chile.', 'AGREE number RUB 7000000 “7 million roubles”'],
    ['Norway pledged 7 million rubles to Chile.', 'AGREE number RUB 7000000 “7 million rubles”'],
    ['Norway pledged 7 million hryvnias to Chile.', 'AGREE number UAH 7000000 “7 million hryvnias”'],
    ['Norway pledged 7 million zloty to Chile.', 'AGREE number PLN 7000000 “7 million zloty”'],
    ['Norway pledged 7 million zlotys to Chile.', 'AGREE number PLN 7000000 “7 million zlotys”'],
    ['Norway pledged 7 million baht to Chile.', 'AGREE number THB 7000000 “7 million baht”'],
    ['Norway pledged 7 million naira to Chile.', 'AGREE number NGN 7000000 “7 million naira”'],
    ['Norway pledged 7 million rand to Chile.', 'AGREE number ZAR 7000000 “7 million rand”'],
    ['Norway pledged 7 million pesos to Chile.', 'AGREE number 7000000 peso “7 million pesos”'],
    ['Norway pledged 7 million crowns to Chile.', 'AGREE number 7000000 crown “7 million crowns”'],
    ['Norway pledged 7 million American dollars to Chile.', 'AGREE number USD 7000000 “7 million American dollars”'],
    ['Norway pledged 7 million US dollars to Chile.', 'AGREE number USD 7000000 “7 million US dollars”'],
    ['Norway pledged $7k to Chile.', 'AGREE number USD 7000 “$7k”'],
    ['Norway pledged $7m to Chile.', 'AGREE number USD 7000000 “$7m”'],
    ['Norway pledged $7mn to Chile.', 'AGREE number USD 7000000 “$7mn”'],
    ['Norway pledged $7bn to Chile.', 'AGREE number USD 7000000000 “$7bn”'],
    ['Norway pledged $7tn to Chile.', 'AGREE number USD 7000000000000 “$7tn”'],
    ['Norway pledged $7.25 million to Chile.', 'AGREE number USD 7250000 “$7.25 million”'],
    ['Norway pledged $7.256 to Chile.', 'AGREE number USD 7.26 “$7.256”'],
    ['Norway pledged $1,200,000 to Chile.', 'AGREE number USD 1200000 “$1,200,000”'],
    ['Norway pledged a million dollars to Chile.', 'AGREE number USD 1000000 “a million dollars”'],
    ['Norway pledged a $7m loan to Chile.', 'AGREE number USD 7000000 “$7m”'],
    ['Norway pledged Chile $7m.', 'AGREE number USD 7000000 “$7m”'],
    ['Norway pledged $7m and $8m to Chile.', 'AGREE number USD 7000000 “$7m”'],
    ['Norway pledged between $7m and $8m to Chile.', 'AGREE number USD 7000000 “$7m”'],
    ['Ada Berg said Norway pledged $7m to Chile.', 'AGREE number USD 7000000 “$7m”'],
    ['Norway demanded a fine of $7m.', 'REQUEST number USD 7000000 “$7m”'],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'Norway pledged XYZ 7 million to Chile.',
    'Norway pledged 7 million XYZ to Chile.',
    'Norway pledged a dollar to Chile.',
    'Ada Berg said the port cost $7m.',
    'Norway accused the owner of a $7m boat of fraud.',
    'Norway bought a $7m boat from Chile.',
    'Norway opened an investigation into a $4bn purchase by the port.',
    'A $4bn purchase of the port by Norway failed.',
  ])('is not claimed: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('a share', () => {
  test.each([
    ['The union demanded a rise of 8%.', 'REQUEST number 8 % “8%”'],
    ['The union demanded a rise of 8 %.', 'REQUEST number 8 % “8 %”'],
    ['The union demanded a rise of 8 percent.', 'REQUEST number 8 % “8 percent”'],
    ['The union demanded a rise of 8 per cent.', 'REQUEST number 8 % “8 per cent”'],
    ['The union demanded a rise of 8.5 per cent.', 'REQUEST number 8.5 % “8.5 per cent”'],
    ['The union demanded a rise of eight per cent.', 'REQUEST number 8 % “eight per cent”'],
    ['The union demanded 8% of $7m.', 'REQUEST number USD 7000000 “$7m”', 'REQUEST number 8 % “8%”'],
    ['Norway approved the treaty by 62% to 38%.', 'SUPPORT number 62 % to 38 % “62% to 38%”'],
    [
      'Norway approved the treaty by 62 percent to 38 percent.',
      'SUPPORT number 62 % to 38 % “62 percent to 38 percent”',
    ],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each(['The union demanded a rise of 8 per crew.', 'Norway raised the tax 62% to 38%.'])(
    'is not claimed: %s',
    (text) => expect(claimed(text)).toEqual([]),
  );
});

describe('a vote', () => {
  test.each([
    ['Norway approved the treaty by 52 to 48.', 'SUPPORT number 52 to 48 “52 to 48”'],
    ['Norway approved the treaty by 52 votes to 48.', 'SUPPORT number 52 to 48 “52 votes to 48”'],
    ['Norway approved the treaty by 52 votes against 48.', 'SUPPORT number 52 to 48 “52 votes against 48”'],
    ['Norway approved the treaty by 52 to 48 votes.', 'SUPPORT number 52 to 48 “52 to 48”'],
    ['Norway approved the treaty in a vote of 52-48.', 'SUPPORT number 52 to 48 “52-48”'],
    ['Norway voted 52-48 for the treaty.', 'SUPPORT number 52 to 48 “52-48”'],
    ['Norway voted 52 to 48 for the treaty.', 'SUPPORT number 52 to 48 “52 to 48”'],
    ['Norway approved the treaty after voting 52 to 48.', 'SUPPORT number 52 to 48 “52 to 48”'],
    ['Norway approved the treaty by 52 against 48.', 'SUPPORT number 52 to 48 “52 against 48”'],
    ['Norway approved the treaty by fifty-two to forty-eight.', 'SUPPORT number 52 to 48 “fifty-two to forty-eight”'],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'Norway approved the treaty by 52 to 48 degrees.',
    'Norway approved the treaty by 52 for 48.',
    'Norway beat Denmark 3-1.',
    'Norway visited two to three ports.',
  ])('is not claimed: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('a toll', () => {
  test.each([
    ['Rebels killed 12 people in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels injured 12 people in Oslo.', 'ASSAULT number 12 injured “12”'],
    ['Rebels wounded 12 people in Oslo.', 'ASSAULT number 12 injured “12”'],
    ['Rebels displaced 12 people in Oslo.', 'COERCE number 12 displaced “12”'],
    ['Rebels attacked Oslo, killing 12 people.', 'ASSAULT number 12 dead “12”'],
    ['Rebels attacked Oslo, injuring 12 people.', 'ASSAULT number 12 injured “12”'],
    ['Rebels attacked Oslo, wounding 12 people.', 'ASSAULT number 12 injured “12”'],
    ['Rebels attacked Oslo, hurting 12 people.', 'ASSAULT number 12 injured “12”'],
    ['Rebels attacked Oslo, leaving 12 dead.', 'ASSAULT number 12 dead “12 dead”'],
    ['Rebels attacked Oslo, leaving 12 injured.', 'ASSAULT number 12 injured “12 injured”'],
    ['Rebels attacked Oslo, leaving 12 wounded.', 'ASSAULT number 12 injured “12 wounded”'],
    ['Rebels attacked Oslo, leaving 12 missing.', 'ASSAULT number 12 missing “12 missing”'],
    ['Rebels attacked Oslo, leaving 12 homeless.', 'ASSAULT number 12 displaced “12 homeless”'],
    ['Rebels attacked Oslo, leaving 12 displaced.', 'ASSAULT number 12 displaced “12 displaced”'],
    ['Rebels attacked Oslo, leaving 12 hurt.', 'ASSAULT number 12 injured “12 hurt”'],
    ['Rebels attacked Oslo, leaving 12 killed.', 'ASSAULT number 12 dead “12 killed”'],
    ['Rebels attacked Oslo, leaving 12 drowned.', 'ASSAULT number 12 dead “12 drowned”'],
    ['Twelve people were killed when rebels attacked Oslo.', 'ASSAULT number 12 dead “Twelve people were killed”'],
    ['Twelve people were injured when rebels attacked Oslo.', 'ASSAULT number 12 injured “Twelve people were injured”'],
    ['Twelve people were wounded when rebels attacked Oslo.', 'ASSAULT number 12 injured “Twelve people were wounded”'],
    [
      'Twelve people were displaced when rebels attacked Oslo.',
      'COERCE number 12 displaced “Twelve people were displaced”',
    ],
    ['Twelve people were slain when rebels attacked Oslo.', 'ASSAULT number 12 dead “Twelve people were slain”'],
    ['Rebels attacked Oslo, causing 12 deaths.', 'ASSAULT number 12 dead “12 deaths”'],
    ['Rebels attacked Oslo, causing 12 fatalities.', 'ASSAULT number 12 dead “12 fatalities”'],
    ['Rebels attacked Oslo, causing 12 injuries.', 'ASSAULT number 12 injured “12 injuries”'],
    ['An attack by rebels on Oslo claimed 12 lives.', 'ASSAULT number 12 dead “12 lives”'],
    ['An attack by rebels on Oslo cost 12 lives.', 'ASSAULT number 12 dead “12 lives”'],
    ['Rebels killed another 12 people in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed a further 12 people in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed further 12 people in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed at least another 12 people in Oslo.', 'ASSAULT number ≥12 dead “at least another 12”'],
    ['Rebels killed nearly 12 people in Oslo.', 'ASSAULT number <12 dead “nearly 12”'],
    ['Rebels killed about 12 people in Oslo.', 'ASSAULT number ≈12 dead “about 12”'],
    ['Twelve people are killed when rebels attacked Oslo.', 'ASSAULT number 12 dead “Twelve people are killed”'],
    [
      'Twelve people have been killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people have been killed”',
    ],
    [
      'Twelve people had been killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people had been killed”',
    ],
    [
      'Twelve people were also killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people were also killed”',
    ],
    [
      'Twelve people were reported killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people were reported killed”',
    ],
    [
      'Twelve people were reportedly killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people were reportedly killed”',
    ],
    [
      'Twelve people were confirmed killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people were confirmed killed”',
    ],
    [
      'Twelve people were feared killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people were feared killed”',
    ],
    [
      'Twelve people were believed killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people were believed killed”',
    ],
    [
      'Twelve people were found killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people were found killed”',
    ],
    [
      'Twelve people were still killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people were still killed”',
    ],
    [
      'Twelve people were being killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people were being killed”',
    ],
    [
      'Twelve people were left killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve people were left killed”',
    ],
    ['Rebels killed dozens in Oslo.', 'ASSAULT number dozens dead “dozens”'],
    ['Rebels killed tens of thousands in Oslo.', 'ASSAULT number tens of thousands dead “tens of thousands”'],
    ['Rebels killed a man for $12 in Oslo.', 'ASSAULT number USD 12 “$12”'],
    ['12 rebels killed 30 sailors in Oslo.', 'ASSAULT number 30 dead “30”', 'ASSAULT number 12 rebel “12 rebels”'],
    ['12 rebels were killed by 30 sailors in Oslo.', 'ASSAULT number 12 dead “12 rebels were killed”'],
    ['Rebels killed 12 sailors and wounded 30 in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed 12 sailors, 30 dockers and a cook in Oslo.', 'ASSAULT number 12 dead “12”'],
    [
      '12 sailors and 30 dockers were killed when rebels attacked Oslo.',
      'ASSAULT number 30 dead “30 dockers were killed”',
      'ASSAULT number 12 sailor “12 sailors”',
    ],
    [
      '12 sailors of the crew were killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “12 sailors of the crew were killed”',
    ],
    ['An explosion killed 12 people in Oslo, Ada Berg said.', 'ASSAULT number 12 dead “12”'],
    ['Ada Berg said an earthquake killed 12 people.', 'STATEMENT number 12 dead “12”'],
    ['A blast that killed 12 people in Oslo was an attack by rebels.', 'ASSAULT number 12 dead “12”'],
    ['He killed 12 people when rebels attacked Oslo.', 'ASSAULT number 12 dead “12”'],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'Rebels attacked Oslo, leaving 12 married.',
    'Twelve people sang when rebels attacked Oslo.',
    'Rebels killed 12 of the crew in Oslo.',
    'Rebels killed 12 in 14 in Oslo.',
    'Rebels killed 12 days ago in Oslo.',
    'Rebels killed for 12 hours in Oslo.',
    'Rebels killed a 12-year-old in Oslo.',
    'Rebels killed a boy aged 12 in Oslo.',
    'In 2014 rebels killed people in Oslo.',
    'Since 2014 killed people were found.',
    'In May 2014 rebels attacked Oslo, killing 2014.',
    'Of the 12 sailors rebels killed two.',
    'Rebels attacked Oslo after an earthquake killed 12 people.',
    'A storm killed 12 people when rebels attacked Oslo.',
  ])('is not claimed: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('a toll that rises', () => {
  test.each([
    ['The death toll at 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The death toll of 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The death toll is 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The death toll was 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll reached 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll reaches 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll hit 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll hits 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll passed 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll passes 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll tops 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll exceeds 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll rose to at least 20, Ada Berg said.', 'STATEMENT number ≥20 dead “at least 20”'],
    ['The toll rose to more than 20, Ada Berg said.', 'STATEMENT number >20 dead “more than 20”'],
    ['The toll rose to nearly 20, Ada Berg said.', 'STATEMENT number <20 dead “nearly 20”'],
    ['The toll rose to about 20, Ada Berg said.', 'STATEMENT number ≈20 dead “about 20”'],
    ['The toll rose to around 20, Ada Berg said.', 'STATEMENT number ≈20 dead “around 20”'],
    ['The toll rose from 12 to 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll rose to 20, from 12, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll of 2014 rose to 20, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'The toll rose by 20, Ada Berg said.',
    'The toll rose to 20. It was 12, Ada Berg said.',
    'The injury toll rose to 20, Ada Berg said.',
    'The road toll rose to 20, Ada Berg said.',
    'The bridge toll rose to 20, Ada Berg said.',
    'The motorway toll rose to 20, Ada Berg said.',
    'The toll rose to 20 days, Ada Berg said.',
    'The toll rose to 20 percent, Ada Berg said.',
    'The toll rose in 2014, Ada Berg said.',
    'The toll of the attack by the rebels on the town in the north of the country of Norway rose to 20, Ada Berg said.',
  ])('is not claimed: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('how long it took', () => {
  test.each([
    ['The talks between Ada Berg and Olav Kvam lasted five hours.', 'CONSULT duration PT5H “five hours”'],
    ['The talks between Ada Berg and Olav Kvam took five hours.', 'CONSULT duration PT5H “five hours”'],
    ['The talks between Ada Berg and Olav Kvam ran five hours.', 'CONSULT duration PT5H “five hours”'],
    ['The talks between Ada Berg and Olav Kvam continued five hours.', 'CONSULT duration PT5H “five hours”'],
    ['The talks between Ada Berg and Olav Kvam stretched five hours.', 'CONSULT duration PT5H “five hours”'],
    ['The talks between Ada Berg and Olav Kvam went on five hours.', 'CONSULT duration PT5H “five hours”'],
    ['Ada Berg and Olav Kvam met five hours.', 'CONSULT duration PT5H “five hours”'],
    ['Ada Berg and Olav Kvam spoke for five hours.', 'STATEMENT duration PT5H “five hours”'],
    ['Ada Berg negotiated with Olav Kvam for five hours.', 'CONSULT duration PT5H “five hours”'],
    ['Ada Berg held talks with Olav Kvam for five hours.', 'CONSULT duration PT5H “five hours”'],
    ['Ada Berg held a five-hour meeting with Olav Kvam.', 'CONSULT duration PT5H “five-hour”'],
    ['Ada Berg held five hours of talks with Olav Kvam.', 'CONSULT duration PT5H “five hours”'],
    ['Ada Berg met Olav Kvam in five hours.', 'CONSULT duration PT5H “five hours”'],
    ['For five hours Ada Berg met Olav Kvam.', 'CONSULT duration PT5H “five hours”'],
    ['The five-hour talks between Ada Berg and Olav Kvam failed.', 'CONSULT duration PT5H “five-hour”'],
    ['The talks, which lasted five hours, failed.', 'CONSULT duration PT5H “five hours”'],
    ['The dockers went on a five-day strike in Oslo.', 'PROTEST duration P5D “five-day”'],
    ['The strike by dockers lasted five days.', 'PROTEST duration P5D “five days”'],
    ['Norway imposed a five-day curfew.', 'COERCE duration P5D “five-day”'],
  ])('is claimed: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'Ada Berg, who slept five hours, met Olav Kvam.',
    'Ada Berg met Olav Kvam every five hours.',
    'Ada Berg met Olav Kvam five hours ago.',
    'Rebels attacked Oslo for five hours.',
    'Ada Berg met Olav Kvam daily.',
  ])('is not claimed: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('a figure', () => {
  test.each([
    ['Ada Berg said the union rejected two offers.', 'REJECT number 2 offer “two offers”'],
    ['Ada Berg said two offers were rejected by the union.', 'REJECT number 2 offer “two offers”'],
    [
      'Police arrested 12 dockers after the union rejected two offers.',
      'COERCE number 12 docker “12 dockers”',
      'REJECT number 2 offer “two offers”',
    ],
    ['The union, which lost 40 members, rejected two offers.', 'REJECT number 2 offer “two offers”'],
    ['The union rejected an offer of two boats.', 'REJECT number 2 boat “two boats”'],
    ['Norway accused Denmark of sinking two boats and killing 12 sailors.', 'ACCUSE number 2 boat “two boats”'],
    ['Norway accused Denmark, which sank two boats.', 'ASSAULT number 2 boat “two boats”'],
    ['Police arrested dockers who attacked two boats.', 'ASSAULT number 2 boat “two boats”'],
    ['Two boats sank, and police arrested 12 dockers.', 'COERCE number 12 docker “12 dockers”'],
    ['Norway held two days of talks with Denmark.', 'CONSULT duration P2D “two days”'],
    ['Norway made two demands of Denmark.', 'REQUEST number 2 demand “two demands”'],
    ['Norway promised to give Denmark two boats.', 'AGREE number 2 boat “two boats”'],
    ['Norway refused to give Denmark two boats.', 'REJECT number 2 boat “two boats”'],
    ['Ada Berg said she had met two ministers.', 'CONSULT number 2 minister “two ministers”'],
    [
      'Norway approved a loan of $7m by 52 to 48.',
      'SUPPORT number USD 7000000 “$7m”',
      'SUPPORT number 52 to 48 “52 to 48”',
    ],
    ['Norway approved the $7m deal.', 'AGREE number USD 7000000 “$7m”'],
    ['Norway signed a $7m deal with Denmark.', 'SUPPORT number USD 7000000 “$7m”'],
    ['The $7m deal between Norway and Denmark failed.', 'AGREE number USD 7000000 “$7m”'],
    [
      'Rebels killed 12 people and injured 30, Ada Berg said.',
      'ASSAULT number 12 dead “12”',
      'ASSAULT number 30 injured “30”',
    ],
    ['Rebels who killed 12 people attacked Oslo.', 'ASSAULT number 12 dead “12”'],
    ['A blast killed 12 people. Rebels attacked Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Ada Berg said 12 people died when rebels attacked Oslo.', 'ASSAULT number 12 dead “12 people died”'],
    ['Protests by dockers left 12 injured.', 'PROTEST number 12 injured “12 injured”'],
    ['Twelve people were killed by rebels in Oslo.', 'ASSAULT number 12 dead “Twelve people were killed”'],
    ['Police said 12 rebels were killed.', 'ASSAULT number 12 dead “12 rebels were killed”'],
    ['Rebels attacked Oslo and 12 people were killed.', 'ASSAULT number 12 dead “12 people were killed”'],
    ['Denmark said an attack by Norway killed 12.', 'ASSAULT number 12 dead “12”'],
    [
      'Rebels attacked Oslo, killing 12 people, and Bergen, killing 30.',
      'ASSAULT number 12 dead “12”',
      'ASSAULT number 30 dead “30”',
    ],
    ['The first meeting of Ada Berg with Olav Kvam in two years failed.', 'CONSULT number no. 1 “first meeting”'],
    ['Norway launched its third attack on Oslo.', 'ASSAULT number no. 3 “third attack”'],
    ['Police arrested the first of 12 dockers.', 'COERCE number 12 docker “12 dockers”'],
  ])('is of the event in whose words it stands: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'Norway held talks with two ministers of Denmark.',
    'Talks between Norway and two ministers of Denmark failed.',
    'Norway carried out attacks on 12 ports.',
    'Ada Berg said. Two boats sank.',
    'Rebels attacked Oslo with two boats.',
    'Rebels attacked Oslo from 12 boats, police said.',
    'Rebels attacked Oslo in a storm that killed 12 people.',
    'A flood killed 12 people, and rebels attacked Oslo.',
    'It was the second attack on Oslo in two days.',
    'Ada Berg visited the first port.',
    'Norway rejected the second offer.',
  ])('is of none that it does not measure: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('a word that only holds one that matters', () => {
  test.each([
    ['Police arrested 12 skilled dockers.', 'COERCE number 12 docker “12 skilled dockers”'],
    ['Norway rejected 12 deadlines.', 'REJECT number 12 deadline “12 deadlines”'],
    ['The union rejected 12 hurtful offers.', 'REJECT number 12 offer “12 hurtful offers”'],
    ['Rebels killed 12 timekeepers in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed 12 dayworkers in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed 12 officers in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed 12 infants in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed 12 persons in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed 12 outlaws in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed one keeper in Oslo.', 'ASSAULT number 1 dead “one”'],
    ['Rebels killed one captain in Oslo.', 'ASSAULT number 1 dead “one”'],
    ['Rebels killed one scout in Oslo.', 'ASSAULT number 1 dead “one”'],
    ['Rebels killed 12 students in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels killed one guard in Oslo.', 'ASSAULT number 1 dead “one”'],
    ['Rebels killed one priest in Oslo.', 'ASSAULT number 1 dead “one”'],
    ['Rebels killed one husband in Oslo.', 'ASSAULT number 1 dead “one”'],
    ['Rebels killed one youth in Oslo.', 'ASSAULT number 1 dead “one”'],
    ['Police arrested 12 cadets.', 'COERCE number 12 cadet “12 cadets”'],
    ['Police arrested 12 ministers.', 'COERCE number 12 minister “12 ministers”'],
    ['Police arrested 12 teams.', 'COERCE number 12 team “12 teams”'],
    ['Police arrested 20145 dockers.', 'COERCE number 20145 docker “20145 dockers”'],
    ['Police arrested 12014 dockers.', 'COERCE number 12014 docker “12014 dockers”'],
    ['Police arrested 12 sharecroppers.', 'COERCE number 12 sharecropper “12 sharecroppers”'],
    ['Police arrested 12 secondary pupils.', 'COERCE number 12 pupil “12 secondary pupils”'],
    ['Rebels killed 12 secondary pupils in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['The toll rose to 20 timekeepers, Ada Berg said.', 'STATEMENT number 20 dead “20”'],
    ['The toll for lorries is high, and 20 owners sued Norway.', 'ACCUSE number 20 owner “20 owners”'],
    ['Rebels attacked Oslo, killing 12, in 2014.', 'ASSAULT number 12 dead “12”'],
    [
      'Twelve calm happy people were killed when rebels attacked Oslo.',
      'ASSAULT number 12 dead “Twelve calm happy people were killed”',
    ],
    [
      'Dozens of people were killed when rebels attacked Oslo.',
      'ASSAULT number dozens dead “Dozens of people were killed”',
    ],
    [
      'Tens of thousands of people were killed when rebels attacked Oslo.',
      'ASSAULT number tens of thousands dead “Tens of thousands of people were killed”',
    ],
    [
      'Two dozen people were killed when rebels attacked Oslo.',
      'ASSAULT number 24 dead “Two dozen people were killed”',
    ],
    [
      'Two hundred and five people were killed when rebels attacked Oslo.',
      'ASSAULT number 205 dead “Two hundred and five people were killed”',
    ],
    ['Rebels killed not more than 12 people in Oslo.', 'ASSAULT number ≤12 dead “not more than 12”'],
  ])('changes nothing: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'Rebels attacked Oslo, leaving 12 uninjured.',
    'The toll took 20 men, Ada Berg said.',
    'Norway approved the treaty by 52 voters to 48.',
    'The union demanded 8 percentage points.',
    'Norway was devoted 52 to 48 to the treaty.',
    'Olav Kvam paid his firsthand visit to Oslo.',
    'The talks between Ada Berg and Olav Kvam gobbled five hours.',
    'Rebels killed 12 out of 14 sailors in Oslo.',
    'Rebels killed 12 per day in Oslo.',
    'Rebels killed the 12th sailor in Oslo.',
    'In May 2014 killed people were found when rebels attacked Oslo.',
  ])('claims nothing: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('a figure beside others', () => {
  test.each([
    ['Police arrested dockers when an owner sold two boats.', 'COOPERATE number 2 boat “two boats”'],
    ['Ada Berg said an owner sold two boats.', 'COOPERATE number 2 boat “two boats”'],
    ['Norway demanded a rise of the tax on the sale of boats of 8%.', 'REQUEST number 8 % “8%”'],
    ['A rebel kills 12 people in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['Rebels kill 12 people in Oslo.', 'ASSAULT number 12 dead “12”'],
    ['A rebel injures 12 people in Oslo.', 'ASSAULT number 12 injured “12”'],
    ['Rebels injure 12 people in Oslo.', 'ASSAULT number 12 injured “12”'],
    ['Rebels wound 12 people in Oslo.', 'ASSAULT number 12 injured “12”'],
    ['Rebels attacked Oslo, and it killed 12 people.', 'ASSAULT number 12 dead “12”'],
    ['Rebels attacked Oslo with a bomb that killed 12 people.', 'ASSAULT number 12 dead “12”'],
    ['Rebels attacked Oslo, and a bomb killed 12 people.', 'ASSAULT number 12 dead “12”'],
    ['A storm hit Oslo, and rebels killed 12 people.', 'ASSAULT number 12 dead “12”'],
    [
      'Norway sank two boats. It rejected two offers.',
      'ASSAULT number 2 boat “two boats”',
      'REJECT number 2 offer “two offers”',
    ],
    [
      'Norway rejected offers; two owners sold 12 boats.',
      'COOPERATE number 12 boat “12 boats”',
      'COOPERATE number 2 owner “two owners”',
    ],
    ['Norway rejected offers to buy two boats.', 'REJECT number 2 boat “two boats”'],
    ['Norway rejected a call to free 12 sailors.', 'REJECT number 12 sailor “12 sailors”'],
    ['Norway called on Denmark to free 12 sailors.', 'REQUEST number 12 sailor “12 sailors”'],
    ['Ada Berg urged Norway to free 12 sailors.', 'REQUEST number 12 sailor “12 sailors”'],
    ['Norway agreed to free 12 sailors.', 'AGREE number 12 sailor “12 sailors”'],
    ['Norway warned that it would free 12 sailors.', 'THREATEN number 12 sailor “12 sailors”'],
    [
      'Norway approved by 52 votes to 48 a loan of $7m.',
      'SUPPORT number USD 7000000 “$7m”',
      'SUPPORT number 52 to 48 “52 votes to 48”',
    ],
  ])('stays where it belongs: %s', (text, ...claims) => expect(claimed(text)).toEqual(claims));

  test.each([
    'A boy aged 12 was killed when rebels attacked Oslo.',
    'A man with $12 was killed when rebels attacked Oslo.',
    'In 2014 people were killed when rebels attacked Oslo.',
    'In May 2014 sailors were killed when rebels attacked Oslo.',
    'Police arrested dockers because they painted two boats.',
    'Police arrested dockers who had painted two boats.',
    'Police arrested dockers for painting two boats.',
    'Ada Berg met the owner of a fleet of a company of 12 boats.',
    'Norway rejected offers: 12 boats sank.',
    'Ada Berg said of the toll that 20 men had paid it.',
  ])('is claimed of nothing: %s', (text) => expect(claimed(text)).toEqual([]));
});
