/** Changes below the letters: damaged bytes and other encodings. */
import type { Chance } from './chance';

export type ByteMutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

/** Some bytes, each replaced. */
const some =
  (share: number, by: (chance: Chance, byte: number) => number): ByteMutation =>
  (bytes, chance) =>
    bytes.map((byte) => (chance.maybe(share) ? by(chance, byte) : byte));
const after =
  (...first: number[]): ByteMutation =>
  (bytes) =>
    Uint8Array.from([...first, ...bytes]);
/** UTF-16, without a byte order mark. */
const sixteen = (bytes: Uint8Array, bigEndian: boolean): Uint8Array => {
  const swapped = Buffer.from(new TextDecoder().decode(bytes), 'utf16le');
  return new Uint8Array(bigEndian ? swapped.swap16() : swapped);
};

export const BYTES: readonly ByteMutation[] = [
  some(0.002, (chance) => chance.below(256)),
  some(0.05, (chance) => chance.below(256)),
  some(0.001, () => 0),
  some(0.01, (chance, byte) => byte ^ (1 << chance.below(8))),
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  (bytes, chance) => bytes.subarray(chance.below(bytes.length + 1)),
  (bytes) => sixteen(bytes, false),
  (bytes) => sixteen(bytes, true),
  (bytes) => Uint8Array.from([0xff, 0xfe, ...sixteen(bytes, false)]),
  (bytes) => Uint8Array.from([0xfe, 0xff, ...sixteen(bytes, true), 0x41]),
  (bytes) => new Uint8Array(Buffer.from(new TextDecoder().decode(bytes), 'latin1')),
  after(0xef, 0xbb, 0xbf),
  after(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf),
  after(0x25, 0x50, 0x44, 0x46, 0x2d),
  after(0xed, 0xa0, 0x80),
];
