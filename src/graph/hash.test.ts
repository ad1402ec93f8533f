import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, hashValue } from './hash';

describe('SHA-256', () => {
  it.each([
    // FIPS 180-4's examples, from NIST's "SHA256.pdf"
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of "%s" is the standard\'s', (text, digest) => {
    expect(hashText(text)).toBe(digest);
  });

  it("is Node's for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(hashText(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });
});

describe('the fingerprint of a value', () => {
  it('does not depend on the order of keys, and does on that of a list', () => {
    expect(hashValue({ a: 1, b: [null, 'x'] })).toBe(hashValue({ b: [null, 'x'], a: 1 }));
    expect(hashValue({ b: [null, 'x'] })).not.toBe(hashValue({ b: ['x', null] }));
  });

  it('tells a number from its digits and a list from its text', () => {
    const values = [1, '1', [1], '[1]', { 1: 1 }, null, 'null', true];
    expect(new Set(values.map((v) => hashValue(v))).size).toBe(values.length);
  });
});
