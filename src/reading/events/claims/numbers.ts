/** Numbers in figures and in words at a place in a sentence: "1,200", "twenty-five", "two dozen", "4.2 billion". */
import { joinsNumber, SCALES, SMALL, TENS } from '../../../english/words/number-words';
import type { Token } from '../../types';

/** Only money is written so: in "300m" of a road the letter is a metre. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const FIGURES = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(k|mn?|[bt]n)?$/;

export interface ReadNumber {
  readonly count: number;
  /** First token after it. */
  readonly to: number;
}

/** The number that begins at a token, or null. `short` allows "m" and "bn" after figures. */
export function numberAt(tokens: readonly Token[], from: number, short = false): ReadNumber | null {
  const first = tokens[from];
  if (!first) return null;
  let i = from;
  let sum = 0;
  let part: number | null = null;
  const [, figure, scale = ''] = FIGURES.exec(first.norm) ?? [];
  if (figure !== undefined && (short || scale === '')) {
    part = Number(figure.replace(/,/g, '')) * (SHORT_SCALES.get(scale) ?? 1);
    i++;
  } else if (/^an?$/.test(first.norm) && SCALES.has(tokens[from + 1]?.norm ?? '')) {
    part = 1;
    i++;
  }
  for (; i < tokens.length; i++) {
    const word = tokens[i]?.norm ?? '';
    const small = SMALL.get(word);
    const scale = SCALES.get(word) ?? (short ? SHORT_SCALES.get(word) : undefined);
    if (scale !== undefined && part !== null) {
      const scaled: number = part * scale;
      // "two hundred" may go on to thousands, "two million" may not
      if (scale <= 100) part = scaled;
      else {
        sum += scaled;
        part = 0;
      }
    } else if (small !== undefined && canFollow(part, small, i === from)) part = (part ?? 0) + small;
    else if (!joins(tokens, i) || part === null) break;
  }
  while (i > from && joins(tokens, i - 1)) i--;
  return part === null ? null : { count: Math.round((sum + part) * 100) / 100, to: i };
}

/** "twenty" takes "five" and "hundred" takes anything below it; two numbers in a row are two numbers. */
const canFollow = (part: number | null, small: number, first: boolean): boolean =>
  first || part === 0 || (part !== null && (part % 100 === 0 || (part >= 20 && part % 10 === 0 && small < 10)));

/** The hyphen of "twenty-five" and the "and" of "a hundred and twenty". */
function joins(tokens: readonly Token[], i: number): boolean {
  const [before, word, after] = [tokens[i - 1]?.norm ?? '', tokens[i]?.norm ?? '', tokens[i + 1]?.norm ?? ''];
  if (word === '-') return TENS.some((tens) => tens === before) && SMALL.has(after);
  return word === 'and' && joinsNumber(before, after);
}

/** "dozens of", "tens of thousands of": no number, but more than "some". Singular or plural as written. */
const VAGUE = /^(?:dozens|scores|hundreds|thousands|millions)$/;

/** The vague quantity that begins at a token, as one word ("tens of thousands"), or null. */
export function vagueAt(
  tokens: readonly Token[],
  from: number,
): { readonly words: string; readonly to: number } | null {
  const [first, of, second] = [0, 1, 2].map((n) => tokens[from + n]?.norm ?? '');
  if (/^(?:tens|hundreds)$/.test(first ?? '') && of === 'of' && VAGUE.test(second ?? ''))
    return { words: `${first} of ${second}`, to: from + 3 };
  return VAGUE.test(first ?? '') ? { words: first ?? '', to: from + 1 } : null;
}
