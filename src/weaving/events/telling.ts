/** An event fact with its parties resolved: what merging compares. */
import type { EventType, Span, Status, When } from '../../graph/schema';
import { DAY, intervalOf, type Interval } from '../../graph/time';
import type { ArticleFacts, EventFact, MentionFact } from '../../reading/types';
import { isState } from '../keys';
import { pluralName } from '../../english/words/group-names';
import { isPluralName } from '../../english/words/plural-names';
import { spelledOut } from '../actors/spelled-out';
import type { Entities } from '../actors/entities';

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
  /** At whom it aims by more than its clause; nothing is compared by it. */
  readonly aims: readonly string[];
  /** Place keys. */
  readonly places: readonly string[];
  /** Who acts and where, with the words that say so. */
  readonly who: readonly Named[];
  readonly where: readonly Named[];
  readonly when: When | null;
  readonly interval: Interval | null;
  readonly speaker: string | null;
  readonly words: ReadonlySet<string>;
  /** What the telling calls its actors and targets, where it describes rather than names them ("European leaders"). */
  readonly calls: readonly (Called | null)[];
  readonly callsTargets: readonly (Called | null)[];
  /** Done to "him" or "them", of whom nothing says who they are. */
  readonly aimsAtUnknown: boolean;
  /** “Our talks with Norway and Denmark”: one of those who act alike is somebody of whom nothing says who. */
  readonly missesParty: boolean;
  /** Told as earlier than the rest: "previous talks". */
  readonly prior: boolean;
  /** The day its article appeared, in days; null where nobody knows. */
  readonly toldOn: number | null;
  /** "these talks", "that attack": the one just told. */
  readonly near: boolean;
  /** A later version of its article has replaced it. */
  readonly superseded: boolean;
  /** The first version of its article. */
  readonly edition: number;
}

/** A key with the passage that names it. */
export interface Named extends Span {
  readonly key: string;
}

export interface Called {
  readonly text: string;
  readonly plural: boolean;
}

/** `versions`: for each article the place in `facts` of the version before it, where there is one. */
export function resolveTellings(
  facts: readonly ArticleFacts[],
  entities: Entities,
  versions: readonly (number | null)[] = [],
): Telling[] {
  const tellings: Telling[] = [];
  const superseded = new Set(versions);
  const editions = editionsOf(versions);
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
      const calledBy = (key: string, among: readonly number[]): Called | null => {
        const mention = among.map((i) => f.mentions[i]).find((m) => m && actorOf(m.index)[0] === key);
        return mention ? called(mention, key, f) : null;
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
        aims: unique(entities.ownersIn(article, fact.aims)),
        places,
        who: fact.actors.flatMap((i) => actorOf(i).map((key) => named(key, f.mentions[i]))),
        where: fact.places.flatMap((i) => placeOf(i).map((key) => named(key, f.mentions[i]))),
        when: fact.when,
        // a bound tells of no other day that it is another
        interval: fact.when && fact.when.bound === undefined ? intervalOf(fact.when) : null,
        speaker: fact.speaker === null ? null : (actorOf(fact.speaker)[0] ?? null),
        words: new Set(fact.words),
        calls: actors.map((key) => calledBy(key, fact.actors)),
        callsTargets: targets.map((key) => calledBy(key, fact.targets)),
        aimsAtUnknown:
          targets.length === 0 &&
          fact.targets.some((i) => f.mentions[i]?.form === 'pronoun' && actorOf(i).length === 0),
        missesParty:
          fact.mutual && fact.actors.some((i) => f.mentions[i]?.form === 'pronoun' && actorOf(i).length === 0),
        toldOn: f.article.published === null ? null : Date.parse(f.article.published.slice(0, 10)) / DAY,
        near: fact.near,
        prior: fact.prior,
        superseded: superseded.has(article),
        edition: editions[article] ?? article,
      });
    }
  });
  return tellings;
}

/** What a mention calls many, or those who speak for their state; null where its name says as much. */
function called(mention: MentionFact, key: string, f: ArticleFacts): Called | null {
  if (mention.form === 'description' && (mention.plural || isState(key)))
    return { text: pluralName(spelledOut(mention, f)), plural: isPluralName(mention.text) };
  // "the Norwegians" are of their state, and many
  const people = mention.form === 'name' && mention.plural && !mention.adjectival && isState(key);
  return people ? { text: `the ${mention.text}`, plural: true } : null;
}

/** For each article the first of its versions; a later one stands after it. */
function editionsOf(versions: readonly (number | null)[]): number[] {
  const editions: number[] = [];
  versions.forEach((before, i) => editions.push(before === null ? i : (editions[before] ?? i)));
  return editions;
}

const named = (key: string, mention: MentionFact | undefined): Named => ({
  key,
  start: mention?.start ?? 0,
  end: mention?.end ?? 0,
});

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
