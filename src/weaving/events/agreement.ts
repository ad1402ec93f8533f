/**
 * Do two values of one thing contradict each other? Each is a range: bounds, vague words and approximations reach further than
 * their figure. Ranges that overlap agree, and stand beside each other as versions; those that do not differ.
 */

import { amountOf, type Amount } from '../../graph/quantity';

/**
 * How far a hedge reaches, as a share of its figure. Whoever writes "at least 12" knows of 12 and hardly of 40; "nearly five" may be
 * five, and is no three. Our own choice: what lies further off is shown as a difference rather than passed over.
 */
const REACH = { above: 2, below: 0.5, nearly: 0.8, about: 0.1 } as const;

/** Sums and counts from which newspapers round: "$1.2 billion" is said of 1,234,567,890. */
const ROUNDED_FROM = 1e6;

/** "At least 12" and "15" say what may be the same, and so do "five" and "nearly five", "dozens" and "40"; 12 and 14 do not. */
export function compatible(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [amountOf(a), amountOf(b)];
  if (!x || !y || x.thing !== y.thing) return false;
  const [p, q] = [rangeOf(x), rangeOf(y)];
  return (p.least <= q.most && q.least <= p.most) || isRounded(x, y) || isRounded(y, x);
}

interface Range {
  readonly least: number;
  readonly most: number;
}

function rangeOf({ sign, least, most }: Amount): Range {
  switch (sign) {
    case '≈':
      return { least: least * (1 - REACH.about), most: most * (1 + REACH.about) };
    case '<':
      return { least: least * REACH.nearly, most };
    case '≤':
      return { least: least * REACH.below, most };
    case '>':
    case '≥':
      return { least, most: most * REACH.above };
    default:
      return { least, most };
  }
}

/** Whether a figure is what another comes to in fewer digits, or in a larger unit of time: "a month" is said of thirty days. */
function isRounded(coarse: Amount, fine: Amount): boolean {
  if (coarse.sign !== '' || fine.sign !== '' || coarse.least !== coarse.most || fine.least !== fine.most) return false;
  const step = coarse.unit ?? (coarse.least >= ROUNDED_FROM ? lastDigitOf(coarse.least) : 0);
  if (step === 0 || (coarse.unit !== null && fine.unit !== null && fine.unit >= coarse.unit)) return false;
  return Math.abs(coarse.least - fine.least) <= step / 2;
}

/** What the last digit counts that is no nought, as it is written: 100,000,000 of 1.2 billion, a million of ten million. */
function lastDigitOf(figure: number): number {
  const word = [1e12, 1e9, ROUNDED_FROM].find((large) => figure >= large) ?? 1;
  let step = 1;
  while (step < word && figure % (step * 10) === 0) step *= 10;
  return step;
}

/** Minutes around a clock time that is only about right. */
const ABOUT_CLOCK = 30;

/** Two clock times of one event, `≈2024-05-13T05:00`, whatever day each report means. */
export function clocksAgree(a: string, b: string): boolean {
  const [p, q] = [clockRange(a), clockRange(b)];
  return p.least <= q.most && q.least <= p.most;
}

function clockRange(value: string): Range {
  const [, hours, minutes] = /T(\d\d):(\d\d)/.exec(value) ?? [];
  const at = Number(hours) * 60 + Number(minutes);
  const sign = value.charAt(0);
  return {
    least: /[≈<≤]/.test(sign) ? at - ABOUT_CLOCK : at,
    most: /[≈>≥]/.test(sign) ? at + ABOUT_CLOCK : at,
  };
}
