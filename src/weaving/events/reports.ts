/** An event's reports: the sentences that tell it. */
import type { Report } from '../../graph/schema';
import type { ArticleFacts } from '../../reading/types';
import type { People } from '../actors/assemble-actors';
import type { Group } from './group';
import { sentenceKey } from './sentences';

/** One report for each sentence that tells it, in reading order. */
export function reportsOf({ tellings }: Group, facts: readonly ArticleFacts[], people: People): Report[] {
  const seen = new Set<string>();
  return [...tellings]
    .sort((a, b) => a.article - b.article || a.fact.sentence - b.fact.sentence)
    .flatMap((t) => {
      const f = facts[t.article];
      const sentence = f?.sentences[t.fact.sentence];
      if (!f || !sentence || seen.has(sentenceKey(t))) return [];
      seen.add(sentenceKey(t));
      return [
        {
          article: f.article.id,
          start: sentence.start,
          end: sentence.end,
          trigger: t.fact.trigger,
          speaker: t.speaker === null ? null : people.actorId(t.speaker),
          cue: t.speaker === null ? null : t.fact.cue,
          stance: t.fact.stance,
          reportedOn: f.article.published,
        },
      ];
    });
}
