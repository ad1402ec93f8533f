/** Every span against the words it was read from: a build that cannot show its sentence is no build. */
import type { ArticleFacts } from '../reading/types';

/** A span whose words are not in its article, byte for byte: a bug of ours, and the build stops. */
export class BrokenSpanError extends Error {
  override name = 'BrokenSpanError';
}

/** Number of spans checked. Throws `BrokenSpanError` on the first that does not hold. */
export function checkSpans(facts: readonly ArticleFacts[]): number {
  let checked = 0;
  for (const { article, sentences, mentions, events, timexes, roles } of facts) {
    const check = (span: { start: number; end: number }, words: string | null) => {
      checked++;
      const found = article.text.slice(span.start, span.end);
      if (
        !(span.start >= 0 && span.end > span.start && span.end <= article.text.length) ||
        (words !== null && found !== words)
      )
        throw new BrokenSpanError(
          `${article.file}: expected “${words ?? 'text'}” at ${span.start}–${span.end}, found “${found}”.`,
        );
    };
    for (const s of sentences) {
      check(s, s.text);
      for (const t of s.tokens) check(t, t.text);
    }
    for (const m of mentions) check(m, m.text.includes(' ') ? null : m.text);
    for (const r of roles) check(r, r.text);
    for (const t of timexes) check(t, null);
    for (const e of events) {
      check(e.trigger, null);
      for (const c of e.claims) check(c, null);
    }
  }
  return checked;
}
