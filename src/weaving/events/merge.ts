/**
 * Tellings → events: which passages report the same thing. Within an article first, where "the talks" refer back, then across
 * articles. Nothing is merged on type, parties, time, place or wording alone. Candidates meet in blocks (a party, with type),
 * so that the work grows with the size of blocks and not with the square of the corpus.
 */
import type { Status } from '../../graph/schema';
import { placeNamed } from '../../reading/world/named';
import { statusOf } from './status';
import type { Group } from './group';
import type { Telling } from './telling';

export const MERGING = {
  /** Points that two tellings need to be one event. */
  threshold: 3,
  /** A block larger than this compares each telling only with its latest neighbours. */
  neighbours: 40,
  /** Days between two articles after which an event that neither dates is no longer the same news. */
  staleAfter: 21,
  /** Days within which two articles tell the same news. */
  freshWithin: 2,
} as const;

/** Which country each actor belongs to, by key. */
export type StateOf = (actor: string) => string | null;

export function mergeTellings(tellings: readonly Telling[], stateOf: StateOf): Group[] {
  const groups: Group[] = [];
  const blocks = new Map<string, Group[]>();
  const lastInArticle = new Map<string, Group[]>();

  for (const telling of tellings) {
    const refers = telling.actors.length === 0;
    const candidates = refers
      ? (lastInArticle.get(`${telling.article}|${telling.type}`) ?? []).slice(-3)
      : candidatesOf(telling);
    const reachable = refers ? candidates.filter((g) => !isBesideOnly(telling, g)) : candidates;
    let best: { group: Group; points: number; why: string } | null = null;
    for (const group of reachable) {
      const { points, why } = refers ? refersTo(telling, group) : compare(telling, group, stateOf);
      if (points >= MERGING.threshold && (!best || points >= best.points)) best = { group, points, why };
    }
    if (best) join(telling, best.group, best.why);
    else if (!refers || telling.targets.length > 0) open(telling);
  }
  return joinGroups(groups, stateOf);

  function candidatesOf(telling: Telling): Group[] {
    const found = new Set<Group>();
    for (const key of blockKeys(telling, stateOf))
      for (const group of (blocks.get(key) ?? []).slice(-MERGING.neighbours)) found.add(group);
    return [...found];
  }
  function open(telling: Telling): void {
    const group: Group = { tellings: [telling], reasons: new Map() };
    groups.push(group);
    enter(telling, group);
  }
  function join(telling: Telling, group: Group, why: string): void {
    group.tellings.push(telling);
    group.reasons.set(telling.index, why);
    enter(telling, group);
  }
  function enter(telling: Telling, group: Group): void {
    for (const key of blockKeys(telling, stateOf)) pushOnce(blocks, key, group);
    pushLast(lastInArticle, `${telling.article}|${telling.type}`, group);
  }
}

/** How often groups are compared with each other; each pass joins what the one before has brought together. */
const PASSES = 2;

/** Groups that later tellings have brought together: what two share by then may be more than when each was opened. */
function joinGroups(groups: readonly Group[], stateOf: StateOf): Group[] {
  let current = [...groups];
  for (let pass = 0; pass < PASSES; pass++) {
    const kept: Group[] = [];
    const blocks = new Map<string, Group[]>();
    // the most told first: it is what the others join
    for (const group of [...current].sort((a, b) => b.tellings.length - a.tellings.length || orderOf(a) - orderOf(b))) {
      const keys = [...new Set(group.tellings.flatMap((t) => blockKeys(t, stateOf)))];
      const near = [...new Set(keys.flatMap((key) => (blocks.get(key) ?? []).slice(-MERGING.neighbours)))];
      const into = bestOf(near, group, stateOf);
      if (into) {
        for (const t of group.tellings)
          into.group.reasons.set(t.index, group.reasons.get(t.index) ?? `joined: ${into.why}`);
        into.group.tellings.push(...group.tellings);
      } else kept.push(group);
      for (const key of keys) pushOnce(blocks, key, into?.group ?? group);
    }
    current = kept;
  }
  return current.sort((a, b) => orderOf(a) - orderOf(b));
}

const orderOf = (group: Group): number => group.tellings[0]?.index ?? 0;

/** The group that a whole group joins: nothing in either speaks against it, and some telling of one fits the other. */
function bestOf(near: readonly Group[], group: Group, stateOf: StateOf): { group: Group; why: string } | null {
  let best: { group: Group; why: string; points: number } | null = null;
  for (const other of near) {
    const verdicts = [
      ...group.tellings.filter((t) => t.actors.length > 0).map((t) => compare(t, other, stateOf)),
      ...other.tellings.filter((t) => t.actors.length > 0).map((t) => compare(t, group, stateOf)),
    ];
    if (verdicts.some((v) => v.points === NEVER)) continue;
    const [first] = verdicts.sort((a, b) => b.points - a.points);
    if (first && first.points >= MERGING.threshold && (!best || first.points > best.points))
      best = { group: other, ...first };
  }
  return best;
}

const blockKeys = (t: Telling, stateOf: StateOf): string[] =>
  [
    ...new Set((t.type === 'STATEMENT' ? t.actors : [...t.actors, ...t.targets]).flatMap((a) => [a, stateOf(a) ?? a])),
  ].map((a) => `${t.type}|${a}`);

/** "will brief them ahead of these talks": what "these talks" are is not what is told in the same sentence. */
const isBesideOnly = (telling: Telling, group: Group): boolean =>
  group.tellings.every((t) => t.article === telling.article && t.fact.sentence === telling.fact.sentence);

interface Verdict {
  readonly points: number;
  readonly why: string;
}
/** Nothing in common that would make them one. */
const no = (why: string): Verdict => ({ points: -1, why });
/** Something that keeps them two, whatever else they share. */
const NEVER = -2;
const never = (why: string): Verdict => ({ points: NEVER, why });

/** "The talks", "the attack": the last event of that type in the article, unless time, place or status speak against it. */
function refersTo(telling: Telling, group: Group): Verdict {
  if (!telling.fact.anaphoric) return no('indefinite');
  if (group.tellings.every((t) => isUnreal(t.status) !== isUnreal(telling.status) && t.status !== 'planned'))
    return no('status');
  if (!timesAgree(telling, group) || placesClash(telling, group)) return no('time or place');
  // "these talks" are the ones just told
  if (telling.near)
    return {
      points: 5 + 0.001 * (group.tellings.at(-1)?.index ?? 0),
      why: 'refers to the event of its type told last',
    };
  // of the last few the one that the article tells most, else the latest: it is what the article is about
  const told = group.tellings.filter((t) => t.article === telling.article).length;
  const past = group.tellings.every((t) => t.prior) && !telling.prior ? 0.9 : 0;
  return { points: 4 + Math.min(5, told) * 0.2 - past, why: 'refers back to an event of its type in the article' };
}

function compare(telling: Telling, group: Group, stateOf: StateOf): Verdict {
  const first = group.tellings[0] as Telling;
  if (first.type !== telling.type) return no('type');
  if (statusClash(telling, group)) return never('status');
  if (!timesAgree(telling, group)) return never('time');
  if (placesClash(telling, group)) return never('place');
  if (isStale(telling, group)) return never('weeks apart');
  const sides = union(group, (t) => [...t.actors, ...t.targets]);
  const own = [...telling.actors, ...telling.targets];
  const same = (a: string, b: string) => a === b || a === stateOf(b) || b === stateOf(a);
  const exact = own.filter((a) => sides.has(a)).length;
  const loose = own.filter((a) => !sides.has(a) && [...sides].some((b) => same(a, b))).length;
  const parties = (exact + 0.7 * loose) / Math.max(1, Math.min(own.length, sides.size));
  const actors = [...union(group, (t) => t.actors)];
  // whoever speaks is one person; what a government does, its head may be said to do
  const sameActor = telling.actors.some((a) =>
    actors.some((b) => (telling.type === 'STATEMENT' ? a === b : same(a, b))),
  );
  if (!sameActor) return no('actor');
  const targets = [...union(group, (t) => t.targets)];
  const aimed = telling.type !== 'STATEMENT' && telling.targets.length > 0 && targets.length > 0;
  if (aimed && !telling.targets.some((a) => targets.some((b) => same(a, b)))) return no('target');
  const wording = Math.max(...group.tellings.map((t) => overlap(t.words, telling.words)));
  const sameTrigger = group.tellings.some((t) => stem(t.fact.lemma) === stem(telling.fact.lemma));
  const sameArticle = group.tellings.some((t) => t.article === telling.article);
  const dated = telling.interval !== null && group.tellings.some((t) => t.interval);
  const samePlace = telling.places.some((p) => union(group, (t) => t.places).has(p));
  // who receives whom meets him all the same
  const meets = telling.fact.mutual || telling.type === 'CONSULT';
  // two meetings that each have somebody whom the other has not are two, unless day or place says otherwise
  const shared = exact + loose;
  if (meets && own.length > 1 && shared < own.length && shared < sides.size && !dated && !samePlace) return no('party');
  let points =
    2 * Math.min(1, parties) +
    (dated ? 1 : 0) +
    (samePlace ? 0.6 : 0) +
    4 * wording +
    (sameTrigger ? 0.9 : 0) +
    (telling.fact.mutual ? 0.5 * Math.max(0, exact + loose - 1) : 0) +
    (meets && own.length > 1 && exact + loose === own.length && isFresh(telling, group) ? 0.5 : 0) +
    (sameArticle
      ? telling.fact.anaphoric
        ? 0.7
        : 0
      : sameNews(telling, group) && (meets || wording >= 0.15)
        ? 0.6
        : 0);
  if (telling.type === 'STATEMENT') points += exact > 0 ? (sameArticle ? 2 : 0.6) : -2;
  if ((telling.targets.length === 0) !== (targets.length === 0))
    points -= telling.type === 'STATEMENT' || meets ? 0 : 0.3;
  return {
    points,
    why: `parties ${parties.toFixed(2)}, ${dated ? 'same time' : 'no date against it'}, wording ${wording.toFixed(2)}${samePlace ? ', same place' : ''}: ${points.toFixed(1)} points`,
  };
}

/** "warn" and "warning", "accuse" and "accusation" are one trigger. */
const stem = (lemma: string): string => lemma.slice(0, 4);

/** Two articles of one day that tell of the same parties mostly tell of the same thing. */
const sameNews = (telling: Telling, group: Group): boolean =>
  group.tellings.some((t) => t.toldOn !== null && t.toldOn === telling.toldOn);

const isUnreal = (status: Status): boolean =>
  status === 'denied' || status === 'hypothetical' || status === 'threatened';

/** What happened and what did not are two events; so are a plan and what came of it, which a link joins. */
function statusClash(telling: Telling, group: Group): boolean {
  const real = (status: Status) => (isUnreal(status) ? 'unreal' : status === 'planned' ? 'planned' : 'real');
  return real(statusOf(group)) !== real(telling.status);
}

function timesAgree(telling: Telling, group: Group): boolean {
  const { interval } = telling;
  if (!interval) return true;
  return group.tellings.every((t) => !t.interval || (t.interval.from < interval.to && interval.from < t.interval.to));
}

/** Told weeks apart, and no common date to say that it is the same all the same. */
function isStale(telling: Telling, group: Group): boolean {
  if (telling.interval && group.tellings.some((t) => t.interval)) return false;
  return group.tellings.every(
    (t) => t.toldOn !== null && telling.toldOn !== null && Math.abs(t.toldOn - telling.toldOn) > MERGING.staleAfter,
  );
}

/** Told in articles of the same days: the parties of a meeting then tell which meeting it was. */
const isFresh = (telling: Telling, group: Group): boolean =>
  group.tellings.some(
    (t) =>
      t.article === telling.article ||
      t.toldOn === telling.toldOn ||
      (t.toldOn !== null && telling.toldOn !== null && Math.abs(t.toldOn - telling.toldOn) <= MERGING.freshWithin),
  );

/** Two cities are two places; a city and its country, or a building in it, may be one. */
function placesClash(telling: Telling, group: Group): boolean {
  const cities = (keys: Iterable<string>) =>
    [...keys].filter((k) => ['capital', 'city'].includes(placeNamed(k.replace(/^place:/, ''))?.match ?? ''));
  const [own, theirs] = [cities(telling.places), cities(union(group, (t) => t.places))];
  return own.length > 0 && theirs.length > 0 && !own.some((p) => theirs.includes(p));
}

function union(group: Group, of: (t: Telling) => readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const t of group.tellings) for (const key of of(t)) all.add(key);
  return all;
}

/** Dice coefficient of two sets of lemmas. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / Math.max(1, a.size + b.size);
}

function pushOnce<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function pushLast<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = (map.get(key) ?? []).filter((x) => x !== value);
  map.set(key, [...list.slice(-7), value]);
}
