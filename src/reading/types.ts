/** What the reading room's parts hand to each other. Offsets count in UTF-16 code units of the article's text. */
import type { Span } from '../graph/schema';

/** Universal part-of-speech tags, as wink-nlp gives them, plus its PUNCT and SPACE. */
export type Pos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'; // prettier-ignore

export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic quotes straightened. */
  readonly norm: string;
  readonly lemma: string;
  readonly pos: Pos;
}

/** One sentence of an article, or a heading or the title: what a report's span is. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly kind: 'title' | 'heading' | 'body';
  readonly text: string;
  readonly tokens: readonly Token[];
}
