/** What must hold of every graph that Dateline builds, whatever the articles were. */
import { validateGraph } from '../../src/graph/parse';
import type { Span, StoryGraph } from '../../src/graph/schema';

/** One sentence for each thing that does not hold. */
export function unsound(graph: StoryGraph): string[] {
  const checked = validateGraph(JSON.parse(JSON.stringify(graph)));
  return [...(checked.ok ? [] : [`The graph is refused: ${checked.problem}`]), ...wrongSpans(graph)];
}

/** Every span holds words, whole characters, and where the graph keeps the words, these. */
function wrongSpans(graph: StoryGraph): string[] {
  const texts = new Map(graph.articles.map(({ id, text }) => [id, text]));
  const wrong: string[] = [];
  const check = (what: string, article: string, { start, end }: Span, kept: string | null) => {
    const text = texts.get(article) ?? '';
    const words = text.slice(start, end);
    const where = `${what} at ${start}–${end} of ${article}`;
    if (!(start >= 0 && start < end && end <= text.length)) wrong.push(`A span is out of bounds: ${where}`);
    else if (!/\S/.test(words)) wrong.push(`A span holds no words: ${where}`);
    else if (splits(text, start) || splits(text, end)) wrong.push(`A span cuts a character in half: ${where}`);
    else if (kept !== null && oneLine(words) !== oneLine(kept))
      wrong.push(`A span holds “${words}” and not “${kept}”: ${where}`);
  };
  for (const { id, timexes } of graph.articles) for (const span of timexes) check('a time', id, span, null);
  for (const { name, mentions, roles } of graph.actors) {
    for (const span of mentions) check(`a mention of ${name}`, span.article, span, null);
    for (const span of roles) check(`a role of ${name}`, span.article, span, span.text);
  }
  for (const { name, mentions } of graph.places)
    for (const span of mentions) check(`a mention of ${name}`, span.article, span, null);
  for (const { id, reports, claims } of graph.events) {
    for (const report of reports) {
      check(`a report of ${id}`, report.article, report, null);
      check(`a trigger of ${id}`, report.article, report.trigger, null);
    }
    for (const { values } of claims)
      for (const value of values) check(`a claim of ${id}`, value.article, value, value.text);
  }
  return wrong;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const splits = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) && at > 0;
