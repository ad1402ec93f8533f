import { describe, expect, it } from 'vitest';
import { Pace } from './pace';

describe('how far work is', () => {
  const paceAt = (times: readonly number[]) => {
    const clock = [...times];
    return new Pace('reading', () => clock.shift() ?? 0);
  };
  it('says no rate before it is known', () => {
    const pace = paceAt([0, 100]);
    expect(pace.line(0, 1000)).toBe('reading 0 of 1,000');
    expect(pace.line(3, 1000)).toBe('reading 3 of 1,000');
  });
  it.each([
    [10_000, 120, 'reading 120 of 1,000 · 12 a second · 73 s left'],
    [60_000, 30, 'reading 30 of 1,000 · 0.5 a second · 32 min left'],
    [5_000, 1000, 'reading 1,000 of 1,000 · 200 a second · 1 s left'],
    [7_200_000, 10, 'reading 10 of 1,000 · 198 h left'],
  ])('after %i ms and %i articles', (now, done, line) => {
    const pace = paceAt([0, now]);
    pace.line(0, 1000);
    expect(pace.line(done, 1000)).toBe(line);
  });
  it('counts from where it was when it began', () => {
    const pace = paceAt([0, 10_000]);
    pace.line(500, 1000);
    expect(pace.line(600, 1000)).toBe('reading 600 of 1,000 · 10 a second · 40 s left');
  });
});
