/** A figure that a sentence claims of an event, before the words that hedge it. */
import type { ClaimFact } from '../../types';

export interface Figure extends Omit<ClaimFact, 'sign'> {
  /** Where the number itself ends, if what is counted follows it: "12 or more people". An offset in the article. */
  readonly figureEnd?: number;
}
