/**
 * Features of the tagger: the word, its letters, its neighbours and the tags before it, after Ratnaparkhi (1996, "A maximum entropy
 * model for part-of-speech tagging") and Collins (2002), with the tags that a word may have from Toutanova et al. (2003).
 */
import type { FeatureList } from './hashing';
import type { TagLexicon } from './tag-lexicon';
import type { WordForms } from './word-forms';

/** `tags` and `classes`: one entry more than words, as in `WordForms`; tags are known up to the word asked for. */
export interface TagContext {
  readonly words: WordForms;
  readonly tags: Int32Array;
  /** Number of the set of tags that a word may have, by the lexicon. */
  readonly classes: Int32Array;
}

export function tagContext(words: WordForms, lexicon: TagLexicon): TagContext {
  const classes = new Int32Array(words.size + 1).fill(-1);
  for (let i = 0; i < words.size; i++) classes[i] = lexicon.classOf(words.word[i] as number);
  return { words, classes, tags: new Int32Array(words.size + 1).fill(-1) };
}

/** Replaces `list` by the features of word `i`. */
export function tagFeatures(list: FeatureList, context: TagContext, i: number): void {
  list.clear();
  addOwn(list, context.words, i);
  addAround(list, context, i);
}

function addOwn(list: FeatureList, words: WordForms, i: number): void {
  const word = words.word[i] as number;
  const shape = words.shape[i] as number;
  const first = i === 0 ? 1 : 0;
  list.add(0, 0);
  list.add(1, word);
  list.add(2, word, words.capital[i] as number, words.casing);
  list.add(3, shape, first, words.casing);
  list.add(4, words.prefix2[i] as number);
  list.add(5, words.prefix3[i] as number);
  list.add(6, words.suffix1[i] as number, words.capital[i] as number);
  list.add(7, words.suffix2[i] as number, words.capital[i] as number);
  list.add(8, words.suffix3[i] as number, words.capital[i] as number);
  list.add(9, words.suffix4[i] as number);
  list.add(10, words.suffix3[i] as number, shape);
}

function addAround(list: FeatureList, { words, tags, classes }: TagContext, i: number): void {
  const none = words.size;
  const [b1, b2] = [i > 0 ? i - 1 : none, i > 1 ? i - 2 : none];
  const [a1, a2] = [i + 1 < none ? i + 1 : none, i + 2 < none ? i + 2 : none];
  const word = words.word[i] as number;
  const [tag1, tag2] = [tags[b1] as number, tags[b2] as number];
  const [class0, class1] = [classes[i] as number, classes[a1] as number];
  list.add(11, tag1);
  list.add(12, tag1, tag2);
  list.add(13, tag1, word);
  list.add(14, tag1, tag2, class0);
  list.add(15, words.word[b1] as number);
  list.add(16, words.word[b2] as number, words.word[b1] as number);
  list.add(17, words.word[a1] as number);
  list.add(18, words.word[a1] as number, words.word[a2] as number);
  list.add(19, words.word[b1] as number, word);
  list.add(20, word, words.word[a1] as number);
  list.add(21, class1, class0, tag1);
  list.add(22, class1, classes[a2] as number, class0);
  list.add(23, words.suffix3[a1] as number, tag1, class0);
  list.add(24, words.suffix2[i] as number, tag1);
  list.add(25, words.shape[a1] as number, words.shape[i] as number, words.casing);
  list.add(26, words.shape[b1] as number, words.shape[i] as number, words.casing);
  list.add(27, words.suffix3[b1] as number, tag1, words.suffix2[i] as number);
  list.add(28, class1, word);
  list.add(29, tag1, words.word[a1] as number, class0);
}
