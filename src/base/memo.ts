/** Answers about words, kept: a text asks about the same few thousand words over and over. */

/** More words than a language has in common use; past it a memory is emptied, so that no text can fill it without end. */
const MOST = 50_000;

/** A function of one word that computes each answer once. Only for pure functions; what they return is shared, so not to be changed. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  // boxed, so that one look also tells an answer of `undefined` from none
  const known = new Map<string, { readonly answer: T }>();
  return (word) => {
    const kept = known.get(word);
    if (kept) return kept.answer;
    if (known.size >= MOST) known.clear();
    const fresh = { answer: answer(word) };
    known.set(word, fresh);
    return fresh.answer;
  };
}
