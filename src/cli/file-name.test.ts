import { describe, expect, it } from 'vitest';
import { nameOf } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['is its text', Buffer.from('Zürich 港 👩.md'), 'Zürich 港 👩.md'],
    ['shows a byte that is no text', Buffer.from('caf\xe9.md', 'latin1'), 'caf\\xe9.md'],
    ['keeps what is text beside it', Buffer.concat([Buffer.from('é港'), Buffer.of(0xff, 0xc3)]), 'é港\\xff\\xc3'],
    [
      'shows a character that is cut off',
      Buffer.concat([Buffer.from('港').subarray(0, 2), Buffer.from('é')]),
      '\\xe6\\xb8é',
    ],
  ])('%s', (_, bytes, name) => expect(nameOf(bytes)).toBe(name));

  it('differs where the bytes differ', () => {
    const names = Array.from({ length: 128 }, (_, i) => nameOf(Buffer.of(0x61, 128 + i)));
    expect(new Set(names).size).toBe(128);
  });
});
