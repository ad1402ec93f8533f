import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, foldedOffsets, foldedWords } from './fold';

test.each([
  ['Łódź', 'lodz'],
  ['Søren', 'soren'],
  ['Straße', 'strasse'],
  ['Ærø', 'aero'],
  ['Đặng', 'dang'],
  ['İzmir', 'izmir'],
  ['Ünal', 'unal'],
  ['Þór', 'thor'],
  ['“Café”', '“cafe”'],
  ['Ελλάς', 'ελλασ'],
])('%s is found as %s', (text, expected) => expect(folded(text)).toBe(expected));

test('its words are runs of letters and digits', () =>
  expect(foldedWords('Łódź’s 2nd “port-side” café')).toEqual(['lodz', 's', '2nd', 'port', 'side', 'cafe']));

test('every letter of a folded text says where it stood', () => {
  const text = 'Die Straße nach Łódź';
  const [start, end] = ['strasse', 'nach'].map((word) => folded(text).indexOf(word));
  const offsets = foldedOffsets(text, folded(text).length);
  expect(text.slice(offsets[start ?? 0], offsets[(end ?? 0) - 1])).toBe('Straße');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      const all = foldedOffsets(any, Infinity);
      expect(all).toHaveLength(folded(any).length + 1);
      expect(all.at(-1)).toBe(any.length);
      expect(all.every((at, i) => i === 0 || at >= (all[i - 1] ?? 0))).toBe(true);
    }),
  );
});
