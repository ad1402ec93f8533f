import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCharacters } from './characters';

describe('cleaning characters', () => {
  it('writes every kind of line end as one', () => {
    expect(cleanCharacters('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });

  it('drops what cannot be seen: soft hyphens, zero-width and control characters, direction marks', () => {
    expect(cleanCharacters('co\u00adop\u200bera\u0007tion\u202e')).toBe('cooperation');
  });

  it('composes letters, so that a name is one name however it was typed', () => {
    expect(cleanCharacters('Zoe\u0308')).toBe('Zoë');
  });

  it('leaves marks piled on one letter beyond any script as they are, and what stands around them composed', () => {
    const piled = '\u0301\u0316'.repeat(40);
    expect(cleanCharacters(`Zoe\u0308 e${piled} e\u0301`)).toBe(`Zoë e${piled} é`);
    expect(cleanCharacters(`e${piled}`)).toBe(`e${piled}`);
  });

  it('turns every blank into a plain space and keeps quotes and dashes as read', () => {
    expect(cleanCharacters('5\u00a0km\tand “more” — ‘less’')).toBe('5 km and “more” — ‘less’');
  });

  it('keeps emoji of two code units and drops a lone half', () => {
    expect(cleanCharacters('a😀b\ud83dc')).toBe('a😀bc');
  });

  it('has nothing left to do the second time, and leaves only what UTF-8 can carry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanCharacters(text);
        expect(cleanCharacters(once)).toBe(once);
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(once))).toBe(once);
      }),
    );
  });
});
