/** Names of files as Linux has them: bytes, which need not be text. */
import { isUtf8 } from 'node:buffer';

/** What a person may read and find again: bytes that are no UTF-8 stand there as `\xe9`. */
export function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  // latin1 makes one character of each byte; what is UTF-8 among them is put together again
  return bytes.toString('latin1').replace(/[\x80-\xff]+/g, (run) => decodeRun(Buffer.from(run, 'latin1')));
}

function decodeRun(bytes: Buffer): string {
  let name = '';
  for (let at = 0; at < bytes.length;) {
    const length = [2, 3, 4].find((n) => at + n <= bytes.length && isUtf8(bytes.subarray(at, at + n)));
    name += length === undefined ? `\\x${bytes.toString('hex', at, at + 1)}` : bytes.toString('utf8', at, at + length);
    at += length ?? 1;
  }
  return name;
}
