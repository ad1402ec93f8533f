import { describe, expect, it } from 'vitest';
import { findPublished } from './find-published';

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
    expect(findPublished([line, 'The ferry left.'])).toMatchObject({ date: '2025-03-09', line: 0, changed: false });
  });

  it.each([
    'PORT VALE, 9 March 2025 — The ferry left.',
    'PORT VALE, Norland (Agency), March 9, 2025 - The ferry left.',
  ])('stands in a full dateline: %s', (line) => {
    expect(findPublished([line])).toMatchObject({ date: '2025-03-09', line: null });
  });

  it.each([
    'NATO said on 9 March 2025 that the talks — its third — had failed.',
    'The ferry left on 9 March 2025.',
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
    expect(findPublished([...filler, 'Published: 9 March 2025'])).toMatchObject({ date: '2025-03-09', line: 8 });
  });

  it('is not a bare date in the middle of a text', () => {
    const filler = Array.from({ length: 8 }, (_, i) => `Sentence ${i}.`);
    expect(findPublished([...filler, '9 March 2025', ...filler])).toBeNull();
  });
});
