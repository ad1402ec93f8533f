import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, instantOf, isoDate, isoMinute, unitOf } from './time';

const at = (text: string) => Date.parse(text);

describe('a date in the graph’s notation', () => {
  it.each([
    ['2025', at('2025-01-01'), at('2026-01-01')],
    ['2025-12', at('2025-12-01'), at('2026-01-01')],
    ['2024-02-29', at('2024-02-29'), at('2024-03-01')],
    ['2025-03-09T14', at('2025-03-09T14:00Z'), at('2025-03-09T15:00Z')],
    ['2025-03-09T14:30', at('2025-03-09T14:30Z'), at('2025-03-09T14:31Z')],
    ['2025-03-09T14:30:15.25+01:00', at('2025-03-09T14:30Z'), at('2025-03-09T14:31Z')],
    ['9999-12-31', at('9999-12-31'), at('+010000-01-01')],
    ['-9999', at('-009999-01-01'), at('-009998-01-01')],
    ['-0043-03-15', at('-000043-03-15'), at('-000043-03-16')],
    ['0000-02-29', at('0000-02-29'), at('0000-03-01')],
    ['XXXX-WXX-2', at('1970-01-06'), at('1970-01-07')],
    ['XXXX-WXX-7T09:30', at('1970-01-11T09:30Z'), at('1970-01-11T09:31Z')],
  ])('%s is an interval', (text, from, to) => {
    expect(unitOf(text)).toEqual({ from, to });
  });

  it.each([
    ...['2025-13-40', '2025-00', '2025-02-30', '2025-02-29', '1900-02-29', '2025-04-31', '2025-01-00'],
    ...['2025-01-01T24:00', '2025-01-01T10:60', '2025-01-01T10:30:61', '2025-01-01T', '2025-01-01 10:30'],
    ...['2025-01-01T10:30+25:00', '2025-01-01T10:30+01:75', '2025-01-01T10:30+1', '2025-01-01Z', '2025Z'],
    ...['-0000', '10000', '+012025-01-01', '-000043-03-15', '25-01-01', '2025-1-1', 'yesterday', ''],
    ...['XXXX-WXX-0', 'XXXX-WXX-8', 'XXXX-WXX-2T25', 'XXXX-WXX-2T10:99', 'XXXX-WXX-2T10:30Z', 'XXXX'],
  ])('“%s” is none', (text) => {
    expect(unitOf(text)).toBeNull();
  });

  it('of any day that the calendar has is read as it was written, before the year 1 too', () => {
    const [first, last] = [at('-009999-01-01'), at('9999-12-31')];
    fc.assert(
      fc.property(fc.integer({ min: first / MINUTE, max: last / MINUTE }), (minutes) => {
        const instant = minutes * MINUTE;
        const day = Math.floor(instant / DAY) * DAY;
        expect(unitOf(isoDate(instant))).toEqual({ from: day, to: day + DAY });
        expect(unitOf(isoMinute(instant))).toEqual({ from: instant, to: instant + MINUTE });
      }),
    );
  });

  it('beyond what a date can hold is written as something that no date is', () => {
    for (const instant of [at('+010000-01-01'), at('-010000-12-31'), 8.64e15, 8.64e15 + DAY, -1e300])
      expect(unitOf(isoDate(instant))).toBeNull();
  });
});

it('an instant is known where the offset is', () => {
  expect(instantOf('2025-03-09T14:30+02:00')).toBe(at('2025-03-09T12:30Z'));
  expect(instantOf('2025-03-09T14-0530')).toBe(at('2025-03-09T14:00Z') + 5.5 * HOUR);
  expect(instantOf('-0043-03-15T09:00Z')).toBe(at('-000043-03-15T09:00Z'));
  for (const text of ['2025-03-09T14:30', '2025-03-09', '2025-13-09T14:30Z', '+275760-09-13T00:00Z'])
    expect(instantOf(text)).toBeNull();
});
