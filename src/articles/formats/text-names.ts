/** Under which names programs keep an article's text, the fullest first: keys and columns, by their letters alone. */
export const TEXT_NAMES: readonly string[] =
  `text maintext fulltext articlebody articletext bodytext body contenttext textcontent
  content contenthtml html rawtext paragraphs description summary`.split(/\s+/);
