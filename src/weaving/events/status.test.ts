import { describe, expect, test } from 'vitest';
import type { Status } from '../../graph/schema';
import { leadingStatus } from './status';

describe('how far an event got', () => {
  const leading = (...votes: [Status, number][]) => leadingStatus(new Map(votes));

  test('is what most reports say', () => {
    expect(leading(['happened', 1], ['planned', 2])).toBe('planned');
    expect(leading(['denied', 3], ['happened', 2])).toBe('denied');
  });

  test.each<[Status, Status]>([
    ['happened', 'denied'],
    ['denied', 'ongoing'],
    ['ongoing', 'planned'],
    ['planned', 'threatened'],
    ['threatened', 'hypothetical'],
  ])('is %s rather than %s where as many say either', (more, less) => {
    expect(leading([less, 2], [more, 2])).toBe(more);
  });

  test('is taken for real where nobody says', () => {
    expect(leading()).toBe('happened');
  });
});
