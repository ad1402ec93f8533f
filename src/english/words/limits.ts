/** Prepositions and adverbs by what a sentence can do without. */

/** Prepositions that say to whom or about what. */
export const ABOUT = new Set(
  'about against as at between by for from into of on over to toward towards with'.split(' '),
);

/** Prepositions of what a verb needs beside its object: "provides the crew with boats", "divests itself of the yard". */
export const COMPLETING = new Set('against as for of to with'.split(' '));

/** Without these, and what they open, a sentence would be told as if it held in any case. */
export const LIMITS = new Set(
  'if unless until provided without except only whether lest pending barring than under'.split(' '),
);

/** Of these the conjunctions: what they open has to come about first. */
export const AWAITED: ReadonlySet<string> = new Set('if unless until'.split(' '));

/** Adverbs that tie a sentence to its neighbours or to its day, and say nothing where it stands alone. */
export const TYING = new Set(
  'also however therefore meanwhile today yesterday tomorrow later earlier recently now then again still'.split(' '),
);

/** Subjects of what nobody did: "no report says". */
export const NOBODY = new Set('few neither no nobody none nothing'.split(' '));

/** Pronouns and possessives of the third person. */
export const THIRD_PERSON = /^(?:he|she|it|they|him|her|them|his|its|their|hers|theirs)$/;

/** Prepositions of what somebody is asked for, told of or let into. */
export const WHAT_FOR = new Set('about against as for from into of off out to up'.split(' '));

/** Prepositions of what a thing is of or about, so that what follows goes with that thing. */
export const OF_WHAT = new Set('about for from of on over regarding'.split(' '));

/** Count one, and more than one. */
export const ONE = /^(?:one|1)$/;
export const SEVERAL: ReadonlySet<string> = new Set('all both few many most several some'.split(' '));

/** Prepositions without whose phrase a noun often says nothing: "readiness for war", "an end to the strike". */
export const OF_NOUNS: ReadonlySet<string> = new Set('about against for of to'.split(' '));

/** Whether words end within a condition: "that if they came" says nothing without what then. */
export const endsInCondition = (words: string): boolean =>
  /\bthat (?:if|unless|when)\b/i.test(words.slice(words.lastIndexOf(',') + 1));

/** Prepositions after which the place stands where something happens. */
export const WHERE: ReadonlySet<string> = new Set(
  'in at near outside inside across throughout around from to off'.split(' '),
);

/** Prepositions of whom a thing is for, of, from or against. */
export const TOWARDS: ReadonlySet<string> = new Set('against by for from of on over to toward towards with'.split(' '));

/** Prepositions of the country to which something is done. */
export const INSIDE: ReadonlySet<string> = new Set('across from in inside into throughout to'.split(' '));

/** Before a noun of violence words that make a figure of speech of it: "a charm offensive", "a price war", "a legal battle". */
export const BLOODLESS: ReadonlySet<string> = new Set(
  'advertising bidding charm commercial court courtroom cultural custody diplomatic electoral legal marketing media parliamentary peace political price publicity sales takeover tariff trade verbal'.split(
    ' ',
  ),
);
