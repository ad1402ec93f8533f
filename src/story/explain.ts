/** Why something is in the graph: its sentence, the rule that read it, and what it was merged on. */
import type { StoryGraph } from '../graph/schema';
import type { ArticleFacts } from '../reading/types';
import type { Parser } from '../reading/parser/parser';
import type { Group } from '../weaving/events/group';
import { clauseWords } from './clause-words';
import { explainMention } from './explain-mention';

export function explainer(
  graph: StoryGraph,
  facts: readonly ArticleFacts[],
  groupOf: ReadonlyMap<string, Group>,
  parser: Parser,
): (id: string) => string | null {
  return (id) => {
    const group = groupOf.get(id);
    const event = graph.events.find((e) => e.id === id);
    if (event && group) {
      const lines = group.tellings.map((t) => {
        const f = facts[t.article];
        const sentence = f?.sentences[t.fact.sentence];
        const why = group.reasons.get(t.index);
        const clause = f && sentence ? clauseWords(f.article.text, sentence, t.fact.trigger, parser) : null;
        return [
          `  ${f?.article.file ?? ''}: “${sentence?.text ?? ''}”`,
          `    read by ${t.fact.rule} as ${t.status} ${t.type}${why ? `; merged: ${why}` : ''}`,
          ...(clause === null ? [] : [`    clause ${clause}`]),
        ].join('\n');
      });
      return [`${event.title} (${event.type}, ${event.status})`, ...lines].join('\n');
    }
    const actor = graph.actors.find((a) => a.id === id);
    if (!actor) return explainMention(graph, facts, id);
    const text = new Map(graph.articles.map((a) => [a.id, a.text]));
    const quote = (m: { article: string; start: number; end: number }) =>
      `“${text.get(m.article)?.slice(m.start, m.end) ?? ''}” in ${m.article}, ${m.start}–${m.end}`;
    return [
      `${actor.name} (${actor.kind})`,
      ...actor.mentions.map((m) => `  ${m.form} ${quote(m)}`),
      ...actor.roles.map((r) => `  role ${quote(r)}`),
    ].join('\n');
  };
}
