import { describe, expect, it } from 'vitest';
import { report, story } from '../../../tests/support/synthetic-story';
import { matrixOf } from './matrix';
import { withoutWords } from './without-words';

const index = story([
  { id: 'first', reports: [{ ...report('evening'), reportedOn: '2031-05-02' }, report('morning')], actors: ['berg'] },
  { id: 'second', reports: [report('evening')] },
  {
    id: 'third',
    reports: [
      { ...report('weekly'), speaker: 'berg', stance: 'asserts' },
      { ...report('weekly'), speaker: 'berg', stance: 'denies' },
    ],
  },
]);
const { events } = index.graph;

describe('who says so', () => {
  it('has a column for each publisher, those that tell most first, and a row for each event', () => {
    const { columns, rows, others } = matrixOf(index, events, 'publisher');
    expect(columns.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'The evening paper 2',
      'The morning paper 1',
      'The weekly paper 1',
    ]);
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.words ?? '-'))).toEqual([
      ['first told 2 May 2031', 'told 3 May 2031', '-'],
      ['first told 3 May 2031', '-', '-'],
      ['-', '-', 'first denied 3 May 2031'],
    ]);
    expect(others).toBe(0);
  });

  it('says of whoever told it first and denies it later both, each on its own day', () => {
    const turned = story([
      {
        id: 'turned',
        reports: [
          { ...report('evening'), reportedOn: '2031-05-02', stance: 'asserts' },
          { ...report('evening'), reportedOn: '2031-05-05', stance: 'denies' },
          { ...report('morning'), reportedOn: '2031-05-04' },
        ],
      },
    ]);
    const [row] = matrixOf(turned, turned.graph.events, 'publisher').rows;
    expect(row?.cells.map((cell) => [cell?.words, cell?.first, cell?.stance])).toEqual([
      ['first told 2 May 2031, denied 5 May 2031', true, 'denies'],
      ['told 4 May 2031', false, 'asserts'],
    ]);
  });

  it('has speakers likewise, and no row of which nobody speaks', () => {
    const { columns, rows } = matrixOf(index, events, 'speaker');
    expect(columns).toEqual([{ key: 'speaker:berg', name: 'Berg', count: 1 }]);
    expect(rows.map(({ event, cells }) => [event.id, cells[0]?.stance])).toEqual([['third', 'denies']]);
  });
});

describe('what leaving out does', () => {
  it('is a sentence', () => {
    expect(withoutWords(index, ['publisher:The evening paper'])).toBe(
      'Without The evening paper, 1 of 3 events rests on nobody; 1 event now stands on one origin.',
    );
    expect(withoutWords(index, ['speaker:berg', 'origin:morning'])).toBe(
      'Without what Berg says and the text of The morning paper and its copies, 1 of 3 events rests on nobody; 1 event now stands on one origin.',
    );
    expect(withoutWords(index, ['publisher:The morning paper'])).toBe(
      'Without The morning paper, every event and every claim still stands on somebody else; 1 event now stands on one origin.',
    );
  });
});
