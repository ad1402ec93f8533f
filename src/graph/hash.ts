/** Fingerprints of text: SHA-256 (FIPS 180-4), the same in Node, a page and a worker, and at once. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. WebCrypto's answers only in a promise. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Plain JSON values, as deep as they like. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** One fingerprint for equal values, whatever the order in which their keys were written. */
export const hashValue = (value: Plain): string => hashText(canonical(value));

function canonical(value: Plain): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join()}}`;
}

// Array.isArray does not narrow a readonly array out of a union
const isList = (value: object): value is readonly Plain[] => Array.isArray(value);
