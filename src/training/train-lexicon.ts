/** Sentences with tags → which tags words may have. */
import type { LexiconRows } from '../reading/parser/tag-lexicon';
import type { TaggedSentence } from './tagged-sentence';

/** Times a word is seen from which on it is in the lexicon, and from which on it has no other tags than it was seen with. */
const KNOWN = 3;
const CLOSED = 30;
/** A tag that a common word has in fewer cases than this share is a slip. */
const SLIP = 0.002;

/** How often each tag was seen with a word. */
type TagCounts = Map<number, number>;

export function trainLexicon(sentences: readonly TaggedSentence[]): LexiconRows {
  const known = [...countsOf(sentences)]
    .map(([word, counts]) => ({ word, counts, total: [...counts.values()].reduce((a, b) => a + b, 0) }))
    .filter(({ total }) => total >= KNOWN)
    .sort((a, b) => a.word - b.word);
  const { classes, members } = numbered(known.map(({ counts, total }) => tagsSeen(counts, SLIP * total)));
  return {
    words: Int32Array.from(known, ({ word }) => word),
    classes: Uint16Array.from(classes),
    closed: Uint8Array.from(known, ({ total }) => (total >= CLOSED ? 1 : 0)),
    members,
  };
}

/** By hash of the word; tags that are not learnt count nowhere. */
function countsOf(sentences: readonly TaggedSentence[]): Map<number, TagCounts> {
  const seen = new Map<number, TagCounts>();
  for (const { words, tags } of sentences)
    for (let i = 0; i < words.size; i++) {
      const word = words.word[i] as number;
      const tag = tags[i] as number;
      if (tag < 0) continue;
      const counts: TagCounts = seen.get(word) ?? new Map();
      seen.set(word, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    }
  return seen;
}

/** Those seen more than so many times, rising. */
const tagsSeen = (counts: TagCounts, times: number): number[] =>
  [...counts].flatMap(([tag, n]) => (n > times ? [tag] : [])).sort((a, b) => a - b);

/** Equal lists of tags are one class, numbered as it first comes. */
function numbered(lists: readonly number[][]): { readonly classes: number[]; readonly members: number[][] } {
  const members: number[][] = [];
  const numberOf = new Map<string, number>();
  const classes = lists.map((tags) => {
    const name = tags.join(' ');
    const number = numberOf.get(name) ?? members.push(tags) - 1;
    numberOf.set(name, number);
    return number;
  });
  return { classes, members };
}
