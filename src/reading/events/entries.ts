/** Live blogs: what an entry tells and nobody dates was over when the entry was written, by the clock time before it. */
import type { When } from '../../graph/schema';
import type { Sentence, TimexFact } from '../types';
import type { Clause } from './clause';
import type { EventDraft } from './draft';

/** No later than when; null for what has not come about, and outside of entries. */
export function entriesIn(
  sentences: readonly Sentence[],
  timexes: readonly TimexFact[],
  published: string | null,
): (clause: Clause, draft: EventDraft) => When | null {
  const days = new Map(timexes.flatMap((t) => (t.when?.granularity === 'day' ? [[t.sentence, t] as const] : [])));
  const entries: (When | null)[] = [];
  let day = published?.slice(0, 10) ?? null;
  let entry: When | null = null;
  for (const { index, kind, text } of sentences) {
    const over = days.get(index);
    // a line that is a day stands over the entries of that day
    if (over?.when && over.end - over.start >= text.length - 1) day = over.when.start;
    if (kind === 'label') {
      const time = clockOf(text);
      const at = day !== null && time !== null && !day.startsWith('X') ? `${day}T${time}` : null;
      entry =
        at === null ? null : { start: at, end: at, granularity: 'minute', basis: 'published', text: null, bound: 'by' };
    }
    entries[index] = entry;
  }
  return ({ sentence }, { status }) =>
    status === 'happened' || status === 'ongoing' ? (entries[sentence.index] ?? null) : null;
}

/** “6.40pm BST” → `18:40`; null for what is no clock time. The zone is the reader's to know. */
function clockOf(stamp: string): string | null {
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.h](\d\d))?(?:\s?([ap])\.?m\b)?/i.exec(stamp) ?? [];
  if (hours === '') return null;
  const after = half?.toLowerCase() === 'p' ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + after;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
