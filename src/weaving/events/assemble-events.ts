/** Groups of tellings → the graph's events. */
import type { EventRecord, EventType, Report, When } from '../../graph/schema';
import type { ArticleFacts } from '../../reading/types';
import type { People } from '../actors/assemble-actors';
import type { Entities } from '../actors/resolve';
import { claimsOf } from './claims';
import { linksOf } from './links';
import type { Group } from './group';
import { toldLinks } from './told';
import { unique, type Telling } from './telling';
import { titleOf } from './title';
import { statusOf } from './status';
import { inferredWhen, ownWhen } from './when';
import { calledIn, isGroup, ownerIn } from '../keys';
import { salienceOf } from '../salience';
import { slugger } from '../../base/slug';

export interface AssembledEvents {
  readonly events: EventRecord[];
  readonly groupOf: ReadonlyMap<string, Group>;
}

export function assembleEvents(
  groups: readonly Group[],
  facts: readonly ArticleFacts[],
  people: People,
  entities: Entities,
  origins: readonly string[],
): AssembledEvents {
  const own = new Map<Group, When | null>(groups.map((g) => [g, ownWhen(g)]));
  const bySentence = indexBySentence(groups);
  const whens = new Map(
    groups.map((g) => [g, own.get(g) ?? inferredWhen(g, own, (t) => bySentence.get(sentenceKey(t)) ?? [], facts)]),
  );
  const uniqueId = slugger();
  const groupOf = new Map<string, Group>();
  const known = (key: string) => entities.actors.has(key);
  const drafts = groups
    .filter((g) => !isThin(g))
    .map((group) => {
      const { tellings } = group;
      const actors = withoutDoubles(unique(tellings.flatMap((t) => t.actors)).filter(known), people.stateOf);
      const targets = withoutDoubles(
        [...actors, ...unique(tellings.flatMap((t) => t.targets)).filter((t) => known(t) && !actors.includes(t))],
        people.stateOf,
      ).slice(actors.length);
      const places = unique(tellings.flatMap((t) => t.places));
      const type = (tellings[0] as Telling).type;
      const title = titleOf(
        group,
        { actors, targets, places },
        { actor: people.shortName, place: people.placeName, isPlural: people.isPlural, stateOf: people.stateOf },
      );
      const when = whens.get(group) ?? null;
      const id = uniqueId(
        `${type} ${actors.slice(0, 2).map(people.shortName).join(' ')} ${when && when.basis !== 'published' ? when.start : ''}`,
      );
      groupOf.set(id, group);
      return {
        id,
        title,
        type,
        mode: tellings.map((t) => t.fact.mode).find((m) => m !== null) ?? null,
        contexts: [],
        status: statusOf(group),
        when,
        places: places.map(people.placeId),
        actors: actors.map(people.actorId),
        targets: targets.map(people.actorId),
        reports: reportsOf(group, facts, people),
        claims: claimsOf(group, facts, {
          speaker: (key) => (key !== null && known(key) ? people.actorId(key) : null),
          actor: people.actorId,
          place: people.placeId,
          stateOf: people.stateOf,
        }),
      };
    });
  const articleOrigin = new Map(facts.map((f, i) => [f.article.id, origins[i] ?? f.article.id]));
  const saliences = salienceOf(drafts, (article) => articleOrigin.get(article) ?? article);
  const weighted = drafts.map((d, i) => ({ ...d, salience: saliences[i] ?? 0 }));
  const idOf = new Map([...groupOf].map(([id, group]) => [group, id]));
  const links = linksOf(weighted);
  for (const { from, to, kind } of toldLinks(groups, facts)) {
    const [id, other] = [idOf.get(from), idOf.get(to)];
    if (id === undefined || other === undefined) continue;
    const joined = (a: string, b: string) => links.get(a)?.some((l) => l.event === b) === true;
    // one link between two events, and none that another report turns round
    if (!joined(id, other) && !joined(other, id)) links.set(id, [...(links.get(id) ?? []), { event: other, kind }]);
  }
  return { events: weighted.map((e) => ({ ...e, links: links.get(e.id) ?? [] })).sort(byTime), groupOf };
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

/** Types whose nouns and verbs are in every other sentence: they are events where two parties or a place make them so. */
const COMMON: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'STATEMENT',
  'REQUEST',
  'REJECT',
  'COOPERATE',
  'CONCEDE',
]);

/** A deed of somebody whom nobody can name, told in the active voice; an attack on somebody who has a name is told of that one. */
const isHeadless = (t: Telling): boolean =>
  t.actors.length === 0 &&
  t.fact.rule.startsWith('verb:') &&
  t.fact.gist?.of !== 'target' &&
  (t.type !== 'ASSAULT' || t.targets.length === 0);

/** Talks of which only one party is named, nowhere and at no time. */
const isLonely = (t: Telling): boolean =>
  t.fact.mutual &&
  t.fact.rule.startsWith('noun:') &&
  t.type === 'CONSULT' &&
  t.actors.length + t.targets.length < 2 &&
  t.places.length === 0 &&
  t.when === null;

/** What nobody said is no statement. Somebody alone may, might or would: no event, and no plan that anybody could check. */
const isThin = ({ tellings }: Group): boolean =>
  tellings.every(isHeadless) ||
  tellings.every(isLonely) ||
  tellings.every((t) => t.type === 'STATEMENT' && t.status !== 'happened' && t.status !== 'ongoing') ||
  tellings.every(
    (t) =>
      t.status !== 'happened' &&
      t.status !== 'ongoing' &&
      t.actors.length + t.targets.length < 2 &&
      (COMMON.has(t.type) || (t.status === 'hypothetical' && t.places.length === 0)) &&
      t.when === null,
  );

/** One report for each sentence that tells it, in reading order. */
function reportsOf({ tellings }: Group, facts: readonly ArticleFacts[], people: People): Report[] {
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
          reportedOn: f.article.published,
        },
      ];
    });
}

const sentenceKey = (t: Telling): string => `${t.article}:${t.fact.sentence}`;

function indexBySentence(groups: readonly Group[]): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of new Set(group.tellings.map(sentenceKey))) {
      const list = index.get(key);
      if (list) list.push(group);
      else index.set(key, [group]);
    }
  return index;
}

const byTime = (a: EventRecord, b: EventRecord): number => {
  const [x, y] = [a.when?.start ?? '~', b.when?.start ?? '~'];
  return x < y ? -1 : x > y ? 1 : b.salience - a.salience || (a.id < b.id ? -1 : 1);
};
