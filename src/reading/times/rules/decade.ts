/** "the 1980s", "late 1980s", "the sixties", "the '90s", "the 19th century", "twentieth-century". */
import { date, PART, partOf } from '../meaning';
import { pattern } from '../pattern';
import type { Rule } from '../rule';
import { HYPHEN } from '../../../english/words/time-words';

const NAMES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

export const decade: Rule = {
  name: 'decade',
  pattern: pattern(
    `(?:(?<the>the) )?(?:(?<part>${PART})${HYPHEN}(?:the )?)?(?:(?<full>1\\d{2}0|20\\d0)['’]?s|['’]?(?<short>[2-9]0)['’]?s|(?<name>${NAMES.join('|')}))`,
  ),
  read({ the, part, full, short, name }, place) {
    const century = full === undefined ? 1900 : 0;
    const first = full ?? short ?? String((NAMES.indexOf(name?.toLowerCase() ?? '') + 2) * 10);
    // "in her eighties", "temperatures in the 70s", "the under-20s"
    if (
      full === undefined &&
      (the === undefined || /\b(?:low|mid|high|temperatures)[\s\w-]{0,40}$/i.test(place.before))
    )
      return null;
    const begins = century + Number(first);
    // 1900s and 2000s are mostly the century's, and mean its first decade in news: the decade it is
    return { resolve: () => date({ unit: 'decade', year: begins }, 'stated', partOf(part)) };
  },
};

const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
  'twenty-first',
]; // prettier-ignore

export const century: Rule = {
  name: 'century',
  pattern: pattern(
    `(?:the )?(?:(?<part>${PART})${HYPHEN}(?:the )?)?(?:(?<number>[12]?\\d)(?:st|nd|rd|th)|(?<word>${ORDINALS.toReversed().join('|')}))${HYPHEN}(?:century|centuries)(?<bc>,? (?:BCE?|B\\.C\\.))?`,
  ),
  read({ part, number, word, bc }) {
    const at = number === undefined ? ORDINALS.indexOf(word?.toLowerCase() ?? '') + 1 : Number(number);
    if (at < 1 || at > 21 || bc !== undefined) return null;
    return { resolve: () => date({ unit: 'century', year: (at - 1) * 100 }, 'stated', partOf(part)) };
  },
};
