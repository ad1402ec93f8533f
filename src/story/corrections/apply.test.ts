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
function corrected(text: string) {
  const { rules, faults } = parseRules(text);
  expect(faults).toEqual([]);
  const result = applyRules(graph, rules);
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
