/** "By Ana Example and Ben Sample, Senior Correspondent": who wrote an article, on a line of its own. */

/** A longer line is none; in UTF-16 code units. */
const LONGEST = 400;

/** Not "By Friday Nobody Had Answered". */
export function isByline(line: string): boolean {
  // its words one by one first: what is left to the expression is short, and no sentence
  if (!/^by:? /i.test(line) || line.length > LONGEST || /[.?!]$/.test(line) || wordCount(line) > BYLINE_WORDS)
    return false;
  const words = line.replace(/^by:? /i, '').split(/[\s,]+/);
  return words.every((word) => /^(?:\p{Lu}|and$|&$|in$|for$)/u.test(word) && !CALENDAR.test(word)) && BYLINE.test(line);
}

/** Whom a byline names, without what they are. */
export const authorIn = (byline: string): string => byline.replace(/^by:? /i, '').trim();

const wordCount = (line: string): number => line.split(/\s+/).length;

/** Words that a byline has at most: five people, or two and what they are. */
const BYLINE_WORDS = 16;

/** Two words of a name or more, then further names and offices. Between two words stands what can belong to neither. */
const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const BYLINE = new RegExp(
  `^[Bb][Yy]:? ${WORD}(?: ${WORD}){1,3}(?:(?:, and|,| and| &| in| for) ${WORD}(?: ${WORD}){0,4})*$`,
  'u',
);

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;
