/** Bytes of markup → text: the encoding that the markup itself names, where the bytes are no UTF-8. */
import { decodeText } from '../decode';
import { Unreadable } from './format';

/** How far in a page its encoding is named, after the HTML standard; in bytes. */
const SAMPLE = 1024;

/** @throws Unreadable */
export function decodeMarkup(bytes: Uint8Array): string {
  const named = /(?:charset|encoding) ?= ?["']? ?([\w-]{2,40})/i.exec(
    String.fromCharCode(...bytes.subarray(0, SAMPLE)),
  )?.[1];
  // what is called Latin-1 is read as Windows-1252 everywhere, and decodeText does that by itself
  if (named !== undefined && !/^(?:utf-?8|utf-?16.*|us-ascii|iso-8859-1|latin1|windows-1252|cp1252)$/i.test(named)) {
    const text = decodeAs(named, bytes);
    if (text !== null) return text;
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new Unreadable(decoded.problem, decoded.remedy);
  return decoded.text;
}

/** Null for an encoding that nobody knows. */
export function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
