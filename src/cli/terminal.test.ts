import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legible } from './terminal';

describe('a line for a terminal', () => {
  it.each([
    ['a colour', 'red\u001b[31m.md', 'red\\u001b[31m.md'],
    ['a title for the window', '\u001b]0;Ha\u0007.md', '\\u001b]0;Ha\\u0007.md'],
    ['the same in one character', '\u009b31m', '\\u009b31m'],
    ['a line break', 'a\nSkipped nothing\r.md', 'a\\u000aSkipped nothing\\u000d.md'],
    ['a line break of another kind', 'a\u2028b\u2029c\u0085d', 'a\\u2028b\\u2029c\\u0085d'],
    ['a step back and a tab', 'a\u0008b\tc\u007fd', 'a\\u0008b\\u0009c\\u007fd'],
    ['another direction', 'exe\u202etxt.md\u2066', 'exe\\u202etxt.md\\u2066'],
    ['what is not seen', 'a\u200bb\ufeffc\u00add', 'a\\u200bb\\ufeffc\\u00add'],
    ['hidden letters', 'a\u{e0041}', 'a\\udb40\\udc41'],
    ['half a character', 'a\ud83d.md', 'a\\ud83d.md'],
  ])('shows %s instead of obeying it', (_, line, shown) => expect(legible(line)).toBe(shown));

  it.each(['Zürich – Grüße', 'порт', '港.md', 'می‌خواهم', '👩‍🚒 🇳🇴.md', '“C:\\dir\\a.md”'])('leaves “%s” alone', (line) =>
    expect(legible(line)).toBe(line),
  );

  it('says the same to whoever reads it as JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = JSON.stringify(text);
        expect(JSON.parse(legible(json))).toBe(text);
        expect(legible(json)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
