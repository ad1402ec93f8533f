import { verbLemma } from '../lexicon/inflection';

/**
 * Surnames that are words for things as well: with a capital and no article before a verb that only people can be the subject of, such
 * a word is a name ("Frost suspends aid"). Words for people and offices are left out, since headlines drop their articles ("Bishop
 * resigns"). Our own selection from general knowledge.
 */
const SURNAME_WORDS: ReadonlySet<string> = new Set(
  (
    'ball barr bass bean beard bell berry bird bliss bloom bolt bond branch brand bridges brook brooks burns bush butters ' +
    'byrd camp cane cash chance cherry clay cole combs cotton craft crane cross crow day diamond dove drake drum ' +
    'field fields fish flowers forest fountain fox frost garland gates glass gore grant graves gray green grove ' +
    'hail hale hammer hand hawk hay heath hedges hill hills holiday hood hook horn hunt jewel joy keys lake lamb ' +
    'land lane lark leaf light lily locke lynch marsh may mead meadows mills moon moss olive park peach pearl ' +
    'pepper pike pine pitt pond pool potts quick ray reed rice rich ring rivers rock root rose rush ' +
    'rust salmon salt sands savage sharp shields shore silk sparks spears spring stamp steel stern stone ' +
    'strange summers swan sweet temple thorn tower towers tree underwood vine walls ward webb wells ' +
    'wheat wheeler winter winters wolf wood woods worth'
  ).split(' '),
);

/** Verbs of what only people and their bodies do in words or by office. */
const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  (
    'accuse advise apologize appeal appoint approve ask authorize blame condemn congratulate criticize decline demand denounce deny ' +
    'dismiss endorse fire greet insist invite meet negotiate nominate offer pardon phone pledge praise promise propose quit recommend ' +
    'refuse reiterate reject reply resign say sign sue suspend tell testify thank urge veto visit vow warn welcome'
  ).split(' '),
);

const AUXILIARIES = /^(?:has|had|will|would)$/;

/** Is a word with a capital, by the two words after it, somebody's name: "Stone urges", "Stone has urged"? */
export const isSurnameBefore = (word: string, next: string, third: string | undefined): boolean =>
  SURNAME_WORDS.has(word.toLowerCase()) &&
  PERSONAL_VERBS.has(verbLemma(AUXILIARIES.test(next) ? (third ?? '') : next) ?? '');
