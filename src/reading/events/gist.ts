/** What an event says in a few words, verb first and in the present: the second half of a title ("accuses the port of …"). */
import { sForm } from '../lexicon/inflection';
import type { Clause } from './clause';
import type { EventDraft } from './draft';

/** A gist is cut at a phrase's end before this many characters. */
export const GIST_LENGTH = 64;

export function gistOf({ sentence, syntax }: Clause, draft: EventDraft, pluralSubject: boolean): string {
  const { tokens } = sentence;
  // of a noun the verb that lends it a clause tells it: "issues a warning"
  const verb = draft.np && !(draft.rule.includes('+') && !draft.verb?.passive) ? null : draft.verb;
  if (!verb) return '';
  const conjugated = verb.passive
    ? `${pluralSubject ? 'are' : 'is'} ${tokens[verb.main]?.norm ?? ''}`
    : pluralSubject
      ? verb.lemma
      : sForm(verb.lemma);
  const modal =
    draft.status === 'planned'
      ? `to ${verb.passive ? `be ${tokens[verb.main]?.norm}` : verb.lemma}`
      : draft.status === 'denied'
        ? `${pluralSubject ? 'do' : 'does'} not ${verb.lemma}`
        : conjugated;
  let text = modal;
  let previousEnd = tokens[verb.to - 1]?.end ?? 0;
  for (const chunk of syntax.chunks) {
    if (chunk.from < verb.to) continue;
    const first =
      tokens[chunk.type === 'np' && chunk.possessor ? Math.min(chunk.from, chunk.possessor.from) : chunk.from];
    const last = tokens[chunk.to - 1];
    if (!first || !last || chunk.type === 'stop' || chunk.type === 'comma' || chunk.type === 'quote') break;
    if (chunk.type === 'vg' && chunk.form === 'finite' && chunk.marker !== 'that') break;
    const next = sentence.text.slice(previousEnd - sentence.start, last.end - sentence.start);
    if (text.length + next.length > GIST_LENGTH) break;
    text += next;
    previousEnd = last.end;
  }
  // a gist does not end on a word that promises more
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /(?:\s+(?:that|of|to|with|in|on|for|and|or|but|as|at|by|from|the|a|an|if|while|when|his|her|its|their))+$/i,
      '',
    )
    .trim();
}
