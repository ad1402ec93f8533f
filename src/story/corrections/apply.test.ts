import { describe, expect, it, test } from 'vitest';
import { article, build } from '../../../tests/support/woven';
import { checkIntegrity } from '../../graph/integrity';
import { validateGraph } from '../../graph/parse';
import type { EventRecord } from '../../graph/schema';
import { applyRules } from './apply';
import { parseRules } from './rules';

const ATTACK = 'Rebels attacked the Kvam Company in Oslo on Monday.';
const ARREST = 'Police arrested 40 dockers in Bergen on Tuesday.';
const { graph } = build(
  article('a', `${ATTACK} ${ARREST}`),
  article('b', 'Police arrested 52 dockers in Bergen on Tuesday.'),
);
const idOf = (type: EventRecord['type']) => graph.events.find((event) => event.type === type)?.id ?? '';
const [attack, arrest] = [idOf('ASSAULT'), idOf('COERCE')];

/** The corrected graph, which must be sound, and what was warned of. */
function corrected(text: string, story = graph) {
  const { rules, faults } = parseRules(text);
  expect(faults).toEqual([]);
  const result = applyRules(story, rules);
  expect(checkIntegrity(result.graph)).toEqual([]);
  expect(validateGraph(JSON.parse(JSON.stringify(result.graph)))).toMatchObject({ ok: true });
  return { ...result, event: (id: string) => result.graph.events.find((event) => event.id === id) };
}

describe('a correction', () => {
  it('redates, and says what stood there and why', () => {
    const { event, warnings } = corrected(`redate: ${attack}\nto: 2024-05-12\nbecause: A day late.\nby: Ada Berg`);
    expect(warnings).toEqual([]);
    expect(event(attack)).toMatchObject({
      when: { start: '2024-05-12', end: '2024-05-12', granularity: 'day', basis: 'corrected' },
      corrections: [{ kind: 'redate', was: '2024-05-13', because: 'A day late.', by: 'Ada Berg' }],
    });
  });

  it('retypes and restates', () => {
    const { event } = corrected(
      `retype: ${attack}\nto: coerce\nbecause: x\n\nrestate: ${attack}\nto: denied\nbecause: y`,
    );
    expect(event(attack)).toMatchObject({ type: 'COERCE', status: 'denied' });
    expect(event(attack)?.corrections?.map(({ kind, was }) => [kind, was])).toEqual([
      ['retype', 'ASSAULT'],
      ['restate', 'happened'],
    ]);
  });

  it('rejects an event: it stays, and is told as rejected', () => {
    const { event } = corrected(`reject: ${attack}\nbecause: No such attack.`);
    expect(event(attack)).toMatchObject({ rank: 2, lacks: 'rejected' });
    expect(event(attack)?.corrections).toHaveLength(1);
  });

  it('renames an actor, who keeps the old name too', () => {
    const { graph: renamed } = corrected('rename: Police\nto: Bergen police\nbecause: Which police it was.');
    const police = renamed.actors.find(({ name }) => name === 'Bergen police');
    expect(police?.aliases).toContain('Police');
    expect(police?.corrections).toEqual([{ kind: 'rename', was: 'Police', because: 'Which police it was.', by: null }]);
  });

  it('splits what two articles tell, and merges it again', () => {
    const { graph: apart } = corrected(`split: ${arrest}\nto: b\nbecause: Another arrest.`);
    expect(
      apart.events.filter(({ type }) => type === 'COERCE').map(({ id, claims }) => [id, claims[0]?.agreement]),
    ).toEqual([
      [arrest, 'single'],
      [`${arrest}-2`, 'single'],
    ]);
    const { graph: again, warnings } = corrected(
      `split: ${arrest}\nto: b\nbecause: x\n\nmerge: ${arrest}\nto: ${arrest}-2\nbecause: y`,
    );
    expect(warnings).toEqual([]);
    const [whole, ...more] = again.events.filter(({ type }) => type === 'COERCE');
    expect(more).toEqual([]);
    expect(whole?.reports.map((report) => report.article)).toEqual(['a', 'b']);
    expect(whole?.claims.find(({ attribute }) => attribute === 'number')?.agreement).toBe('differ');
  });

  it('finds its event by the sentence that it quotes, whatever the event is called by then', () => {
    const { event, warnings } = corrected(`reject: called-otherwise\nquote: ${ATTACK}\nbecause: x`);
    expect(warnings).toEqual([]);
    expect(event(attack)?.lacks).toBe('rejected');
  });

  test.each([
    ['reject: nothing\nbecause: x', 'line 1: “reject: nothing” no longer applies: no event goes by that id or title.'],
    [
      'reject: x\nquote: Never said.\nbecause: x',
      'line 1: “reject: x” no longer applies: no event is told by the sentence that it quotes.',
    ],
    [
      'rename: nobody\nto: y\nbecause: x',
      'line 1: “rename: nobody” no longer applies: no actor goes by that id or name.',
    ],
    ['redate: ATTACK\nto: soon\nbecause: x', /is no date such as 2031-03-05/],
    ['redate: ATTACK\nto: 2031-02-03/2031-02-04/later\nbecause: x', /is no date such as 2031-03-05/],
    ['redate: ATTACK\nto: 2031-02-30\nbecause: x', /is no date such as 2031-03-05/],
    ['retype: ATTACK\nto: WAR\nbecause: x', /“WAR” is no type of event/],
    ['restate: ATTACK\nto: maybe\nbecause: x', /“maybe” is no status/],
    ['merge: ATTACK\nto: ATTACK\nbecause: x', /both are one event already/],
    ['merge: ATTACK\nto: nothing\nbecause: x', /of the event that it is to be merged with, no event goes by/],
    ['split: ATTACK\nto: b\nbecause: x', /tell nothing of it, or all of it/],
  ] as const)('that no longer applies is a warning, and changes nothing: %j', (text, warning) => {
    const { graph: same, warnings } = corrected(text.replaceAll('ATTACK', attack));
    expect(same).toEqual(graph);
    expect(warnings).toEqual([typeof warning === 'string' ? warning : expect.stringMatching(warning)]);
  });
});

describe('a corrected event', () => {
  it('stands where its new day puts it', () => {
    const { graph: later } = corrected(`redate: ${attack}\nto: 2024-05-20\nbecause: x`);
    const order = ({ events }: typeof graph) => events.filter(({ id }) => [attack, arrest].includes(id));
    expect(order(graph).map(({ id }) => id)).toEqual([attack, arrest]);
    expect(order(later).map(({ id }) => id)).toEqual([arrest, attack]);
  });

  it('of another type has no mode of the one that it was', () => {
    expect(graph.events.find(({ id }) => id === arrest)?.mode).not.toBeNull();
    const { event } = corrected(`retype: ${arrest}\nto: assault\nbecause: x`);
    expect(event(arrest)).toMatchObject({ type: 'ASSAULT', mode: null });
  });

  it('is titled by the new name of who takes part, and by no other that holds the old one', () => {
    const { graph: named } = build(
      article('a', 'Ada Voss met Ben Moor in Oslo on Monday. Voss left. Ada Voss sued the Voss Company on Tuesday.'),
    );
    const { graph: renamed } = corrected('rename: Ada Voss\nto: Eva Holm\nbecause: x', named);
    const titles = (story: typeof graph) => story.events.map(({ title }) => title);
    expect(titles(named)).toEqual(['Voss and Ben Moor meet in Oslo', 'Voss sues the Voss Company', '“Voss left”']);
    expect(titles(renamed)).toEqual([
      'Eva Holm and Ben Moor meet in Oslo',
      'Eva Holm sues the Voss Company',
      '“Voss left”',
    ]);
  });
});

describe('the event that a rule means', () => {
  it('is that of its id where the sentence is told no more, which is said', () => {
    const { event, warnings } = corrected(`reject: ${attack}\nquote: Never said.\nbecause: x`);
    expect(event(attack)?.lacks).toBe('rejected');
    expect(warnings).toEqual([expect.stringMatching(/^line 1: .* which no longer is told by the sentence/)]);
  });

  it('is told to be of another type than the rule’s id says', () => {
    const { event, warnings } = corrected(`reject: protest-rebels\nquote: ${ATTACK}\nbecause: x`);
    expect(event(attack)?.lacks).toBe('rejected');
    expect(warnings).toEqual([
      expect.stringMatching(/which its sentence tells now: it is ASSAULT, and PROTEST was meant/),
    ]);
  });

  it('is in a merger found by its sentence too', () => {
    const { graph: whole, warnings } = corrected(
      `merge: whatever\nquote: ${ATTACK}\nto: called-otherwise\nother: ${ARREST}\nbecause: x`,
    );
    expect(warnings).toEqual([]);
    expect(whole.events.map(({ id }) => id)).not.toContain(arrest);
    expect(whole.events.find(({ id }) => id === attack)?.reports.length).toBe(3);
  });
});

describe('what reports agree on after a correction', () => {
  const numbers = (story: typeof graph) =>
    story.events.flatMap(({ id, claims }) =>
      claims
        .filter(({ attribute }) => attribute === 'number')
        .map(({ agreement, values }) => `${id}: ${agreement} ${values.map(({ value }) => value).join(' / ')}`),
    );
  const told = (count: string) => `Police arrested ${count} in Bergen on Tuesday.`;

  it('is as between the versions of one article, which are one voice', () => {
    const url = 'https://news.example/arrests';
    const { graph: three } = build(
      article('a', told('40 dockers'), { url, published: '2024-05-14' }),
      article('b', told('45 dockers'), { url }),
      article('c', told('60 dockers')),
    );
    const [{ id } = { id: '' }] = three.events;
    expect(numbers(three)).toEqual([`${id}: differ 40 docker / 45 docker / 60 docker`]);
    const { graph: apart } = corrected(`split: ${id}\nto: c\nbecause: x`, three);
    expect(numbers(apart)).toEqual([`${id}: single 40 docker / 45 docker`, `${id}-2: single 60 docker`]);
  });

  it('stays where none of its values was taken off', () => {
    const { graph: three } = build(
      article('a', told('40 people')),
      article('b', told('40 dockers')),
      article('c', told('dockers')),
    );
    const [{ id } = { id: '' }] = three.events;
    const { graph: apart } = corrected(`split: ${id}\nto: c\nbecause: x`, three);
    expect(numbers(three)).toEqual([expect.stringContaining(': agree')]);
    expect(numbers(apart)).toEqual(numbers(three));
  });

  it('is found as weaving finds it where two are made one', () => {
    const { graph: two } = build(
      article('a', told('40 people')),
      article('b', 'Soldiers arrested 45 dockers in Oslo on Monday.'),
    );
    const [one, other] = two.events.filter(({ type }) => type === 'COERCE').map(({ id }) => id);
    const { graph: whole } = corrected(`merge: ${one ?? ''}\nto: ${other ?? ''}\nbecause: x`, two);
    expect(numbers(whole)).toEqual([expect.stringMatching(/: differ 4/)]);
  });
});
