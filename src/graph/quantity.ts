/**
 * The notation in which a claim gives an amount: a sign, a figure or a vague word, and what it counts — `≥12 dead`, `dozens docker`,
 * `EUR 4000000`, `8 %`, `PT5H`, `no. 3`, `52 to 48`.
 */

/** Least and most that a vague quantity can mean: "dozens" are two at least and short of hundreds. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 199],
  scores: [40, 199],
  hundreds: [200, 1999],
  thousands: [2000, 19_999],
  'tens of thousands': [20_000, 199_999],
  'hundreds of thousands': [200_000, 1_999_999],
  millions: [2_000_000, 1_999_999_999],
};

export interface Amount {
  /** `≈`, `<`, `≤`, `>`, `≥` or empty. */
  readonly sign: string;
  readonly least: number;
  readonly most: number;
  /** What is counted, or the unit: claims of different things are not compared. */
  readonly thing: string;
  /** Of a length of time the smallest unit in which it is told, in seconds; null for what is counted. */
  readonly unit: number | null;
}

const DURATION =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** Seconds in what a duration counts, in its order. */
const SECONDS = [31_557_600, 2_629_800, 604_800, 86_400, 3600, 60, 1];

/** A claim's value as a range of what it counts; null for one that counts nothing. */
export function amountOf(value: string): Amount | null {
  const sign = /^[≈<>≤≥]/.exec(value)?.[0] ?? '';
  const plain = value.slice(sign.length);
  const lasts = DURATION.exec(plain);
  if (lasts) {
    const seconds = SECONDS.reduce((sum, unit, i) => sum + unit * Number(lasts[i + 1] ?? 0), 0);
    const unit = SECONDS[(lasts.findLastIndex((part, i) => i > 0 && part !== undefined) || 1) - 1] ?? 1;
    return { sign, least: seconds, most: seconds, thing: 'duration', unit };
  }
  const vague = Object.keys(VAGUE)
    .filter((words) => plain.startsWith(`${words} `))
    .sort((a, b) => b.length - a.length)[0];
  const [least, most] = vague === undefined ? [] : (VAGUE[vague] ?? []);
  if (vague !== undefined && least !== undefined && most !== undefined)
    return { sign: '', least, most, thing: plain.slice(vague.length + 1), unit: null };
  // `62 % to 38 %`, `no. 6`: words that agree or do not
  const count = /^(\d+(?:\.\d+)?) (?!.*\bto \d)(.+)$/.exec(plain) ?? /^()([A-Z]{3}) (\d+(?:\.\d+)?)$/.exec(plain);
  const figure = count?.[1] || count?.[3];
  return count?.[2] !== undefined && figure
    ? { sign, least: Number(figure), most: Number(figure), thing: count[2], unit: null }
    : null;
}

/** What a number is of, so that only like is compared with like: `dead`, `EUR`, `%`, `to` for a vote, `no.` for a rank. */
export function thingOf(value: string): string {
  const amount = amountOf(value);
  if (amount) return amount.thing;
  return /^no\. /.test(value) ? 'no.' : value.replace(/[\d.]+/g, '#');
}
