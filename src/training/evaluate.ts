/** A parser on gold sentences, by gold's words; and how many words it gets as gold has them when it parts them itself. */
import type { Parser } from '../reading/parser/parser';
import type { GoldSentence } from './conllu';
import { Scorer, type Scores } from './score';

export function evaluate(parser: Parser, sentences: readonly GoldSentence[]): Scores {
  const scorer = new Scorer();
  for (const gold of sentences) scorer.add(gold, parser.parseTokens({ forms: gold.forms, starts: [], ends: [] }));
  return scorer.scores;
}

/** F1 of words by their offsets, in per cent. */
export function wordsFound(parser: Parser, sentences: readonly GoldSentence[]): number {
  let [right, given, gold] = [0, 0, 0];
  for (const { text, forms } of sentences) {
    const spans = spansOf(text, forms);
    const { starts, ends } = parser.parse(text, { start: 0, end: text.length });
    gold += spans.size;
    given += starts.length;
    starts.forEach((start, i) => {
      if (spans.has(`${start} ${ends[i] ?? 0}`)) right++;
    });
  }
  return Math.round((2000 * right) / Math.max(1, given + gold)) / 10;
}

/** Where gold's words stand in their text. */
function spansOf(text: string, forms: readonly string[]): Set<string> {
  const spans = new Set<string>();
  let at = 0;
  for (const form of forms) {
    const start = text.indexOf(form, at);
    if (start < 0) continue;
    at = start + form.length;
    spans.add(`${start} ${at}`);
  }
  return spans;
}
