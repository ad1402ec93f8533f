/** What an event of the graph says of itself: its date and how it is known, title, parties, reports, links, and its place in the list. */
import { describe, expect, test } from 'vitest';
import type { EventType } from '../../graph/schema';
import { article, build, eventsOf, namesOf, storyOf } from '../../../tests/support/woven';

const first = (type: EventType, ...texts: string[]) => eventsOf(storyOf(...texts), type)[0];
const when = (type: EventType, ...texts: string[]): string | null => {
  const found = first(type, ...texts)?.when;
  return found ? `${found.start} ${found.basis}` : null;
};

describe('the date of what is said beside a deed', () => {
  test.each<[EventType, string, string]>([
    [
      'ACCUSE',
      'Ada Berg accused Olav Kvam of fraud, days after rebels attacked Oslo on Monday.',
      '2024-05-13 inherited',
    ],
    [
      'ACCUSE',
      'Ada Berg accused Olav Kvam of fraud, days after rebels attacked Oslo over the weekend.',
      '2024-05-11 inherited',
    ],
    ['SUPPORT', 'Ada Berg praised Olav Kvam after rebels attacked Oslo on Monday.', '2024-05-13 inherited'],
    ['REJECT', 'Ada Berg rejected a plan after rebels attacked Oslo on Monday.', '2024-05-13 inherited'],
    ['REQUEST', 'Ada Berg demanded a probe after rebels attacked Oslo on Monday.', '2024-05-13 inherited'],
    ['STATEMENT', 'Ada Berg said the port was closed after rebels attacked Oslo on Monday.', '2024-05-13 inherited'],
    ['THREATEN', 'Ada Berg warned Olav Kvam after rebels attacked Oslo on Monday.', '2024-05-13 inherited'],
  ])('is that of the deed: %s, %s', (type, text, expected) => expect(when(type, text)).toBe(expected));

  test.each<[string, EventType, string, string | null]>([
    [
      'a week',
      'ACCUSE',
      'Ada Berg accused Olav Kvam of fraud, days after rebels attacked Oslo last week.',
      '2024-05-15 published',
    ],
    [
      'a deed of its own',
      'CONSULT',
      'Ada Berg met Olav Kvam, days after rebels attacked Oslo on Monday.',
      '2024-05-15 published',
    ],
    ['a plan', 'ACCUSE', 'Ada Berg will accuse Olav Kvam of fraud after rebels attacked Oslo on Monday.', null],
    ['what is under way', 'CONSULT', 'Ada Berg is holding talks with Olav Kvam.', '2024-05-15 published'],
    ['what was not done', 'COERCE', 'Olav Kvam was not arrested.', null],
    ['what was earlier', 'CONSULT', 'Previous talks between Norway and Denmark failed.', null],
  ])('is not taken from there for %s', (_, type, text, expected) => expect(when(type, text)).toBe(expected));

  test('is the finest that its reports give, and of equals the one that more of them give', () => {
    const met = (words: string) => `Ada Berg met Olav Kvam in Oslo ${words}.`;
    expect(when('CONSULT', met('this week'), met('on Monday'), met('this year'))).toBe('2024-05-13 relative');
    const hit = (words: string) => `Rebels attacked the Kvam Company in Oslo on ${words}.`;
    expect(when('ASSAULT', hit('Sunday'), hit('Monday'), hit('Monday'))).toBe('2024-05-13 relative');
    expect(when('ASSAULT', hit('Monday'), hit('Sunday'), hit('Sunday'))).toBe('2024-05-12 relative');
    expect(when('ASSAULT', hit('Monday'), hit('Sunday'))).toBe('2024-05-12 relative');
  });
});

describe('a title', () => {
  test.each<[string, EventType, string, string]>([
    [
      'quotes what a pronoun leaves open',
      'OTHER',
      'Ada Berg published details of it.',
      '“Ada Berg published details of it”',
    ],
    ['quotes what a bare verb leaves open', 'ASSAULT', 'Ada Berg attacked.', '“Ada Berg attacked”'],
    ['quotes what a bare saying leaves open', 'STATEMENT', 'Ada Berg announced.', '“Ada Berg announced”'],
    ['keeps the verb that was written', 'ACCUSE', 'Ada Berg criticised Olav Kvam.', 'Ada Berg criticizes Olav Kvam'],
    [
      'counts whom it does not name',
      'CONSULT',
      'Ada Berg, Olav Kvam, Bo Carr, Cy Dahl, Nils Lind and Di Ekern met in Oslo.',
      'Ada Berg, Olav Kvam, Bo Carr and 3 others meet in Oslo',
    ],
    ['agrees with whom a deed befalls', 'COERCE', 'Two envoys were arrested.', 'Two envoys are arrested'],
    [
      'agrees with several of them',
      'COERCE',
      'Ada Berg and Olav Kvam were arrested in Oslo.',
      'Ada Berg and Olav Kvam are arrested in Oslo',
    ],
    ['denies what befell nobody', 'COERCE', 'Olav Kvam was not arrested.', 'Olav Kvam is not arrested'],
    [
      'tells what is under way like what happened',
      'CONSULT',
      'Ada Berg is meeting Olav Kvam in Oslo.',
      'Ada Berg and Olav Kvam meet in Oslo',
    ],
    ['leaves open what may be', 'COERCE', 'Police may arrest Olav Kvam.', 'Police may arrest Olav Kvam'],
    [
      'quotes what is too long to be told',
      'CONSULT',
      'The Norwegian Association of Harbour and Ferry Workers met the Danish Federation of Shipping and Logistics Companies of the Western Ports in Oslo.',
      '“The Norwegian Association of Harbour and Ferry Workers met the Danish Federation of Shipping and Logistics Companies of the Western Ports in Oslo”',
    ],
  ])('%s', (_, type, text, expected) => expect(first(type, text)?.title).toBe(expected));

  test.each<[EventType, string, string]>([
    ['SUPPORT', 'Ada Berg applauded.', '“Ada Berg applauded”'],
    ['REJECT', 'Ada Berg abstained.', '“Ada Berg abstained”'],
    ['ACCUSE', 'Ada Berg complained.', '“Ada Berg complained”'],
    ['COERCE', 'Ada Berg cheated.', '“Ada Berg cheated”'],
    ['RETREAT', 'Ada Berg surrendered.', 'Ada Berg surrenders'],
    ['PROTEST', 'Ada Berg protested.', 'Ada Berg protests'],
    ['ACCUSE', 'Ada Berg accused him.', '“Ada Berg accused him”'],
    ['SUPPORT', 'Ada Berg praised her.', '“Ada Berg praised her”'],
    ['REJECT', 'Ada Berg rejected this.', '“Ada Berg rejected this”'],
    ['SUPPORT', 'Ada Berg supports that.', '“Ada Berg supports that”'],
    ['ACCUSE', 'Ada Berg criticised those.', '“Ada Berg criticised those”'],
    ['ACCUSE', 'European leaders accused Norway of fraud.', 'European leaders accuse Norway of fraud'],
    ['ACCUSE', 'The European leaders accused Norway of fraud.', 'European leaders accuse Norway of fraud'],
    [
      'ACCUSE',
      'Norway, Denmark and Sweden accused Finland, Chile and Peru of fraud.',
      'Norway, Denmark and Sweden accuse Finland, Chile and Peru of fraud',
    ],
    [
      'CONSULT',
      'Talks between Norway, Denmark, Sweden, Finland, Chile and Peru failed in Oslo.',
      'Norway, Denmark, Sweden and 3 others hold talks in Oslo',
    ],
    ['PROTEST', 'A strike by dockers hit the port.', 'Dockers go on strike'],
    ['PROTEST', 'A demonstration against Norway was held in Oslo.', 'Norway faces protests in Oslo'],
    ['CONSULT', 'A summit was held in Oslo by Norway and Denmark.', 'Norway and Denmark hold talks in Oslo'],
    ['COERCE', 'Olav Kvam and Bo Carr were not arrested.', 'Olav Kvam and Bo Carr are not arrested'],
    ['CONSULT', 'Norway did not hold talks with Denmark.', 'Norway and Denmark do not hold talks'],
    ['SANCTION', 'Sanctions on Chile were imposed by Norway.', 'Norway imposes sanctions on Chile'],
    ['SANCTION', 'New sanctions on Chile may be imposed by Norway.', 'Norway may impose sanctions on Chile'],
  ])('of %s in “%s” is “%s”', (type, text, expected) => expect(first(type, text)?.title).toBe(expected));

  test('is that of the report that tells it in words of its own, and says where', () => {
    const bare = 'Ada Berg accused Olav Kvam of fraud.';
    const placed = 'Ada Berg accused Olav Kvam of fraud in Oslo.';
    const noun = 'An accusation by Ada Berg against Olav Kvam of fraud was made.';
    expect(first('ACCUSE', bare, placed)?.title).toBe('Ada Berg accuses Olav Kvam of fraud in Oslo');
    expect(first('ACCUSE', placed, bare)?.title).toBe('Ada Berg accuses Olav Kvam of fraud in Oslo');
    expect(first('ACCUSE', noun, bare)?.title).toBe('Ada Berg accuses Olav Kvam of fraud');
    expect(first('ACCUSE', 'Ada Berg accused Olav Kvam.', bare)?.title).toBe('Ada Berg accuses Olav Kvam');
  });

  test('is that of the report that names most', () => {
    const whole = 'Norway accused Denmark of fraud in Oslo.';
    for (const texts of [
      [whole, 'Norwegian minister Ada Berg accused Denmark.'],
      ['Norwegian minister Ada Berg accused Denmark.', whole],
    ])
      expect(first('ACCUSE', ...texts)?.title).toBe('Norway accuses Denmark of fraud in Oslo');
  });
});

describe('the parties of an event', () => {
  test('are no group beside its country or its people', () => {
    const parties = (text: string) => {
      const graph = storyOf(text);
      return eventsOf(graph, 'ACCUSE').map((e) => namesOf(graph, e.actors));
    };
    expect(parties('Norwegian officials and Norway accused Denmark of fraud.')).toEqual([['Norway']]);
    expect(parties('Dockers and Norway accused Denmark of fraud.')).toEqual([['Dockers', 'Norway']]);
  });

  test('are one group however many they were said to be', () => {
    const graph = storyOf('Police arrested 12 strikers in Oslo.', 'Police arrested 15 strikers in Oslo.');
    expect(eventsOf(graph, 'COERCE').map((e) => e.targets.length)).toEqual([1]);
  });
});

describe('the reports of an event', () => {
  test('stand in the order of articles and sentences, one for each sentence', () => {
    const met = 'Ada Berg met Olav Kvam in Oslo.';
    const { graph } = build(
      article('b', `${met} The talks were long. Ada Berg met Olav Kvam and held talks with him.`),
      article('a', `The port was calm. ${met}`),
    );
    const reports = eventsOf(graph, 'CONSULT')[0]?.reports ?? [];
    const words = reports.map((r) => graph.articles.find(({ id }) => id === r.article)?.text.slice(r.start, r.end));
    expect(reports.map((r) => r.article)).toEqual([...reports.map((r) => r.article)].sort());
    expect(new Set(words).size).toBe(reports.length - 1);
    expect(words).toContain('The talks were long.');
    expect(reports.map((r) => r.reportedOn)).toEqual(reports.map(() => '2024-05-15'));
  });

  test('name who says so, and by which words', () => {
    const graph = storyOf('Police arrested Olav Kvam in Oslo, Ada Berg said.', 'Police arrested Olav Kvam in Oslo.');
    expect(eventsOf(graph, 'COERCE')[0]?.reports.map((r) => [r.speaker, r.cue !== null])).toEqual([
      ['ada-berg', true],
      [null, false],
    ]);
  });
});

describe('the events of a story', () => {
  test('stand in the order of their days, those without one last', () => {
    const graph = storyOf(
      'Ada Berg will meet Olav Kvam. Rebels attacked the port on Tuesday. Norway expelled a Danish envoy on Monday. Police arrested Bo Carr on 3 March 2024.',
    );
    const starts = graph.events.map((e) => e.when?.start ?? '~');
    expect(starts).toEqual([...starts].sort());
    expect(starts.at(0)).toBe('2024-03-03');
    expect(starts.at(-1)).toBe('~');
  });

  test('of one day stand by how much the story turns on them', () => {
    const more = 'Ada Berg met Olav Kvam in Oslo on Monday.';
    const graph = storyOf(`Police arrested Bo Carr on Monday. ${more}`, more, more);
    const monday = graph.events.filter((e) => e.when?.start === '2024-05-13');
    expect(monday.map((e) => e.type)).toEqual(['CONSULT', 'COERCE']);
    expect(monday.map((e) => e.salience)).toEqual(monday.map((e) => e.salience).toSorted((a, b) => b - a));
  });

  test('are called by type, doers and day', () => {
    const id = (text: string) => storyOf(text).events[0]?.id;
    expect(id('Ada Berg met Olav Kvam in Oslo on Monday.')).toBe('consult-ada-berg-olav-kvam-2024-05-13');
    expect(id('Ada Berg met Olav Kvam in Oslo.')).toBe('consult-ada-berg-olav-kvam');
    expect(id('Ada Berg, Olav Kvam and Bo Carr met in Oslo.')).toBe('consult-ada-berg-olav-kvam');
  });

  test('are linked once, however many reports say so', () => {
    const told = 'Norway expelled Bo Carr on Monday after rebels attacked Oslo on Sunday.';
    expect(storyOf(told, told).events.flatMap((e) => e.links.map((l) => `${e.type} ${l.kind}`))).toEqual([
      'ASSAULT before',
    ]);
  });
});

describe('a plan is fulfilled', () => {
  const links = (plan: string, deed: string, told = '2024-05-13', done = '2024-05-16') =>
    build(article('a', plan, { published: told }), article('b', deed, { published: done })).graph.events.flatMap((e) =>
      e.links.map((l) => `${e.status} ${l.kind}`),
    );

  test.each<[string, string, string, number]>([
    ['by a deed on its day', 'Ada Berg will meet Olav Kvam on Tuesday.', 'Ada Berg met Olav Kvam on Tuesday.', 1],
    ['by one within its week', 'Ada Berg will meet Olav Kvam this week.', 'Ada Berg met Olav Kvam on Tuesday.', 1],
    ['by none on another day', 'Ada Berg will meet Olav Kvam on Tuesday.', 'Ada Berg met Olav Kvam on Wednesday.', 0],
    ['by none with another', 'Ada Berg will meet Olav Kvam on Tuesday.', 'Ada Berg met Bo Carr on Tuesday.', 0],
    ['by one of whom alone planned it', 'Ada Berg will visit Oslo on Tuesday.', 'Ada Berg visited Oslo on Tuesday.', 1],
    [
      'by one whose place nobody says',
      'Ada Berg will meet Olav Kvam in Oslo on Tuesday.',
      'Ada Berg met Olav Kvam on Tuesday.',
      1,
    ],
    [
      'by none elsewhere',
      'Ada Berg will meet Olav Kvam in Oslo on Tuesday.',
      'Ada Berg met Olav Kvam in Bergen on Tuesday.',
      0,
    ],
    [
      'by no deed of another kind',
      'Ada Berg will meet Olav Kvam on Tuesday.',
      'Ada Berg accused Olav Kvam of fraud on Tuesday.',
      0,
    ],
    [
      'by nothing that is not done',
      'Ada Berg will meet Olav Kvam on Tuesday.',
      'Ada Berg may meet Olav Kvam on Tuesday.',
      0,
    ],
  ])('%s: %s %s', (_, plan, deed, count) => expect(links(plan, deed)).toHaveLength(count));
});
