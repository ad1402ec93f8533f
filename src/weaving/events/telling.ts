/** An event fact with its parties resolved: what merging compares. */
import type { EventType, Status, When } from '../../graph/schema';
import { intervalOf, type Interval } from '../../graph/time';
import type { ArticleFacts, EventFact } from '../../reading/types';
import type { Entities } from '../entities/resolve';

export interface Telling {
  /** Position in the list of all tellings. */
  readonly index: number;
  readonly article: number;
  readonly fact: EventFact;
  readonly type: EventType;
  readonly status: Status;
  /** Actor keys. */
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** Place keys. */
  readonly places: readonly string[];
  readonly when: When | null;
  readonly interval: Interval | null;
  readonly speaker: string | null;
  /** Day on which its article appeared, ISO 8601; null where nothing says. */
  readonly published: string | null;
  readonly words: ReadonlySet<string>;
  /** What the telling calls its actors, where it describes them rather than names them ("European leaders"); else null. */
  readonly calls: readonly (string | null)[];
  /** Told as earlier than the rest: "previous talks". */
  readonly prior: boolean;
}

export function resolveTellings(facts: readonly ArticleFacts[], entities: Entities): Telling[] {
  const tellings: Telling[] = [];
  facts.forEach((f, article) => {
    for (const fact of f.events) {
      const actorOf = (i: number) => {
        const to = entities.of(article, i);
        return to && 'actor' in to ? [to.actor] : [];
      };
      const placeOf = (i: number) => {
        const to = entities.of(article, i);
        return to && 'place' in to ? [to.place] : [];
      };
      const actors = unique(fact.actors.flatMap(actorOf));
      const targets = unique(fact.targets.flatMap(actorOf)).filter((key) => !actors.includes(key));
      const places = unique([...fact.places, ...fact.targets, ...fact.actors].flatMap(placeOf));
      tellings.push({
        index: tellings.length,
        article,
        fact,
        type: fact.type,
        status: fact.status,
        actors,
        targets,
        places,
        when: fact.when,
        interval: fact.when && intervalOf(fact.when),
        published: f.article.published?.slice(0, 10) ?? null,
        speaker: fact.speaker === null ? null : (actorOf(fact.speaker)[0] ?? null),
        words: new Set(fact.words),
        calls: actors.map((key) => {
          const mention = fact.actors.map((i) => f.mentions[i]).find((m) => m && actorOf(m.index)[0] === key);
          return mention?.form === 'description' && (mention.plural || /^(?:country|region):/.test(key))
            ? called(mention.text)
            : null;
        }),
        prior: PRIOR.test(f.article.text.slice(Math.max(0, fact.trigger.start - 40), fact.trigger.start)),
      });
    }
  });
  return tellings;
}

const PRIOR =
  /\b(?:previous|earlier|past|last|former|prior|preceding|initial)(?:\s+(?:round|series)\s+of)?(?:\s+[\w-]+)?\s+$/i;

/** "The European leaders" → "European leaders". */
const called = (text: string): string =>
  text.replace(/^(?:the|these|those|some|several|many)\s+/i, '').replace(/\s+/g, ' ');

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
