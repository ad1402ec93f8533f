import { describe, expect, it } from 'vitest';
import { DAY, FLOATING_MONDAY, HOUR, WEEK } from '../../../graph/time';
import { timeScale } from './scale';
import { ticksOf } from './ticks';
import type { TickLook } from './tick-words';

const at = (text: string) => Date.parse(`${text}Z`);
const usual = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
function ticks(from: number, length: number, look: Partial<TickLook> = {}, width = 1000) {
  const scale = timeScale({ from, to: from + length }, 0, width);
  const { minor, context } = ticksOf(scale, { floating: false, locale: 'en-GB', timeZone: 'UTC', ...look });
  return { minor: minor.map(({ forms }) => usual(forms[0])), context: context.map(({ forms }) => usual(forms[0])) };
}

describe('ticks', () => {
  it('name minutes, days, weeks, months and years, and over them what they are in', () => {
    expect(ticks(at('2031-05-02T14:00'), HOUR).minor).toEqual(['14:00', '14:15', '14:30', '14:45']);
    expect(ticks(at('2031-05-02T00:00'), 5 * DAY)).toEqual({
      minor: ['Friday 2', 'Saturday 3', 'Sunday 4', 'Monday 5', 'Tuesday 6'],
      context: ['May 2031'],
    });
    expect(ticks(at('2031-05-01T00:00'), 61 * DAY).context).toEqual(['May 2031', 'June 2031']);
    expect(ticks(at('2031-01-01T00:00'), 365 * DAY).minor.slice(0, 3)).toEqual(['January', 'February', 'March']);
    expect(ticks(at('1951-01-01T00:00'), 80 * 365 * DAY).minor.slice(0, 3)).toEqual(['1950', '1955', '1960']);
  });

  it.each([
    ['de', 'Freitag, 2.', 'Mai 2031'],
    ['fr', 'vendredi 2', 'mai 2031'],
    ['ja', '2日金曜日', '2031年5月'],
    ['ar-EG', 'الجمعة، ٢', 'مايو ٢٠٣١'],
  ])('in %s are written as that language writes them', (locale, day, month) => {
    const { minor, context } = ticks(at('2031-05-02T00:00'), 5 * DAY, { locale });
    expect([minor[0], context[0]]).toEqual([day, month]);
  });

  it('count hours by twelve where the reader does', () => {
    const { minor } = ticks(at('2031-05-02T12:00'), 4 * HOUR, { locale: 'en-US' });
    expect(minor[1]).toMatch(/^(12:30|1:00) PM$/);
  });

  it('stand on the day on which weeks begin there', () => {
    const first = (locale: string) => ticks(at('2031-05-04T00:00'), 8 * WEEK, { locale }).minor[0];
    expect([first('en-US'), first('en-GB')]).toEqual(['Sunday 4', 'Monday 28']);
  });

  it('name only weekdays where no date is known', () => {
    expect(ticks(FLOATING_MONDAY, WEEK, { floating: true, locale: 'de' }).minor[0]).toBe('Montag');
  });
});

describe('hours of a zone', () => {
  const timeZone = 'Europe/Kyiv';
  it('are said to be that zone’s, and nothing is said where the graph knows of none', () => {
    expect(ticks(at('2031-05-02T00:00'), DAY, { timeZone }).context).toEqual(['Friday 2 May 2031 · Ukraine Time']);
    expect(ticks(at('2031-05-02T00:00'), DAY).context).toEqual(['Friday 2 May 2031']);
    expect(ticks(at('2031-05-02T00:00'), DAY, { timeZone: 'Europe/Atlantis' }).context).toEqual(['Friday 2 May 2031']);
  });

  it('leave out the one that a spring night leaves out, and say so', () => {
    const { minor, context } = ticks(at('2025-03-30T00:00'), 8 * HOUR, { timeZone });
    expect(minor).toEqual(['00:00', '01:00', '02:00', '04:00', '05:00', '06:00', '07:00']);
    expect(context).toEqual(['Sunday 30 March 2025 · Ukraine Time · clocks forward 03:00 → 04:00']);
  });

  it('stand once in the night that has one twice, and the axis says that the clocks go back', () => {
    const { minor, context } = ticks(at('2025-10-26T00:00'), 8 * HOUR, { timeZone });
    expect(minor).toHaveLength(8);
    expect(context[0]).toContain('clocks back 04:00 → 03:00');
  });
});
