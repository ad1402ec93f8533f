/** "in 2006", "early 2016", "the 1991 pilgrimage", "2004–2009"; not "2006 employees", "Windows 2000", "$2000". */
import type { Place, Rule } from '../rule';
import { COUNTED } from '../counted';
import { date, PART, partOf } from '../meaning';
import { pattern } from '../pattern';
import { DASH, HYPHEN, YEAR } from '../../../english/words/time-words';

export const year: Rule = {
  name: 'year',
  pattern: pattern(
    `(?<![$€£¥#/.,:]|(?:US|A|C)\\$ ?|(?<!(?<!\\d)\\d{3})\\d[-–])(?:(?<part>${PART})${HYPHEN})?(?<marked>the year |year |(?:financial|fiscal) (?:year )?|FY ?)?(?<year>${YEAR})` +
      `(?:/\\d{2}(?:\\d{2})?)?(?![,.:/]\\d|-\\d{1,2}-|[%°])`,
  ),
  read({ part, marked, year: digits = '' }, place) {
    const at = Number(digits);
    const sure = part !== undefined || marked !== undefined;
    if (!sure && !isYear(at, place)) return null;
    return { resolve: () => date({ unit: 'year', year: at }, 'stated', partOf(part)) };
  },
};

/** Years that a bare number is taken for when only its place in the sentence speaks for it. */
const USUAL = { from: 1900, to: 2069 };

const STRONG =
  /(?:^|[\s(])(?:in|since|circa|ca\.|c\.|during|until|till|before|after|by|of|from|between|throughout|around|to|through|and|or|for|mid-|post-|pre-|over)\s*$/i;
const DETERMINED = /(?:\b(?:the|a|an|this|that|his|her|its|their|our|whose)|['’]s|s['’]|\b(?:early|late))\s+$/i;
const RANGE_AHEAD = new RegExp(`^${DASH.replaceAll(' ?', '\\s?')}(?:${YEAR}|\\d{2})(?!\\d)`);
const RANGE_BEHIND = new RegExp(`(?:^|[^\\d,.])${YEAR}${DASH.replaceAll(' ?', '\\s?')}$`);
/** "in 2010, 2014 and 2018" */
const LIST_BEHIND = /\b(?:1[5-9]|20)\d{2}(?:,| and| or|, and)\s+$/;
/** A number and what it measures or counts. */
const MEASURED =
  /^[\s-]*(?:%|°|(?:million|billion|trillion|thousand|hundred|percent|per\s+cent|kg|cm|mm|mph|hours)\b)/i;

function isYear(year: number, { before, after, sentence, end }: Place): boolean {
  if (MEASURED.test(after) || COUNTED.test(/^\s+(?:\p{L}+\s+)?(\p{L}+)/u.exec(after)?.[1] ?? '')) return false;
  if (COUNTED.test(/^\s+(\p{L}+)/u.exec(after)?.[1] ?? '')) return false;
  if (RANGE_AHEAD.test(after) || RANGE_BEHIND.test(before)) return year >= 1400;
  const usual = year >= USUAL.from && year <= USUAL.to;
  const next = sentence.tokens.find((token) => token.start >= sentence.start + end);
  const plural = next?.pos === 'NOUN' && next.norm !== next.lemma && /^\s+\p{L}/u.test(after);
  if (/(?:^|[\s(])(?:in|since|circa)\s+$/i.test(before) && !plural) return true;
  if (!usual) return false;
  if (DETERMINED.test(before) || LIST_BEHIND.test(before)) return true;
  if (plural) return false;
  if (STRONG.test(before)) return true;
  const opens = /(?:^|[\s(“"])$/.test(before) && !/[\p{L}\p{N}]\s*$/u.test(before); // after punctuation, or at the start
  const closes = /^\s*(?:$|[.,;:)\]—–]|['’]s\b)/.test(after) || next?.pos === 'VERB' || next?.pos === 'AUX';
  return opens && closes;
}
