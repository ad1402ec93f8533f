import { describe, expect, it } from 'vitest';
import { report, story, type Told } from '../../tests/support/synthetic-story';
import { indexGraph, type GraphIndex } from '../graph/lookup';
import type { ClaimValue } from '../graph/schema';
import { hasFallen, leftOutKey, leftOutParts, remainsOf } from './left-out';
import { isLit } from './shown';

const said = (article: string, speaker: string | null = null): ClaimValue => ({
  value: '12 dead',
  text: '12 dead',
  article,
  start: 0,
  end: 25,
  speaker,
});
const EVENTS: readonly Told[] = [
  { id: 'alone', reports: [report('evening')] },
  { id: 'copied', reports: [report('evening'), report('weekly')] },
  {
    id: 'both',
    reports: [report('evening'), report('morning')],
    claims: [{ attribute: 'number', agreement: 'single', values: [said('evening')] }],
  },
  { id: 'spoken', reports: [{ ...report('morning'), speaker: 'berg' }], actors: ['berg'] },
  { id: 'answered', reports: [report('evening'), { ...report('morning'), stance: 'denies' }] },
];
/** The weekly has copied the evening paper. */
function copied(): GraphIndex {
  const { graph } = story(EVENTS);
  return indexGraph({
    ...graph,
    articles: graph.articles.map((a) => (a.id === 'weekly' ? { ...a, origin: 'evening' } : a)),
  });
}

/** What falls, how many claims, and what is left on one origin. */
const without = (...leftOut: string[]) => {
  const { events, claims, onOne } = remainsOf(copied(), leftOut);
  return [events.map(({ id }) => id), claims, onOne.map(({ id }) => id)];
};

describe('leaving out', () => {
  it('a publisher lets fall what it tells alone, and what nobody else asserts', () => {
    expect(without(leftOutKey('publisher', 'The evening paper'))).toEqual([['alone', 'answered'], 1, ['both']]);
  });

  it('an origin lets fall its copies too', () => {
    expect(without(leftOutKey('origin', 'evening'))).toEqual([['alone', 'copied', 'answered'], 1, ['both']]);
  });

  it('a speaker lets fall what is told in his words alone', () => {
    expect(without(leftOutKey('speaker', 'berg'))).toEqual([['spoken'], 0, []]);
  });

  it('several lets fall what rests on them together', () => {
    const both = ['evening', 'morning'].map((id) => leftOutKey('publisher', `The ${id} paper`));
    expect(without(...both)).toEqual([['alone', 'both', 'spoken', 'answered'], 0, []]);
  });

  it('nobody leaves all as it is', () => expect(without()).toEqual([[], 0, []]));

  it('takes nothing away: what falls is unlit', () => {
    const index = copied();
    const leftOut = [leftOutKey('publisher', 'The evening paper')];
    const lit = index.graph.events.filter((event) => isLit(index, { window: null, leftOut }, event));
    expect(lit.map(({ id }) => id)).toEqual(['copied', 'both', 'spoken']);
    expect(hasFallen(index, { leftOut }, 'alone')).toBe(true);
    expect(hasFallen(index, {}, 'alone')).toBe(false);
  });
});

it('a key says what is left out', () => {
  expect(leftOutParts(leftOutKey('publisher', 'A: B'))).toEqual({ kind: 'publisher', id: 'A: B' });
  expect(leftOutParts('nobody:x')).toBeNull();
});
