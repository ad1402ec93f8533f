import { describe, expect, it } from 'vitest';
import { syntaxOf } from '../../../tests/support/parsed';

const parties = (text: string, lemma: string) => {
  const { subject, object } = syntaxOf(text).verb(lemma);
  return [subject, object];
};

describe('a participle', () => {
  it('describes the object of the verb before it', () => {
    const { verb } = syntaxOf('Norway on Tuesday lifted sanctions imposed on Denmark nine years ago.');
    expect(verb('lift')).toMatchObject({ form: 'finite', object: 'sanctions' });
    expect(verb('impose')).toMatchObject({ form: 'participle', describes: 'sanctions', preps: ['on Denmark'] });
  });

  it('is none where a pronoun and its verb follow what was said', () =>
    expect(syntaxOf('The firm Brix announced today it would cut jobs.').verb('announce')).toMatchObject({
      form: 'finite',
      subject: 'The firm Brix',
    }));
});

describe('a past form', () => {
  it('is a participle where it is joined to one', () =>
    expect(
      syntaxOf(
        'Ada Berg met Olav Kvam in Lund for talks described by Norwegian officials as useful, yet sharply split on the main questions.',
      ).verb('split'),
    ).toMatchObject({ form: 'participle', describes: 'talks' }));

  it('is a verb where it has a subject of its own', () =>
    expect(
      syntaxOf(
        'The plan, an earlier 12-point offer that Danish officials criticised as heavily favouring Norwegian shippers, was sent to Ada Berg on Monday.',
      ).verb('criticize'),
    ).toMatchObject({ form: 'finite', passive: false, subject: 'Danish officials' }));
});

describe('the subject that the tree finds', () => {
  it.each([
    ['before an aside between commas', 'The firm, its owners warned, sold the yard.', 'sell', 'The firm'],
    ['beside what is included in it', 'Boats including two ferries struck the pier.', 'strike', 'Boats'],
  ])('%s', (_, text, lemma, subject) => expect(syntaxOf(text).verb(lemma).subject).toBe(subject));
});

describe('subject and object', () => {
  it.each([
    ['of a plain clause', 'The court fined the owner.', 'fine', ['The court', 'the owner']],
    ['of a coordination', 'The mayor and the owner met.', 'meet', ['The mayor + the owner', null]],
    ['of three in a row', 'The mayor, the owner and the crew met.', 'meet', ['The mayor + the owner + the crew', null]],
    [
      'of one who has two offices',
      'Ada Berg, mayor and treasurer of Lund, fined the owner.',
      'fine',
      ['Ada Berg', 'the owner'],
    ],
    ['across a time', 'The court on Monday fined the owner.', 'fine', ['The court', 'the owner']],
    [
      'across a time before a verb and a measure',
      'The court on Monday cut by one hour its sitting.',
      'cut',
      ['The court', null],
    ],
    [
      'across the object of a participle',
      'The ship carrying the crew struck the pier.',
      'strike',
      ['The ship', 'the pier'],
    ],
    [
      'across a bracket and an apposition',
      'The Dock Union (DU), a federation of crews, sued the owner.',
      'sue',
      ['The Dock Union', 'the owner'],
    ],
    [
      'across an apposition with a participle',
      'Members of the board, a body linked to Norway, sued the owner.',
      'sue',
      ['Members', 'the owner'],
    ],
    [
      'counted with a hedge',
      'The port will allow up to 300 sailors to land.',
      'allow',
      ['The port', 'up to 300 sailors'],
    ],
    [
      'after a plural nationality',
      'Young Norwegians blocked roads to the port.',
      'block',
      ['Young Norwegians', 'roads'],
    ],
    ['across an age', 'Ada Berg, 61, sued the owner.', 'sue', ['Ada Berg', 'the owner']],
    [
      'with a compound of a preposition',
      'The court opened an in-depth review.',
      'open',
      ['The court', 'an in-depth review'],
    ],
    ['that is "her"', 'The mayor sued her for lying.', 'sue', ['The mayor', 'her']],
    [
      'after the genitive of a plural',
      "The mayor backed the dockers' planned march.",
      'back',
      ['The mayor', "the dockers's planned march"],
    ],
    ['that "that" points to', 'The mayor rejected that bid as too low.', 'reject', ['The mayor', 'that bid']],
    [
      'of a means before an aside',
      'By felling trees, Berg said, the crew blocked the road.',
      'fell',
      ['the crew', 'trees'],
    ],
    [
      'before what that is called',
      "The mayor branded Oslo's leaders liars and left.",
      'brand',
      ['The mayor', "Oslo's leaders"],
    ],
    ['with a percentage', 'The crew wants a 9% raise.', 'want', ['The crew', 'a 9% raise']],
    ['across a day without preposition', 'Norway Friday closed its ports.', 'close', ['Norway', 'its ports']],
    ['across an apposition', 'Ada Berg, the mayor, fined the owner.', 'fine', ['Ada Berg', 'the owner']],
    ['across a bracket', 'The Dock Union (DU) fined the owner.', 'fine', ['The Dock Union', 'the owner']],
    [
      'across a phrase of a participle',
      'The crew, backed by the union, sued the owner.',
      'sue',
      ['The crew', 'the owner'],
    ],
    [
      'across a reduced relative clause',
      'The crew freed by the court sued the owner.',
      'sue',
      ['The crew', 'the owner'],
    ],
    ['across a prepositional phrase', 'The owner of the port fined the crew.', 'fine', ['The owner', 'the crew']],
    ['of a second verb', 'The court freed the crew and fined the owner.', 'fine', ['The court', 'the owner']],
    [
      'of a clause after "and"',
      'The court freed the crew, and the mayor thanked the judge.',
      'thank',
      ['the mayor', 'the judge'],
    ],
    [
      'of two who are said to do something',
      'He said Norwegian and Danish officials fined the owner.',
      'fine',
      ['Norwegian and Danish officials', 'the owner'],
    ],
    ['of a clause that is told without "that"', 'She said the crew sank the ferry.', 'sink', ['the crew', 'the ferry']],
    [
      'of a clause that is told with "that"',
      'She said that the crew sank the ferry.',
      'sink',
      ['the crew', 'the ferry'],
    ],
  ])('%s', (_, text, lemma, expected) => expect(parties(text, lemma)).toEqual(expected));

  it('may have a day for its possessor', () => {
    const { object } = syntaxOf("Ada Berg won Sunday's vote.").verb('win');
    expect(object).toBe("Sunday's vote");
  });

  it('of a quotation verb may be inverted', () =>
    expect(syntaxOf('“The ferry is safe,” said Ada Berg.').verb('say').subject).toBe('Ada Berg'));

  it('of a quotation verb at the end is before it', () =>
    expect(syntaxOf('The ferry is safe, the mayor said.').verb('say').subject).toBe('the mayor'));

  it('what is told is no object of the telling', () =>
    expect(syntaxOf('She said the crew sank the ferry.').verb('say').object).toBeNull());

  it('a place after a preposition is no object', () =>
    expect(syntaxOf('The crew arrived in Port Vale.').verb('arrive')).toMatchObject({
      object: null,
      preps: ['in Port Vale'],
    }));
});

describe('a relative clause', () => {
  it('with "who" describes its subject', () =>
    expect(syntaxOf('The crew, who sank the ferry, left.').verb('sink')).toMatchObject({
      subject: 'The crew',
      object: 'the ferry',
      describes: 'The crew',
    }));
  it('with a subject of its own describes its object', () =>
    expect(syntaxOf('The ferry that the crew sank was old.').verb('sink')).toMatchObject({ subject: 'the crew' }));
  it('does not take the subject of its main clause', () =>
    expect(syntaxOf('The crew, who sank the ferry, left.').verb('leave').subject).toBe('The crew'));
});

describe('the passive', () => {
  it('has its agent in a phrase with "by"', () =>
    expect(syntaxOf('The owner was fined by the court.').verb('fine')).toMatchObject({
      passive: true,
      subject: 'The owner',
      preps: ['by the court'],
    }));
  it('goes without "was" where a verb must have an object and has none', () => {
    expect(syntaxOf('Ex-mayor jailed for six years').verb('jail').passive).toBe(true);
    expect(syntaxOf('Ex-mayor charged with fraud').verb('charge').passive).toBe(true);
    expect(syntaxOf('The court jailed the mayor for six years').verb('jail').passive).toBe(false);
    expect(syntaxOf('The crew sailed for six years').verb('sail').passive).toBe(false);
  });
  it('is seen in a participle after a noun', () =>
    expect(syntaxOf('The plan drafted by the union failed.').verb('draft')).toMatchObject({
      passive: true,
      describes: 'The plan',
    }));
});

describe('an infinitive is done', () => {
  it('by the object of a verb that makes others do things', () =>
    expect(syntaxOf('The court ordered the owner to pay the crew.').verb('pay')).toMatchObject({
      subject: 'the owner',
      governor: 'order',
    }));
  it('by the subject of any other', () =>
    expect(syntaxOf('The owner promised the mayor to pay the crew.').verb('pay').subject).toBe('The owner'));
});

describe('a participle is done', () => {
  it('by the subject of the clause that it follows', () =>
    expect(syntaxOf('The storm hit Port Vale, killing two sailors.').verb('kill')).toMatchObject({
      subject: 'The storm',
      object: 'two sailors',
    }));
  it('by the noun right before it', () =>
    expect(syntaxOf('Police freed sailors carrying flags.').verb('carry').subject).toBe('sailors'));
  it('after "by", by the main subject and not by a noun nearby', () =>
    expect(syntaxOf('Farmers blocked a bridge crossing the river by dumping hay.').verb('dump').subject).toBe(
      'Farmers',
    ));
  it('after "from", by the object', () =>
    expect(syntaxOf('The court barred the owner from selling the ferry.').verb('sell').subject).toBe('the owner'));
});

describe('an apposition', () => {
  const appositions = (text: string) => syntaxOf(text).appositions;
  it('follows a name', () =>
    expect(appositions('Ada Berg, a judge in Port Vale, resigned.')).toEqual(['Ada Berg / a judge']));
  it('goes before a name', () =>
    expect(appositions('The mayor of Port Vale, Ada Berg, resigned.')).toEqual(['The mayor / Ada Berg']));
  it('is not a list', () => expect(appositions('Ada Berg, the mayor and the owner met.')).toEqual([]));
  it('is not the subject of a clause', () =>
    expect(appositions('After meeting Ada Berg, the mayor resigned.')).toEqual([]));
  it('does not describe the place that opens the sentence', () =>
    expect(appositions('In Oslo, a judge, citing the storm, left.')).toEqual([]));
  it('is not an acronym in brackets after another phrase', () =>
    expect(appositions('Members of the Free Dock Union (FDU) met.')).toEqual([]));
});

describe('a prepositional phrase', () => {
  it('goes to the phrase that it follows', () =>
    expect(syntaxOf('They held talks between the union and the owner in Oslo.').attached).toEqual(
      expect.arrayContaining(['talks: between the union + the owner', 'talks: in Oslo']),
    ));
  it('after what happened before belongs to that alone', () => {
    const { attached, verb } = syntaxOf('The crews began a strike after talks between Norway and the owner.');
    expect(attached).toContain('talks: between Norway + the owner');
    expect(attached).not.toContain('a strike: between Norway + the owner');
    expect(verb('begin').preps).toEqual(['after talks']);
  });
  it('that opens the sentence goes to the first verb', () =>
    expect(syntaxOf('In Oslo, the union met the owner.').verb('meet').preps).toEqual(['in Oslo']));
});
