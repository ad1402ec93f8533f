/** Words that the reading tags by what they are, wherever they stand. */

/** Forms of the verbs that help others; nothing else is an auxiliary. */
export const AUXILIARIES = new Set(
  (
    "am are be been being is was were 's 're 'm ai did do does done doing had has have having 've 'd can ca could dare may might must need ought " +
    "sha shall should will 'll wo would get gets getting got used"
  ).split(' '),
);

/** After a verb a part of it: "lay off". */
export const PARTICLES = new Set('away back down off out over up'.split(' '));

/** What firms do, as a noun before theirs: "a car manufacturing firm". */
export const INDUSTRIES = new Set(
  'advertising banking broadcasting building consulting engineering farming financing fishing housing insuring leasing lending logging manufacturing marketing mining packaging printing processing publishing shipping spinning trading training'.split(
    ' ',
  ),
);

/** Before a gerund a phrase's, and no clause's: "for painting two boats". */
export const PREPOSITIONS = new Set(
  'about after against at before by despite for from in into of on over through to upon with without'.split(' '),
);

/** Words that begin a new noun phrase, so that a noun before them cannot be part of theirs. */
export const OPENERS = new Set(
  (
    'a an the this these those his her its their our my your such certain some many several other another no any both all ' +
    'each every him them it us'
  ).split(' '),
);

/** Words that are prepositions wherever they stand. */
export const NOTHING_ELSE = new Set(
  'amid amidst among amongst atop despite during onto toward towards upon versus'.split(' '),
);
