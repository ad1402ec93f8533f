/**
 * The words that sites put before a day, and around a head. One phrase a line, lower case; nothing here may open a sentence of an
 * article that goes on to name a day and nothing else.
 */
const listed = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const phrases = (text: string): string => listed(text).join('|');

/** Before the day that an article appeared. */
export const PUBLISHED_LABEL = phrases(`
  (?:first |originally )?published(?: date| time)?
  this (?:article|story) was (?:first )?published
  (?:first )?posted(?: date| online)?
  (?:date|article) (?:published|posted)
  publication date
  date of publication
  (?:publish|pub|post) ?date
  (?:release|article) ?date
  (?:press|news) release
  for immediate release
  created
  issued
  filed
  released
  dated?`);

/** Before the day that it was last changed. */
export const CHANGED_LABEL = phrases(`
  (?:last |latest )?updated?
  (?:last |latest )?modified
  (?:last )?edited
  revised`);

/** Where a label begins in the middle of a line. */
export const INNER_LABELS = phrases(`
  (?:last |first )?published
  (?:last |first )?posted
  (?:last )?updated
  (?:last )?modified`);

/** Beside a date and part of it: what leads to it, and days of the week, short or in full. */
export const BESIDE_DATE = phrases(`
  at
  on
  the
  mon(?:day)?
  tue(?:s|sday)?
  wed(?:nesday|s)?
  thu(?:r|rs|rsday)?
  fri(?:day)?
  sat(?:urday)?
  sun(?:day)?`);

/** Lines of their own that tools put around a head and above the text. */
export const AROUND_HEAD = phrases(`
  !\\[[^\\]]*\\]\\([^)]*\\)
  #+ metadata
  #+ full document
  #+ highlights
  (?:markdown )?content:
  body:?
  text:
  -{3,}`);

/** First parts of words that keep their hyphen wherever a line ends. */
export const KEEPS_HYPHEN: ReadonlySet<string> = new Set(
  listed(`
    all
    anti
    cross
    ex
    far
    first
    full
    half
    hard
    high
    ill
    left
    long
    low
    mid
    multi
    new
    non
    old
    part
    right
    second
    self
    semi
    short
    so
    soft
    third
    three
    two
    well`),
);
