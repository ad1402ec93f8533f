/** Under which names programs keep an article's text, the fullest first: keys and columns, by their letters alone. */
import { listed } from '../../base/listed';

export const TEXT_NAMES =
  listed(`text maintext fulltext articlebody articletext bodytext body contenttext textcontent content
  contenthtml html rawtext paragraphs description summary`);
