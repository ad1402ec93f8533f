/** A folder of mail in one file (mbox, RFC 4155): each mail begins at a line "From …" with a day, after a blank line. */
import type { ArticleFile } from '../article';
import { count, type Budget, type Contents } from './format';

const START = /(?:^|\r?\n\r?\n)From \S[^\r\n]* \d{4}\r?\n/g;

export async function read({ bytes }: ArticleFile, budget: Budget): Promise<Contents> {
  // a letter for each byte: mails of several encodings stand in one file
  const text = letters(bytes);
  const starts = [...text.matchAll(START)].map(({ index, 0: line }) => ({ from: index, to: index + line.length }));
  count(budget, starts.length);
  const files = starts.map(({ to }, i) => {
    const mail = text.slice(to, starts[i + 1]?.from ?? text.length).replace(/^>(?=>*From )/gm, '');
    return { name: `mail ${i + 1}.eml`, bytes: Uint8Array.from(mail, (letter) => letter.charCodeAt(0)) };
  });
  return { files };
}

/** In pieces: a call takes only so many arguments. */
function letters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
