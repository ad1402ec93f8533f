/** Why a passage stands for somebody: how it was read, what it repeats, and whom it was taken for. */
import type { Mention, StoryGraph } from '../graph/schema';
import type { ArticleFacts, MentionFact } from '../reading/types';

/** `ARTICLE:OFFSET`, as in the graph's mentions: every mention over that character, the shortest first. Null for none. */
export function explainMention(graph: StoryGraph, facts: readonly ArticleFacts[], id: string): string | null {
  const [, article, offset] = /^(.+):(\d+)$/.exec(id) ?? [];
  const f = facts.find((each) => each.article.id === article);
  if (!f || offset === undefined) return null;
  const at = Number(offset);
  const over = f.mentions
    .filter((m) => m.start <= at && at < m.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.index - b.index);
  return over.length === 0 ? null : over.map((m) => told(graph, f, m)).join('\n');
}

function told(graph: StoryGraph, f: ArticleFacts, m: MentionFact): string {
  const is = (at: Mention | StoryGraph['places'][number]['mentions'][number]) =>
    at.article === f.article.id && at.start === m.start && at.end === m.end;
  const actor = graph.actors.find((a) => a.mentions.some(is));
  const place = graph.places.find((p) => p.mentions.some(is));
  const meant = actor
    ? `stands for ${actor.name} (${actor.id}, ${actor.kind})`
    : place
      ? `names the place ${place.name} (${place.id})`
      : m.adjectival
        ? 'says whose, and is no mention of its own'
        : 'stands for nobody in the graph: no name, role or antecedent fits it alone';
  return [
    `“${f.article.text.slice(m.start, m.end)}”, ${m.form} in ${f.article.file}, ${m.start}–${m.end}`,
    `  “${f.sentences[m.sentence]?.text ?? ''}”`,
    `  read as ${readAs(f, m)}`,
    `  ${meant}${actor ? becauseOf(actor.name, f, m) : ''}`,
  ].join('\n');
}

function readAs(f: ArticleFacts, m: MentionFact): string {
  const evidence = Object.entries(m.evidence)
    .sort((a, b) => b[1] - a[1])
    .map(([kind, points]) => `${kind} ${points}`)
    .join(', ');
  const whose = m.anchors.map((i) => `“${f.mentions[i]?.text ?? ''}”`).join(', ');
  const parts = {
    name: `a name${m.locative ? ' of where something is' : ''}; evidence: ${evidence || 'none'}`,
    description: `a description by its noun “${m.head ?? ''}”${whose === '' ? '' : ` of ${whose}`}${m.definite ? ', definite' : ''}`,
    pronoun: `a pronoun, ${m.plural ? 'plural' : `singular, ${m.gender}`}`,
  };
  return parts[m.form];
}

/** What it was merged on: its spelling, what it repeats, or the role that its words describe. */
function becauseOf(name: string, f: ArticleFacts, m: MentionFact): string {
  const repeated = m.antecedent === null ? undefined : f.mentions[m.antecedent];
  if (repeated) return `, because it repeats “${repeated.text}” (${repeated.start}–${repeated.end})`;
  if (m.form === 'description') return ', because its words describe a role or group that is theirs alone';
  return m.text === name ? ', by its name in full' : `, as a spelling or short form of that name`;
}
