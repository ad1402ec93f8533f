/** Groups of tellings → the graph's events. */
import type { EventRecord, EventType, Link, When } from '../../graph/schema';
import type { ArticleFacts } from '../../reading/types';
import type { People } from '../actors/assemble-actors';
import { claimsOf } from './claims';
import { linksOf } from './links';
import type { Group } from './group';
import { toldLinks, type ToldLink } from './told';
import { unique, type Telling } from './telling';
import { titleOf, type Parties } from './title';
import { titlePartsOf } from './title-parts';
import { counting, statusOf } from './status';
import { inferredWhen, ownWhen } from './when';
import { calledIn, isGroup, ownerIn } from '../keys';
import { salienceOf } from '../salience';
import { slugger } from '../../base/slug';
import { reportsOf } from './reports';
import { indexBySentence, type Beside } from './sentences';
import { isThin } from './thin';
import { deedsTold, lackOf } from './gate';

export interface AssembledEvents {
  readonly events: EventRecord[];
  readonly groupOf: ReadonlyMap<string, Group>;
}

/** `origins` are those of the articles, in the order of `facts`. */
export function assembleEvents(
  groups: readonly Group[],
  facts: readonly ArticleFacts[],
  people: People,
  origins: readonly string[],
): AssembledEvents {
  const beside = indexBySentence(groups);
  const whens = datesOf(groups, facts, beside);
  const uniqueId = slugger();
  const groupOf = new Map<string, Group>();
  const drafts = groups
    .filter((group) => !isThin(group))
    .map((group) => {
      const when = whens.get(group) ?? null;
      const parties = partiesOf(group, people);
      const id = uniqueId(idWords(group, parties, when, people));
      groupOf.set(id, group);
      return {
        id,
        ...toldBy(group, parties, when, {
          people,
          facts,
          origins: new Set(group.tellings.map((t) => origins[t.article])).size,
        }),
        reports: reportsOf(group, facts, people),
        claims: claimsOf(group, facts, {
          speaker: (key) => (key !== null && people.isKnown(key) ? people.actorId(key) : null),
          actor: people.actorId,
          place: people.placeId,
          stateOf: people.stateOf,
        }),
      };
    });
  const originOf = new Map(facts.map((f, i) => [f.article.id, origins[i] ?? f.article.id]));
  const saliences = salienceOf(drafts, (article) => originOf.get(article) ?? article);
  const ranked = withoutDeeds(drafts, groupOf, beside);
  const weighted = withoutEchoes(ranked.map((d, i) => ({ ...d, salience: saliences[i] ?? 0 })));
  const told = new Set(weighted.map(({ id }) => id));
  for (const id of groupOf.keys()) if (!told.has(id)) groupOf.delete(id);
  const links = withTold(linksOf(weighted), toldLinks(groups), groupOf);
  return { events: weighted.map((e) => ({ ...e, links: links.get(e.id) ?? [] })).sort(byTime), groupOf };
}

/** A statement of what stands among the events as a deed goes to the second rank. */
function withoutDeeds<D extends Pick<EventRecord, 'id' | 'rank' | 'lacks'>>(
  drafts: readonly D[],
  groupOf: ReadonlyMap<string, Group>,
  beside: Beside,
): D[] {
  const shown = new Set(drafts.flatMap(({ id, rank }) => (rank === 1 ? [groupOf.get(id)] : [])));
  return drafts.map((draft) => {
    const group = groupOf.get(draft.id);
    const deeds = group && draft.rank === 1 ? deedsTold(group, beside) : null;
    return deeds?.every((deed) => shown.has(deed)) ? { ...draft, rank: 2, lacks: 'deed' } : draft;
  });
}

/** One clause read as two events, neither of which says more than the clause: only the one with the clearer sense is told. */
function withoutEchoes<D extends Pick<EventRecord, 'title' | 'titleKind' | 'type' | 'rank' | 'reports'>>(
  drafts: readonly D[],
): D[] {
  const sense = ({ type, rank }: D) => 4 * rank + (type === 'OTHER' ? 2 : type === 'STATEMENT' ? 1 : 0);
  const clausesOf = ({ title, titleKind, reports }: D) =>
    titleKind === 'quoted' ? reports.map(({ article, start }) => `${article} ${start} ${title}`) : [];
  const owner = new Map<string, D>();
  for (const draft of drafts)
    for (const clause of clausesOf(draft)) {
      const before = owner.get(clause);
      if (!before || sense(draft) < sense(before)) owner.set(clause, draft);
    }
  // what tells of something else as well stays
  return drafts.filter((draft) => {
    const clauses = clausesOf(draft);
    return clauses.length === 0 || clauses.some((clause) => owner.get(clause) === draft);
  });
}

/** What tellings say of their own time, and for those that say nothing what may be taken from the others. */
function datesOf(groups: readonly Group[], facts: readonly ArticleFacts[], beside: Beside): Map<Group, When | null> {
  const own = new Map<Group, When | null>(groups.map((g) => [g, ownWhen(g)]));
  return new Map(groups.map((g) => [g, own.get(g) ?? inferredWhen(g, own, beside, facts)]));
}

/** The parties, and at whom they aim by more than a clause: its targets where none are named, but in no title. */
interface Aimed extends Parties {
  readonly aims: readonly string[];
}

function partiesOf({ tellings: all }: Group, people: People): Aimed {
  const tellings = counting(all);
  const known = (keys: readonly string[]) => unique(keys).filter(people.isKnown);
  const actors = withoutDoubles(known(tellings.flatMap((t) => t.actors)), people.stateOf);
  const others = known(tellings.flatMap((t) => t.targets)).filter((key) => !actors.includes(key));
  const aims = known(tellings.flatMap((t) => t.aims)).filter((key) => !actors.includes(key));
  return {
    actors,
    targets: withoutDoubles([...actors, ...others], people.stateOf).slice(actors.length),
    aims: withoutDoubles([...actors, ...aims], people.stateOf).slice(actors.length),
    places: unique(tellings.flatMap((t) => t.places)),
  };
}

const typeOf = ({ tellings }: Group): EventType => (tellings[0] as Telling).type;

function idWords(group: Group, { actors }: Parties, when: When | null, people: People): string {
  const who = actors.slice(0, 2).map(people.shortName).join(' ');
  return `${typeOf(group)} ${who} ${when && when.basis !== 'published' ? when.start : ''}`;
}

/** What all tellings of an event come to; `origins` of its articles. */
const toldBy = (
  group: Group,
  parties: Aimed,
  when: When | null,
  { people, origins, facts }: { people: People; origins: number; facts: readonly ArticleFacts[] },
) => {
  const titled = titleOf(group, parties, {
    actor: people.shortName,
    place: people.placeName,
    isPlural: people.isPlural,
    isPerson: people.isPerson,
    stateOf: people.stateOf,
  });
  const lack = lackOf({
    group,
    titled,
    status: statusOf(group),
    actors: parties.actors,
    targets: parties.targets,
    origins,
  });
  return {
    title: titled.title,
    titleParts: titlePartsOf(titled, facts),
    titleKind: titled.kind,
    rank: lack === null ? (1 as const) : (2 as const),
    lacks: lack,
    type: typeOf(group),
    mode: group.tellings.map((t) => t.fact.mode).find((mode) => mode !== null) ?? null,
    contexts: [],
    status: statusOf(group),
    when,
    places: parties.places.map(people.placeId),
    actors: parties.actors.map(people.actorId),
    targets: (parties.targets.length > 0 ? parties.targets : parties.aims).map(people.actorId),
  };
};

/** One link between two events, and none that another report turns round. */
function withTold(
  found: ReadonlyMap<string, Link[]>,
  told: readonly ToldLink[],
  groupOf: ReadonlyMap<string, Group>,
): ReadonlyMap<string, Link[]> {
  const links = new Map(found);
  const idOf = new Map([...groupOf].map(([id, group]) => [group, id]));
  const joined = (a: string, b: string) => links.get(a)?.some((l) => l.event === b) === true;
  for (const { from, to, kind } of told) {
    const [id, other] = [idOf.get(from), idOf.get(to)];
    if (id === undefined || other === undefined || joined(id, other) || joined(other, id)) continue;
    links.set(id, [...(links.get(id) ?? []), { event: other, kind }]);
  }
  return links;
}

/** "15 strikers" and "12 strikers in Oslo" of one event are one group; "Berg's two envoys" are his country or its people there. */
const withoutDoubles = (keys: readonly string[], stateOf: (key: string) => string | null): string[] =>
  keys.filter((key, i) => {
    if (!isGroup(key)) return true;
    const state = stateOf(key);
    if (state !== null && keys.some((k) => k === state || (!isGroup(k) && k !== ownerIn(key) && stateOf(k) === state)))
      return false;
    return !keys.slice(0, i).some((k) => isGroup(k) && calledIn(k) === calledIn(key));
  });

/** The order of a graph's events: by day, then those first on which the story turns. */
export const byTime = (a: EventRecord, b: EventRecord): number => {
  const [x, y] = [a.when?.start ?? '~', b.when?.start ?? '~'];
  return x < y ? -1 : x > y ? 1 : b.salience - a.salience || (a.id < b.id ? -1 : 1);
};
