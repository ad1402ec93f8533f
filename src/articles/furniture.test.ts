import { describe, expect, it } from 'vitest';
import { isFurniture, stripFurniture } from './furniture';

describe('a line of page furniture', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Read more',
    'Read More »',
    'Share this article',
    'Most read:',
    '* * *',
    '———',
    'Sign up',
    'Picture credit: www.pictures.example',
    'Photo: Agency',
    'Photo by Ada Voss / Agency',
    'Image: Harbour Authority.',
    'Also read: Ferry captain tells his story',
    '© 2025 The Port Courier. All rights reserved.',
    'https://courier.example/ferry',
    '@portcourier',
    'Sign up for our daily newsletter',
    'Follow us on Facebook',
    '4 min read',
    '12 Comments',
    'Last updated 3 hours ago',
    'Havwire writer Ada Voss in Oslo contributed to this report.',
    'Additional reporting by Ada Voss and Bo Carr',
    'By clicking Accept you agree that we share what you read with our partners.',
    'We use cookies to make this site better',
    'We and our selected partners store and read information on your device to show personalised ads.',
    'You have reached your limit of free articles this month.',
    'This article is for subscribers only. Subscribe for one crown a month or log in.',
    'To continue reading, choose how you would like to pay.',
    'Already a subscriber? Sign in',
    'Get our free morning briefing every weekday',
    'The best of the harbour, delivered to your inbox',
    'Thank you for registering. Please look into your mail to confirm it.',
    'Support our journalism: two crowns a month keep us independent.',
    'Your support makes all the difference.',
    '05/04/2031 9:30 AM EDT',
  ])('goes: %s', (line) => {
    expect(isFurniture(line, false)).toBe(true);
  });

  it.each([
    'Read more books, the minister told the pupils.',
    'Share this burden, she said.',
    'Advertisement revenue fell by a third.',
    'Photo evidence: the ministry published eleven pictures of the damaged hull on Friday morning.',
    'Picture a city without water.',
    'Photo: the ministry published eleven pictures of the damaged hull on Friday.',
    'Related: the court also fined the harbour master.',
    'Subscribe to the treaty, the bishop urged both sides.',
    'Sign up to the pact now, she told ministers.',
    'Copyright law was the third point on their list.',
    'Published accounts show that the port lost money in 2024.',
    'What the harbour needs now',
    'By closing the port you agree to nothing, the mayor told them.',
    'Support our journalists, the minister told the crowd.',
    'You have reached an agreement, she told them.',
    'This article is for sale, the museum said.',
    'Already a member of the union, she voted for the strike.',
    'Thank you for coming, the minister said.',
    'We and our partners signed the agreement on Tuesday.',
    'The minister contributed to this, the report says.',
    'Reporting by witnesses suggests that the ferry was late.',
    'Trending upwards',
    '1950',
  ])('stays: %s', (line) => {
    expect(isFurniture(line, false)).toBe(false);
  });

  it('may be the name of a section at the edge of an article, but not in its middle', () => {
    expect(isFurniture('Politics', true)).toBe(true);
    expect(isFurniture('Politics', false)).toBe(false);
    expect(isFurniture('Politics of water', true)).toBe(false);
  });
});

describe('furniture around an article', () => {
  const body = [
    'The ferry left on time.',
    'Nobody was hurt.',
    'The captain said so.',
    'It was dark.',
    'The port closed.',
    'Snow fell.',
  ];

  it('is stripped from top and bottom, and said', () => {
    expect(stripFurniture(['News', ...body, 'Must Read'])).toEqual({ kept: body, dropped: ['News', 'Must Read'] });
  });

  it('takes the list of links at the foot along', () => {
    expect(
      stripFurniture([...body, 'Related stories', 'Captain Tells His Story', 'Why ferries float', 'Share']).kept,
    ).toEqual(body);
  });

  it('does not take text along that follows such a heading', () => {
    const after = [...body, 'Captain Tells His Story', 'He spoke for an hour.'];
    expect(stripFurniture([...body, 'Related stories', ...after]).kept).toEqual([...body, ...after]);
  });

  it.each([
    'By late Monday, Ada Berg, the minister, and Bo Carr, the mayor, had agreed to open the port.',
    'By Ada Berg, Bo Carr, Cy Dahl, Di Ekern and Ed Falk, 9 March 2025',
    `By ${'Ada Berg, '.repeat(2000)}Bo Carr`,
    `By ${'A'.repeat(5000)} 1`,
  ])('is told at once from a sentence that lists people: %.60s', (line) => {
    expect(stripFurniture([line, ...body]).kept).toEqual([line, ...body]);
  });

  it('includes a byline of five people', () => {
    const line = 'By Ada Berg, Bo Carr, Cy Dahl, Di Ekern, and Ed Falk, Political Correspondents';
    expect(stripFurniture([line, ...body]).kept).toEqual(body);
  });

  it('includes a byline near the top, but not a headline that begins with "By"', () => {
    expect(stripFurniture(['By Ada Voss and Ben Moor', ...body]).kept).toEqual(body);
    expect(stripFurniture(['By Friday Nobody Answered', ...body]).dropped).toEqual([]);
    expect(stripFurniture(['By Ada Voss Square they met.', ...body]).dropped).toEqual([]);
  });
});
