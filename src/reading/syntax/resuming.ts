/** Whose clause goes on after "and" or "but", where it is not that of the verb right before. */
import { speaks } from '../../english/lexicon/verbs';
import type { Chunk, VerbGroup } from './types';

/** "stated that A is ready and acknowledged that": a second verb of speech goes with the first, not with what it told. */
export const resumesOuter = (vg: VerbGroup, previous: VerbGroup): boolean => {
  const outer = previous.governor;
  return (
    outer?.form === 'finite' &&
    previous.marker === 'that' &&
    speaks(vg.lemma) &&
    vg.tense === outer.tense &&
    !speaks(previous.lemma)
  );
};

/** "has not told what happened, but said": after a comma the main clause goes on. */
export const resumesMain = (chunks: readonly Chunk[], and: Chunk, vg: VerbGroup, previous: VerbGroup): boolean =>
  (previous.describes !== null || /^wh/.test(previous.marker ?? '')) &&
  chunks[chunks.indexOf(and) - 1]?.type === 'comma' &&
  speaks(vg.lemma);
