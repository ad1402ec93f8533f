import { describe, expect, test } from 'vitest';
import { eventsOf, storyOf } from '../../../tests/support/woven';
import { list, TITLE_LENGTH } from './title';

const title = (text: string, type: Parameters<typeof eventsOf>[1]) => eventsOf(storyOf(text), type)[0]?.title;

describe('a title', () => {
  test.each([
    [
      'names who does what',
      'Ada Bergstrom accused the union of fraud.',
      'ACCUSE',
      'Bergstrom accuses the union of fraud',
    ],
    [
      'agrees with a group',
      'Norwegian officials accused the union of fraud.',
      'ACCUSE',
      'Norwegian officials accuse the union of fraud',
    ],
    [
      'agrees with a body',
      'The Norwegian delegation accused the union of fraud.',
      'ACCUSE',
      'Norwegian delegation accuses the union of fraud',
    ],
    [
      'tells a meeting of all',
      'Ada Bergstrom met Olav Kvamsund in Oslo.',
      'CONSULT',
      'Bergstrom and Kvamsund meet in Oslo',
    ],
    [
      'tells a plan once',
      'Ada Bergstrom will meet Olav Kvamsund in Oslo.',
      'CONSULT',
      'Bergstrom and Kvamsund plan to meet in Oslo',
    ],
    [
      'tells a passive of its sufferer',
      'Olav Kvamsund was arrested in Oslo.',
      'COERCE',
      'Olav Kvamsund is arrested in Oslo',
    ],
    [
      'tells of no meeting to come that there is no plan for it',
      'A summit between Norway and Denmark is not under consideration.',
      'CONSULT',
      'Norway and Denmark have no plan to hold talks',
    ],
    [
      'tells what was said between two commas without them',
      'By closing those ports, Ada Bergstrom said, the crews had committed fraud.',
      'STATEMENT',
      'Bergstrom says by closing the ports the crews had committed fraud',
    ],
    [
      'ends without the stop of its sentence, which a shortened word keeps',
      'Ada Bergstrom accused the union of fraud in the U.S.',
      'ACCUSE',
      'Bergstrom accuses the union of fraud in the U.S.',
    ],
    [
      'tells a gift of whoever receives it',
      'The Lanmark Board received aid from Norway on Monday.',
      'AID',
      'Lanmark Board receives aid from Norway',
    ],
    [
      'keeps how many of them it was',
      'Only ten Greens accused the mayor of fraud.',
      'ACCUSE',
      'Only ten Greens accuse the mayor of fraud',
    ],
    [
      'ends without a stop before its closing mark',
      'Ada Bergstrom said the offer was "wholly unfair."',
      'STATEMENT',
      'Bergstrom says the offer was "wholly unfair"',
    ],
    [
      'tells whom a deed befalls where nobody does it',
      'Olav Kvamsund came under attack in Oslo.',
      'ASSAULT',
      'Olav Kvamsund is attacked in Oslo',
    ],
    [
      'runs on where the saying does',
      'The port was safe, Ada Bergstrom said.',
      'STATEMENT',
      'Bergstrom says the port was safe',
    ],
    [
      'tells what is denied',
      'Ada Bergstrom did not meet Olav Kvamsund.',
      'CONSULT',
      'Bergstrom and Kvamsund do not meet',
    ],
    [
      'tells what may be',
      'Ada Bergstrom may meet Olav Kvamsund in Oslo.',
      'CONSULT',
      'Bergstrom and Kvamsund may meet in Oslo',
    ],
    [
      'says whose officials they are',
      'Officials in Oslo denounced the plan as tilted towards Denmark.',
      'ACCUSE',
      'Officials in Oslo denounce the plan as tilted towards Denmark',
    ],
    [
      'says for whom representatives speak',
      'Norway is getting ready for talks in Chile with representatives of Kvamsund.',
      'CONSULT',
      'Norway and representatives of Kvamsund plan to hold talks in Chile',
    ],
    [
      'of a people that is told as its state is of many',
      'The Norwegians handed over four documents that were no part of the plan.',
      'COOPERATE',
      'The Norwegians hand over four documents that were no part of the plan',
    ],
    [
      'with no room for against what somebody fought says all of it',
      'Ada Bergstrom has fought hardest against rules that would oblige Norway to hand over islands in the north that it holds and would cap the size of its fleet.',
      'REJECT',
      '“Ada Bergstrom has fought hardest against rules that would oblige Norway to hand over islands in the north that it holds and would cap the size of its fleet”',
    ],
    [
      'tells a plan of several who are called one',
      'Norwegian officials plan to meet Olav Kvamsund.',
      'CONSULT',
      'Norwegian officials and Kvamsund plan to meet',
    ],
    [
      'tells what is to befall somebody',
      'Olav Kvamsund will be arrested in Oslo.',
      'COERCE',
      'Olav Kvamsund to be arrested in Oslo',
    ],
    [
      'tells what somebody threatens',
      'Ada Bergstrom threatened to sue the port.',
      'THREATEN',
      'Bergstrom threatens to sue the port',
    ],
    ['tells what many do who have a name', 'The Democrats rejected the plan.', 'REJECT', 'Democrats reject the plan'],
    [
      'takes nobody for many whose name ends in s',
      'Ada Clements rejected the plan.',
      'REJECT',
      'Ada Clements rejects the plan',
    ],
    [
      'tells cuts that are planned as what they are',
      'Ada Berg plans to cut 300 jobs.',
      'SANCTION',
      'Ada Berg plans to cut 300 jobs',
    ],
    [
      'tells what a participle says of a noun as what its agent does',
      'Ada Bergstrom came for talks described by Norwegian officials as useful, yet split on the main questions.',
      'STATEMENT',
      'Norwegian officials describe talks as useful',
    ],
    [
      'takes no agent from before its verb',
      'The offer by the crew was rejected by Ada Bergstrom.',
      'REJECT',
      'Bergstrom rejects the offer',
    ],
    [
      'quotes the deed of another in what somebody threatens',
      "Ada Bergstrom threatened fines on ships from states backing Denmark's recent port raids.",
      'ASSAULT',
      "“Denmark's recent port raids”",
    ],
    [
      'of who is quoted is no title of who quotes',
      'An aide quoted Ada Bergstrom as saying that the port was safe.',
      'STATEMENT',
      'Bergstrom says that the port was safe',
    ],
    [
      'of readiness to meet tells no plan',
      'Ada Bergstrom expressed readiness to meet Olav Kvamsund.',
      'CONSULT',
      'Bergstrom and Kvamsund may meet',
    ],
    [
      'keeps in what state somebody is left',
      'Ada Bergstrom admitted that the talks left both crews in the same position.',
      'STATEMENT',
      'Bergstrom admits that the talks left both crews in the same position',
    ],
    [
      'tells what a relative clause says of its noun',
      'Ada Bergstrom rejected the terms that Danish owners had put forward.',
      'OTHER',
      'Danish owners put the terms forward',
    ],
    [
      'of an agreement that a headline denies has no plan in it',
      '# Ada Bergstrom and union envoys talk for five hours but reach no deal\n\nAda Bergstrom met union envoys on Monday.',
      'AGREE',
      'Bergstrom and union envoys do not reach an agreement',
    ],
    [
      'tells what somebody lets be known as what has come about',
      'Ada Bergstrom let it be known that Olav Kvamsund had accepted some of the Danish proposals.',
      'AGREE',
      'Kvamsund accepts some of the Danish proposals',
    ],
    [
      'ends where another clause begins after a semicolon',
      'Ada Bergstrom said the terms that owners have set for ending the strike were unfair; she did not spell out which of them she had in mind.',
      'STATEMENT',
      'Bergstrom says the terms that owners have set for ending the strike were unfair',
    ],
    [
      'counts by the doer, and not by what is done to',
      'Shares rose after nine ships were sold by Brix Motors.',
      'COOPERATE',
      'Brix Motors sells nine ships',
    ],
    [
      'tells what warships do as their country does it',
      'Lund was struck by Danish warships.',
      'ASSAULT',
      'Denmark strikes Lund',
    ],
    ['names the thing where nobody is named', 'A ferry sank off Oslo on Monday.', 'OTHER', 'A ferry sinks off Oslo'],
    ['tells what many do', 'The dockers went on strike in Oslo.', 'PROTEST', 'Dockers go on strike in Oslo'],
  ] as const)('%s', (_, text, type, expected) => {
    const found = title(text, type) ?? '';
    expect(found.replace(/\b(?:Ada|Olav) (?=Bergstrom|Kvamsund)/g, '')).toBe(
      expected.replace(/\b(?:Ada|Olav) (?=Bergstrom|Kvamsund)/g, ''),
    );
  });

  test('is never longer than its limit, and quotes its report where it would be', () => {
    const graph = storyOf(
      'The Norwegian Association of Harbour and Ferry Workers of the Northern Coast accused the Danish Federation of Shipping and Logistics Companies of the Western Ports of hiding losses from its members.',
    );
    expect(graph.events.length).toBeGreaterThan(0);
    for (const { title } of graph.events)
      expect(title.length <= TITLE_LENGTH || /^“The Norwegian Association .*”$/.test(title), title).toBe(true);
  });

  test('that quotes a pronoun says in brackets who that is', () => {
    expect(title('Olav Kvamsund sued the port on Monday. He abstained.', 'REJECT')).toBe(
      '“He [Olav Kvamsund] abstained”',
    );
  });

  test('ends with no verb that lets somebody do what is left out', () => {
    const text = 'Ada Bergstrom stated that she refused to let Brix Motors and Danfirm become wards of the state.';
    for (const { title: found } of storyOf(text).events) expect(found).not.toMatch(/let Brix Motors”?$/);
    expect(title(text, 'REJECT')).toBeDefined();
  });

  test('counts parties that are too many to name', () => {
    expect(list(['A'])).toBe('A');
    expect(list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(list([])).toBe('');
    expect(list(['A', 'B'])).toBe('A and B');
    expect(list(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
    expect(list(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 others');
    expect(list(['A', 'B', 'C'], 2)).toBe('A and 2 others');
  });
});

test('a quotation’s own “it” is not explained by whoever speaks', () => {
  const { events } = storyOf('“Brix plc has failed. It attacked the union in Lund,” said Ada Bergstrom.');
  for (const event of events) expect(event.title).not.toMatch(/It \[/);
});
