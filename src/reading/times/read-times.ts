/**
 * Sentences → timexes. First every rule finds its words, sentence by sentence; then they are given a meaning in the order
 * of the text, since "the next day" depends on what was said before.
 */
import { wrongWithWhen } from '../../graph/dates';
import type { Timex, When } from '../../graph/schema';
import { hedged } from '../tokens/hedged';
import type { Hedged, Sentence } from '../types';
import { parseDay, type Day } from './calendar';
import { find, type Finding } from './find';
import { focusDay, NO_FOCUS, refocus, type Focus } from './focus';
import { date, timeOn, unknownDate } from './meaning';
import type { Context, Meaning, Tense } from './rule';
import { tenseNear } from './tense';

export interface TimexFact extends Timex {
  /** `Sentence.index`. */
  readonly sentence: number;
  /** Null for durations, sets and what no anchor dates. */
  readonly when: When | null;
  /** The rule that read it, or two joined by a plus: a date and a time of day. */
  readonly rule: string;
  readonly hedged: Hedged;
}

/**
 * Total and linear in the length of the text. `anchor.published` is an ISO 8601 date or date-time; where it is null or no
 * such, weekdays stay on the floating week and other relative times keep no `when`: no clock is read.
 */
export function readTimexes(
  sentences: readonly Sentence[],
  anchor: { readonly published: string | null },
): TimexFact[] {
  let published = anchor.published === null ? null : parseDay(anchor.published);
  const facts: TimexFact[] = [];
  const live = sentences.some(isStamp);
  let focus = NO_FOCUS;
  for (const sentence of sentences) {
    // each entry of a live blog begins anew
    if (isStamp(sentence)) focus = NO_FOCUS;
    for (const finding of find(sentence)) {
      const context: Context = { published, focus, tense: () => tenseOf(sentence, finding) };
      const meaning = meaningOf(finding, context);
      if (meaning.point) focus = refocus(focus, meaning.point);
      // a day over entries is the day on which they were written
      if (live && isWhole(sentence, finding) && meaning.point?.unit === 'day') published = meaning.point.day;
      facts.push(factOf(sentence, finding, meaning));
    }
  }
  return facts;
}

/** The clock time of an entry in a live blog. */
const isStamp = ({ kind, text }: Sentence): boolean => kind === 'label' && /^\d/.test(text);

const isWhole = ({ text }: Sentence, { start, end }: Finding): boolean => start === 0 && end >= text.length - 1;

function meaningOf({ reading, clock }: Finding, context: Context): Meaning {
  if (!reading) return clock ? timeAlone(clock.time, context.focus, context.published) : unknownDate('PRESENT_REF');
  const day = reading.resolve(context);
  return clock && isDay(day) ? timeOn(day, clock) : day;
}

const isDay = (meaning: Meaning): boolean => meaning.point?.unit === 'day' || meaning.point?.unit === 'weekday';

/** An hour belongs to the day that the text is at. "At night" alone is often a habit: it tells no day. */
function timeAlone(time: string, focus: Focus, published: Day | null): Meaning {
  const day = /^T\d/.test(time) ? focusDay(focus, published) : null;
  return timeOn(day ? date(day, 'relative') : unknownDate('XXXX-XX-XX'), { time, alone: true });
}

function tenseOf(sentence: Sentence, { start, end }: Finding): Tense | null {
  const first = sentence.tokens.findIndex((token) => token.end > sentence.start + start);
  if (first < 0) return null;
  const behind = sentence.tokens.findIndex((token) => token.start >= sentence.start + end);
  return tenseNear(sentence, first, behind < 0 ? sentence.tokens.length : behind);
}

function factOf(sentence: Sentence, { start, end, rule }: Finding, { type, value, when }: Meaning): TimexFact {
  const text = sentence.text.slice(start, end);
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    type,
    value,
    sentence: sentence.index,
    // Words may lead beyond the years in which there are dates.
    when: when && wrongWithWhen(when) === null ? { ...when, text } : null,
    rule,
    hedged: hedged(sentence, { start: sentence.start + start, end: sentence.start + end }),
  };
}
