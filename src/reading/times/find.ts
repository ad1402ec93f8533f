/** Which words of a sentence are times, and by which rule: the rules in their order, then a day and its hour joined. */
import type { Sentence } from '../types';
import { rulesFor } from './needs';
import { fits, wordStarts } from './pattern';
import { CONTEXT_WIDTH, type Clock, type Context, type Meaning, type Place } from './rule';

/** Offsets count from the start of the sentence. At least one of reading and clock is there. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: { readonly resolve: (context: Context) => Meaning } | null;
  readonly clock: Clock | null;
}

export function find(sentence: Sentence): Finding[] {
  const rules = rulesFor(sentence.text);
  if (rules.length === 0) return [];
  const starts = wordStarts(sentence.text);
  const taken = new Uint8Array(sentence.text.length);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const match of fits(rule.pattern, sentence.text, starts)) {
      const start = match.index;
      const end = start + match[0].length;
      // a taken stretch is longer than nothing and contiguous, but may lie inside: all of it is looked at
      if (end === start || taken.subarray(start, end).includes(1)) continue;
      const reading = rule.read(match.groups ?? {}, placeOf(sentence, start, end));
      if (!reading) continue;
      taken.fill(1, start, end);
      const meant = 'clock' in reading ? { reading: null, clock: reading.clock } : { reading, clock: null };
      findings.push({ start, end, rule: rule.name, ...meant });
    }
  }
  return joined(
    sentence.text,
    findings.sort((a, b) => a.start - b.start),
  );
}

const placeOf = (sentence: Sentence, start: number, end: number): Place => ({
  sentence,
  start,
  end,
  before: sentence.text.slice(Math.max(0, start - CONTEXT_WIDTH), start),
  after: sentence.text.slice(end, end + CONTEXT_WIDTH),
});

/** Between a day and its hour: "Tuesday, at 3 p.m."; between an hour and its day: "3 p.m. on Tuesday". */
const DAY_TO_HOUR =
  /^,?\s(?:(?:at|around|about|by|shortly after|just after|shortly before)\s)?(?:around\s|about\s)?$|^\s$/i;
const HOUR_TO_DAY = /^,?\s(?:on\s|of\s)?$/i;
/** "morning of 5 May"; but in "opening night, 5 May" the night has a name of its own. */
const PART_TO_DAY = /^\s(?:on\s|of\s)?$/i;

/** A day and a time of day side by side are one TIME; a part of the day without a day, and without a preposition, is none. */
function joined(text: string, findings: readonly Finding[]): Finding[] {
  const out: Finding[] = [];
  for (const finding of findings) {
    const last = out.at(-1);
    const pair = last && join(text, last, finding);
    if (pair) out[out.length - 1] = pair;
    else out.push(finding);
  }
  return out.filter(({ reading, clock }) => reading !== null || clock?.alone === true);
}

function join(text: string, a: Finding, b: Finding): Finding | null {
  const gap = text.slice(a.end, b.start);
  const [day, hour] = a.clock && !a.reading ? [b, a] : [a, b];
  if (!day.reading || day.clock || !hour.clock || hour.reading || !JOINABLE.has(day.rule)) return null;
  if (!(day === a ? DAY_TO_HOUR : hour.clock.alone ? HOUR_TO_DAY : PART_TO_DAY).test(gap)) return null;
  return { start: a.start, end: b.end, rule: `${day.rule}+${hour.rule}`, reading: day.reading, clock: hour.clock };
}

/** Rules that give a day. */
const JOINABLE: ReadonlySet<string> = new Set([
  'day-month', 'holiday', 'iso-date', 'month-day', 'numeric-date', 'relative-day', 'same-day', 'weekday',
]); // prettier-ignore
