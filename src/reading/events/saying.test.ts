import { describe, expect, it } from 'vitest';
import { factsOf, only } from '../../../tests/support/told';

const said = (text: string): string | undefined => only(text, 'STATEMENT').gist ?? undefined;

describe('a statement is told by what it says', () => {
  it.each([
    ['after "that"', 'Ada Berg said on Tuesday that the ferry was safe.', 'says that the ferry was safe'],
    ['without "that", and without when', 'Ada Berg said on Tuesday the ferry was safe.', 'says the ferry was safe'],
    ['before its speaker', 'The ferry was safe, Ada Berg said in a letter.', 'says the ferry was safe'],
    ['around its speaker', 'The ferry, Ada Berg said, was safe.', 'says the ferry was safe'],
    [
      'by a speaker with an office',
      "The harbour's master, Ada Berg, said the ferry was safe.",
      'says the ferry was safe',
    ],
    ['in a quotation', '“The ferry is not safe,” Ada Berg told reporters in Lund.', 'says: “The ferry is not safe”'],
  ])('%s', (_, text, expected) => expect(said(text)).toBe(expected));

  it.each([
    ['closes in its sentence', '“We are worried. The crews have lost their boats,” said Ada Berg.', 'says: “The crews have lost their boats”'],
    ['goes on after its sentence', 'Ada Berg said, "The yard is old and the ships are old. It may be closed."', 'says: “The yard is old and the ships are old”'],
    ['goes on after its speaker with what hangs on it', '"The boats really don’t sail so well," Ada Berg said, "even though they look so very good on paper."', 'says: “The boats really don’t sail so well”'],
  ])('is the part of a quotation that %s', (_, text, expected) =>
    expect(factsOf(text).events.map(({ gist }) => gist?.one)).toContain(expected),
  ); // prettier-ignore

  it('is told whole or not at all', () =>
    expect(
      said('Ada Berg said the ferry was safe for the crew, for the people of Lund and for the many birds of the bay.'),
    ).toBe('says the ferry was safe for the crew, for the people of Lund and for the many birds of the bay'));
  it('is told without what it can do without, where it is too long', () =>
    expect(
      said(
        'Ada Berg announced that the council would provide the crew with boats and food before the end of the winter because nobody in the northern province had offered them anything that they had asked for.',
      ),
    ).toBe('announces that the council would provide the crew with boats and food'));

  it('opens a long quotation, and says that it goes on', () => {
    expect(
      said(
        '"Going forward, the port will be smaller, but if the efforts of the crew succeed it will be able to keep most of its docks open," said Ada Berg.',
      ),
    ).toBe('says: “Going forward, the port will be smaller …”');
    expect(
      said(
        'Ada Berg said "There is a lot of anger here today, and nobody in this town will forget who closed the yard and who stood by".',
      ),
    ).toBe('says: “There is a lot of anger here today …”');
  });

  it('leaves no mark open', () =>
    expect(
      said(
        "Ada Berg described the talks with the mayor's envoy as 'quite useful' for the crew, 'short' and 'long overdue'.",
      ) ?? '',
    ).not.toMatch(/(?<!\p{L})'[^']*$/u));

  it('is quoted after a comma too', () =>
    expect(
      said(
        'Ada Berg said, "The port of Lund is old, and it makes sense that it is on that list of ports to be closed."',
      ),
    ).toBe('says: “The port of Lund is old …”'));

  it('keeps a piece of a quotation in its sentence', () =>
    expect(said('Ada Berg described the plan as "fair, quick and cheap".')).toBe(
      'describes the plan as "fair, quick and cheap"',
    ));

  it('keeps the capital of a name', () => expect(said('Lund was safe, Ada Berg said.')).toBe('says Lund was safe'));
});
