/** Whether words that are to stand for a clause end before what their last verb cannot be without. */
import { speaks } from '../../english/lexicon/verbs';
import type { TokenRange } from '../syntax/types';
import type { Clause } from './clause';

/** "quotes Berg stating": a verb at the end of what is left, without what it says or does. */
export function breaksOff({ sentence, syntax: { tree } }: Clause, { from, to }: TokenRange): boolean {
  const last = to - 1;
  // "refuses to let the yard": and to do what?
  const lets = sentence.tokens.findIndex(({ norm }, i) => i >= from && i < to && norm === 'let');
  if (lets >= 0 && !tree.in(lets, 'xcomp', 'ccomp').some((d) => d > lets && d < to)) return true;
  if (last < from || !tree.tagOf(last).startsWith('VB')) return false;
  const says = tree.tagOf(last) === 'VBG' && speaks(sentence.tokens[last]?.lemma ?? '');
  return says || tree.in(last, 'ccomp', 'xcomp', 'obj', 'obl').some((d) => d > last);
}
