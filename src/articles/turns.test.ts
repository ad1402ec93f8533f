import { describe, expect, it } from 'vitest';
import { withoutShouting } from './turns';

describe('the labels of a transcript in capitals', () => {
  it('come in the letters that its text has for the same words, or in ordinary ones', () => {
    expect(
      withoutShouting([
        'TOM HALE, HOST: Good evening. Mayor Ines McValgard joins us.',
        'INES MCVALGARD, MAYOR OF LANMARK: Good evening.',
        'HALE (on camera): You sued the company.',
        'MCVALGARD: We sued it. The host knows that.',
        'JEAN-PIERRE O’DAHL: So did we.',
      ]),
    ).toEqual([
      'Tom Hale, host: Good evening. Mayor Ines McValgard joins us.',
      'Ines McValgard, Mayor of Lanmark: Good evening.',
      'Hale (on camera): You sued the company.',
      'McValgard: We sued it. The host knows that.',
      'Jean-Pierre O’Dahl: So did we.',
    ]);
  });

  it.each([
    ['a few lines in capitals', ['NOTE: It rained.', 'The port closed.', 'UPDATE: It is open.', 'BERG: Yes.']],
    ['one who speaks alone', ['HALE: a.', 'HALE: b.', 'HALE: c.', 'HALE: d.']],
    ['what is written as people write', ['Tom Hale: a', 'Ada Berg: b', 'Tom Hale: c', 'Ada Berg: d']],
  ])('are not seen in %s', (_, lines) => expect(withoutShouting(lines)).toEqual(lines));
});
