/** Sums of money, shares in percent and votes: "$4.2 billion", "8 per cent", "52 to 48". */
import type { Token } from '../../types';
import { numberAt } from './numbers';

export interface Sum {
  readonly kind: 'sum' | 'percent' | 'vote';
  /** `USD 4200000000`, `8 %`, `52 to 48`. */
  readonly value: string;
  /** Positions of its tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

/** ISO 4217 codes of currencies whose sign or word means one country's; "krone" and "peso" are several countries'. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    us$: 'USD',
    a$: 'AUD',
    c$: 'CAD',
    hk$: 'HKD',
    nz$: 'NZD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₴': 'UAH',
    '₩': 'KRW',
    '₺': 'TRY',
    '₪': 'ILS',
  }),
);
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: 'USD',
    euro: 'EUR',
    pound: 'GBP',
    sterling: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    renminbi: 'CNY',
    rupee: 'INR',
    rouble: 'RUB',
    ruble: 'RUB',
    hryvnia: 'UAH',
    zloty: 'PLN',
    baht: 'THB',
    naira: 'NGN',
    rand: 'ZAR',
  }),
);
const CODE = /^(?:usd|eur|gbp|jpy|cny|inr|rub|chf|sek|nok|dkk|pln|uah|aud|cad)$/;

export function sumsIn(tokens: readonly Token[]): Sum[] {
  const found: Sum[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const sum = moneyAt(tokens, i) ?? percentAt(tokens, i) ?? voteAt(tokens, i);
    if (!sum) continue;
    found.push(sum);
    i = sum.to - 1;
  }
  return found;
}

function moneyAt(tokens: readonly Token[], from: number): Sum | null {
  const norm = tokens[from]?.norm ?? '';
  const sign = SIGNS.get(norm) ?? (CODE.test(norm) ? norm.toUpperCase() : undefined);
  if (sign !== undefined) {
    const read = numberAt(tokens, from + 1, true);
    return read && { kind: 'sum', value: `${sign} ${read.count}`, from, to: read.to };
  }
  const read = numberAt(tokens, from, true);
  if (!read) return null;
  const to = /^(?:us|american)$/.test(tokens[read.to]?.norm ?? '') ? read.to + 1 : read.to;
  const word = tokens[to];
  // "4bn-euro"
  const after = word?.norm === '-' ? tokens[to + 1] : word;
  const currency =
    WORDS.get(after?.norm.replace(/s$/, '') ?? '') ??
    (CODE.test(after?.norm ?? '') ? after?.norm.toUpperCase() : undefined);
  return currency === undefined || !after
    ? null
    : { kind: 'sum', value: `${currency} ${read.count}`, from, to: tokens.indexOf(after, to) + 1 };
}

function percentAt(tokens: readonly Token[], from: number): Sum | null {
  const read = numberAt(tokens, from);
  const next = tokens[read?.to ?? -1]?.norm ?? '';
  if (!read || !(/^(?:%|percent)$/.test(next) || (next === 'per' && tokens[read.to + 1]?.norm === 'cent'))) return null;
  const to = read.to + (next === 'per' ? 2 : 1);
  // "by 62% to 38%" is a vote
  const other = tokens[to]?.norm === 'to' ? numberAt(tokens, to + 1) : null;
  if (other && tokens[from - 1]?.norm === 'by' && /^(?:%|percent)$/.test(tokens[other.to]?.norm ?? ''))
    return { kind: 'vote', value: `${read.count} % to ${other.count} %`, from, to: other.to + 1 };
  return { kind: 'percent', value: `${read.count} %`, from, to };
}

const VOTES = /^votes?$/;

/** "by 52 to 48", "by 52 votes to 48", "was 52-48": two numbers, with "by" before or a vote beside. */
function voteAt(tokens: readonly Token[], from: number): Sum | null {
  const near = (at: number, step: 1 | -1) =>
    [0, 1, 2, 3].some((n) => /^(?:vot(?:es?|ed|ing)|ballot)$/.test(tokens[at + n * step]?.norm ?? ''));
  const first = numberAt(tokens, from);
  if (!first) return null;
  const [dash, figure] = [tokens[first.to], tokens[first.to + 1]];
  if (/^[-–]$/.test(dash?.norm ?? '') && /^\d+$/.test(figure?.norm ?? '') && dash?.end === figure?.start)
    return near(from - 1, -1) || near(first.to + 2, 1)
      ? { kind: 'vote', value: `${first.count} to ${figure?.norm}`, from, to: first.to + 2 }
      : null;
  let at = first.to;
  if (VOTES.test(tokens[at]?.norm ?? '')) at++;
  if (!/^(?:to|against)$/.test(tokens[at]?.norm ?? '')) return null;
  const second = numberAt(tokens, at + 1);
  if (!second || !(tokens[from - 1]?.norm === 'by' || at > first.to || near(from - 1, -1) || near(second.to, 1)))
    return null;
  // "by two to three degrees" measures something
  if (tokens[second.to]?.pos === 'NOUN' && !VOTES.test(tokens[second.to]?.norm ?? '')) return null;
  return { kind: 'vote', value: `${first.count} to ${second.count}`, from, to: second.to };
}
