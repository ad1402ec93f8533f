/** "nearly five hours", "at least 12", "12 or more": the hedge beside a figure belongs to what is claimed, and to its quotation. */
import type { Span } from '../../graph/schema';
import { hedgeAfter, hedgeBefore, hedgeOpening } from '../../english/words/hedges';
import type { Hedged, Sentence } from '../types';

/** A span with the hedge before it, at its start, or after its figure, which ends at `figureEnd`. Offsets are the article's. */
export function hedged(sentence: Sentence, { start, end }: Span, figureEnd = end): Hedged {
  const textFrom = (from: number, to?: number) =>
    sentence.text.slice(from - sentence.start, to === undefined ? undefined : to - sentence.start);
  const before = hedgeBefore(textFrom(sentence.start, start));
  if (before) return { start: start - before.words.length, end, sign: before.sign };
  const opening = hedgeOpening(textFrom(start, end));
  if (opening) return { start, end, sign: opening.sign };
  const after = hedgeAfter(textFrom(figureEnd));
  return after
    ? { start, end: Math.max(end, figureEnd + after.words.length), sign: after.sign }
    : { start, end, sign: '' };
}
