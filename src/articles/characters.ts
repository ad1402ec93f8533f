/**
 * Clean-up of characters, before anything counts offsets: all offsets of the graph point into what comes out of here.
 *
 * Letters are composed (NFC), so that "é" is one character however it was typed. Quotes, dashes and spelling stay as read.
 */
export const cleanCharacters = (text: string): string => withoutTabs(cleanButTabs(text));

export const withoutTabs = (text: string): string => text.replaceAll('\t', ' ');

/** Tabs are kept, for whom it matters what a line is indented by. */
export function cleanButTabs(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
      // soft hyphen, zero-width characters, direction marks, byte order marks, variation selectors
      .replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g, '')
      .replace(/[^\S\n\t ]/g, ' ')

      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
      // half of a surrogate pair cannot be written as UTF-8, so the file would not say what the graph says
      .replace(/\p{Cs}/gu, '')
      // what typesetters join to one letter: ﬁ, ﬂ, ﬀ
      .replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'))
      .split(PILED)
      .map((part, i) => (i % 2 === 0 ? part.normalize('NFC') : part))
      .join('')
  );
}

/** More marks upon one letter than any script has stay as they are: to put them in order takes the square of their number. */
const PILED = /(\p{M}{31,})/u;

/** One line of running text: no line break, single spaces, none at the ends. */
export const oneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
