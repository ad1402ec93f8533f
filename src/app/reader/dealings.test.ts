import { describe, expect, it } from 'vitest';
import { report, story } from '../../../tests/support/synthetic-story';
import { dealingsOf, saidAndDone, speaks } from './dealings';

const by = (speaker: string, stance: 'asserts' | 'denies' = 'asserts') => ({ ...report('evening'), speaker, stance });
const index = story([
  { id: 'met', actors: ['berg', 'dahl'] },
  { id: 'warned', type: 'THREATEN', actors: ['berg'], targets: ['dahl', 'kvam'] },
  { id: 'again', actors: ['dahl', 'berg'] },
  { id: 'shelled', type: 'ASSAULT', actors: ['kvam'], status: 'disputed', reports: [by('dahl'), by('berg', 'denies')] },
  { id: 'plan', status: 'planned', actors: ['berg', 'dahl'], reports: [by('berg')] },
  { id: 'kept', actors: ['berg'], links: [{ event: 'plan', kind: 'follows-up' }] },
  { id: 'threat', status: 'threatened', actors: ['berg'] },
  { id: 'only-said', reports: [by('berg')] },
]);
const { events } = index.graph;

describe('with whom somebody has to do', () => {
  it('is who takes part in the same events, the most first, with what passed most', () => {
    const own = index.eventsOfActor.get('berg') ?? [];
    expect(dealingsOf(index, 'berg', own).map(({ actor, count, verb }) => `${actor.id} ${count} ${verb}`)).toEqual([
      'dahl 4 talks',
      'kvam 1 threatens',
    ]);
    expect(dealingsOf(index, 'berg', [])).toEqual([]);
  });
});

describe('what somebody says beside what was done', () => {
  const rows = (actor: string) =>
    saidAndDone(index, actor).map(({ said, outcome, done }) => [said.id, outcome, done?.id ?? null]);

  it('is what he denies and others assert, what he announces, and what came of it', () => {
    expect(rows('berg')).toEqual([
      ['shelled', 'denies', null],
      ['plan', 'done', 'kept'],
      ['threat', 'open', null],
    ]);
    expect(rows('dahl')).toEqual([
      ['shelled', 'contradicted', null],
      ['plan', 'done', 'kept'],
    ]);
    expect(rows('kvam')).toEqual([]);
  });

  it('needs somebody who speaks', () => {
    expect(['berg', 'kvam'].map((id) => speaks(index, id))).toEqual([true, false]);
    expect(events).toHaveLength(8);
  });
});
