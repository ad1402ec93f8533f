/** Amounts of time in ISO 8601: `PT5H`, `P3Y`, `P2.5Y`, `P3DE` (decades, as TIMEX3 writes them), `PXD` for a vague one. */
import { UNITS } from '../../english/words/time-words';

export interface Amount {
  /** Null where nobody counted. */
  readonly count: number | null;
  /** As `unitName` gives it. */
  readonly unit: string;
}

export function durationValue(amounts: readonly Amount[]): string {
  let value = 'P';
  for (const { count, unit } of amounts) {
    const code = UNITS[unit] ?? 'D';
    const digits = count === null ? 'X' : String(unit === 'fortnight' ? count * 2 : count);
    const half = count === 0.5 ? HALVES[unit] : undefined;
    if (half) value += half;
    else if (code.startsWith('T')) value += `${value.includes('T') ? '' : 'T'}${digits}${code.slice(1)}`;
    else value += `${digits}${code}`;
  }
  return value;
}

/** Half of these has a whole number of the next smaller. */
const HALVES: Readonly<Record<string, string>> = { hour: 'T30M', minute: 'T30S', day: 'T12H', year: '6M' };
