/** What titles are made of: whole parts of a clause, or the clause itself. Names and sentences are invented. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../tests/support/told';

const told = (text: string) => factsOf(text).events.map(({ gist, quote }) => ({ gist: gist?.one ?? null, quote }));
const gists = (text: string) => told(text).map(({ gist }) => gist);
const quotes = (text: string) => told(text).map(({ quote }) => quote.text);

describe('a gist', () => {
  it('keeps the condition without which it would be told as certain', () =>
    expect(gists('Olav Kvam will sue the port if the fines stay.')).toContain('to sue the port if the fines stay'));

  it('keeps a condition that comes first', () =>
    expect(gists('If the crew is fined, Olav Kvam will sue the port.')).toContain(
      'to sue the port if the crew is fined',
    ));

  it('puts no name for “them”, of whom nobody knows so well', () => {
    for (const gist of gists('Americans came. The mayor said the port would strike at them if others sought a fight.'))
      expect(gist ?? '').not.toContain('[');
  });

  it('keeps how somebody is described, and with whom he talked only where there is room', () =>
    expect(
      gists(
        'Ada Berg criticised the deal with the striking workers of the port of Lund as a waste of everybody’s precious time.',
      ),
    ).toContain('criticizes the deal as a waste of everybody’s precious time'));

  it('puts a name for a pronoun that a reader would take for somebody else', () =>
    expect(gists('Rebels accused Ada Berg, claiming she feigned interest.')[0]).toContain(
      'claiming [Ada Berg] feigned',
    ));

  it('leaves a pronoun that means who does it', () =>
    expect(gists('Ada Berg accused her lawyers of fraud.')).toEqual(['accuses her lawyers of fraud']));

  it('is none where a verb says only whom somebody urges', () =>
    expect(gists('Ada Berg urged the crew.')).toEqual([null]));

  it('is none where next to nothing is said', () => expect(gists('Ada Berg said no.')).toEqual([null]));

  it('is none where a verb of telling says only whom', () =>
    expect(gists('Ada Berg told the Courier.')).toEqual([null]));
});

describe('the clause that tells an event', () => {
  it('ends with its condition, however long it is', () => {
    const text =
      'Norway would not give more aid to the ferry company of Port Vale and its crews unless most of the banks of the town agreed to wait for the money for another year.';
    for (const quote of quotes(text)) expect(quote).toMatch(/unless .*(?:year|…)$/);
    expect(quotes(text).length).toBeGreaterThan(0);
  });

  it('is a phrase with what is told of it, where a participle tells it', () =>
    expect(quotes('The plan drafted by Norway and Denmark alarmed the dockers.')).toContain(
      'The plan drafted by Norway and Denmark',
    ));

  it('is whole only with a subject and a verb, and where it ends where it ends', () => {
    const whole = (text: string) => told(text).map(({ quote }) => quote.whole);
    expect(whole('Ada Berg accused the union.')).toEqual([true]);
    expect(whole('The deal between Ada Berg and Olav Kvam.')).not.toContain(true);
  });

  it('is its whole sentence where it says next to nothing', () =>
    expect(quotes('The fines were unfair to the crew, Ada Berg said.')).toContain(
      'The fines were unfair to the crew, Ada Berg said',
    ));
});

describe('a sentence that is quoted for one of its clauses', () => {
  const whole = (text: string, lemma: string) => factsOf(text).events.find((e) => e.lemma === lemma)?.quote.whole;
  it('is no title where the clause only hangs on it', () => {
    expect(whole('“The port will be smaller for years,” said Olav Kvam, after Norway left.', 'leave')).toBe(false);
    expect(whole('Norway left.', 'leave')).toBe(true);
    expect(whole('We will go.\n\nsaid Olav Kvam, mayor of Lund.', 'say')).toBe(false);
  });
});
