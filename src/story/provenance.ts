/** Every span against the words it was read from: a build that cannot show its sentence is no build. */
import type { Span } from '../graph/schema';
import type { ArticleFacts, SentenceFact } from '../reading/types';

/** A span whose words are not in its article, byte for byte: a bug of ours, and the build stops. */
export class BrokenSpanError extends Error {
  override name = 'BrokenSpanError';
}

/**
 * Number of spans checked: sentences, mentions, roles, time expressions, triggers and claims. A sentence must stand in its
 * article as it was read; whatever was read from it must lie inside it and hold the words that the reader kept.
 * Throws `BrokenSpanError` on the first that does not.
 */
export function checkSpans(facts: readonly ArticleFacts[]): number {
  let checked = 0;
  for (const f of facts) {
    const { text, file } = f.article;
    const check = (span: Span, words: string | null, sentence: SentenceFact | undefined) => {
      checked++;
      const found = text.slice(span.start, span.end);
      const read = sentence?.text.slice(span.start - sentence.start, span.end - sentence.start);
      const inside = sentence !== undefined && span.start >= sentence.start && span.end <= sentence.end;
      if (!inside || span.end <= span.start || found !== read || (words !== null && oneLine(found) !== oneLine(words)))
        throw new BrokenSpanError(
          `${file}: expected “${words ?? read ?? ''}” at ${span.start}–${span.end}, found “${found}”.`,
        );
    };
    for (const s of f.sentences) check(s, s.text, s);
    for (const m of f.mentions) check(m, m.text, f.sentences[m.sentence]);
    for (const r of f.roles) check(r, r.text, f.sentences[f.mentions[r.mention]?.sentence ?? -1]);
    for (const t of f.timexes) check(t, null, f.sentences[t.sentence]);
    for (const e of f.events) {
      check(e.trigger, null, f.sentences[e.sentence]);
      for (const c of e.claims) check(c, null, f.sentences[e.sentence]);
    }
  }
  return checked;
}

/** Mentions keep their words with single spaces, for comparing names. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Whether facts that were kept somewhere still show their words. */
export function standsOnWords(facts: ArticleFacts): boolean {
  try {
    checkSpans([facts]);
    return true;
  } catch (error) {
    if (error instanceof BrokenSpanError) return false;
    throw error;
  }
}
