/**
 * The only caches of the house. Each keeps what a pure function answered, so that nobody can tell whether it was asked before; what
 * they return is shared, so not to be changed.
 */

/** More words than a language has in common use; past it a memory is emptied, so that no text can fill it without end. */
const MOST = 50_000;

/** A function of one word that computes each answer once: a text asks about the same few thousand words over and over. */
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

/** Made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Made once for each object, and forgotten with it. */
export function keptFor<K extends object, T>(make: (object: K) => T): (object: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (object) => {
    const kept = made.get(object);
    if (kept) return kept.value;
    const fresh = { value: make(object) };
    made.set(object, fresh);
    return fresh.value;
  };
}

/** For each object the last answer, given again while `same` says that nothing else is asked. */
export function latestFor<K extends object, A, T>(
  same: (asked: A, before: A) => boolean,
  make: (object: K, asked: A) => T,
): (object: K, asked: A) => T {
  const latest = new WeakMap<K, { readonly asked: A; readonly value: T }>();
  return (object, asked) => {
    const kept = latest.get(object);
    if (kept && same(asked, kept.asked)) return kept.value;
    const value = make(object, asked);
    latest.set(object, { asked, value });
    return value;
  };
}
