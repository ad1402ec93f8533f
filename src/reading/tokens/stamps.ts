/** Live blogs, in which each entry begins with a clock time: “18:40”, “6.40pm BST Police arrested …”. One such line makes none. */

/** A clock time, its zone, and the mark after it; more must follow in capitals, or nothing. */
const STAMP =
  /^(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?|(?:1[0-2]|[1-9])\s?[ap]\.?m\b\.?)(?:\s\(?[A-Z]{2,4}\)?)?(?=\s*$|\s*[—–:|-]\s|\s+["“‘]?\p{Lu})/u;
/** So many entries, which begin so large a share of the lines. */
const ENTRIES = { least: 3, share: 0.15 };

/** Whether a text is a live blog. Linear in its length. */
export function isLive(text: string): boolean {
  let [stamped, lines] = [0, 0];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    lines++;
    if (stampOf(line.trim()) !== null) stamped++;
  }
  return stamped >= ENTRIES.least && stamped >= ENTRIES.share * lines;
}

/** The clock time that a line begins with, as it is written. */
export const stampOf = (line: string): string | null => STAMP.exec(line.slice(0, 60))?.[0] ?? null;
