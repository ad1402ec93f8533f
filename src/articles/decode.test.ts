import { describe, expect, it } from 'vitest';
import { decodeText } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      bigEndian ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
    ),
  );
const latin = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));

describe('encodings', () => {
  it('reads UTF-8 with and without its byte order mark', () => {
    expect(decodeText(utf8('Zoë said “no”.'))).toEqual({ ok: true, text: 'Zoë said “no”.', note: null });
    expect(decodeText(utf8('\ufeffZoë'))).toEqual({ ok: true, text: 'Zoë', note: null });
  });

  it('reads UTF-16 of either byte order, marked or not', () => {
    for (const bigEndian of [true, false])
      for (const mark of ['\ufeff', ''])
        expect(decodeText(utf16(`${mark}The ferry left port.`, bigEndian))).toMatchObject({
          text: 'The ferry left port.',
        });
  });

  it('takes what is not UTF-8 for Windows-1252 and says so', () => {
    const decoded = decodeText(bytes(...latin('The caf\u00e9 is \u0093open\u0094.')));
    expect(decoded).toMatchObject({
      ok: true,
      text: 'The café is “open”.',
      note: expect.stringContaining('Windows-1252'),
    });
  });

  it('keeps UTF-8 with one damaged character, instead of misreading the whole', () => {
    const cut = bytes(...utf8('Zoë and Jürgen left. Søren stayed'), 0xe2, 0x80);
    expect(decodeText(cut)).toEqual({
      ok: true,
      text: 'Zoë and Jürgen left. Søren stayed',
      note: '1 damaged character left out',
    });
  });
});

describe('what is not text', () => {
  it.each([
    ['empty', bytes(), 'is empty'],
    ['a PDF', utf8('%PDF-1.7 …'), 'is a PDF document, not text'],
    ['a Word document', bytes(0x50, 0x4b, 3, 4, 20, 0), 'is a Word, OpenDocument or zip file, not text'],
    ['noise', Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 256), 'is not text'],
  ])('says in words that %s', (_, content, problem) => {
    expect(decodeText(content)).toMatchObject({ ok: false, problem });
  });

  it('does not take a form feed or a tab for binary', () => {
    expect(decodeText(utf8('one\ftwo\tthree')).ok).toBe(true);
  });
});
