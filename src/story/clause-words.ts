/** The clause around a passage as its tree, in words: “warned” with its subject, its object and what else hangs on it. */
import type { Span } from '../graph/schema';
import type { Parser } from '../reading/parser/parser';
import { Dependencies } from '../reading/syntax/tree';

/** What hangs on a clause's head, by its relation (Universal Dependencies), as people say it. */
const CALLED: Readonly<Record<string, string>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'to whom',
  ccomp: 'what is said',
  xcomp: 'what is to be done',
  obl: 'phrase',
  nmod: 'phrase',
  advcl: 'clause beside',
  advmod: 'how',
  acl: 'described by',
  conj: 'and then',
  cop: 'with',
  aux: 'with',
  compound: 'with',
  parataxis: 'beside it',
  appos: 'also called',
};
/** Longer parts end in an ellipsis; characters. */
const LONGEST = 60;

/** `“warned”: subject “the minister”, what is said “that the port …”`; null where the passage stands in no word of the sentence. */
export function clauseWords(text: string, sentence: Span, passage: Span, parser: Parser): string | null {
  const { starts, ends, forms, heads, relations, xpos: tags } = parser.parse(text, sentence);
  const tree = new Dependencies({ heads, relations, tags });
  const at = starts.findIndex((start, i) => start <= passage.start && passage.start < (ends[i] ?? 0));
  if (at < 0) return null;
  const head = tree.clauseOf(at);
  const parts = tree.of(head).flatMap((d) => {
    const called = CALLED[tree.kindOf(d)];
    if (called === undefined) return [];
    return [`${called} “${shortened(text.slice(starts[tree.fromOf(d)], ends[tree.toOf(d) - 1]))}”`];
  });
  return `“${forms[head] ?? ''}”: ${parts.length > 0 ? parts.join(', ') : 'nothing hangs on it'}`;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`;
}
