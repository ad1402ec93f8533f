/** An article → CoNLL-U (https://universaldependencies.org/format.html), which tools for treebanks read. */
import type { ArticleInput } from '../graph/schema';
import type { Parser } from '../reading/parser/parser';
import type { Parse } from '../reading/parser/types';
import { splitSentences } from '../reading/tokens/sentences';

export function conlluOf(article: ArticleInput, parser: Parser): string {
  const { text, title, id } = article;
  let paragraph = -1;
  const sentences = splitSentences(text, title).map((span, index) => {
    const opens = span.paragraph !== paragraph;
    paragraph = span.paragraph;
    const lines = [
      ...(index === 0 ? [`# newdoc id = ${id}`] : []),
      ...(opens ? [`# newpar id = ${id}-p${paragraph + 1}`] : []),
      `# sent_id = ${id}-${index + 1}`,
      `# text = ${text.slice(span.start, span.end).replace(/\s/g, ' ')}`,
      ...wordLines(parser.parse(text, span)),
    ];
    return `${lines.join('\n')}\n\n`;
  });
  return sentences.join('');
}

function wordLines(parse: Parse): string[] {
  return parse.forms.map((form, i) => {
    const { starts, ends } = parse;
    const glued = i + 1 < starts.length && starts[i + 1] === ends[i];
    const misc = [...(glued ? ['SpaceAfter=No'] : []), `TokenRange=${starts[i] ?? 0}:${ends[i] ?? 0}`].join('|');
    const head = (parse.heads[i] ?? -1) + 1;
    const columns = [form, parse.lemmas[i], parse.upos[i], parse.xpos[i], '_', head, parse.relations[i], '_', misc];
    return [i + 1, ...columns].join('\t');
  });
}
