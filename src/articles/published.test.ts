import { describe, expect, it } from 'vitest';
import { findPublished, parsePublished } from './published';

describe('a date of publication', () => {
  it.each([
    ['2025-03-09', '2025-03-09'],
    ['2025-03-09 10:30', '2025-03-09T10:30'],
    ['2025-03-09T10:30:05.123Z', '2025-03-09T10:30:05Z'],
    ['2025-03-09T10:30:00+0200', '2025-03-09T10:30:00+02:00'],
    ['9 March 2025', '2025-03-09'],
    ['March 9th, 2025', '2025-03-09'],
    ['Sunday, 9 March 2025', '2025-03-09'],
    ['Sept. 9, 2025', '2025-09-09'],
    ['2024-02-29', '2024-02-29'],
    ['2025-3-9', '2025-03-09'],
    ['2025/03/09', '2025-03-09'],
    ['2025/3/9 9:05', '2025-03-09T09:05'],
    ['2025.03.09', '2025-03-09'],
    ['2025-3-9 14:05', '2025-03-09T14:05'],
    ['2025-03-09, 14:05', '2025-03-09T14:05'],
    ['20250309', '2025-03-09'],
    ['20250309T1405Z', '2025-03-09T14:05Z'],
    ['20250309T140509+0100', '2025-03-09T14:05:09+01:00'],
    ['2025-03-09T14:05:00.000+0100', '2025-03-09T14:05:00+01:00'],
    ['2025-03-09T14:05:00,5 -03', '2025-03-09T14:05:00-03:00'],
    ['2025-03-09T14:05+14:00', '2025-03-09T14:05+14:00'],
    ['2025-03-09t14:05z', '2025-03-09T14:05Z'],
    [' 2025-03-09 ', '2025-03-09'],
  ])('is read from %s', (text, date) => {
    expect(parsePublished(text)).toBe(date);
  });

  it.each([
    '',
    'today',
    'Tuesday',
    'March 2025',
    '9 March',
    '03/09/2025',
    '2025-02-29',
    '2025-13-01',
    '2025-13-1',
    '2025/02/30',
    '2025-0-9',
    '2025-03-00',
    '2025-03/09',
    '2025 03 09',
    '2025-003-9',
    '25-03-09',
    '9/3/2025',
    '09.03.2025',
    '2025-03-09T25:00',
    '2025-03-09T24:00',
    '2025-03-09T14:60',
    '2025-03-09T14',
    '2025-03-09T1405',
    '2025-03-09T14:05+99:99',
    '2025-03-09T14:05+14:30',
    '2025-03-09T14:05+01:60',
    '2025-03-09T14:05-00x',
    '0000-01-01',
    '0001-01-01',
    '20251332',
    '20250229',
    '12345678',
    '10101010',
    '2025030',
    '202503091405',
    '20250309T2505Z',
    '1741521900',
    '1741521900000',
    '2025-W10-7',
    '2025-068',
    '+002025-03-09',
    '-2025-03-09',
    '2025-03-09T10:30+99:00',
    '2025-03-09T10:30-02:75',
    '31 June 2025',
    '2025',
    'next week',
    '9 March 2025 or 10 March 2025',
    '9 March 2025 - 11 March 2025',
  ])('is not guessed from "%s"', (text) => {
    expect(parsePublished(text)).toBeNull();
  });
});

describe('the date that a text shows', () => {
  it.each([
    'Published: 9 March 2025',
    'Posted on March 9, 2025 10:30 GMT',
    'First published on Sunday 9 March 2025',
    '9 March 2025',
    'Published 2025-03-09',
    'Published: 2025-3-9',
    'Published: 2025/03/09',
    'Published: 20250309',
    '2025/03/09',
    '2025.3.9',
    '9 March 2025, 10:30 p.m. (CET)',
    'Sunday 9 March 2025 at 7 am GMT',
  ])('stands on a line of its own: %s', (line) => {
    expect(findPublished([line, 'The ferry left.'])).toEqual({ date: '2025-03-09', line: 0 });
  });

  it.each([
    'PORT VALE, 9 March 2025 — The ferry left.',
    'PORT VALE, Norland (Agency), March 9, 2025 - The ferry left.',
  ])('stands in a full dateline: %s', (line) => {
    expect(findPublished([line])).toEqual({ date: '2025-03-09', line: null });
  });

  it.each([
    'NATO said on 9 March 2025 that the talks — its third — had failed.',
    'The ferry left on 9 March 2025.',
    'Updated: 9 March 2025',
    'PORT VALE, Sunday — The ferry left.',
    'Published by the ministry on 9 March 2025',
    'Published: 03/09/2025',
    'Published: 20251332',
    '20250309',
    '2025/03/09 to 2025/03/10',
    '2025.3',
    'Bo Carr died on 3 March 2025.',
    'Ada Berg quit on 3 March 2025.',
    'Lena Moss met Bo Carr in Oslo on 3 March 2025.',
    'Ada Berg, 3 March 2025',
  ])('is not found in: %s', (line) => {
    expect(findPublished([line, 'Nobody was hurt.'])).toBeNull();
  });

  it('is not a line in the middle of a long text, labelled or not', () => {
    const filler = Array.from({ length: 8 }, (_, i) => `Sentence ${i}.`);
    expect(findPublished([...filler, 'Published: 9 March 2025', ...filler])).toBeNull();
    expect(findPublished([...filler, 'Published: 9 March 2025'])).toEqual({ date: '2025-03-09', line: 8 });
  });

  it('is not a bare date in the middle of a text', () => {
    const filler = Array.from({ length: 8 }, (_, i) => `Sentence ${i}.`);
    expect(findPublished([...filler, '9 March 2025', ...filler])).toBeNull();
  });
});
